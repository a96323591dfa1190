extension SwedishMessages {
  /// Who looks after a policy, and what `tenet.yml` says.
  static let people: KeyValuePairs = [
    "policy '{1}' has no owner":
      "policyn '{1}' har ingen ägare",
    "add 'owner: role:…' to the front matter, the role that answers questions about it":
      "lägg till 'owner: role:…' i filhuvudet, den roll som svarar på frågor om den",
    "policy '{1}' says nowhere who approves it":
      "policyn '{1}' säger ingenstans vem som godkänner den",
    "add 'approver: role:…' or 'approver: department:…' to the front matter":
      "lägg till 'approver: role:…' eller 'approver: department:…' i filhuvudet",
    "policy '{1}' has no summary":
      "policyn '{1}' har ingen sammanfattning",
    "add 'summary: …' to the front matter, one sentence that a stranger understands":
      "lägg till 'summary: …' i filhuvudet, en mening som en utomstående förstår",
    "policy '{1}' says nowhere how often it is looked at again":
      "policyn '{1}' säger ingenstans hur ofta den ses över",
    "add 'review-every: 1 year' to the front matter":
      "lägg till 'review-every: 1 year' i filhuvudet",
    "{1} does not exist":
      "{1} finns inte",
    "department '{1}'":
      "avdelningen '{1}'",
    "role '{1}'":
      "rollen '{1}'",
    "channel '{1}'":
      "kanalen '{1}'",
    "contact '{1}'":
      "kontakten '{1}'",
    "contact '{1}' does not exist":
      "kontakten '{1}' finns inte",
    "add it under 'roles:' in tenet.yml":
      "lägg till den under 'roles:' i tenet.yml",
    "add it under 'departments:' in tenet.yml":
      "lägg till den under 'departments:' i tenet.yml",
    "add it under '{1}s:' in tenet.yml":
      "lägg till den under '{1}s:' i tenet.yml",
    "add it to registers/contacts.yml":
      "lägg till den i registers/contacts.yml",
    "department '{1}' stands under itself":
      "avdelningen '{1}' står under sig själv",
    "department '{1}' stands under '{2}', and so in the end under itself":
      "avdelningen '{1}' står under '{2}', och därmed till slut under sig själv",
    "and '{1}' under '{2}'":
      "och '{1}' under '{2}'",
    "remove one 'parent:', so that one of them is at the top":
      "ta bort ett 'parent:', så att en av dem står överst",
    "the file is in '{1}', which is none of the workspace's languages":
      "filen är på '{1}', som inte är något av arbetsmappens språk",
    "add '{1}' to 'languages:' in tenet.yml, which has {2}, or correct it":
      "lägg till '{1}' under 'languages:' i tenet.yml (nu: {2}), eller rätta språket",
    "site '{1}' is public and does not say whom to ask":
      "webbplatsen '{1}' är öppen för alla och säger inte vem man kan fråga",
    "add 'contact: …', a row of registers/contacts.yml":
      "lägg till 'contact: …', en rad i registers/contacts.yml",
    "the consultation ended on {1}":
      "samrådet slutade {1}",
    "remove 'consultation:' when the answers have been read, or give people a later day":
      "ta bort 'consultation:' när svaren är lästa, eller sätt en senare dag",
    "'#{1}' holds until {2}, and from {3} on: never":
      "'#{1}' gäller till och med {2}, och från och med {3}: aldrig",
    "'until' is the last day; let it be {1} or later":
      "'until' är den sista dagen; låt den vara {1} eller senare",
    "it begins here":
      "den börjar här",
    "press item '{1}' is dated {2}, and would be out today":
      "nyheten '{1}' är daterad {2}, men skulle komma ut redan i dag",
    "add 'embargo-until: {1}T08:00:00+01:00', or correct the date":
      "lägg till 'embargo-until: {1}T08:00:00+01:00', eller rätta datumet",
    "press item '{1}' is {2} {3}, and dated {4}":
      "nyheten '{1}' är {2} {3}, men daterad {4}",
    "add 'note: …', what was wrong and what is right":
      "lägg till 'note: …': vad som var fel och vad som är rätt",
    "add 'reason: …', why nobody should use it":
      "lägg till 'reason: …': varför ingen bör använda den",
    "add 'date: …', the day on which readers are told":
      "lägg till 'date: …': dagen då läsarna får veta det",
    "corrected": "rättad",
    "withdrawn": "återkallad",
    "write the day on which readers were told: {1} or later":
      "skriv dagen då läsarna fick veta det: {1} eller senare",
    "it is dated here":
      "den är daterad här",
    "no rule is called '{1}'":
      "ingen regel heter '{1}'",
    "'tenet rules' lists them all":
      "'tenet rules' visar alla",
    "'{1}' cannot be suppressed":
      "'{1}' går inte att göra undantag från",
    "'{1}' cannot be switched off":
      "'{1}' går inte att stänga av",
    "'{1}' cannot be made lighter":
      "'{1}' går inte att göra lindrigare",
    "a breach could publish what was meant to stay inside: put it right instead":
      "ett brott mot regeln kan släppa ut det som skulle stanna inne: rätta det i stället",
    "a breach could publish what was meant to stay inside: remove the setting":
      "ett brott mot regeln kan släppa ut det som skulle stanna inne: ta bort inställningen",
    "switch it off in tenet.yml under 'rules:', or put right what it found":
      "stäng av den i tenet.yml under 'rules:', eller rätta det som den har funnit",
  ]
}
