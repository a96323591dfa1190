extension SwedishMessages {
  /// Links and references.
  static let references: KeyValuePairs = [
    "'#{1}' leads nowhere: it stands in no policy":
      "'#{1}' leder ingenstans: en nyhet har inga delar",
    "write policy:its-policy#{1}":
      "skriv policy:policyns-id#{1}",
    "policy '{1}' does not exist":
      "policyn '{1}' finns inte",
    "write the id of a policy, the one after 'policy:' in its file":
      "skriv en policys id, det som står efter 'policy:' i dess fil",
    "reference '{1}' does not exist":
      "källan '{1}' finns inte",
    "add it to registers/references.yml":
      "lägg till den i registers/references.yml",
    "media '{1}' does not exist":
      "mediefilen '{1}' finns inte",
    "add it to registers/media.yml":
      "lägg till den i registers/media.yml",
    "policy '{1}' has no element '{2}'":
      "policyn '{1}' har ingen del '{2}'",
    "write the id of one of its elements":
      "skriv id:t för en av dess delar",
    "the link to '{1}' is shown as text, since no site has that file":
      "länken till '{1}' visas som text, eftersom ingen webbplats har den filen",
    "write 'policy:…' or '#…' for what stands in a policy, 'ref:…' for a document elsewhere":
      "skriv 'policy:…' eller '#…' för det som står i en policy, 'ref:…' för ett dokument någon annanstans",
    "'#{1}' holds only together with itself":
      "'#{1}' gäller bara tillsammans med sig själv",
    "'#{1}' holds only together with '#{2}', and so in the end with itself":
      "'#{1}' gäller bara tillsammans med '#{2}', och därmed till slut med sig själv",
    "and '#{1}' only with '#{2}'":
      "och '#{1}' bara med '#{2}'",
    "remove one 'provided': something has to hold by itself":
      "ta bort ett 'provided': något måste gälla av sig självt",
    "site '{1}'":
      "webbplatsen '{1}'",
  ]
}
