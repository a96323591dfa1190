extension SwedishMessages {
  /// Who may read what.
  static let visibility: KeyValuePairs = [
    "'#{1}' is {2}, and '#{3}' above it is {4}":
      "'#{1}' har synligheten '{2}', men '#{3}' ovanför har '{4}'",
    "'#{1}' is {2} as the front matter says of every {3}, and '#{4}' above it is {5}":
      "'#{1}' har synligheten '{2}', som filhuvudet säger om varje '{3}', men '#{4}' ovanför har '{5}'",
    "'#{1}' is {2} as long as nothing else is said, and '#{3}' above it is {4}":
      "'#{1}' har synligheten '{2}' så länge inget annat sägs, men '#{3}' ovanför har '{4}'",
    "write visibility={1}, or let more people read '#{2}'":
      "skriv visibility={1}, eller låt fler läsa '#{2}'",
    "it stands under this":
      "den står under det här",
    "the variant makes '#{1}' {2}, and in the policy it is {3}":
      "varianten ger '#{1}' synligheten '{2}', men i policyn är den '{3}'",
    "leave it out: a variant may only narrow who may read":
      "utelämna den: en variant får bara göra läsarna färre",
    "{1} is {2}, and {3} that it refers to is {4}":
      "{1} har synligheten '{2}', men {3} som den hänvisar till har '{4}'",
    "{1} is {2}, and {3} that it shows is {4}":
      "{1} har synligheten '{2}', men {3} som den visar har '{4}'",
    "'#{1}' is {2}, and {3} that it names is {4}":
      "'#{1}' har synligheten '{2}', men {3} som den nämner har '{4}'",
    "press item '{1}'":
      "nyheten '{1}'",
    "reference '{1}'":
      "källan '{1}'",
    "media '{1}'":
      "mediefilen '{1}'",
    "let both be {1}, or leave the picture out":
      "låt båda vara '{1}', eller utelämna bilden",
    "let both be {1}, or leave the reference out":
      "låt båda vara '{1}', eller utelämna hänvisningen",
    "let both be {1}, or leave the name out":
      "låt båda vara '{1}', eller utelämna namnet",
    "the consultation is open to {1}, and nothing about contact '{2}' is":
      "samrådet har synligheten '{1}', men inget om kontakten '{2}' är så öppet",
    "a press item is {1}, and nothing about contact '{2}' is":
      "en nyhet har synligheten '{1}', men inget om kontakten '{2}' är så öppet",
    "site '{1}' is {2}, and nothing about contact '{3}' is":
      "webbplatsen '{1}' har synligheten '{2}', men inget om kontakten '{3}' är så öppet",
    "name another contact, or list in 'public:' what may leave the house, such as [name, email]":
      "ange en annan kontakt, eller räkna upp i 'public:' vad som får lämna huset, till exempel [name, email]",
  ]
}
