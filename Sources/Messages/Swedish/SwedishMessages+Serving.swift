extension SwedishMessages {
  /// What `tenet serve` says, and what stands on the pages of the preview.
  static let serving: KeyValuePairs = [
    "Show the sites in a browser while you write, made anew with every save.":
      "Visa webbplatserna i en webbläsare medan du skriver, gjorda på nytt varje gång du sparar.",
    """
    Examples:
      tenet serve                        all sites, at http://127.0.0.1:8080/
      tenet serve --open                 the same, and the browser opens it
      tenet serve --site intranet        one of them
      tenet serve --as-of 2026-03-01     the sites of that day

    Colleagues' sites show your drafts, the others what was approved. While a file has errors you see the pages as
    they were before, and what is wrong over them. For every draft there is a page that shows what is different.

    Nothing is written anywhere. Only this machine can see the preview. Ctrl-C ends it.
    """:
      """
    Exempel:
      tenet serve                        alla webbplatser, på http://127.0.0.1:8080/
      tenet serve --open                 detsamma, och webbläsaren öppnar det
      tenet serve --site intranet        en av dem
      tenet serve --as-of 2026-03-01     webbplatserna den dagen

    Kollegornas webbplatser visar dina utkast, de andra det som är godkänt. Så länge en fil har fel ser du sidorna som
    de var innan, och vad som är fel ovanpå dem. För varje utkast finns en sida som visar vad som skiljer.

    Ingenting skrivs någonstans. Bara den här datorn kan se förhandsvisningen. Ctrl-C avslutar den.
    """,
    "The port; 0 for any that is free.": "Porten; 0 för vilken ledig som helst.",
    "The address to listen at; with any but this machine's own, others can read your drafts.":
      "Adressen att lyssna på; med någon annan än datorns egen kan andra läsa dina utkast.",
    "Open the start page in the browser.": "Öppna startsidan i webbläsaren.",
    "{1} is no port: they go from 0 to 65535.": "{1} är ingen port: de går från 0 till 65535.",
    "anyone on the network can read what is shown here, drafts and the intranet included, as long as it runs":
      "alla på nätverket kan läsa det som visas här, även utkast och intranätet, så länge det är i gång",
    "Ctrl-C ends the preview": "Ctrl-C avslutar förhandsvisningen",
    "no browser was opened: {1}": "ingen webbläsare öppnades: {1}",
    "ready after {1} ms": "klart efter {1} ms",
    "made anew in {1} ms: {2}": "gjort på nytt på {1} ms: {2}",
    "1 error to mend, and the pages stay as they were": "1 fel att rätta, och sidorna är kvar som de var",
    "{1} errors to mend, and the pages stay as they were":
      "{1} fel att rätta, och sidorna är kvar som de var",
    "this program was built without the web server of 'tenet serve': 'make build' builds it with it, and so does 'swift build -c release --traits Serving'; 'tenet build' makes sites that need no server":
      "det här programmet byggdes utan webbservern i 'tenet serve': 'make build' bygger det med den, och det gör även 'swift build -c release --traits Serving'; 'tenet build' gör webbplatser som inte behöver någon server",
    "another program has port {1}: name another with --port, or any that is free with --port 0":
      "ett annat program har port {1}: ange en annan med --port, eller vilken ledig som helst med --port 0",
    "the address {1}, port {2}, cannot be had: {3}": "adressen {1}, port {2}, går inte att få: {3}",
    "Preview": "Förhandsvisning",
    "Preview: {1}": "Förhandsvisning: {1}",
    "All sites": "Alla webbplatser",
    "Sites": "Webbplatser",
    "Drafts": "Utkast",
    "Draft": "Utkast",
    "What to mend": "Att rätta",
    "Hide until the next change": "Göm till nästa ändring",
    "Draft: what is different": "Utkast: vad som skiljer",
    "Every text is as it was approved.": "Varje text är som den godkändes.",
    "There are no pages yet: mend what is wrong, and they appear here.":
      "Det finns inga sidor än: rätta det som är fel, så kommer de hit.",
    "never approved: there is nothing to compare it with": "aldrig godkänt: det finns inget att jämföra med",
    "There is no page here": "Här finns ingen sida",
    "The address leads to nothing in the preview.": "Adressen leder inte till något i förhandsvisningen.",
    "Not for this address": "Inte för den här adressen",
    "The preview answers to localhost and 127.0.0.1 alone, so that no page from elsewhere can read it. Open it at one of these.":
      "Förhandsvisningen svarar bara på localhost och 127.0.0.1, så att ingen sida någon annanstans ifrån kan läsa den. Öppna den på någon av dem.",
    "Pages are only read here": "Här läser man bara sidor",
    "The preview shows pages and takes nothing in: write in the files of the workspace.":
      "Förhandsvisningen visar sidor och tar inte emot något: skriv i arbetsytans filer.",
    "The page could not be made": "Sidan gick inte att göra",
    "for everybody": "för alla",
    "for partners": "för partner",
    "for colleagues": "för kollegor",
    "for the few who are named": "för de få som är utpekade",
    "shows drafts": "visar utkast",
    "shows what was approved": "visar det som är godkänt",
    "different from version {1}": "skiljer sig från version {1}",
    "what is different ({1})": "vad som skiljer ({1})",
    "1 error to mend first": "1 fel att rätta först",
    "{1} errors to mend first": "{1} fel att rätta först",
    "1 error to mend: until then you see the pages as they were before":
      "1 fel att rätta: tills dess ser du sidorna som de var innan",
    "{1} errors to mend: until then you see the pages as they were before":
      "{1} fel att rätta: tills dess ser du sidorna som de var innan",
    "help: {1}": "råd: {1}",
    "1 remark": "1 anmärkning",
    "{1} remarks": "{1} anmärkningar",
  ]
}
