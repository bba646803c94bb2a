# ruff: noqa: E501
"""What the drawn documents of this batch say: their goals and the rows of each."""

from __future__ import annotations

Row = tuple[str, str, str, str]
"""Title, units, collaboration and time."""
Group = tuple[str, list[Row]]

# 1: an agency's plan in plain text
WATERWAYS: list[Group] = [
    ("Mål 1: Sjöfarten på inre vattenvägar är säker", [
        ("Ny föreskrift om bemanning på mindre färjor", "Regelsektionen", "Transportstyrelsen", "30 juni"),
        ("Tillsyn av slussar i Dalakanalen", "Tillsynssektionen", "", "30 september"),
        ("Gemensam rapportering av tillbud", "Analyssektionen", "Kustbevakningen", "31 mars"),
        ("Vägledning om flytvästar för hyrbåtar", "Regelsektionen", "", "15 maj"),
        ("Kontroll av farledernas utmärkning", "Fältsektionen", "Sjöfartsverket", "31 oktober")]),
    ("Mål 2: Mer gods går på vatten", [
        ("Kartläggning av kajer som kan ta emot pråmar", "Analyssektionen", "Länsstyrelserna", "31 augusti"),
        ("Dialogdagar med varuägare", "Kommunikationssektionen", "", "20 november"),
        ("Förenklad ansökan om undantag för lotsplikt", "Tillståndssektionen", "Sjöfartsverket", "30 april"),
        ("Prognos för pråmtrafik till 2040", "Analyssektionen", "Trafikanalys", "15 december"),
        ("Statistik om godsflöden som öppna data", "IT-sektionen", "", "30 september")]),
    ("Mål 3: Myndigheten är lätt att ha att göra med", [
        ("E-tjänst för tillstånd", "IT-sektionen", "Tillståndssektionen", "1 oktober"),
        ("Klarspråk i alla beslutsmallar", "Rättssektionen", "", "28 februari"),
        ("Svarsgaranti på två arbetsdagar", "Registratorsfunktionen", "", "1 april"),
        ("Övning i kontinuitet vid elbortfall", "Säkerhetsfunktionen", "", "12 november")]),
]  # fmt: skip

# 2: a region's export: title, kind, units and collaboration
EXPORTED: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Hållbar tillväxt", "Företagen hittar kompetens", [
        ("Kompetensråd för besöksnäringen", "A", "Enheten för näringsliv", "Arbetsförmedlingen"),
        ("Valideringscenter i Bergsjö", "P", "Enheten för kompetens", "Lärcentrum"),
        ("Utreda yrkeshögskola för gruvteknik", "F", "Enheten för kompetens", ""),
        ("Branschdialog om praktik", "A", "Enheten för näringsliv", "")]),
    ("Hållbar tillväxt", "Fler nya företag överlever", [
        ("Rådgivning på hemmaplan", "A", "Enheten för näringsliv", "Almi"),
        ("Såddfinansiering för kvinnors företag", "P", "Enheten för finansiering", ""),
        ("Checkar för digital försäljning", "P", "Enheten för finansiering", "Kommunerna")]),
    ("Tillgänglig region", "Resan till arbetet fungerar", [
        ("Anropsstyrd trafik i Övre dalen", "P", "Enheten för kollektivtrafik", "Kommunerna"),
        ("Gemensamt biljettsystem över länsgränsen", "F", "Enheten för kollektivtrafik", "Grannregionerna"),
        ("Plan för cykelvägar längs riksvägen", "A", "Enheten för infrastruktur", "Trafikverket"),
        ("Vintervägens bärighet mäts", "A", "", "Trafikverket")]),
    ("Tillgänglig region", "Alla har snabbt bredband", [
        ("Stödja byalag med ansökningar", "A", "Enheten för digital infrastruktur", ""),
        ("Master för mobil täckning i fjällen", "P", "Enheten för digital infrastruktur", "Länsstyrelsen")]),
    ("Levande kultur", "Kulturen når hela länet", [
        ("Turnébuss för scenkonst", "P", "Enheten för kultur;Enheten för kollektivtrafik", ""),
        ("Författarskola på internat", "A", "Enheten för kultur", "Folkhögskolan"),
        ("Förstudie om länsarkiv", "F", "Enheten för kultur", "")]),
]  # fmt: skip

# 3: a rescue service's workbook with two header rows
RESCUE: list[Group] = [
    ("Hjälpen kommer snabbt", [
        ("Flytta deltidsstationen i Målsta", "Stab", "Medlemskommunerna", "feb–dec"),
        ("Första insatsperson i fyra byar", "Räddning", "Ambulansen", "jan–juni"),
        ("Gemensam larmcentral på prov", "Ledning och larm", "Räddningsregionen", "mars–nov"),
        ("Nya körvägar för höjdfordon", "Räddning", "Gatukontoren", "apr–sep")]),
    ("Färre bränder i bostäder", [
        ("Hembesök i miljonprogramsområden", "Förebyggande", "Bostadsbolagen", "feb–nov"),
        ("Brandvarnardag på torget", "Förebyggande", "", "dec"),
        ("Utbilda hemtjänsten i brandrisk", "Utbildning", "Socialförvaltningarna", "mars–okt"),
        ("Tillsyn av samtliga vårdboenden", "Tillsyn", "", "jan–dec"),
        ("Brandskydd på lättläst svenska", "Kommunikation", "", "maj")]),
    ("Kommunerna klarar kriser", [
        ("Ledningsövning för medlemskommunerna", "Beredskap", "Länsstyrelsen", "okt"),
        ("Inventera reservkraft", "Beredskap", "Energibolagen", "jan–apr"),
        ("Utse trygghetspunkter på landsbygden", "", "Medlemskommunerna", "mars–aug"),
        ("Plan för skogsbrand i naturreservat", "Räddning;Beredskap", "Länsstyrelsen", "jan–maj")]),
    ("En arbetsplats för alla", [
        ("Omklädningsrum på samtliga stationer", "Fastighet och fordon", "", "jan–okt"),
        ("Prova-på-dag för kvinnor", "Personal", "Arbetsförmedlingen", "apr"),
        ("Friska rutiner efter insats", "Arbetsmiljö", "", "feb–juni")]),
]  # fmt: skip

# 4: a region's plan for care on its side, goals as bands
CARE: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Mål 1: Patienten har en fast kontakt", [
        ("Fast läkarkontakt på särskilda boenden", "Område primärvård", "Kommunerna", "62 procent", "2026-06-30"),
        ("Listningstak per läkare", "Område primärvård", "", "Beslutat i nämnden", "2026-03-31"),
        ("Patientkontrakt vid kronisk sjukdom", "Område medicin", "Patientföreningarna", "340 kontrakt", "2026-12-15"),
        ("Kontaktsjuksköterska inom rehabilitering", "Område rehabilitering", "", "Två av sex orter", "2026-10-01")]),
    ("Mål 2: Vården ges så nära som möjligt", [
        ("Mobila team i alla kommuner", "Område primärvård", "Kommunerna", "Fem av åtta kommuner", "2026-09-30"),
        ("Provtagning i hälsorum", "Område diagnostik", "Kommunerna", "Tre hälsorum", "2026-05-31"),
        ("Egenmonitorering vid hjärtsvikt", "Område medicin", "Område digital vård", "85 patienter", "2026-11-30"),
        ("Dialys i hemmet", "Område medicin", "", "14 patienter", "2026-12-31"),
        ("Psykiatrisk bedömning på vårdcentral", "Område psykiatri", "Område primärvård", "Försök i Viken", "2026-08-31")]),
    ("Mål 3: Färre onödiga sjukhusvistelser", [
        ("Direktinläggning för sköra äldre", "Område akut", "Ambulansen", "210 inläggningar", "2026-04-30"),
        ("Läkemedelsgenomgång före hemgång", "Område medicin", "Apotekarna", "48 procent", "2026-06-30"),
        ("Samordnad plan inom tre dagar", "", "Kommunerna", "Ej mätt", "2026-09-15"),
        ("Uppringning två dygn efter utskrivning", "Område kirurgi", "", "71 procent", "2026-03-15"),
        ("Palliativt rådgivningsteam dygnet runt", "Område akut", "Kommunerna", "Startat i maj", "2026-10-31")]),
    ("Mål 4: Hälsan blir mer jämlik", [
        ("Hälsosamtal för alla som fyller 50", "Område primärvård", "", "3 100 samtal", "2026-12-31"),
        ("Tandvård för barn i Östra länsdelen", "Folktandvården", "Förskolorna", "Ny åtgärd", "2026-05-15"),
        ("Rökstopp före operation", "Område kirurgi", "Område primärvård", "29 procent", "2026-09-30"),
        ("Mobil mammografi", "Område diagnostik", "", "Buss beställd", "2026-11-15")]),
]  # fmt: skip

# 5: a county board's plan with contents and sections
COUNTY: list[tuple[str, str, list[Row]]] = [
    ("Länsmål 1 – Klimatomställningen går fortare",
     "Under 2025 beviljades 61 ansökningar inom Klimatklivet, att jämföra med 44 året före. Utsläppen i länet minskade med fyra procent.", [
        ("Ta fram regional plan för laddinfrastruktur", "Funktionen för energi och klimat", "Regionen", "Juni"),
        ("Vägleda lantbruk om biogas", "Landsbygdsfunktionen", "Hushållningssällskapet", "November"),
        ("Pröva vindkraftsärenden inom tolv månader", "Miljöprövningsfunktionen", "", "December"),
        ("Klimatlöften med länets företag", "Funktionen för energi och klimat", "Handelskammaren", "April")]),
    ("Länsmål 2 – Natur och vatten bevaras",
     "Året innan skyddades 14 områden. Vattenförvaltningens åtgärdsprogram har genomförts till knappt hälften.", [
        ("Bilda tolv naturreservat", "Naturskyddsfunktionen", "Skogsstyrelsen", "December"),
        ("Riva vandringshinder i Lillån", "Vattenfunktionen", "Kommunerna", "September"),
        ("Bekämpa jätteloka längs vattendrag", "Naturskyddsfunktionen", "", "Augusti"),
        ("Följa upp skötseln av våtmarker", "Vattenfunktionen", "", "Oktober"),
        ("Skapa digital karta över skyddade områden", "Funktionen för geodata", "Naturvårdsverket", "Maj")]),
    ("Länsmål 3 – Länet är förberett",
     "Samverkansövningen i oktober visade brister i lägesbilderna mellan kommunerna.", [
        ("Öva länets ledning vid störning i elförsörjningen", "Beredskapsfunktionen", "Försvarsmakten", "Oktober"),
        ("Samla livsmedelsaktörerna till ett råd", "Landsbygdsfunktionen;Beredskapsfunktionen", "", "Mars"),
        ("Granska kommunernas handlingsprogram", "Beredskapsfunktionen", "", "Juni"),
        ("Ta fram checklista för vattenverk", "Vattenfunktionen", "Livsmedelsverket", "Februari")]),
    ("Länsmål 4 – Människor i länet har lika villkor",
     "Antalet anmälningar om våld i nära relation ökade något 2025.", [
        ("Utbilda personal om hedersrelaterat våld", "Funktionen för social hållbarhet", "Polisen", "November"),
        ("Fördela medel till kvinnojourer", "Funktionen för social hållbarhet", "", "Mars"),
        ("Stödja kommunernas mottagande av nyanlända", "Integrationsfunktionen", "Migrationsverket", "December")]),
]  # fmt: skip

# 6: sheets for directors. The director, and rows of goal, title, collaboration, time and last year's result
DIRECTORS: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Ekonomi", "Ekonomidirektören", [
        ("Regionmål 1: God hushållning", "Rullande prognoser i stället för budgetuppföljning", "Controllergruppen", "2026-06-30", "Beslut om modell"),
        ("Regionmål 1: God hushållning", "Öka avtalstroheten till 90 procent", "Inköpsrådet", "2026-12-31", "84 procent"),
        ("Regionmål 1: God hushållning", "Elektronisk faktura till samtliga kunder", "", "2026-03-31", "71 procent"),
        ("Regionmål 3: Grön omställning", "Klimatkalkyl i alla investeringsbeslut", "Hållbarhetsgruppen", "2026-09-30", "Inte mätt")]),
    ("HR", "HR-direktören", [
        ("Regionmål 2: Attraktiv arbetsgivare", "Chefsprogram för första linjens chefer", "Lärosätena", "2026-11-30", "46 chefer"),
        ("Regionmål 2: Attraktiv arbetsgivare", "Sänka sjukfrånvaron på de tio mest utsatta arbetsplatserna", "Företagshälsan", "2026-12-31", "8,9 procent"),
        ("Regionmål 2: Attraktiv arbetsgivare", "Ny modell för uppsägningssamtal", "", "2026-02-28", "Försök pågick"),
        ("Regionmål 1: God hushållning", "Ett gemensamt bemanningscenter", "Sjukhusen", "2026-10-31", "Underlag klart")]),
    ("Digitalisering", "Digitaliseringsdirektören", [
        ("Regionmål 1: God hushållning", "Avveckla fyrtio gamla system", "Systemägarna", "2026-12-31", "22 avvecklade"),
        ("Regionmål 2: Attraktiv arbetsgivare", "Inloggning med ett kort för all personal", "", "2026-09-15", "Pilot i tandvården"),
        ("Regionmål 3: Grön omställning", "Återbruk av datorer genom auktion", "Miljöenheten", "2026-05-31", "310 datorer"),
        ("Regionmål 1: God hushållning", "Licenser följs upp varje kvartal", "", "2026-03-31", "Ny åtgärd")]),
    ("Fastighet", "Fastighetsdirektören", [
        ("Regionmål 3: Grön omställning", "Solceller på fyra vårdcentraler", "Energibolaget", "2026-08-31", "Två anläggningar"),
        ("Regionmål 3: Grön omställning", "Byta ventilation i hus 12", "", "2026-11-15", "Projekterat"),
        ("Regionmål 1: God hushållning", "Lämna hyrda kontor vid Stationsgatan", "Verksamheterna", "2026-06-30", "Uppsagt avtal"),
        ("Regionmål 2: Attraktiv arbetsgivare", "Vilrum på samtliga akutmottagningar", "Akutmottagningarna", "2026-04-30", "En av tre")]),
]  # fmt: skip

# 7: a coordination union; the goal, then title, about, responsible, collaboration, period and last year's result
UNION: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Mål 1: Unga kommer i arbete eller studier", [
        ("Ungdomsspåret", "Individuell vägledning för personer mellan 16 och 29 år som varken arbetar eller studerar.", "Jobbcenter i Ljungå", "Arbetsförmedlingen", "2026-01-01 – 2026-12-31", "64 deltagare, 31 avslutade till arbete eller studier"),
        ("Kliv på", "Grön rehabilitering på gård två dagar i veckan.", "Regionens rehabenhet", "Gårdarna i Tun", "2026-03-01 – 2026-11-30", "22 deltagare"),
        ("Digital coach", "Chatt och videosamtal för hemmasittare.", "Socialtjänsten i Holm", "", "2026-02-01 – 2026-12-31", "Ny insats 2026")]),
    ("Mål 2: Sjukskrivna får samordnat stöd", [
        ("Samordningsteam för psykisk ohälsa", "Ett team på vårdcentralen träffar den sjukskrivna tillsammans med arbetsgivaren.", "Vårdcentralen Ljungå", "Försäkringskassan", "2026-01-01 – 2026-12-31", "118 ärenden"),
        ("Mitt nästa steg", "Gruppverksamhet i åtta veckor om sömn, stress och rutiner.", "Arbetsförmedlingen Ljungådalen", "Vårdcentralen Ljungå", "2026-09-01 – 2026-12-15", "Fyra grupper"),
        ("Smärtskolan", "Skola om långvarig smärta med fysioterapeut och arbetsterapeut.", "Regionens rehabenhet", "", "2026-02-15 – 2026-06-15", "38 deltagare"),
        ("Arbetsgivarlots", "Stöd till små företag som vill anpassa arbetsuppgifter.", "Försäkringskassan", "Företagarna", "2026-04-01 – 2026-12-31", "Ny insats 2026")]),
    ("Mål 3: Parterna samverkar bättre", [
        ("Gemensam kompetensvecka", "En vecka med föreläsningar för alla handläggare.", "Förbundskansliet", "Samtliga medlemmar", "2026-10-12 – 2026-10-16", "210 deltagare"),
        ("Samverkanskarta på webben", "En karta över stöd i dalen, uppdaterad varje månad.", "Förbundskansliet", "", "2026-01-01 – 2026-04-30", "Prototyp"),
        ("Handläggarnätverk för vuxna med missbruk", "Träff varje månad mellan beroendevård och handläggare.", "Beroendevården", "Socialtjänsten i Ljungå", "2026-01-15 – 2026-12-15", "Tio träffar")]),
]  # fmt: skip

# 8: a housing company's workbook with perspectives and goals merged down; time and outcome beside
HOUSING: list[tuple[str, list[tuple[str, list[tuple[str, str, str, str, str, str]]]]]] = [
    ("Kund", [
        ("Hyresgästerna rekommenderar oss", [
            ("Serviceanmälan med bild i appen", "Kundtjänst", "IT", "120", "41 procent", "Q1"),
            ("Trappstädning i egen regi i Tegelbruket", "Förvaltning", "", "650", "Nöjdhet 3,1", "Q2"),
            ("Hyresgästråd i varje område", "Boinflytande", "Hyresgästföreningen", "80", "Tre av sju", "Q4")]),
        ("Områdena är trygga", [
            ("Belysning längs gångstråken i Vallmon", "Förvaltning", "Kommunens parkenhet", "400", "Tolv stolpar", "Q3"),
            ("Trygghetsvärdar kvällstid", "Trygghet", "Polisen", "900", "Två värdar", "Q1"),
            ("Låssystem med taggar i samtliga källare", "Teknik", "", "1 300", "18 hus", "Q4")])]),
    ("Ekonomi", [
        ("Driftnettot ökar", [
            ("Ny upphandling av fastighetsförsäkring", "Ekonomi", "", "0", "Premie upp 11 procent", "Q2"),
            ("Individuell mätning av varmvatten", "Teknik", "Kundtjänst", "2 100", "240 lägenheter", "Q4"),
            ("Uthyrning av tomma lokaler till föreningar", "Uthyrning", "Kommunens fritidsenhet", "50", "Nio tomma", "Q1")])]),
    ("Miljö", [
        ("Energin räcker längre", [
            ("Värmepump i Björkgården", "Teknik", "", "1 800", "Förprojekterad", "Q3"),
            ("Solceller på Parkhuset", "Projekt", "Energibolaget", "2 400", "Bygglov klart", "Q3"),
            ("Injustering av värmen i nitton hus", "Teknik;Förvaltning", "", "300", "Elva hus", "Q1")]),
        ("Avfallet minskar", [
            ("Återbruksrum i varje kvarter", "Förvaltning", "Avfallsbolaget", "150", "Fyra rum", "Q2"),
            ("Krav på återbruk av vitvaror", "Inköp", "", "0", "Inte mätt", "Q1"),
            ("Matavfallskampanj på fem språk", "Boinflytande", "Avfallsbolaget", "60", "17 procent fel", "Q2")])]),
]  # fmt: skip

# 9: a directorate's commitments by section: goal, title, collaboration, last year's result, time
SECTIONS: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Sektionen för lön och pension", [
        ("Rätt lön i tid", "Lönekontroll före varje körning", "Sektionen för systemstöd", "14 fel per månad", "Mars"),
        ("Rätt lön i tid", "Självservice för övertid", "Avdelningscheferna", "Hälften ansluten", "Juni"),
        ("Enkel service", "Pensionsträffar för personer över 60", "", "Sex träffar", "November")]),
    ("Sektionen för kompetensförsörjning", [
        ("Rätt kompetens", "Kompetensplaner för alla kliniker", "Klinikcheferna", "18 av 27 kliniker", "September"),
        ("Rätt kompetens", "Mentorer för nya specialistsjuksköterskor", "", "33 par", "Maj"),
        ("Rätt kompetens", "Sommarjobb för omvårdnadselever", "Gymnasieskolorna", "141 elever", "Augusti"),
        ("Enkel service", "Digital introduktion för alla nyanställda", "Sektionen för systemstöd", "Manus klart", "Oktober")]),
    ("Sektionen för arbetsmiljö", [
        ("Hållbart arbetsliv", "Skyddsronder med checklista i mobilen", "Skyddsombuden", "Prov på två sjukhus", "April"),
        ("Hållbart arbetsliv", "Utbildning i hot och våld för akutpersonal", "Regionsäkerheten", "290 utbildade", "December"),
        ("Hållbart arbetsliv", "Rehabiliteringsstöd inom fjorton dagar", "Företagshälsan", "21 dagar", "Juni"),
        ("Rätt kompetens", "Chefsstöd vid omställning", "", "Ny insats", "Mars")]),
    ("Sektionen för systemstöd", [
        ("Enkel service", "Ett gemensamt ärendesystem för HR", "", "Upphandlat", "Oktober"),
        ("Rätt lön i tid", "Byte av schemasystem i tandvården", "Folktandvården", "Avtal tecknat", "November"),
        ("Enkel service", "Statistikportal för chefer", "Sektionen för kompetensförsörjning", "Testversion", "Februari")]),
]  # fmt: skip
