extension SwedishMessages {
  /// Headings, elements and their ids.
  static let elements: KeyValuePairs = [
    "the policy has more than 10,000 elements":
      "policyn har fler än 10 000 delar",
    "a level-1 heading is the policy's title, and stands below other text here":
      "en rubrik på nivå 1 är policyns titel, men här står den under annan text",
    "begin the heading with '## ', or move it to the top":
      "börja rubriken med '## ', eller flytta den överst",
    "a second level-1 heading stands here, and a policy has one title":
      "här står en rubrik till på nivå 1, men en policy har bara en titel",
    "begin the heading with '## '":
      "börja rubriken med '## '",
    "attributes stand at the policy's title, which is no element":
      "det står attribut vid policyns titel, som inte är någon del",
    "what holds for the whole policy stands in the front matter":
      "det som gäller hela policyn står i filhuvudet",
    "a level-3 heading stands under no level-2 heading":
      "en rubrik på nivå 3 står inte under någon rubrik på nivå 2",
    "begin the heading with '## ', or put it under one that does":
      "börja rubriken med '## ', eller flytta den under en som gör det",
    "a press item has no headings of level 1 to 3: the headline is its heading":
      "en nyhet har inga rubriker på nivå 1 till 3: 'headline' är dess rubrik",
    "begin the heading with '#### ', or leave it out":
      "börja rubriken med '#### ', eller utelämna den",
    "the title here is not the one of the front matter":
      "titeln här är inte den som står i filhuvudet",
    "say it in one place: leave out this heading, or 'title:'":
      "säg det på ett ställe: utelämna rubriken här, eller 'title:'",
    "the title stands here too":
      "titeln står här också",
    "'title' is missing":
      "'title' saknas",

    "'{1}' has no id, so that it translates nothing":
      "'{1}' har inget id, och översätter därför ingenting",
    "write {#{1}} at the end of the line, if it translates '{2}'":
      "skriv {#{1}} sist på raden, om det är '{2}' som den översätter",
    "write the id that the element has in the source language at the end of the line":
      "skriv det id som delen har på källspråket sist på raden",
    "'.{1}' stands here without the id of an element":
      "'.{1}' står här utan någon dels id",
    "write the id of the policy's element that it changes, as in {#id .replace}":
      "skriv id:t för den del av policyn som ändras, som i {#id .replace}",
    "'{1}' gets no id while the policy '{2}' cannot be read":
      "'{1}' får inget id så länge policyn '{2}' inte går att läsa",
    "mend the policy first: an id must be new to the policy and all its variants":
      "rätta policyn först: ett id ska vara nytt både i policyn och i alla dess varianter",
    "'{1}' cannot get an id: a brace in it would be taken for attributes":
      "'{1}' kan inte få något id: en klammer i rubriken skulle tas för attribut",
    "write \\{ for a brace in the text":
      "skriv \\{ för en klammer i texten",
    "the file would say something else afterwards, and is left alone":
      "filen skulle säga något annat efteråt, och lämnas i fred",
    "this is a fault of tenet: please report it with the file":
      "det är ett fel i tenet: rapportera det gärna, och skicka med filen",
    "'{1}' has no id":
      "'{1}' har inget id",
    "'.{1}' does not say to which element":
      "'.{1}' säger inte vilken del det gäller",
    "run 'tenet fmt', which writes {#{1}} behind it; an id stays when the title changes":
      "kör 'tenet fmt', som skriver {#{1}} efter den; id:t består när rubriken ändras",
    "write the id of the policy's element: {#its-id}":
      "skriv id:t för policyns del: {#delens-id}",
    "'{1}' does not say what it translates":
      "'{1}' säger inte vad den översätter",
    "write the id of the element it translates behind it: {#its-id}":
      "skriv id:t för den del som den översätter efter rubriken: {#delens-id}",
    "element '{1}' stands here a second time":
      "delen '{1}' står här en andra gång",
    "give the newer of the two another id; ids are unique in a policy and its variants":
      "ge den nyare av de två ett annat id; varje id finns en gång i en policy med dess varianter",
    "translation of '{1}' stands here a second time":
      "översättningen av '{1}' står här en andra gång",
    "keep one of the two, or give it the id of the element it translates":
      "behåll den ena av de två, eller ge den id:t för den del som den översätter",
    "policy '{1}' stands here a second time":
      "policyn '{1}' står här en andra gång",
    "give the newer of the two another id":
      "ge den nyare av de två ett annat id",
    "press item '{1}' stands here a second time":
      "nyheten '{1}' står här en andra gång",
    "give the newer of the two another id; only its translations have the same":
      "ge den nyare av de två ett annat id; bara nyhetens översättningar har samma",
    "the title '{1}' stands here a second time":
      "titeln '{1}' står här en andra gång",
    "say in each title what is special about it: people find rules by their titles":
      "låt varje rubrik säga vad som är särskilt: det är på rubriken man hittar en regel",
    "say in each title what is special about it: people find policies by their titles":
      "låt varje titel säga vad som är särskilt: det är på titeln man hittar en policy",
    "a policy cannot be called '{1}': the site has a page of that name":
      "en policy kan inte heta '{1}': webbplatsen har en sida med det namnet",
    "a policy cannot be called '{1}': that is one of the site's languages":
      "en policy kan inte heta '{1}': det är ett av webbplatsens språk",
    "choose another id, such as '{1}-policy'":
      "välj ett annat id, till exempel '{1}-policy'",
    "'preamble' is the id of the text before the first heading":
      "'preamble' är id:t för inledningen, texten före den första rubriken",
    "give the element another id":
      "ge delen ett annat id",
    "principle '{1}' has neither a text nor guidelines":
      "principen '{1}' har varken text eller riktlinjer",
    "say in a sentence or two what it means, or put guidelines ('### ') under it":
      "säg med en mening eller två vad den betyder, eller skriv riktlinjer ('### ') under den",
    "policy '{1}' is of class '{2}' and has no principle":
      "policyn '{1}' är av slaget '{2}' och har ingen princip",
    "begin with a line '## ' and what you stand for, or say 'class: routine' or another class":
      "börja med en rad '## ' och det ni står för, eller skriv 'class: routine' eller ett annat slag",
    "policy '{1}' is of class '{2}' and has no guideline":
      "policyn '{1}' är av slaget '{2}' och har ingen riktlinje",
    "write each rule on a line that begins with '## '":
      "skriv varje regel på en rad som börjar med '## '",
  ]
}
