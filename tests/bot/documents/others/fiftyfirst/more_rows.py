# ruff: noqa: E501
"""What the plans after the seventh say."""

from __future__ import annotations

from tests.bot.documents.others.fiftyfirst.rows import Group, Row

# 8: a planning system's export, semicolons
ANGSBERGA: list[Group] = [
    ("Biblioteken är en mötesplats för alla", [
        Row("Meröppet på Södra biblioteket", "Biblioteken", "Fastighetsavdelningen", "2026-05-31", "Projekt"),
        Row("Språkcafé två kvällar i veckan", "Biblioteken", "Studieförbunden", "2026-12-15", "Aktivitet"),
        Row("Bokbussen stannar vid äldreboendena", "Biblioteken", "Äldreomsorgen", "2026-03-01", "Aktivitet", "I drift"),
        Row("Digitalhjälp för seniorer", "Biblioteken", "Pensionärsrådet", "2026-10-30", "Aktivitet"),
        Row("Utreda flytt av filialen i Ekby", "Biblioteken", "", "2026-11-30", "Förstudie")]),
    ("Barn och unga provar på kultur", [
        Row("Kulturgaranti för årskurs F–9", "Allmänkultur", "Grundskolan", "2026-08-31", "Projekt"),
        Row("Dansverkstad i Hagatorp; hösttermin", "Kulturskolan", "", "2026-12-18", "Aktivitet"),
        Row("Instrumentbibliotek med gratis lån", "Kulturskolan", "Biblioteken", "2026-09-15", "Projekt"),
        Row("Filmkollo på sommarlovet", "Ungdomens hus", "Region Mittland", "2026-07-31", "Aktivitet"),
        Row("Öppna ateljéer på lovdagar", "Konsthallen", "", "2026-11-06", "Aktivitet")]),
    ("Fler rör på sig", [
        Row("Belysa motionsspåret i Ängsskogen", "Anläggningsenheten", "Gatuenheten", "2026-10-15", "Projekt", "Upphandlas"),
        Row("Simskola utan avgift för sexåringar", "Badhuset", "Simsällskapet", "2026-06-12", "Aktivitet"),
        Row("Utegym vid Strandparken", "Anläggningsenheten", "", "2026-06-30", "Projekt"),
        Row("Tider för spontanidrott i sporthallarna", "Bokningen", "Föreningarna", "2026-09-01", "Aktivitet"),
        Row("Förstudie om ny ishall", "Anläggningsenheten", "Fastighetsavdelningen", "2026-12-01", "Förstudie")]),
    ("Föreningslivet är starkt", [
        Row("Ny bidragsmodell för föreningar", "Föreningsstödet", "", "2026-04-30", "Projekt", "På remiss"),
        Row("Utbildning för kassörer och ordförande", "Föreningsstödet", "RF-SISU", "2026-10-08", "Aktivitet"),
        Row("Gemensamt bokningssystem för kommunens lokaler", "Bokningen", "IT-enheten", "2026-12-31", "Projekt")]),
]  # fmt: skip

# 9: a list's export, commas and quotes
HEDESJO: list[Group] = [
    ("Rena vatten", [
        Row("Inventera 120 enskilda avlopp kring Hedesjön", "Miljöenheten", "", "2026-10-30"),
        Row("Tillsyn av båtbottenfärger i småbåtshamnen", "Miljöenheten", "Båtklubben", "2026-05-29"),
        Row("Åtgärdsplan för Lillån", "Vattenstrategen", "Länsstyrelsen", "2026-12-11"),
        Row("Provfiske i tre sjöar", "Vattenstrategen", "Fiskevårdsområdet", "2026-09-18")]),
    ("Trygga livsmedel", [
        Row("Oanmälda kontroller på alla gatukök", "Livsmedelskontrollen", "", "2026-08-28"),
        Row("Informationsmöte för nya livsmedelsföretagare", "Livsmedelskontrollen", "Näringslivsenheten", "2026-04-16"),
        Row("Allergenprojekt i förskolekök", "Livsmedelskontrollen", "Kostenheten", "2026-11-20")]),
    ("Rätt bygglov i rätt tid", [
        Row("Checklista för kompletta ansökningar", "Byggenheten", "Kontaktcenter", "2026-03-13"),
        Row("Tillsyn av olovligt byggande, 40 ärenden", "Byggenheten", "", "2026-12-18"),
        Row("Arkivera avslutade ärenden digitalt", "Administrativa enheten", "Kommunarkivet", "2026-06-26"),
        Row("Obligatorisk ventilationskontroll, påminna alla ägare", "", "", "2026-09-30")]),
    ("Levande natur", [
        Row("Skötselplan för Kvarndammens naturreservat", "Kommunekologen", "Länsstyrelsen", "2026-10-23"),
        Row("Bekämpa jättebalsamin längs ån", "Kommunekologen", "Arbetsmarknadsenheten", "2026-08-14"),
        Row("Skyltar på lättläst svenska i fem reservat", "Kommunekologen", "Kommunikationsenheten", "2026-05-22")]),
]  # fmt: skip

# 10: a PDF printed from Word, table of contents, indicators, tables over the page breaks
STORAKRA: list[Group] = [
    ("Mål 1: Varje elev möter behöriga lärare", [
        Row("Fortbildning till lärarlegitimation i engelska och no", "HR-enheten", "Lärosätet i Mellanköping", "Dec"),
        Row("Behörighetsinventering på varje skola", "Rektorerna", "HR-enheten", "Mars"),
        Row("Lärarassistenter som avlastar administration", "Grundskolan", "", "Aug"),
        Row("Gemensam annonsering för svårrekryterade ämnen", "HR-enheten", "Kommunikationsenheten", "Feb"),
        Row("Karriärväg för erfarna förskollärare", "Förskolan", "Fackliga parter", "Nov")]),
    ("Mål 2: Skolan är en trygg arbetsmiljö", [
        Row("Trygghetsteam på samtliga skolor", "Rektorerna", "Socialtjänsten", "Sept"),
        Row("Mobilfria skoldagar i årskurs F–9", "Grundskolan", "Elevråden", "Jan"),
        Row("Rutin för kränkningsärenden i ett system", "Elevhälsan", "", "April"),
        Row("Våldsförebyggande program i årskurs 8", "Elevhälsan", "Fritidsgårdarna", "Okt"),
        Row("Rastvärdar med särskild väst", "Rektorerna", "", "Aug"),
        Row("Utrymningsövning med inrymning på alla enheter", "Säkerhetssamordnaren", "Räddningstjänsten", "Maj")]),
    ("Mål 3: Övergångarna mellan stadierna fungerar", [
        Row("Överlämningssamtal för alla elever i årskurs 6", "Rektorerna, Elevhälsan", "", "Maj"),
        Row("Studiebesök på gymnasiet för årskurs 8", "Studie- och yrkesvägledningen", "Gymnasieskolan", "Okt"),
        Row("Gemensam blankett från förskola till förskoleklass", "Förskolan", "Grundskolan", "April")]),
    ("Mål 4: Lokalerna stödjer lärandet", [
        Row("Ombyggnad av slöjdsalar i Storåkraskolan", "Lokalenheten", "Fastighetsbolaget", "Aug"),
        Row("Solskydd på sex förskolegårdar", "Lokalenheten", "Parkenheten", "Juni"),
        Row("Lokalplan för åren 2027–2036", "Strategiska enheten", "Samhällsbyggnad", "Nov"),
        Row("Ljudmätning i matsalar", "", "Miljöenheten", "Mars")]),
]  # fmt: skip

# 11: a PDF printed from Word, points with the owner on the line below
HAVSNASET: list[Group] = [
    ("Nämndmål 1 Rent vatten i kranen dygnet runt", [
        Row("Byta huvudledning mellan Östra vattenverket och reservoaren", "VA-enheten", "Gatuenheten", "november 2026"),
        Row("Nödvattenplan med utpekade tappställen", "VA-enheten", "Säkerhetsenheten", "april 2026"),
        Row("Vattenmätare som läses av på distans", "VA-enheten", "", "december 2026"),
        Row("Skyddsområde för Havsnäsets vattentäkt", "Projektenheten", "Miljökontoret", "oktober 2026")]),
    ("Nämndmål 2 Gator och torg som man trivs på", [
        Row("Renovera Stora torget med nya sittplatser", "Projektenheten", "Handlarna i centrum", "september 2026"),
        Row("Underhållsplan för gatubeläggning utifrån årets mätning", "Gatuenheten", "", "mars 2026"),
        Row("Sommarblommor i alla tätorter", "Parkenheten", "", "juni 2026"),
        Row("Felanmälan med svar inom tre arbetsdagar", "Kundservice", "", "februari 2026"),
        Row("Lekplats för alla vid Sjöparken", "Parkenheten", "Funktionsrätt Havsnäset", "augusti 2026")]),
    ("Nämndmål 3 Avfallet minskar", [
        Row("Fastighetsnära insamling av förpackningar i villaområden", "Renhållningsenheten", "", "maj 2026"),
        Row("Återbruksdagar på återvinningscentralen", "Renhållningsenheten", "Lokala föreningar", "april och oktober 2026"),
        Row("Sopkärl med lås i flerbostadshus på prov", "Renhållningsenheten", "Havsnäsbostäder", "september 2026")]),
    ("Nämndmål 4 Fastigheterna drar mindre energi", [
        Row("Byta ventilation i Bäckaskolan", "Fastighetsenheten", "", "augusti 2026"),
        Row("Energijakt tillsammans med hyresgästerna", "Fastighetsenheten", "Samtliga förvaltningar", "oktober 2026")]),
]  # fmt: skip

# 12: a PDF on its side, the table goes on over the page without its header
VASTERLIDA: list[Group] = [
    ("Mål A Fler i arbete", [
        Row("Jobbspår inom vård och omsorg", "Jobbcenter", "Omsorgsförvaltningen", "Feb–dec", note="14 deltagare"),
        Row("Matchningsträffar med lokala arbetsgivare", "Jobbcenter", "Företagscentrum", "Mars, maj, okt"),
        Row("Trygga anställningar med lönebidrag i parkgruppen", "Arbetsmarknadsenheten", "Gata och park", "April–nov"),
        Row("Feriejobb till alla sökande 16–18 år", "Ungdomsenheten", "Samtliga förvaltningar", "Juni–aug", note="Ansökan öppen"),
        Row("Coachning efter anställning i tre månader", "Jobbcenter", "", "Löpande")]),
    ("Mål B Vuxenutbildning som leder vidare", [
        Row("Kombinationsutbildning sfi och barnskötare", "Vuxenutbildningen", "Förskolan", "Aug–dec"),
        Row("Yrkesprov för svetsare och truckförare", "Vuxenutbildningen", "Branschföretagen", "Maj"),
        Row("Studieverkstad på kvällar och lördagar", "Vuxenutbildningen", "Biblioteket", "Jan–dec", note="Stängt i mars"),
        Row("Sfi på arbetsplatsen inom lokalvård", "Vuxenutbildningen, Jobbcenter", "Servicekontoret", "Sept"),
        Row("Validering av utländska betyg och erfarenhet", "Studievägledningen", "", "Löpande")]),
    ("Mål C Etableringen går snabbare", [
        Row("Samhällsorientering på fyra språk", "Integrationsenheten", "Kommunerna i länsdelen", "Jan–dec"),
        Row("Lotsar för kvinnor utanför arbetskraften", "Integrationsenheten", "Öppna förskolan", "Mars–dec"),
        Row("Introduktion för nyanlända i samarbete med idrotten", "Integrationsenheten", "Västerlida IF", "April"),
        Row("Hembesök hos nyanlända familjer inom två veckor", "", "Boendeenheten", "Löpande"),
        Row("Översikt av insatser för gruppen 55 år och äldre", "Utredningsenheten", "", "Nov")]),
]  # fmt: skip

# 13: plain text, hand-wrapped
KLIPPINGE: list[Group] = [
    ("Mål 1 Maten är god och klimatsmart", [
        Row("Mäta tallrikssvinn i alla skolrestauranger, två veckor per termin", "Måltidsenheten", "Grundskolan"),
        Row("Byta till svenskt kött i samtliga upphandlade produkter", "Upphandlingsenheten", "Måltidsenheten"),
        Row("Matråd med gäster på äldreboendena", "Måltidsenheten"),
        Row("Öppna kök för hemkunskap på kvällstid", "Måltidsenheten", "Studieförbunden")]),
    ("Mål 2 Lokalerna är rena och hållbara", [
        Row("Golvvård utan kemikalier i tio skolor", "Lokalvården"),
        Row("Kvalitetsmätning enligt INSTA 800 på alla objekt", "Lokalvården"),
        Row("Samlad felanmälan för hyresgäster och brukare", "Fastighetsservice", "Kontaktcenter"),
        Row("Byta armaturer till LED i sporthallar", "Fastighetsservice")]),
    ("Mål 3 Transporterna är fossilfria", [
        Row("Samlastning av varor till förskolor och skolor", "Transportenheten", "Näringslivsenheten"),
        Row("Tanka biogas i stället för diesel i tolv fordon", "Transportenheten"),
        Row("Ruttoptimera matleveranserna", "Transportenheten", "Måltidsenheten"),
        Row("Se över bilpoolens storlek och placering", "")]),
]  # fmt: skip
