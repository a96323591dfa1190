import PolicyModel

/// The texts of a new workspace in English.
enum StarterEnglish: StarterTexts {
  static let organisation = "Your organisation"

  /// The files; `organisation` is quoted already.
  static func files(organisation: String, today: CalendarDate) -> [(path: String, text: String)] {
    [
      (".gitignore", ignored), ("social-media/policy.md", policy),
      ("press/our-social-media-policy.md", pressItem(today)),
      ("registers/contacts.yml", contacts), ("registers/accounts.yml", accounts(today)),
      ("registers/glossary.yml", glossary), ("registers/references.yml", references),
      ("tenet.yml", configuration(organisation)),
    ]
  }

  private static let ignored = """
    # What tenet makes itself: caches and finished sites.
    .tenet/
    site/

    """

  private static func configuration(_ organisation: String) -> String {
    """
    # This file makes the folder a workspace of tenet. Everything after a # is a comment for you.
    # Replace what is an example. Then ask "tenet check": it says what is missing, and where.
    organisation:
      name: \(organisation)
      # A few sentences about you, for the press room.
      boilerplate: Tell in two or three sentences who you are, what you do and where you are.

    # The languages, the source language first. For Swedish too: [en, sv], and a file policy.sv.md beside policy.md.
    languages: [en]
    time-zone: Europe/London

    # Names are internal unless they say otherwise. What a public text names must be public too.
    departments:
      communications:   { name: Communications, visibility: public }
      customer-service: { name: Customer service, visibility: public }

    roles:
      community-manager: { name: Community manager }
      manager:           { name: Manager, visibility: public }

    channels:
      facebook: { name: Facebook, visibility: public }
      linkedin: { name: LinkedIn, visibility: public }

    # A site shows what its readers may read, and nothing else. Add url: when you know the address.
    sites:
      intranet:   { visibility: internal }
      press-room: { visibility: public, contact: press-contact }

    """
  }

  private static let policy = """
    ---
    \(idRemark)
    policy: social-media
    title: How we meet people in social media
    summary: What we stand for when we write, answer and share, and how we do it day by day.
    class: ideology
    language: en
    \(partiesRemark)
    owner: role:community-manager
    approver: department:communications
    review-every: 1 year
    # Principles are for everybody. Guidelines and cases stay inside until somebody opens them.
    visibility: { preamble: public, principle: public, guideline: internal, case: internal }
    ---

    \(guide(.ideology))

    When you work here, you are one of the people through whom others get to know us. This page says what we believe and how we do it. If you are not sure, ask your manager or our community manager.

    ## We listen before we answer {#listen-first}

    Whoever writes to us wants to be understood. So we read the whole question, and we answer the one that was asked.

    ### We read the whole thread before we answer {#read-the-whole-thread}
    {strength=should}

    An answer to the wrong question costs the other person another round. If we do not understand, we ask: “Do you mean yesterday's order or this morning's?”

    ### We should answer within four office hours {#answer-within-four-hours}
    {strength=should within="4 office-hours" applies-to="department:customer-service channel:facebook"}

    If we have no solution yet, we write when they will hear from us next. Then we keep that time.

    <!-- Conditions on one line hold together: here customer service, when they are on Facebook. -->

    ## We are open about who we are {#open-about-who-we-are}

    Whoever reads us has a right to know who is talking. We say where we work, and we do not hide that we have changed something.

    ### We say where we work when we write about our work {#say-where-you-work}
    {strength=must applies-to="capacity:official capacity:professional" visibility=public}

    “I work in customer service here” is enough. When you write privately about something else, this guideline does not apply.

    ### We ask communications before we open an account in the organisation's name {#ask-before-opening-an-account}
    {strength=must approval="department:communications" before="an account is opened in the organisation's name"}

    People read an account with our name as our voice. So you go through three questions together: Who is it for? Who answers when you are away? What happens to it when nobody has the time any more?

    ### The account that nobody took over {#the-account-nobody-took-over .case illustrates="#ask-before-opening-an-account"}

    **What happened.** Two colleagues opened an account for a trade fair. After the fair both changed jobs. For two months the questions there got no answer.

    **What was good.** The pictures were fine, and many people found our stand.

    **What we do now.** The account has an owner, a deputy and a row in the register of accounts.

    ## We like to tell, but not about others {#share-with-care}

    A workplace is full of things worth telling. It is also full of things that others have trusted us with.

    ### You may tell about your day at work {#share-your-everyday-work}
    {strength=may visibility=public}

    Show what you do and what you have learnt. You need not ask, and you choose yourself whether you want to.

    ### We must not write about single customers {#nothing-about-customers}
    {strength=must-not visibility=public see="ref:gdpr"}

    Not by name, not without a name and not as a funny story. They will recognise themselves all the same.

    """

  private static func pressItem(_ today: CalendarDate) -> String {
    """
    ---
    # News for the press room. To hold it until a certain time, write embargo-until: 2030-01-31T08:00:00+00:00
    press-item: our-social-media-policy
    headline: Now everybody can read how we meet people in social media
    language: en
    published: \(today)
    contacts: [press-contact]
    about: [policy:social-media]
    ---

    <!-- This is an example. Write your own news here, or remove the file. -->

    Today we open what we stand for in social media, so that everybody can read it and see whether we keep to it.

    Three principles say how we listen, how we are open about who we are, and what we do not tell.

    """
  }

  private static let contacts = """
    # Contacts. What stands in public may leave the house, the rest stays inside.
    # Write your own name, address and number: these lead nowhere.
    press-contact:
      name: First name Last name
      role: Press contact
      email: press@example.com
      phone: "+44 20 7946 0000"
      hours: "mon-fri 08:00-17:00"
      languages: [en]
      public: [name, role, email, phone, hours, languages]

    """

  private static func accounts(_ today: CalendarDate) -> String {
    """
    # Accounts in the organisation's name. The owner answers for it, the deputy when the owner is away.
    service-facebook:
      channel: facebook
      handle: Name of the account
      url: https://example.com/address-of-the-account
      sender: Customer service
      purpose: Answers questions about what you have ordered.
      tone: Friendly and straightforward, with a first name under every answer.
      owner: role:community-manager
      deputy: role:manager
      hours: "mon-fri 08:00-17:00"
      opened: \(today)
      public: [channel, handle, url, sender, purpose, tone, hours]

    """
  }

  private static let glossary = """
    # Words that mean something definite in your house.
    guideline:
      term: guideline
      text: A rule in one sentence, and why it exists. The mark before it says how binding it is.
      visibility: public

    """

  private static let references = """
    # What lies outside: laws, contracts and other people's documents. A text leads here with ref:gdpr.
    gdpr:
      kind: law
      title: "General Data Protection Regulation, (EU) 2016/679"
      url: https://eur-lex.europa.eu/eli/reg/2016/679/oj
      visibility: public

    """
}
