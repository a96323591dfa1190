/// The workspace in which the examples of rule pages stand; a page that names one of its files replaces it.
enum DefaultWorkspace {
  /// The files by path.
  static let files: [String: [UInt8]] = texts.mapValues { Array($0.utf8) }

  private static let texts = [
    "tenet.yml": """
    organisation: { name: Nordljus }
    languages: [en]
    departments:
      communications: { name: Communications, visibility: public }
      customer-service: { name: Customer service, visibility: public }
      claims: { name: Claims, parent: customer-service }
    roles:
      community-manager: { name: Community manager, visibility: public }
      duty-communicator: { name: Duty communicator }
    channels:
      mastodon: { name: Mastodon, visibility: public }
    sites:
      intranet: { visibility: internal }
      press-room: { visibility: public, contact: press-contact }
    """,
    "registers/contacts.yml": """
    press-contact: { name: Tove Tranbär, email: press@nordljus.example, public: [name, email] }
    privacy-contact: { name: Harriet Hjortron }
    """,
    "registers/references.yml": """
    gdpr: { kind: law, title: General Data Protection Regulation, visibility: public }
    employment: { kind: contract, title: The employment contract }
    """,
  ]
}
