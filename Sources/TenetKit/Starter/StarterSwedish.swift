import PolicyModel

/// The texts of a new workspace in Swedish.
enum StarterSwedish: StarterTexts {
  static let organisation = "Organisationens namn"

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
    # Det som tenet gör själv: förråd och färdiga webbplatser.
    .tenet/
    site/

    """

  private static func configuration(_ organisation: String) -> String {
    """
    # Den här filen gör mappen till en arbetsyta för tenet. Allt efter ett # är en kommentar till dig.
    # Byt ut det som är exempel. Fråga "tenet check" när du är klar: den säger vad som saknas och var.
    organisation:
      name: \(organisation)
      # Några meningar om er, som pressrummet visar.
      boilerplate: Här berättar ni i två eller tre meningar vilka ni är, vad ni gör och var ni finns.

    # Språken, källspråket först. Vill ni ha engelska också: [sv, en], och en fil policy.en.md bredvid policy.md.
    languages: [sv]
    time-zone: Europe/Stockholm

    # Namnen är interna om de inte säger något annat. Det som en öppen text nämner måste vara öppet det också.
    departments:
      communications:   { name: Kommunikationsavdelningen, visibility: public }
      customer-service: { name: Kundservice, visibility: public }

    roles:
      community-manager: { name: Community manager }
      manager:           { name: Chef, visibility: public }

    channels:
      facebook: { name: Facebook, visibility: public }
      linkedin: { name: LinkedIn, visibility: public }

    # En webbplats visar det som dess läsare får läsa, och inget annat. Skriv url: när ni vet adressen.
    sites:
      intranet:   { visibility: internal }
      press-room: { visibility: public, contact: press-contact }

    """
  }

  private static let policy = """
    ---
    \(idRemark)
    policy: social-media
    title: Så möter vi omvärlden i sociala medier
    summary: Det vi står för när vi skriver, svarar och delar, och hur vi gör det till vardags.
    class: ideology
    language: sv
    \(partiesRemark)
    owner: role:community-manager
    approver: department:communications
    review-every: 1 year
    # Principerna är till för alla. Riktlinjer och fall stannar inne tills någon öppnar dem.
    visibility: { preamble: public, principle: public, guideline: internal, case: internal }
    ---

    \(guide(.ideology))

    Du som arbetar hos oss är en av dem som omvärlden lär känna oss genom. Här står vad vi tror på och hur vi gör. Är du osäker, fråga din chef eller vår community manager.

    ## Vi lyssnar innan vi svarar {#listen-first}

    Den som skriver till oss vill bli förstådd. Därför läser vi hela frågan, och vi svarar på den som ställdes.

    ### Vi läser hela tråden innan vi svarar {#read-the-whole-thread}
    {strength=should}

    Ett svar på fel fråga kostar den andra ett varv till. Förstår vi inte, ställer vi en egen fråga: ”Menar du ordern från i går eller den från i morse?”

    ### Vi svarar helst inom fyra kontorstimmar {#answer-within-four-hours}
    {strength=should within="4 office-hours" applies-to="department:customer-service channel:facebook"}

    Har vi ingen lösning än, skriver vi när vi hör av oss nästa gång. Sedan håller vi den tiden.

    <!-- Flera villkor på samma rad gäller tillsammans: här kundservice, när de är på Facebook. -->

    ## Vi är öppna med vilka vi är {#open-about-who-we-are}

    Den som läser oss har rätt att veta vem som talar. Vi säger var vi arbetar, och vi gömmer inte att vi har ändrat något.

    ### Vi säger var vi arbetar när vi skriver om jobbet {#say-where-you-work}
    {strength=must applies-to="capacity:official capacity:professional" visibility=public}

    ”Jag arbetar på kundservice här” räcker. Skriver du privat om något annat än jobbet gäller riktlinjen inte.

    ### Vi frågar kommunikationsavdelningen innan vi öppnar ett konto i organisationens namn {#ask-before-opening-an-account}
    {strength=must approval="department:communications" before="ett konto öppnas i organisationens namn"}

    Ett konto med vårt namn läses som vår röst. Därför går ni tillsammans igenom tre frågor: Vem är kontot till för? Vem svarar när du är ledig? Vad händer med kontot när ingen har tid längre?

    ### Kontot som ingen tog över {#the-account-nobody-took-over .case illustrates="#ask-before-opening-an-account"}

    **Vad som hände.** Två kollegor öppnade ett konto för en mässa. När mässan var slut bytte båda arbetsplats. I två månader fick frågorna där inget svar.

    **Vad som var bra.** Bilderna var fina, och många hittade till vår monter.

    **Vad vi gör nu.** Kontot har en ägare, en ersättare och en rad i kontoregistret.

    ## Vi berättar gärna, men inte om andra {#share-with-care}

    En arbetsplats är full av sådant som går att berätta. Den är också full av sådant som andra har anförtrott oss.

    ### Du får berätta om din vardag på jobbet {#share-your-everyday-work}
    {strength=may visibility=public}

    Visa vad du gör och vad du har lärt dig. Du behöver inte be om lov, och du väljer själv om du vill.

    ### Vi ska inte skriva om enskilda kunder {#nothing-about-customers}
    {strength=must-not visibility=public see="ref:gdpr"}

    Inte med namn, inte utan namn och inte som en rolig historia. Den det handlar om känner igen sig ändå.

    """

  private static func pressItem(_ today: CalendarDate) -> String {
    """
    ---
    # En nyhet i pressrummet. Ska den vänta till ett klockslag, skriv embargo-until: 2030-01-31T08:00:00+01:00
    press-item: our-social-media-policy
    headline: Nu kan alla läsa hur vi möter omvärlden i sociala medier
    language: sv
    published: \(today)
    contacts: [press-contact]
    about: [policy:social-media]
    ---

    <!-- Det här är ett exempel. Skriv er egen nyhet här, eller ta bort filen. -->

    I dag öppnar vi det vi står för i sociala medier, så att vem som helst kan läsa det och se om vi håller det.

    Tre principer säger hur vi lyssnar, hur vi är öppna med vilka vi är och vad vi låter bli att berätta.

    """
  }

  private static let contacts = """
    # Kontakter. Det som räknas upp i public får lämna huset, resten stannar inne.
    # Skriv ert eget namn, er egen adress och ert eget nummer: de här leder ingenstans.
    press-contact:
      name: Förnamn Efternamn
      role: Presskontakt
      email: press@example.com
      phone: "+46 8 465 004 00"
      hours: "mon-fri 08:00-17:00"
      languages: [sv]
      public: [name, role, email, phone, hours, languages]

    """

  private static func accounts(_ today: CalendarDate) -> String {
    """
    # Konton i organisationens namn. Ägaren svarar för kontot, ersättaren när ägaren är borta.
    service-facebook:
      channel: facebook
      handle: Kontots namn
      url: https://example.com/kontots-adress
      sender: Kundservice
      purpose: Svarar på frågor om det du har beställt.
      tone: Vänlig och rak, med förnamn under varje svar.
      owner: role:community-manager
      deputy: role:manager
      hours: "mon-fri 08:00-17:00"
      opened: \(today)
      public: [channel, handle, url, sender, purpose, tone, hours]

    """
  }

  private static let glossary = """
    # Ord som betyder något bestämt hos er.
    guideline:
      term: riktlinje
      text: En regel i en mening, och varför den finns. Märket före den säger hur bindande den är.
      visibility: public

    """

  private static let references = """
    # Det som ligger utanför: lagar, avtal och andras dokument. En text leder hit med ref:gdpr.
    gdpr:
      kind: law
      title: "Dataskyddsförordningen, (EU) 2016/679"
      url: https://eur-lex.europa.eu/eli/reg/2016/679/oj
      visibility: public

    """
}
