"""The vocabulary of operational plans, as data: what Swedish municipalities call the parts of one.

Everything is lower case. A phrase is matched on whole words; a word that ends in "*" matches its beginning.
"""

from __future__ import annotations

from plan.model import Kind
from plan.reading.fields import PlanFact

_WE = ("vi", "enheten", "avdelningen", "förvaltningen", "verksamheten", "nämnden", "kommunen", "bolaget")
DEEDS = (
    *(f"{this} ska {we} göra" for this in ("det här", "detta", "det", "vad") for we in _WE),
    *(f"{this} {we} {do}" for this in ("det", "vad") for we in _WE for do in ("ska göra", "gör")),
    *(f"{this} gör {we}" for this in ("så här", "det här", "detta", "det", "vad") for we in _WE),
)
"""As a heading or a header: what somebody does."""
TYPED_HEADERS = ("projektnamn", "projekttitel", "projektets namn")
"""A column so called has projects alone."""
TITLE_HEADERS = (
    "aktivitet och kort beskrivning",
    "aktivitet och beskrivning",
    "planerad aktivitet",
    "planerade aktiviteter",
    "prioriterade aktiviteter",
    "prioriterad aktivitet",
    "aktivitet/projekt",
    "aktiviteter",
    "aktivitet",
    "åtgärder",
    "åtgärd",
    "insatser",
    "insats",
    "beskrivning av aktivitet",
    "aktivitetens namn",
    "uppdrag",
    "uppdragen",
    "åtagande",
    "åtaganden",
    "nämndens åtagande",
    "handling",
    "delaktivitet",
    "projekt/aktivitet",
    "arbetsuppgift",
    "utvecklingsinsats",
    "förbättringsåtgärd",
    "förbättringsarbete",
    "utvecklingsarbete",
    "vad ska göras",
    "vad händer",
    "vad görs",
    "vad ska hända",
    *DEEDS,
    "vi gör",
    "enheten gör",
    "vad",
    "benämning",
    "uppgiftsnamn",
    "activity",
    "activities",
    "action",
    "actions",
    "task name",
    "aktivitetsnamn",
    *TYPED_HEADERS,
    "task",
    "initiativ",
    "initiative",
    "initiatives",
    "key activity",
    "key activities",
    "key initiative",
)
_DOING = ("ägande", "samordnande", "utförande", "genomförande", "ansvarande", "drivande", "ledande", "verkställande")
_PLACES = ("enhet", "avdelning", "förvaltning", "verksamhet", "funktion", "kontor", "sektion", "nämnd", "part", "bolag")
WHOSE_TITLES = ("nämndens", "förvaltningens", "enhetens", "avdelningens", "kontorets", "styrelsens", "våra", "årets")
TITLE_KINDS = ("planerade", "prioriterade", "viktiga", "nya", "konkreta", "föreslagna", "beslutade", "gemensamma")
"""What may stand before the word for activities in a header: "Förvaltningens aktiviteter"."""
TITLE_STEMS = ("aktivitet", "insats", "uppdrag", "åtagande", "projekt")
"""A table whose first column begins so is of activities, whatever else it weighs."""
UNIT_HEADERS = (
    *(f"{answering} {place}" for place in (*_PLACES[:7], *_PLACES[8:]) for answering in ("ansvarig", "ansvarigt")),
    "ansvarig chef",
    "huvudansvarig",
    "huvudansvar",
    "ansvariga",
    "ansvarigt",
    "ansvarig",
    "ansvar",
    "vem ansvarar",
    "vem",
    "utförare",
    "utförs av",
    "verkställs av",
    "samordnas av",
    "sköts av",
    "görs av",
    "genomförs av",
    "leds av",
    "drivs av",
    "ägs av",
    "ägare",
    "aktivitetsägare",
    "aktivitetsansvarig",
    "insatsägare",
    "insatsansvarig",
    "åtgärdsägare",
    "åtgärdsansvarig",
    "uppdragsansvarig",
    "projektansvarig",
    "genomförare",
    "uppdragsägare",
    "projektägare",
    "uppdragstagare",
    "sammankallande",
    "ansvarande",
    "ansvarar",
    "vem gör det",
    "de som gör det",
    "den som gör det",
    "hos vem",
    "enhet",
    "enheter",
    "avdelning",
    "sektion",
    "sektor",
    "kontor",
    "funktion",
    "ansv",
    "resp",
    "tilldelad till",
    "tilldelas",
    "tilldelad",
    "lämnas till",
    "ges till",
    "lead",
    "håller i",
    *(f"{doing} {place}" for doing in _DOING for place in _PLACES),
    *("driver", "leder", "samordnar", "äger", "genomför"),
    "avd",
    "accountable",
    "responsible",
    "assigned to",
    "resursnamn",
    "resource names",
    "responsible unit",
    "owner",
)
VAGUE_TITLES = ("uppdrag", "handling", "vad", "arbetsuppgift")
VAGUE_OWNERS = ("enhet", "avdelning", "sektion", "sektor", "kontor")
"""Beside each other such headers may as well be those of a table that tells what each unit is there for."""
OWNER_COLUMNS = (
    *(*UNIT_HEADERS, "förvaltning", "verksamhet", "verksamhetsområde", "division", "roll", "till", "mottagare"),
    *("klinik", "mottagning", "vårdcentral", "institution", "station", "distrikt", "stadsdel"),
    *("arbetslag", "team", "arbetsgrupp", "bolag", "värd"),
)
"""A column with such a header has the owners, whatever the other columns are called."""
COLLABORATION_HEADERS = (
    "samverkan med/ kommentar",
    "samverkan med/kommentar",
    "samverkan/kommentar",
    "samverkan med",
    "samverkanspart",
    "samverkan",
    "i samverkan med",
    "samråd med",
    "samråd",
    "delaktiga",
    "deltagare",
    "deltagande",
    "övriga aktörer",
    "andra aktörer",
    "övriga deltagare",
    "övriga parter",
    "medverkan",
    "involverade",
    "involverar",
    "inblandade",
    "bistår",
    "biträder",
    "biträds av",
    "stöttar",
    "i dialog med",
    "i samråd med",
    "samarbete med",
    "samarbete",
    "berörda",
    "stödjande enhet",
    "stödjer",
    "hjälper till",
    "de som hjälper till",
    "stödjande",
    "medverkande",
    "stöd",
    "stöd av",
    "stöd från",
    "med stöd av",
    "med stöd från",
    "med hjälp av",
    "hjälp av",
    "hjälp från",
    "medhjälpare",
    "tillsammans med",
    "i samarbete med",
    "medaktör",
    "medaktörer",
    "samarbetspart",
    "samarbetsparter",
    "samverkansparter",
    "samarbetspartner",
    "samverkanspartner",
    "partner",
    "partners",
    "berörda enheter",
    "medansvarig",
    "medansvar",
    "delansvarig",
    "delansvar",
    "biansvarig",
    "deltar",
    "samv",
    "medv",
    "med vem",
    "med vilka",
    "samverkar med",
    "samarbetar med",
    "medverkar",
    "in cooperation with",
    "in collaboration with",
    "together with",
    "kommentar",
)
OTHERS_ASKED = ("vem", "vilka", "fler", "flera", "övriga", "andra", "ytterligare", "ihop", "gemensamt", "med")
OTHERS_TAKING_PART = (
    *("med", "deltar", "medverkar", "hjälper", "stöttar", "stödjer", "bistår", "bidrar", "berörs", "involveras"),
    *("fler", "flera", "mer", "andra", "övriga", "enheter", "parter", "förvaltningar"),
)
"""A header of a word of the first and one of the second tells perhaps who else takes part: "Vilka mer är med?"."""
WHOLE_HEADERS = ("samråd", "medverkan", "bistår", "stöttar", "inblandade")
"""Headers only where they stand alone: "Samråd i bygdegårdar" is an activity."""
COLLABORATION_LABELS = (*(header for header in COLLABORATION_HEADERS if header != "kommentar"), "med", "ihop med")
"""A comment in a column may name others; one behind a label in running text is one on the activity."""
KIND_HEADERS = ("typ", "p/a/f", "a/p/f", "typ av aktivitet", "aktivitetstyp", "slag", "type", "etiketter", "labels")
TICK_HEADERS = ("p", "a", "f", "projekt", "förstudie")
"""Columns of one type each; a column called aktivitet has the titles."""
PROTECTED_HEADERS = ("skyddad", "sekretess", "skyddsvärd")
LEGEND_WORDS = ("p=projekt", "a=aktivitet", "f=förstudie")
"""The key to the markers, which stands within the header of the seed's tables."""
SURVEY_UNIT_HEADERS = ("verksamhet", "enhet", "ansvarig enhet")
SURVEY_HEADERS = ("undersökning", "undersökningar", "mätning", "enkät")
MEASURE_HEADERS = ("indikator", "indikatorer", "resultatmått", "mått", "nyckeltal", "målindikator")
OUTCOME_HEADERS = ("nuläge", "utgångsläge", "utgångsvärde", "nulägesvärde", "utfall", "startvärde")
AIM_HEADERS = ("målvärde", "målnivå", "målsättning", "mål", "riktvärde")
"""A table with these columns tells how a goal is measured."""
CONTACT_HEADERS = ("kontaktperson", "kontakt", "ansvarig")
SURVEY_SECTIONS = ("kvalitetsuppföljning", "kvalitetsundersökning*", "planerade undersökningar", "undersökningar")
KIND_WORDS = {
    "p": Kind.PROJECT,
    "projekt": Kind.PROJECT,
    "a": Kind.ACTIVITY,
    "aktivitet": Kind.ACTIVITY,
    "f": Kind.PRE_STUDY,
    "förstudie": Kind.PRE_STUDY,
    "project": Kind.PROJECT,
    "activity": Kind.ACTIVITY,
    "pre-study": Kind.PRE_STUDY,
}
KIND_SECTIONS = {"projekt": Kind.PROJECT, "förstudier": Kind.PRE_STUDY, "aktiviteter": Kind.ACTIVITY}
"""Headings that tell the type of what stands below; the last one only beside another of them."""
KIND_NAMES = {Kind.PROJECT: "projekt", Kind.ACTIVITY: "aktivitet", Kind.PRE_STUDY: "förstudie"}
COLLABORATORS = (
    "alla förvaltningar",
    "samtliga förvaltningar",
    "övriga förvaltningar",
    "alla nämnder",
    "alla enheter",
    "alla verksamheter",
    "hela kommunen",
    "kommunens bolag",
    "kommunala bolag",
    "externa aktörer",
    "regionen",
    "polisen",
)
UNIT_ABBREVIATIONS = ("IT", "HR", "VA", "GIS", "KLK", "IKT")
"""Capitals that name a unit, so never the start of a collaboration by themselves."""
PLAN_LABELS = {
    "organisation": PlanFact.ORGANISATION,
    "kommun": PlanFact.ORGANISATION,
    "nämnd": PlanFact.BOARD,
    "styrelse": PlanFact.BOARD,
    "nämnd/styrelse": PlanFact.BOARD,
    "förvaltning": PlanFact.DEPARTMENT,
    "kontor": PlanFact.DEPARTMENT,
    "år": PlanFact.YEAR,
    "verksamhetsår": PlanFact.YEAR,
    "planår": PlanFact.YEAR,
}
"""Where a document says outright whose plan it is: "Nämnd: Utbildningsnämnden"."""
CROSS_REFERENCES = ("koppling till", "se även", "se ", "jfr", "kopplas till", "samma som", "ingår i")
ROLES = ("*chef", "*ansvarig", "*samordnare", "*strateg", "*controller", "*handläggare", "*direktör", "*rektor",
         "*planerare", "*utvecklare", "*ledare")  # fmt: skip
YES = ("ja", "j", "x", "yes", "sant", "true")
NO = ("nej", "n", "no")
NOBODY = ("-", "–", "—")
NO_COLLABORATION = (*NOBODY, "ingen", "inga", "nej")
PROTECTED = (
    "krigsorganisation*",
    "krigsplacering*",
    "risk- och sårbarhetsanalys*",
    "rsa",
    "styrel",
    "kontinuitetshantering*",
    "kontinuitetsplan*",
    "it- och cybersäkerhet*",
    "cybersäkerhet*",
    "informationssäkerhetsklassning*",
    "välfärdsbrott*",
)
"""Activities whose comments may fall under secrecy (OSL 15:2, 18:8, 18:13): protected from the first moment.

Source: the project's domain notes, section 5; an administrator can change it for each activity.
"""
