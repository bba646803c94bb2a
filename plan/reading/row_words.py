"""Words by which a row or a heading is known that is none of the plan, as data. Everything is lower case."""

from __future__ import annotations

COUNTS = ("antal", "summa", "totalt", "delsumma", "totalsumma")
"""With a number after a colon they count the rows: "Antal insatser: 60"."""

TOTALS = (
    "summa",
    "totalt",
    "total",
    "delsumma",
    "summa totalt",
    "totalsumma",
    "grand total",
    "samlad bedömning",
    "sammanvägd bedömning",
)
"""A row that begins with one of these, and no other word, adds up those above."""

PARTS_OF_TOTALS = ("varav ",)
"""A row that begins so tells a part of the sum above."""

NOTES = ("anm", "anmärkning", "obs", "observera", "not", "källa", "anvisning", "förklaring", "upprättad", "reviderad")
"""A row that begins with one of these and a stop, or with an asterisk, says something about the table."""

TEXT_HEADINGS = (
    *("uppföljning", "utvärdering", "uppföljning och utvärdering", "uppföljning av planen", "revidering"),
    *("beslut och uppföljning", "uppföljning och beslut"),
    *(
        "sammanställning",
        "summering",
        "internkontroll",
        "intern kontroll",
        "ekonomi",
        "budget",
        "resurser",
        "personal",
        "risker",
    ),
    *("ordlista", "ordförklaringar", "begrepp", "begreppsförklaringar", "definitioner", "förkortningar", "källor"),
)
"""What heads a text about the plan itself, where it stands alone in a row."""

ROW_SORT_HEADERS = ("typ", "nivå", "objekttyp", "elementtyp", "type", "radtyp")
ROW_NAME_HEADERS = ("namn", "benämning", "titel", "rubrik", "name", "title", "beskrivning")
TEXT_HEADERS = ("beskrivning", "kort beskrivning", "innehåll", "förklaring", "vad det innebär", "text")
"""Beside a title: what it is about."""
ROW_ID_HEADERS = ("id", "objekt-id", "aktivitets-id", "nr", "nummer", "nyckel", "issue key", "task id", "item id")
ROW_PARENT_HEADERS = (
    "förälder",
    "förälder-id",
    "överordnad",
    "överordnat",
    "parent",
    "parent id",
    "parent key",
    "tillhör",
)
PIVOT_HEADERS = ("radetiketter", "row labels")
"""What a spreadsheet calls the one column of a pivot table."""
PIVOT_TOTALS = ("totalsumma", "grand total")
PIVOT_SUMS = (" Summa", " Total")
PIVOT_EMPTY = ("(tom)", "(tomt)", "(blank)")
"""What it calls the sum of all, ends the sum of a label's rows with and puts where there is nothing."""
GOAL_ROWS = ("mål", "nämndmål", "kf-mål", "delmål", "nämndens mål", "fokusområde", "målområde", "inriktning", "goal")
PLAN_ROWS = ("plan", "verksamhetsplan", "nämnd", "nämndplan")
TYPED_ROWS = ("projekt", "förstudie")
ACTIVITY_ROWS = (*TYPED_ROWS, "aktivitet", "insats", "åtgärd", "uppdrag", "åtagande", "activity")
"""How a list that a system exports names its columns, and what its rows are."""

GLOSSARY_HEADERS = ("förkortning", "förkortningar", "begrepp", "ord", "term", "akronym")
MEANING_HEADERS = ("betyder", "betydelse", "förklaring", "förklaringar", "definition", "utläses", "i klartext")
"""Columns of a list of words."""
SIGN_HEADERS = (
    *("typ", "beteckning", "tecken", "kod", "symbol", "färg", "status", "kolumn", "fält", "rubrik", "bokstav", "nivå"),
    *("skala", "bedömning", "markering", "cell", "signal"),
)
"""Of what a list of signs has nothing more than the meaning: "Typ | Betyder"."""

VERSION_HEADERS = ("version", "versionsnr", "versionsnummer", "utgåva", "revision", "rev", "ver")
CHANGE_HEADERS = ("ändring", "ändringar", "ändringsbeskrivning", "förändring", "vad som ändrats", "ändrat av")
"""Columns of what changed in a document."""

SIGNATURE_HEADERS = ("underskrift", "underskrifter", "namnteckning", "signatur", "namnförtydligande")
SIGNER_HEADERS = ("datum", "ort", "ort och datum", "befattning", "titel", "roll", "namn")
"""Columns of who signs a document."""

PART_HEADERS = ("roll", "funktion", "befattning", "uppdrag i projektet", "roll i projektet")
NAME_HEADERS = ("namn", "person", "personer")
"""Columns of who has which part in a project."""

MEETING_HEADERS = ("sammanträde", "sammanträden", "möte", "nämndmöte", "nämndsammanträde")
DAY_HEADERS = ("datum", "dag", "tid", "klockan")
"""Columns of when a board meets."""

GROUPS = (
    *("prioritet", "prio", "fas", "etapp", "kvartal", "tertial", "vecka", "våren", "hösten", "vår", "höst", "sommaren"),
    *("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november"),
    *("december", "q", "t", "löpande", "hela året", "pågående", "nya", "fortsatta"),
)
"""What a row across a table groups those below it by, with at most a number: no goal."""

PERIOD_HEADERS = ("kvartal", "månad", "tid", "när", "period", "tertial", "årstid", "termin")
"""A column of times beside goals, or beside what is done in them."""

TIME_LABELS = (
    *("klart", "klar", "färdigt", "tid", "tidplan", "tidpunkt", "när", "start", "startdatum", "slut", "slutdatum"),
    *("status", "budget", "kostnad", "resurser", "prioritet", "prio", "uppföljning", "startar", "klart senast"),
    *("kommentar", "anmärkning"),
)
"""Labels of what is told of an activity and is no field of the plan."""

STATING = frozenset({
    "pågår", "gäller", "väntar", "ingår", "startar", "beror", "sker", "görs", "har", "är", "ska", "kan", "behöver",
    "kräver", "omfattar", "avser", "påverkar", "börjar", "fortsätter", "saknas", "finns", "införs", "beslutas", "följs",
    "blir", "kommer",
})  # fmt: skip
"""A text with one of them states something: it is no name."""

GREETINGS = ("hej", "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "mvh")
"""Lines that begin or end a letter: no point goes on over them."""

CONTINUES = ("forts", "fortsättning", "fortsättning från föregående sida")
"""What stands after a heading that is repeated on the next page."""

CONTENTS = ("innehåll", "innehållsförteckning")
"""Headings of a list of what stands where."""

OUTCOMES = (
    "resultat",
    "utfall",
    "vad det gav",
    "vad hände",
    "vad blev det",
    "så gick det",
    "genomfört",
    "status",
    "läge",
)
"""Columns of what came of another year's activities."""
DESCRIPTIONS = (
    "Beskrivning",
    "Bakgrund",
    "Syfte",
    "Förklaring",
    "Motivering",
    "Genomförande",
    "Nuläge",
    "Effekt",
    "Kommentar",
)
"""What a row across a table begins with that says more of the activity above it."""
FOLLOW_UPS = (
    "uppföljning*",
    "återrapportering*",
    "resultat*",
    "utfall*",
    "genomförda",
    "tillbakablick*",
    "gjorde",
    "gjordes",
    "gjort",
)

FINISHED = ("avslutade", "avslutat", "klara", "klart", "färdiga", "slutförda", "genomförda", "utförda", "arkiv*")
"""In a sheet's name beside a year: what was finished in it."""
PUT_OFF = (
    *(
        "utgår",
        "utgått",
        "ryms inte",
        "inte ryms",
        "ryms ej",
        "bortprioriterad*",
        "nedprioriterad*",
        "avförda",
        "avslutade",
    ),
    *("vilande", "parkerade", "önskelista", "senare år", "kommande år", "utanför planen", "inte prioriterade"),
    *("utkast", "kopia", "gammal", "gamla", "arbetsmaterial", "tidigare version"),
)
"""Headings of what is perhaps no part of the plan."""

LAPSED = (
    "stryks",
    "struken",
    "struket",
    "tas bort",
    "borttagen",
    "utgår",
    "utgått",
    "vilande",
    "avförd",
    "bortprioriterad",
    "nedprioriterad",
    "parkerad",
    "ej aktuell",
)
"""What a cell of its own says, whatever its column is called, where a row is no longer meant to be done."""

PAST_YEARS = ("föregående år*", "förra året*", "förra årets", "fjolåret*", "i fjol", "tidigare år*")

RISK_HEADERS = ("risk", "risker", "identifierad risk", "riskbeskrivning")
CONTROL_HEADERS = (
    "kontroll",
    "kontrollmoment",
    "kontrollmål",
    "kontrollmetod",
    "kontrollaktivitet",
    "riskvärde",
    "sannolikhet",
)
"""A table with such columns is the internal control's, not the plan's, unless its first column has activities."""
MONEY_HEADERS = (
    *("budget", "utfall", "bokslut", "prognos", "plan", "belopp", "tkr", "kkr", "mkr", "mnkr", "kronor", "kostnad"),
    *(
        "kostnader",
        "intäkter",
        "netto",
        "ram",
        "kommunbidrag",
        "avvikelse",
        "förändring",
        "differens",
        "procent",
        "andel",
        "summa",
        "timmar",
        "årsarbetare",
    ),
)
"""Columns of a table that has nothing but these and years beside its first one are of money."""
RATES = (
    "arvode",
    "arvoden",
    "ersättning",
    "ersättningar",
    "taxa",
    "taxor",
    "avgift",
    "avgifter",
    "pris",
    "timlön",
    "hyra",
)
"""What somebody is paid or pays: beside nothing but these a first column has no activities, whatever it is called."""
SUM_HEADERS = (
    *("belopp", "tkr", "kkr", "mkr", "mnkr", "kr", "sek", "kronor", "tusen kronor", "miljoner kronor", "summa"),
    *("summa timmar", "timmar", "antal timmar", "årsarbetare"),
)
"""One such column alone is enough."""
STATUS_HEADERS = (
    "status*",
    "läge",
    "lägesrapport",
    "utfall",
    "resultat",
    "prognos",
    "bedömning",
    "uppföljning",
    "måluppfyllelse",
    "trend",
    "färg",
    "tertial",
    "t1",
    "t2",
    "t3",
    "delår*",
    "klart?",
    "genomfört",
)
"""Beside such a column a comment is on how it goes, and no collaboration."""

BESIDE_HEADERS = (
    *TIME_LABELS,
    *RISK_HEADERS,
    *(
        "nr",
        "nummer",
        "löpnr",
        "löpnummer",
        "id",
        "dnr",
        "diarienummer",
        "ärende",
        "task id",
        "aktivitets-id",
        "rad",
        "kod",
    ),
    *("beskrivning", "kort beskrivning", "syfte", "bakgrund", "effekt", "förväntad effekt", "mått", "indikator"),
    *("nyckeltal", "styrtal", "resurs", "finansiering", "steg", "delmoment", "utvärdering", "redovisas"),
    *("återrapporteras", "återrapportering", "kommentar", "kommentarer", "anteckning", "anteckningar", "förlopp"),
    *("skapad av", "försenad", "startår", "slutår", "månad", "progress", "priority", "checklist items", "när"),
    *("när och hur", "hur följer vi upp", "q1", "q2", "q3", "q4", "förändring", "länk", "förfallodatum", "deadline"),
    *("due", "due date", "vecka", "tidsperiod", "när", "tidsplan", "genomförandetid", "redovisning", "målgrupp"),
    *("fas", "skede", "beroende av", "nytta", "förväntad nytta"),
    *(
        "start date",
        "senast",
        "målvärde",
        "resultatmål",
        "leverans",
        "slutleverans",
        "slutredovisas",
        "mäts",
        "mäts genom",
        "uppföljs",
        "slutredovisning",
        "rapporteras",
    ),
    *("uppdrag nr", "uppdragsnr", "uppdragsnummer", "aktivitetsnr", "aktivitetsnummer", "startår", "slutår"),
)
"""What such a column has is of the activity, and no field of the plan."""
BESIDE_BEGINNINGS = (
    *STATUS_HEADERS,
    *("budget", "kostnad", "belopp", "tkr", "kommentar", "start", "slut", "datum", "tid", "prioritet", "klart"),
    *("uppföljning", "effekt", "resurs", "risk"),
)
STATES = (
    *("ja", "nej", "j", "n", "x", "klar", "klart", "pågår", "pågående", "ej påbörjad", "inte påbörjad", "påbörjad"),
    *("på gång", "inte börjat", "ej börjat", "stopp", "stoppad", "väntar"),
    *("ej startad", "planerad", "planerat", "avslutad", "avslutat", "genomförd", "genomfört", "försenad", "försenat"),
    *(
        "enligt plan",
        "grön",
        "gul",
        "röd",
        "hög",
        "medel",
        "låg",
        "ny",
        "fortsatt",
        "delvis",
        "uppfyllt",
        "not started",
    ),
    *("in progress", "completed", "done", "to do", "open", "closed", "urgent", "medium", "high", "low", "important"),
    *("sant", "falskt", "inte startad", "slutförd", "brådskande", "viktigt", "viktig", "osäker"),
    *("ej aktuell", "vilande", "utgår", "pausad", "parkerad", "-", "–", "—"),
)
"""How far something has come, or how much it matters: no name and no activity."""
