extension SwedishMessages {
  /// What the rules ask for, as `tenet rules` lists them.
  static let summaries: KeyValuePairs = [
    "a policy says who looks after it":
      "en policy säger vem som tar hand om den",
    "a policy says who approves it":
      "en policy säger vem som godkänner den",
    "a policy says in a sentence what it is about":
      "en policy säger i en mening vad den handlar om",
    "a policy says how often it is looked at again":
      "en policy säger hur ofta den ses över",
    "owners, approvers and deputies are roles, departments or contacts that exist":
      "ägare, godkännare och ersättare är roller, avdelningar eller kontakter som finns",
    "departments, roles and channels that are named exist in tenet.yml":
      "avdelningar, roller och kanaler som nämns finns i tenet.yml",
    "no department stands under itself":
      "ingen avdelning står under sig själv",
    "every file is in one of the languages of tenet.yml":
      "varje fil är på något av språken i tenet.yml",
    "contacts that are named stand in the contacts register":
      "kontakter som nämns står i kontaktregistret",
    "a public site says whom to ask":
      "en webbplats som är öppen för alla säger vem man kan fråga",
    "a consultation that is over is closed":
      "ett samråd som är över är avslutat",
    "nothing ends before it begins":
      "inget slutar innan det börjar",
    "no id is one that the site needs for something else":
      "inget id är ett som webbplatsen behöver till något annat",
    "rules that are named in tenet.yml or in a suppression exist":
      "regler som nämns i tenet.yml eller i ett undantag finns",
    "rules that guard against publishing by accident stay on":
      "regler som skyddar mot att något släpps ut av misstag är alltid på",

    "an ideology or policy has a principle, and rules have a rule":
      "en ideologi eller policy har en princip, och regler har en regel",
    "a principle has a text, or guidelines under it":
      "en princip har en text, eller riktlinjer under sig",
    "every element has an id that never changes":
      "varje del har ett id som aldrig ändras",
    "no two things have the same id":
      "inga två saker har samma id",
    "no two elements of a policy, and no two policies, have the same title":
      "inga två delar i en policy, och inga två policyer, har samma titel",
    "what everybody may read stands in every language of the workspace":
      "det som alla får läsa finns på alla arbetsmappens språk",
    "a policy or variant stands in one file for each language":
      "en policy eller variant står i en fil per språk",
    "what is translated exists":
      "det som översätts finns",
    "a department has one variant of a policy":
      "en avdelning har en variant av en policy",
    "what a variant changes exists":
      "det som en variant ändrar finns",
    "a variant does one thing to each element, and gives a reason for leaving one out":
      "en variant gör en sak med varje del, och ger ett skäl när den utelämnar en",
    "a variant was compared with the policy as it is":
      "en variant är jämförd med policyn som den är nu",
    "a translation was compared with the text as it is":
      "en översättning är jämförd med texten som den är nu",
    "somebody has compared each variant and translation with what it is made from":
      "någon har jämfört varje variant och översättning med sin förlaga",

    "links, pictures and references lead to something that exists":
      "länkar, bilder och hänvisningar leder till något som finns",
    "links lead to something that readers of a site can open":
      "länkar leder till något som webbplatsens läsare kan öppna",
    "a variant does not leave out the rule together with which a permission holds":
      "en variant utelämnar inte den regel som en tillåtelse gäller tillsammans med",
    "no permission depends, through others, on itself":
      "ingen tillåtelse hänger, genom andra, på sig själv",
    "nobody may read an element without what it stands under":
      "ingen får läsa en del utan det som den står under",
    "nothing refers to what its own readers may not read":
      "inget hänvisar till det som dess egna läsare inte får läsa",
    "scopes and approvals name only what the element's readers may know":
      "villkor och godkännanden nämner bara det som delens läsare får veta",
    "a picture that leaves the house has alt texts, credit, licence and permission":
      "en bild som lämnar huset har alt-texter, upphov, licens och tillstånd",
    "the files that the media register names are there":
      "filerna som medieregistret nämner finns",
    "an account that is open says who answers, why and when, and has an owner":
      "ett konto som är öppet säger vem som svarar, varför och när, och har en ägare",
    "a press item is corrected or withdrawn after it is out":
      "en nyhet rättas eller återkallas efter att den har kommit ut",
    "a press item with a date ahead says from which moment it may be read":
      "en nyhet med ett datum framåt säger från vilken tidpunkt den får läsas",
    "files for readers outside are of a kind whose metadata can be taken away":
      "filer till läsare utanför är av ett slag vars metadata går att ta bort",
    "a guideline says how binding it is":
      "en riktlinje säger hur bindande den är",
    "a variant does not weaken a rule that holds for everybody":
      "en variant försvagar inte en regel som gäller alla",
    "somebody has confirmed how binding each imported guideline is":
      "någon har bekräftat hur bindande varje importerad riktlinje är",
    "a guideline's words are as binding as its strength says":
      "en riktlinjes ord är så bindande som styrkan säger",

    "a file can be read, and the workspace has a tenet.yml":
      "en fil går att läsa, och arbetsmappen har en tenet.yml",
    "no file is larger than 8 MiB":
      "ingen fil är större än 8 MiB",
    "files are UTF-8":
      "filer är UTF-8",
    "every Markdown file stands where tenet looks for it":
      "varje Markdown-fil ligger där tenet letar efter den",
    "a file begins with its front matter":
      "en fil börjar med sitt filhuvud",
    "front matter is at most 64 KiB":
      "ett filhuvud är högst 64 KiB",
    "front matter and registers are YAML":
      "filhuvuden och register är YAML",
    "nothing in YAML stands for something elsewhere":
      "inget i YAML står för något på ett annat ställe",
    "no key stands twice":
      "ingen nyckel står två gånger",
    "every key is one that tenet knows":
      "varje nyckel är en som tenet känner till",
    "what a file cannot do without is there":
      "det som en fil inte klarar sig utan finns där",
    "every value is of the form that its key asks for":
      "varje värde har den form som nyckeln kräver",
    "ids have the form of an id":
      "id har formen av ett id",
    "attributes can be read":
      "attribut går att läsa",
    "every attribute is one that tenet knows":
      "varje attribut är ett som tenet känner till",
    "no attribute stands twice at one heading":
      "inget attribut står två gånger vid samma rubrik",
    "every class is one that tenet knows":
      "varje klass är en som tenet känner till",
    "translations leave attributes to the original":
      "översättningar överlåter attribut åt originalet",
    "headings begin with '#'":
      "rubriker börjar med '#'",
    "what looks like a heading is one":
      "det som ser ut som en rubrik är en",
    "what looks like attributes belongs to a heading":
      "det som ser ut som attribut hör till en rubrik",
    "code blocks and comments end":
      "kodblock och kommentarer tar slut",
    "every link definition is used":
      "varje länkdefinition används",
    "policies are Markdown without HTML":
      "policyer är Markdown utan HTML",
    "links and pictures lead to something safe":
      "länkar och bilder leder till något säkert",
    "headings follow each other without gaps":
      "rubriknivåer följer på varandra utan hopp",
    "lists and quotes are at most 100 levels deep":
      "listor och citat är högst 100 nivåer djupa",
    "a policy has at most 10,000 elements":
      "en policy har högst 10 000 delar",
    "a ledger is what it was when its lines were written":
      "en liggare är som den var när raderna skrevs",
    "what variants and translations were compared with can be read":
      "det som varianter och översättningar jämfördes med går att läsa",
  ]
}
