extension SwedishMessages {
  /// Words that stand in no message of the sources: what the system and the YAML parser say, and names in data.
  package static let borrowed: KeyValuePairs = [
    "No such file or directory":
      "filen eller mappen finns inte",
    "Permission denied":
      "du har inte behörighet",
    "Operation not permitted":
      "det är inte tillåtet",
    "No space left on device":
      "disken är full",
    "Read-only file system":
      "disken går inte att skriva till",
    "Is a directory":
      "det är en mapp",
    "Not a directory":
      "det är ingen mapp",
    "Directory not empty":
      "mappen är inte tom",
    "File exists":
      "filen finns redan",
    "File name too long":
      "filnamnet är för långt",
    "Too many open files":
      "för många filer är öppna",
    "Too many levels of symbolic links":
      "för många länkar leder till varandra",
    "Input/output error":
      "läs- eller skrivfel",

    "mapping values are not allowed in this context":
      "ett kolon står där det inte får stå",
    "did not find expected key":
      "här väntades en nyckel",
    "could not find expected ':'":
      "här väntades ett kolon",
    "did not find expected node content":
      "här väntades ett värde",
    "did not find expected ',' or '}'":
      "här väntades ',' eller '}'",
    "did not find expected ',' or ']'":
      "här väntades ',' eller ']'",
    "did not find expected '-' indicator":
      "här väntades '-'",
    "did not find expected <document start>":
      "här väntades en ny rad '---'",
    "did not find expected hexdecimal number":
      "här väntades ett hexadecimalt tal",
    "did not find expected alphabetic or numeric character":
      "här väntades en bokstav eller en siffra",
    "found character that cannot start any token":
      "ett tecken står där inget kan börja med det",
    "found a tab character that violates indentation":
      "en tabb står där raden ska dras in med mellanslag",
    "found a tab character where an indentation space is expected":
      "en tabb står där raden ska dras in med mellanslag",
    "found unexpected end of stream":
      "texten tar slut för tidigt",
    "found unexpected document indicator":
      "en rad '---' står där den inte får stå",
    "found unexpected ':'":
      "ett kolon står där det inte får stå",
    "found unknown escape character":
      "en okänd teckenkod står här",
    "found undefined tag handle":
      "en okänd tagg står här",
    "block sequence entries are not allowed in this context":
      "ett '-' står där det inte får stå",
    "block mapping entries are not allowed in this context":
      "en nyckel står där den inte får stå",
    "mapping keys are not allowed in this context":
      "en nyckel står där den inte får stå",
    "control characters are not allowed":
      "styrtecken får inte stå här",

    "added":
      "ny",
    "removed":
      "borttagen",
    "moved":
      "flyttad",
    "retitled":
      "ny rubrik",
    "reworded":
      "omformulerad",
    "strengthened":
      "strängare",
    "weakened":
      "mildare",
    "scope-widened":
      "gäller fler",
    "scope-narrowed":
      "gäller färre",
    "quantity-changed":
      "annan gräns eller tid",
    "approval-changed":
      "annat godkännande",
    "visibility-widened":
      "fler får läsa",
    "visibility-narrowed":
      "färre får läsa",
    "dates-changed":
      "andra datum",
    "reference-changed":
      "hänvisar någon annanstans",
    "metadata-changed":
      "andra uppgifter",
    "id-changed":
      "ny adress",
    "split":
      "delad i flera",
    "merged":
      "sammanslagen av flera",
    "layout":
      "annan uppställning",
    "picture-changed":
      "annan bild",
    "row-changed":
      "ändrad rad i ett register",
    "reinstated":
      "återinförd",

    "modal":
      "hjälpverb",
    "negation":
      "nekande ord",
    "number":
      "tal",
    "time":
      "tid",
    "quantifier":
      "mängdord",
    "condition":
      "villkor",
    "connective":
      "bindeord",
    "subject":
      "vem som gör",
    "object":
      "vad det gäller",
    "duty added":
      "skyldighet tillagd",
    "duty removed":
      "skyldighet borttagen",
    "order":
      "ordning",
    "right answer":
      "rätt svar",
    "explanation":
      "förklaring",
    "same meaning":
      "samma betydelse",
    "spelling":
      "stavning",
    "formatting":
      "formatering",

    "title":
      "rubrik",
    "summary":
      "sammanfattning",
    "conditions":
      "villkor",
    "text":
      "text",
  ]
}
