# ruff: noqa: E501
"""What the thirteen plans say: goals and their rows, as the cells show them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tests.bot.documents.others.batch import Wanted


class Row(NamedTuple):
    """`unit` and `others` are the cells' own text; `note` is what a follow-up column holds."""

    title: str
    unit: str
    others: str = ""
    when: str = ""
    kind: str = ""
    note: str = ""


Group = tuple[str, list[Row]]
_NOBODY = ("", "?", "Ej utsedd")
_NONE = ("", "-", "–")
_KINDS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F"}


def wants(groups: Sequence[Group]) -> list[Wanted]:
    """A row without an owner must be asked about, the others may be."""
    return [_wanted(goal, row) for goal, rows in groups for row in rows]


def _wanted(goal: str, row: Row) -> Wanted:
    units = () if row.unit in _NOBODY else tuple(map(str.strip, re.split(r"[,/\n]", row.unit)))
    others = "" if row.others in _NONE else row.others
    return Wanted(goal, row.title, _KINDS.get(row.kind, row.kind), units, others, "*" if units else "?")


def count(groups: Sequence[Group]) -> str:
    return str(sum(len(rows) for _, rows in groups))


# 1: Word, a table for each goal, an indicator table before it
FURULUNDA: list[Group] = [
    ("Nämndmål 1: Fler elever lämnar grundskolan med behörighet", [
        Row("Lovskola på tre orter under höst- och sportlov", "Grundskolan", "Kultur och fritid", "Oktober 2026"),
        Row("Screening av läsförmågan i årskurs 1 och 4", "Centrala elevhälsan", "Grundskolan", "Maj 2026"),
        Row("Studiehandledning på modersmålet via länk", "Språkenheten", "", "Augusti 2026"),
        Row("Gemensamma provanalyser i matematik", "Grundskolan", "", "December 2026", note="Startade i januari"),
        Row("Mentorssamtal varje vecka i årskurs 9", "Rektorerna årskurs 7–9", "", "Löpande")]),
    ("Nämndmål 2: Förskolan är likvärdig i hela kommunen", [
        Row("Ny modell för fördelning av barnskötare och förskollärare", "Förskolan", "HR-avdelningen", "Juni 2026"),
        Row("Språkpiloter på alla avdelningar", "Förskolan", "Biblioteken", "November 2026"),
        Row("Kvalitetsrapport enligt samma mall för alla enheter", "Utvecklingsstaben", "", "Mars 2026"),
        Row("Öppen förskola en dag i veckan i Norrby", "", "Familjecentralen", "September 2026")]),
    ("Nämndmål 3: Gymnasiet leder till arbete eller studier", [
        Row("Branschråd för samtliga yrkesprogram", "Gymnasieskolan", "Näringslivskontoret", "April 2026"),
        Row("Uppföljning av tidigare elever sex månader efter studenten", "Kommunala aktivitetsansvaret", "", "December 2026"),
        Row("Lärlingsutbildning inom fordon och transport", "Gymnasieskolan", "Åkeriföretagen", "Augusti 2026")]),
    ("Nämndmål 4: Bildning är en attraktiv arbetsgivare", [
        Row("Introduktionsår för nya lärare", "HR-stöd bildning", "Förstelärarna", "Augusti 2026"),
        Row("Halvera antalet mötestimmar för rektorer", "Förvaltningsledningen", "", "Juni 2026"),
        Row("Pool för vikarier i förskola och skola", "Bemanningsenheten", "Förskolan och grundskolan", "Mars 2026"),
        Row("Handledning i grupp för elevassistenter", "Centrala elevhälsan", "", "Oktober 2026")]),
]  # fmt: skip

# 2: Word, points with the owner in brackets
SJOHAGEN: list[Group] = [
    ("Mål 1 Barn och unga får stöd i tid", [
        Row("Starta föräldragrupper i egen regi", "Öppenvården"),
        Row("Införa en gemensam ingång för orosanmälningar", "Mottagningsenheten", "skolan"),
        Row("Korta tiden mellan anmälan och första möte till högst tio dagar", "Mottagningsenheten"),
        Row("Rekrytera fem nya familjehem", "Familjehemsenheten"),
        Row("Fältarbete fredag och lördag kväll", "Ungdomsteamet", "polisen")]),
    ("Mål 2 Äldre bor kvar hemma tryggt", [
        Row("Erbjuda digital tillsyn nattetid till alla nya kunder", "Hemtjänsten", "IT-avdelningen"),
        Row("Utbilda undersköterskor till demensspecialister", "Särskilt boende"),
        Row("Göra om larmkedjan vid fallolyckor", "Kommunrehab", "hemtjänsten"),
        Row("Öppna en träffpunkt i Västerängs gamla skola", ""),
        Row("Pröva fasta omsorgskontakter i två hemtjänstområden", "Hemtjänsten")]),
    ("Mål 3 Fler klarar sin försörjning", [
        Row("Erbjuda arbetsplatsförlagd språkpraktik", "Arbetsmarknadsenheten", "Företagarna i Sjöhagen"),
        Row("Gå över till digital ansökan om ekonomiskt bistånd", "Försörjningsenheten"),
        Row("Samordna stödet till unga under 25 år", "Arbetsmarknadsenheten", "Arbetsförmedlingen"),
        Row("Budgetrådgivning på drop-in en eftermiddag i veckan", "Vuxenenheten")]),
]  # fmt: skip

# 3: Word on its side, one table with the goals as rows across it
KVARNFORSA: list[Group] = [
    ("Mål 1. Byggklara tomter i alla kommundelar", [
        Row("Detaljplan för Kvarnängen etapp 2", "Planenheten", "Mark och exploatering", "Q2", "P"),
        Row("Tomtkö med digital anmälan", "Mark och exploatering", "Kundcenter", "Q1", "P"),
        Row("Översyn av markanvisningspolicyn", "Mark och exploatering", "–", "Q3", "A"),
        Row("Pröva förtätning kring stationen", "Planenheten", "Trafikverket", "Q4", "F", "Underlag beställt"),
        Row("Geoteknisk undersökning vid Åbacken", "Planenheten", "–", "Q2", "A")]),
    ("Mål 2. Säkra vägar till skolan", [
        Row("Gång- och cykelväg Lundby–Kvarnforsa skola", "Gata och park", "Trafikverket", "Q4", "P"),
        Row("Hastighetssäkra fem övergångsställen", "Gata och park", "Skolskjutsplaneraren", "Q3", "P"),
        Row("Snöröjning av skolvägar före klockan 7", "Driftenheten", "–", "Q1", "A"),
        Row("Belysning på stigen genom Skolskogen", "Gata och park", "–", "Q3", "P", "Avvaktar elnätet"),
        Row("Trafikräkning vid samtliga skolor", "Trafikplaneraren", "Rektorerna", "Q2", "A"),
        Row("Nya hämta- och lämnazoner", "Trafikplaneraren, Gata och park", "Rektorerna", "Q3", "A")]),
    ("Mål 3. Snabb och begriplig handläggning", [
        Row("Bygglovskväll en gång i månaden", "Bygglovsenheten", "–", "Löpande", "A"),
        Row("Klarspråka beslutsmallarna", "Bygglovsenheten", "Kommunikation", "Q2", "A"),
        Row("E-tjänst för attefallsåtgärder", "Bygglovsenheten", "Digitaliseringsenheten", "Q4", "P"),
        Row("Skanna ritningar från 1970-talet", "Mät och GIS", "Kommunarkivet", "Q4", "P"),
        Row("Utreda gemensam bygglovsjour med grannkommunen", "Förvaltningschefen", "Hedlunda kommun", "Q4", "F"),
        Row("Servicemätning efter varje avslutat ärende", "?", "–", "Q1", "A")]),
]  # fmt: skip

# 4: Word, a housing company, goals as bold lines and a budget column
GRANHAMMAR: list[Group] = [
    ("Mål 1 – Nöjda hyresgäster", [
        Row("Byta låssystem på Björkvägen", "Förvaltning", when="okt", note="1 200"),
        Row("Svara på felanmälan samma dag", "Kundtjänst", when="löpande", note="–"),
        Row("Trygghetsvandringar i fyra områden", "Bovärdarna", when="maj och okt", note="40"),
        Row("Ny app för bokning av tvättstuga", "IT och utveckling", when="sept", note="350")]),
    ("Mål 2 – Fler bostäder", [
        Row("Byggstart för 24 lägenheter i kvarteret Tegelslagaren", "Projekt", when="mars", note="9 500"),
        Row("Konvertera lokaler på Storgatan 12 till lägenheter", "Projekt", when="dec", note="2 100"),
        Row("Avtal om markanvisning vid Hammarsjön", "Vd", when="juni", note="–")]),
    ("Mål 3 – Lägre klimatavtryck", [
        Row("Solceller på tre tak i Norrbacka", "Teknik", when="aug", note="3 400"),
        Row("Injustering av värmesystemen i 1960-talshusen", "Teknik", when="feb", note="500"),
        Row("Laddplatser vid varje område", "Teknik\nFörvaltning", when="nov", note="1 800"),
        Row("Återbruk av vitvaror vid lägenhetsrenovering", "Förvaltning", when="april", note="–")]),
    ("Mål 4 – En stabil ekonomi", [
        Row("Ny underhållsplan på tio år", "Ekonomi", when="sept", note="–"),
        Row("Omförhandla elavtalet", "Inköp", when="mars", note="–")]),
]  # fmt: skip

# 5: Excel, the goal written only on its first row
LILLAHULT: list[Group] = [
    ("Mål 1 Företagen är nöjda med kommunens service", [
        Row("Företagslots med en väg in", "Näringsliv", "Samhällsbyggnad", "2026-03-31", "Aktivitet", "I gång"),
        Row("Utbildning i bemötande för handläggare", "HR", "Näringsliv", "2026-05-29", "Aktivitet"),
        Row("Ny e-tjänst för serveringstillstånd", "Digitalisering", "Socialkontoret", "2026-10-30", "Projekt"),
        Row("Företagsbesök hos femtio företag", "Näringsliv", "", "2026-12-11", "Aktivitet", "12 gjorda"),
        Row("Utreda etableringsfond", "Ekonomi", "Näringsliv", "2026-11-30", "Förstudie")]),
    ("Mål 2 Kommunens ekonomi är i balans", [
        Row("Månadsuppföljning för alla chefer", "Ekonomi", "", "2026-02-27", "Aktivitet", "Klar"),
        Row("Inventera outnyttjade lokaler", "Fastighet", "Samtliga kontor", "2026-06-12", "Aktivitet"),
        Row("Upphandling av nytt lönesystem", "HR", "Ekonomi", "2026-12-18", "Projekt", "Annonseras i mars"),
        Row("Kontroll av avtalstrohet", "Upphandling", "", "2026-09-30", "Aktivitet")]),
    ("Mål 3 Medborgarna har insyn och inflytande", [
        Row("Medborgardialog om ny översiktsplan", "Kansli", "Samhällsbyggnad", "2026-05-15", "Aktivitet"),
        Row("Direktsändning av nämndsammanträden", "Kommunikation", "Kansli", "2026-09-01", "Projekt"),
        Row("Ungdomsråd på högstadieskolorna", "Kansli", "Barn- och utbildningskontoret", "2026-10-16", "Aktivitet"),
        Row("Enkel svenska på hela webbplatsen", "Kommunikation", "", "2026-11-27", "Aktivitet"),
        Row("Synpunktshantering i nytt system", "Kundcenter", "Digitalisering", "2026-08-31", "Projekt")]),
    ("Mål 4 Kommunen står stark i kris", [
        Row("Öva stabsarbete två gånger", "Säkerhet", "Räddningstjänsten", "2026-10-30", "Aktivitet"),
        Row("Reservkraft till kommunhuset", "Fastighet", "Säkerhet", "2026-12-18", "Projekt", "Väntar på offert"),
        Row("Utbilda personal i trygghetspunkterna", "Säkerhet", "Frivilliga resursgruppen", "2026-05-08", "Aktivitet"),
        Row("Utreda gemensam tjänsteman i beredskap", "", "Grannkommunerna", "2026-11-13", "Förstudie")]),
]  # fmt: skip

# 6: Excel, two header rows and the goals as coloured rows
TORPVIKEN: list[Group] = [
    ("Nämndmål 1 Omsorgen utgår från den enskilde", [
        Row("Genomförandeplan inom två veckor för alla nya", "Hemtjänst norr", "Biståndsenheten", "feb"),
        Row("Brukarråd på varje särskilt boende", "Särskilt boende", "", "maj", note="Fyra av sju klara"),
        Row("Måltidsvärdar på två boenden", "Särskilt boende", "Måltidsenheten", "sep"),
        Row("Egen tid, två timmar i veckan för personer med LSS-insats", "LSS-boende", "", "okt")]),
    ("Nämndmål 2 Vården är säker", [
        Row("Läkemedelsgenomgång för alla över 75 år", "Hälso- och sjukvårdsenheten", "Vårdcentralerna", "nov"),
        Row("Digital signering i samtliga verksamheter", "Hälso- och sjukvårdsenheten", "IT", "jun"),
        Row("Självskattning av basal hygien varje kvartal", "Enhetscheferna", "Vårdhygien", "löpande"),
        Row("Egenkontroll av avvikelser i realtid", "MAS", "", "apr", note="Väntar på systemet"),
        Row("Fallpreventiva rundor på nätterna", "Nattpatrullen", "Rehab", "mar")]),
    ("Nämndmål 3 Fler vill arbeta hos oss", [
        Row("Heltidsresan, schema med resurspass", "Bemanningsenheten", "Fackliga parter", "dec"),
        Row("Betald utbildning till undersköterska", "HR-partner", "Vuxenutbildningen", "aug"),
        Row("Sommarjobb för gymnasister", "Bemanningsenheten", "Arbetsmarknadsenheten", "jun"),
        Row("Språkombud i varje arbetsgrupp", "Ej utsedd", "", "sep")]),
    ("Nämndmål 4 Tekniken frigör tid", [
        Row("Nyckelfri hemtjänst i hela kommunen", "Hemtjänst norr, Hemtjänst syd", "IT", "okt"),
        Row("Läkemedelsrobotar hos trettio kunder", "Välfärdsteknik", "", "maj"),
        Row("Ruttplanering med nytt verktyg", "Hemtjänst syd", "", "apr", note="Utbildning bokad")]),
]  # fmt: skip

# 7: Excel, an energy company, goals merged down and quarters marked
TUNABRO: list[Group] = [
    ("Trygg leverans", [
        Row("Byta ställverk i Tuna mottagningsstation", "Elnät", "", "2 3"),
        Row("Trädsäkra luftledningar i Östra skogsbygden", "Elnät", "Markägarna", "1 4"),
        Row("Beredskapsövning med dieselaggregat", "Elnät", "Säkerhetssamordnaren", "2"),
        Row("Reinvestera i fjärrvärmekulvert på Kyrkogatan", "Värme", "Gatuenheten", "2 3")]),
    ("Nöjda kunder", [
        Row("Kundportal med timvärden", "Marknad och kund", "IT", "3"),
        Row("Ny prismodell för fjärrvärme", "Marknad och kund", "Ekonomi", "1 2"),
        Row("Energirådgivning på torgdagen", "Marknad och kund", "", "3"),
        Row("Återkoppling inom ett dygn vid klagomål", "Marknad och kund", "", "1")]),
    ("Fossilfritt 2030", [
        Row("Konvertera spetslasten till bioolja", "Värme", "", "3 4"),
        Row("Elektrifiera servicefordonen", "Gemensam service", "", "1 2 3 4"),
        Row("Kartlägga möjlig koldioxidinfångning", "Affärsutveckling", "Högskolan", "4"),
        Row("Solcellspark på gamla deponin", "Affärsutveckling", "Tunabro Renhållning AB", "2 3 4")]),
    ("En säker arbetsplats", [
        Row("ESA-utbildning för all fältpersonal", "Elnät, Värme", "", "1"),
        Row("Rapportera tillbud i mobilen", "HR", "", "2"),
        Row("Skyddsrond på alla anläggningar", "Gemensam service", "Skyddsombuden", "2 4")]),
]  # fmt: skip
