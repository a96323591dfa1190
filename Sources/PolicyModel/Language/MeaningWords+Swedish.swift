extension MeaningWords {
  /// Swedish.
  package static let swedish = MeaningWords(
    verbs: .swedish,
    modals: [
      .must: """
      ska skall skola måste är_skyldig_att är_skyldiga_att är_tvungen_att har_att krävs_att det_krävs krävs åligger
      behöver behöver_du behöver_vi är_obligatoriskt är_obligatorisk obligatoriskt är_ett_krav är_skyldighet
      har_skyldighet_att har_ansvar_för_att ansvarar_för_att
      """,
      .should: """
      bör borde rekommenderas rekommenderar rekommenderas_att vi_rekommenderar_att det_är_bra_att helst
      uppmanas_att uppmuntras_att försök_att är_lämpligt_att är_önskvärt_att
      """,
      .may: """
      får kan äger äger_rätt_att är_berättigad_att är_berättigade_att medges_att har_rätt_att är_tillåtet_att det_är_tillåtet_att är_tillåtet tillåtet tillåts har_möjlighet_att
      är_fri_att är_fria_att det_går_bra_att går_bra_att har_lov_att är_välkommen_att är_välkomna_att
      """,
      .mustNot: """
      förbjudet förbjuden är_förbjudet_att det_är_förbjudet_att är_förbjudet är_inte_tillåtet är_inte_tillåtet_att
      inte_tillåtet det_är_inte_tillåtet_att det_är_inte_tillåtet otillåtet 
      tillåts_inte
      """,
      .shouldNot:
        "helst_inte undvik undvika undviker undviks avstå_från bör_undvika",
      .needNot: """
      behöver_inget behöver_inga behöver_ingen kräver_inget kräver_ingen behöver_inte behöver_ej behöver_du_inte behöver_vi_inte måste_inte slipper är_inte_skyldig_att
      är_frivilligt frivilligt krävs_inte behöver_aldrig det_krävs_inte
      """,
    ],
    negations: "inte ej icke aldrig ingen inga inget utan varken ingenting ingenstans",
    quantifiers: [
      "all":
        "alla allt samtliga varje var_och_en envar vartenda varenda alltid ständigt hela vilken_som_helst när_som_helst vem_som_helst vad_som_helst",
      "some": "några vissa någon något en_del somliga ibland emellanåt",
      "most": "de_flesta merparten flertalet oftast",
      "usually": """
      normalt vanligtvis vanligen i_regel som_regel i_allmänhet i_normalfallet huvudsakligen i_första_hand
      i_princip för_det_mesta ofta
      """,
      "possible": """
      om_möjligt när_det_är_möjligt om_det_är_möjligt i_möjligaste_mån där_det_är_möjligt när_det_går om_det_går
      så_långt_det_är_möjligt så_långt_som_möjligt om_det_är_lämpligt vid_behov när_det_behövs om_det_behövs
      """,
      "only": "bara endast enbart uteslutande ingen_annan_än inte_annat_än",
      "at-most":
        "eller_färre eller_mindre eller_kortare högst max maximalt upp_till som_mest inte_mer_än inte_fler_än ej_mer_än inte_över",
      "at-least":
        "eller_fler eller_mer eller_längre minst åtminstone som_minst inte_mindre_än inte_färre_än lägst",
      "more-than": "mer_än fler_än över överstiger överstigande",
      "less-than": "mindre_än färre_än understiger",
      "about": "ungefär cirka ca omkring runt drygt knappt nästan",
      "both": "båda bägge både såväl",
      "either": "antingen endera",
      "gladly": "gärna",
      "few": "ett_par några_få enstaka",
      "many": "många flera flertal",
    ],
    times: [
      "at-once": "omedelbart genast direkt omgående på_en_gång med_en_gång utan_dröjsmål med_detsamma",
      "soon": """
      snarast så_snart_som_möjligt så_fort_som_möjligt så_snabbt_som_möjligt snarast_möjligt inom_kort
      så_snart_det_går så_fort_det_går skyndsamt
      """,
      "before": "före innan förrän dessförinnan i_förväg på_förhand",
      "after": "efter sedan därefter efteråt i_efterhand",
      "within": "inom",
      "latest": "senast inte_senare_än",
      "earliest": "tidigast",
      "during": "medan",
      "until": "tills till_och_med t.o.m",
      "from": "från_och_med fr.o.m",
      "today": "i_dag idag samma_dag",
      "tomorrow": "i_morgon imorgon nästa_dag dagen_efter",
      "daily": "dagligen varje_dag",
      "weekly": "varje_vecka veckovis",
      "monthly": "varje_månad månadsvis",
      "fortnightly": "varannan_vecka var_fjortonde_dag",
      "yearly": "årligen varje_år",
    ],
    conditions: [
      "if": """
      om ifall när förutsatt_att under_förutsättning_att så_länge så_länge_som på_villkor_att i_de_fall i_fall
      därest såvida i_det_fall_att i_det_fall för_det_fall_att för_det_fall i_händelse_av varje_gång varje_gång_som
      """,
      "unless": "om_inte såvida_inte ifall_inte med_mindre",
      "approval": """
      godkänner godkänna godkänns godkännas godkännande godkännandet godkänd godkänt godkända godkänn tillstånd
      medgivande medgett medger medge medges samtycke attest attestera attesterar attesteras
      """,
      "consultation": "samråd samråda samråder rådgör rådgöra",
      "except":
        "utom förutom undantaget undantag undantagna undantagen med_undantag_för med_undantag_av bortsett_från gäller_inte",
      "regardless": "oavsett oberoende_av",
      "even-if": "även_om också_när även_när trots_att",
    ],
    connectives: [
      "and": "och samt jämte tillsammans_med liksom respektive", "or": "eller el", "and-or": "och/eller",
    ],
    numbers: [
      0: "noll", 2: "två", 3: "tre", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio",
      11: "elva", 12: "tolv dussin", 13: "tretton", 14: "fjorton", 15: "femton", 16: "sexton", 17: "sjutton",
      18: "arton", 19: "nitton", 20: "tjugo", 25: "tjugofem", 30: "trettio", 40: "fyrtio", 45: "fyrtiofem",
      50: "femtio", 60: "sextio", 70: "sjuttio", 80: "åttio", 90: "nittio", 100: "hundra", 1000: "tusen",
    ],
    units: [
      "minute": ("minut minuter minuterna minuters min", 1),
      "hour": ("timme timmar timmarna timmars timma h tim", 60),
      "day": ("dag dagar dagarna dagars dygn dygnet kalenderdagar kalenderdag", 1440),
      "week": ("vecka veckor veckorna veckors veckan", 10_080),
      "month": ("månad månader månaderna månaders månaden mån", 43_200),
      "year": ("år åren års året", 525_600),
      "workday": ("arbetsdag arbetsdagar vardag vardagar arbetsdagen", nil),
      "office-hour": ("kontorstimme kontorstimmar arbetstimmar arbetstimme", nil),
      "percent": ("procent %", nil),
      "crown": ("kronor krona kr sek", nil),
    ],
    synonyms: [
      "kontakta kontaktar höra_av_sig hör_av_dig höra_av_dig vända_dig_till vänd_dig_till vänder_dig_till vända_sig_till ta_kontakt_med tar_kontakt_med",
      "berätta berättar tala_om talar_om säga säger säg säga_till säg_till meddela meddelar meddelas informera informerar underrätta underrättar upplysa upplyser upplys",
      "använda använder använd används användas nyttja nyttjar bruka begagna utnyttja",
      "börja börjar påbörja påbörjar inleda inleder påbörjas inleds",
      "sluta slutar avsluta avslutar",
      "hjälpa hjälper hjälp bistå bistår assistera",
      "lämna lämnar lämnas lämna_in lämnar_in inlämnas inlämna ge_in",
      "köpa köper köp införskaffa anskaffa inköpa inköp",
      "skicka tillställa tillställs tillställas skickar skickas sända sänder sänds sänd översända tillsända insända skicka_in skickar_in",
      "visa visar uppvisa uppvisar visa_upp visar_upp",
      "tillhandahålla tillhandahåller erbjuda erbjuder",
      "delta deltar deltaga medverka",
      "ta tar tag taga",
      "ge ger giva",
      "bli blir bliva",
      "beträffande angående gällande avseende rörande",
      "cykel cyklar", "mejl mail e-post epost e-postmeddelande mejlet",
      "mejla mejlar maila e-posta",
      "dator datorn", "mobil mobiltelefon mobilen",
      "fel felaktig felaktigt", "svara svarar besvara besvarar besvaras svaras",
      "fråga frågar rådfråga", "kolla kollar kontrollera kontrollerar kontrolleras kontroll",
      "läsa läser läs läs_igenom läsa_igenom", "skriva skriver skriv",
      "ta_bort tar_bort tas_bort bort_tas avlägsna avlägsnar avlägsnas radera raderar raderas",
      "hämta hämtar ladda_ned ladda_ner laddar_ned laddar_ner nedladda",
      "nästa följande efterföljande påföljande",
      "ordna ordnar ombesörja ombesörjer ombesörjs sköta sköter sköts anordna",
      "få erhålla erhåller erhålls", "se_till tillse tillser ser_till säkerställa säkerställer",
      "hemma hemmet i_hemmet",
      "behöva erfordra erfordras erfordrar", "följa iaktta iakttar efterleva följer följs iakttas",
      "beakta beaktar ta_hänsyn_till tar_hänsyn_till",
      "genomföra verkställa verkställer utföra utför genomför",
      "inom_kort snart", "chef överordnad", "anmäla anmäler anmäls rapportera rapporterar rapporteras",
      "upptäcka upptäcker märka märker finna", "ändra ändrar ändras förändra justera",
      "besluta beslutar fatta_beslut_om",
      "betala betalar betalas erlägga erlägger", "begära begär be_om ber_om anhålla_om",
      "ansöka söka ansöker söker",
      "deltagare medverkande", "övervaka bevaka bevakas bevakar bevakning",
      "publicera publicerar publiceras lägga_ut lägger_ut posta",
      "förvara förvaras förvarar spara sparar sparas bevara bevarar bevaras", "möte sammanträde",
      "bostad hem",
      "medföra innebära innebär medför", "omfatta omfattar inbegripa", "påverka påverkar inverka_på",
      "stänga stänger stängs", "ansvarig ansvariga", "skriftligt skriftligen skriftlig", "muntligt muntligen",
      "snabbt fort", "tillsammans gemensamt", "viktig viktigt angelägen angeläget väsentlig",
      "anställd anställda medarbetare kollega kollegor kollegan kollegorna personal personalen medarbetaren medarbetarna",
      "kund kunder kunden kunderna",
    ],
    fillers: """
      en ett den det de dem denna detta dessa att som är var vara varit blir bli sig sin sitt sina vi oss vår vårt våra
      du dig din ditt dina ni er ert era man ens jag mig min mitt mina han hon hen honom henne dess deras i på av för
      med till om hos från under åt mot kring där här då så också även dock ju väl alltså därför dessutom vidare själv själva
      har ha hade vilket vilka vilken vad vem hur än mer men ändå kan_man såklart givetvis naturligtvis vänligen
      nu sen redan just precis helt mycket egentligen faktiskt sedan_länge ut upp ner in bort fram tillbaka ihop
      samtidigt där_för t.ex kommer skulle blev finns finnas sker ske gör göra görs genom via enligt ur per vid i_syfte_att det_vill_säga dvs vederbörande dylikt dyl utgör utgöra förekomma förekommer föreligger härvid därvid därom varvid i_stället i_fråga_om vad_gäller i_samband_med i_sin_tur i_enlighet_med till_följd_av med_anledning_av på_grund_av kl klockan äro ned osv etc m.m et_cetera med_mera han_eller_hon honom_eller_henne hans_eller_hennes
      """,
    persons:
      "vi du ni man alla varje medarbetare medarbetaren medarbetarna anställda chefen chefer den_som var_och_en",
    statives: """
      har vet tror ser finns är hör känner tycker menar får möter märker minns behöver förstår heter står ligger bor
      kan brukar hoppas vill lever kör driver äger handlar
      """,
    imperatives: """
      spara skicka berätta kontakta svara skriv läs fråga be ta ge använd undvik lämna rapportera följ håll se tänk kom
      visa stäng byt lås välj ring mejla gör låt respektera behandla lyssna tacka rätta radera logga anmäl beställ
      boka betala signera märk ange dela publicera posta länka nämn säg ställ sätt stanna vänta dokumentera bär ät
      parkera sortera släck tänd förvara hämta lägg placera kontrollera bekräfta notera fyll gå kör arbeta påminn
      prata diskutera informera meddela utgå var bjud avstå ta_bort acceptera hänvisa vänd utse planera köp sänd
      tala öppna börja sluta försök skydda blockera granska ansök registrera bifoga attestera hör pröva prova
      erbjud kalla bryt ändra uppdatera installera ladda anslut koppla avsluta samla räkna skölj torka rengör
      """,
    openers: "alltid aldrig vänligen helst gärna först sedan därefter bara då och men så",
    examples: [
      "t . ex .", "t . ex", "till exempel", "exempelvis", "som exempel", "t ex", "bland annat", "bl . a .",
      "bl . a", "såsom", "exempel",
    ],
    whoever: ["den som", "du som", "alla som", "ni som", "var och en", "de som"],
    reasons: "eftersom därför emedan nämligen ty tack_vare orsaken skälet anledningen",
    records: "antagen antaget antogs beslutad beslutat fastställd fastställt reviderad uppdaterad",
    stems: [
      "skriv skriva skriver skrev skrivit skrivs skrivas skriven skrivna skrivet",
      "giv ge ger gav gett givit ges",
      "tag ta tar tog tagit tas", "gå går gick gått", "säg säga säger sa sagt sägs",
      "gör göra gjorde gjort görs göras",
      "håll hålla håller höll hållit hålls", "bär bära bar burit bärs",
      "lägg lägga lägger la lagt läggs läggas",
      "sätt sätta sätter satte satt sätts", "välj välja väljer valde valt väljs",
      "sälj sälja säljer sålde sålt säljs",
    ],
    telling: """
      är var hade blev fick gick kom såg sa skrev stod satt låg vet tror kostar beror betyder händer brukar fanns hittade
      känns verkar låter räcker bygger minskar ökar skyddar märks syns hörs finns gjorde borde kanske
      """,
    endings: """
      arnas ernas ornas ernas heten arna erna orna ande ende aste ades ats are ast ade ade de te at it en et ar er or
      na as es or ns is ts n t a e r s
      """,
    presentEndings: "ar er år ör ir yr", passiveEndings: "as es ds gs ks ls ns rs ts",
    abbreviations: "ex bl dvs osv kl ca nr s m fl e etc tel st resp inkl exkl t o p g mån tis ons tors fre")
}
