"""Version 1. It is promised: what is in it keeps its name, type and meaning, and a change of shape is a version 2."""

from __future__ import annotations

from plan.assessment import Outlook
from plan.indicators import FigureWay
from plan.measure import MeasureAct
from plan.model import GoalKind, RoundState, Status, Timing
from plan.star.table import StarColumn, StarTable, boolean, day, integer, moment, number, string, word

VERSION = 1

_MUNICIPALITY = string("municipality_id", "Kommunens id. Samma i alla rader, om inte flera kommuner delar databas.")
_PLAN_ID = string("plan_id", "Verksamhetsplanen.", leads_to="plan")
_BOARD = string("board", "Nämnden.")
_TERTIAL = string("tertial", "Tertialet, som 2025-T2.", leads_to="tertial")
_ROUND_ID = string("round_id", "Uppföljningsomgången.", leads_to="round")
_ACTIVITY_ID = string("activity_id", "Aktiviteten.", leads_to="activity")


def _table(
    named: tuple[str, str, str], key: tuple[str, ...], *columns: StarColumn, order: tuple[str, ...] = ()
) -> StarTable:
    """`named` has its name, its title and what it means."""
    name, title, meaning = named
    return StarTable(name, VERSION, title, meaning, key, (_MUNICIPALITY, *columns), order or key)


_PLAN = _table(
    ("plan", "Verksamhetsplaner", "En rad för varje nämnd och år."),
    ("plan_id",),
    string("plan_id", "Verksamhetsplanens id."),
    string("organisation", "Kommunen.", required=False),
    _BOARD,
    string("department", "Förvaltningen.", required=False),
    integer("year", "Planens kalenderår."),
    moment("imported_at", "När planen senast lästes in."),
    order=("year", "board"),
)
_GOAL = _table(
    (
        "goal",
        "Mål och avsnitt",
        "Rubrikerna som aktiviteterna står under: mål, prioriterade områden och särskilda satsningar.",
    ),
    ("goal_id",),
    string("goal_id", "Målets id: planens id, ett bindestreck och numret."),
    _PLAN_ID,
    string("number", "Numret i planen, som 3.1."),
    integer("position", "Ordningen i planen, från 0."),
    word("kind", "Slag: grunduppdrag, KF-mål, nämndspecifikt mål eller särskild satsning.", GoalKind),
    string("title", "Rubriken.", required=False),
    string("areas", "Områden som målet hör till, åtskilda av semikolon.", required=False),
    string("text", "Målets text.", required=False),
    string("target", "Målvärdet, som planen skriver det.", required=False),
    string("baseline", "Utgångsläget, som planen skriver det.", required=False),
    order=("plan_id", "position"),
)
_ACTIVITY = _table(
    (
        "activity",
        "Aktiviteter",
        "Aktiviteter, projekt och förstudier. De som har tagits ur planen finns kvar, med in_plan falskt.",
    ),
    ("activity_id",),
    string("activity_id", "Aktivitetens id. Det följer med när planen revideras."),
    _PLAN_ID,
    _BOARD,
    integer("year", "Planens kalenderår."),
    string(
        "goal_id", "Målet den står under. Tomt om avsnittet inte är ett mål i planen.", required=False, leads_to="goal"
    ),
    string("section", "Numret på målet eller avsnittet.", required=False),
    integer("position", "Ordningen i planen, från 0."),
    string("title", "Aktivitetens namn."),
    string("kinds", "P projekt, A aktivitet, F förstudie; flera åtskilda av semikolon.", required=False),
    string("unit", "Enheten som svarar: den första som planen nämner.", required=False, leads_to="unit"),
    string("collaboration", "Samverkan, som planen skriver det.", required=False),
    boolean("protected", "Skyddad: kommentar och datum lämnas inte ut."),
    boolean("uncertain", "Raden kunde läsas på flera sätt, och frågan är inte besvarad."),
    boolean("in_plan", "Finns i planen som den är nu. Det är dessa som sammanfattningen räknar."),
    moment("removed_at", "När den togs ur planen.", required=False),
    order=("year", "board", "in_plan", "position", "activity_id"),
)
_ACTIVITY_UNIT = _table(
    (
        "activity_unit",
        "Aktiviteternas enheter",
        "En rad för varje enhet som en aktivitet har. Den som delas av två enheter har två rader.",
    ),
    ("activity_id", "unit"),
    _ACTIVITY_ID,
    string("unit", "Enheten.", leads_to="unit"),
    integer("position", "Ordningen i planen, från 0."),
    boolean("answers", "Enheten svarar för aktiviteten: den nämns först."),
    order=("activity_id", "position"),
)
_UNIT = _table(
    ("unit", "Enheter", "Varje enhet som någon aktivitet har."),
    ("unit",),
    string("unit", "Enhetens hela namn, som Kommunledningskontoret/Trygg och säker."),
    string("office", "Det som står före snedstrecket, annars hela namnet."),
    string("name", "Det som står efter snedstrecket, annars hela namnet."),
)
_TERTIALS = _table(
    ("tertial", "Tertial", "Tertialen under de år som har en plan."),
    ("tertial",),
    string("tertial", "Tertialet, som 2025-T2. I bokstavsordning är också i tidsordning."),
    integer("year", "Kalenderåret."),
    integer("number", "1, 2 eller 3."),
    day("first_day", "Första dagen."),
    day("last_day", "Sista dagen."),
)
_STATUS = _table(
    ("status", "Statusar", "De sju svar som en ägare kan ge."),
    ("status",),
    word("status", "Nyckeln, som står i de andra tabellerna.", Status),
    string("label", "Det som står på kortet och i rapporten."),
    integer("position", "Ordningen på kortet, från 0."),
    boolean("deviation", "Räknas som avvikelse: Pågår med avvikelse, Försenad och Pausad."),
    boolean("finished", "Inget återstår: Avslutad och Avförd."),
    order=("position",),
)
_ROUND = _table(
    ("round", "Uppföljningsomgångar", "En rad för varje plan och tertial som har följts upp."),
    ("round_id",),
    string("round_id", "Omgångens id."),
    _PLAN_ID,
    _BOARD,
    _TERTIAL,
    word("state", "Öppen, stängd eller publicerad.", RoundState),
    moment("opened_at", "När omgången öppnades."),
    day("last_day", "Sista dagen att svara."),
    moment("closed_at", "När den stängdes.", required=False),
    moment("published_at", "När sammanfattningen publicerades.", required=False),
    order=("tertial", "board"),
)
_REPORT = _table(
    ("report", "Svar", "Varje svar som har lämnats, även de som har ändrats sedan. Vem som svarade står inte här."),
    ("report_id",),
    string("report_id", "Svarets id."),
    _ACTIVITY_ID,
    _PLAN_ID,
    _TERTIAL,
    string(
        "round_id", "Omgången det lämnades i. Tomt om det lämnades utanför en omgång.", required=False, leads_to="round"
    ),
    word("status", "Svaret.", Status, leads_to="status"),
    string("comment", "Kommentaren. Tom om ingen skrevs, eller om den inte lämnas ut.", required=False),
    day("finish", "Beräknas klart. Tomt om inget datum angavs, eller om det inte lämnas ut.", required=False),
    boolean("withheld", "Skyddat: kommentar och datum lämnas inte ut, vare sig de finns eller inte."),
    moment("reported_at", "När det lämnades."),
    word("timing", "I omgången, efter stängning eller utanför en omgång.", Timing),
    boolean("late", "Kompletterat efter stängning."),
    moment("valid_from", "Från när svaret gäller för sitt tertial."),
    moment(
        "valid_to",
        "Till när: då nästa svar för samma aktivitet och tertial lämnades. Tomt om det gäller nu.",
        required=False,
    ),
    order=("reported_at", "report_id"),
)
_STANDING = _table(
    (
        "standing",
        "Läget i varje omgång",
        "En rad för varje aktivitet som planen har nu, i varje omgång. Härur räknas sammanfattningens siffror.",
    ),
    ("round_id", "activity_id"),
    _ROUND_ID,
    _ACTIVITY_ID,
    _TERTIAL,
    string("unit", "Enheten som svarar.", required=False, leads_to="unit"),
    word("status", "Svaret som räknas. Tomt är Ej rapporterad.", Status, required=False, leads_to="status"),
    string("report_id", "Svaret med kommentar och datum.", required=False, leads_to="report"),
    string(
        "carried_from",
        "Tertialet som svaret lämnades för, när Avslutad eller Avförd följer med in i ett senare.",
        required=False,
    ),
)
_RESPONSE = _table(
    (
        "response",
        "Svar per enhet",
        "Hur många av sina aktiviteter varje enhet har rapporterat i varje omgång. Aldrig per person.",
    ),
    ("round_id", "unit"),
    _ROUND_ID,
    _PLAN_ID,
    _TERTIAL,
    string(
        "unit",
        "Enheten som svarar. Tom för de aktiviteter där planen inte nämner någon.",
        required=False,
        leads_to="unit",
    ),
    integer("activities", "Aktiviteter som enheten svarar för."),
    integer("reported", "Av dem: rapporterade."),
    integer("missing", "Av dem: ej rapporterade."),
)
_MEASURE = _table(
    (
        "measure",
        "Åtgärder",
        "Vad som har hänt med åtgärderna vid avvikelser, en rad för varje händelse. Utan skyddade aktiviteters.",
    ),
    ("measure_entry_id",),
    string("measure_entry_id", "Händelsens id."),
    _ACTIVITY_ID,
    _PLAN_ID,
    _TERTIAL,
    word("act", "Angavs med ett svar, klar, nytt datum, hinder, eller gäller inte längre.", MeasureAct),
    string("what", "Åtgärden."),
    day("due", "När den ska vara klar, efter händelsen.", required=False),
    string("note", "Vad som hindrar.", required=False),
    moment("happened_at", "När det hände."),
    order=("happened_at", "measure_entry_id"),
)
_FIGURE = _table(
    (
        "figure",
        "Målens siffror",
        "Varje siffra som har kommit in om ett mål, även de som har ändrats sedan. Planens egna står i goal.",
    ),
    ("figure_id",),
    string("figure_id", "Siffrans id."),
    _PLAN_ID,
    string("goal_id", "Målet. Tomt om det inte finns i planen längre.", required=False, leads_to="goal"),
    string("number", "Målets nummer i planen, som 3.1."),
    string("indicator", "Vad som har mätts."),
    string("period", "Perioden, som 2024, 2024-T2, 2024-10 eller 2024/25."),
    string("part", "Om siffran bara gäller en del, som kvinnor. Annars tomt.", required=False),
    number("value", "Värdet."),
    number("nation", "Rikets värde för samma period.", required=False),
    integer("place", "Placeringen i en ranking.", required=False),
    integer("places", "Av hur många.", required=False),
    string("source", "Källan.", required=False),
    word("way", "Hur den kom: kort, fil, kommandorad eller Kolada (RKA).", FigureWay),
    moment("given_at", "När den kom."),
    moment(
        "valid_to",
        "Till när den gäller: då nästa kom för samma mått, period och del. Tomt om den gäller nu.",
        required=False,
    ),
    order=("given_at", "figure_id"),
)

_ASSESSMENT = _table(
    (
        "assessment",
        "Bedömningar av mål",
        "Varje bedömning som en målägare har lämnat, även de som har ändrats sedan. Vem som bedömde står inte här.",
    ),
    ("assessment_id",),
    string("assessment_id", "Bedömningens id."),
    _PLAN_ID,
    string("goal_id", "Målet. Tomt om planen inte har målet längre.", required=False, leads_to="goal"),
    string("number", "Målets nummer när det bedömdes."),
    _TERTIAL,
    word("outlook", "Bedöms uppnås, delvis, inte, eller kan inte bedömas.", Outlook),
    string("comment", "Kommentaren.", required=False),
    string("current_value", "Nuläget, som målägaren skrev det.", required=False),
    string("source", "Nulägets källa.", required=False),
    moment("assessed_at", "När den lämnades."),
    boolean("late", "Kompletterad efter stängning."),
    moment("valid_from", "Från när bedömningen gäller för sitt tertial."),
    moment(
        "valid_to",
        "Till när: då nästa bedömning av samma mål och tertial lämnades. Tomt om den gäller nu.",
        required=False,
    ),
    order=("assessed_at", "assessment_id"),
)
_SURVEY = _table(
    ("survey", "Undersökningar", "De undersökningar som planen nämner. Kontaktpersonen står inte här."),
    ("survey_id",),
    string("survey_id", "Undersökningens id: planens id, ett bindestreck och ordningen."),
    _PLAN_ID,
    integer("position", "Ordningen i planen, från 0."),
    string("unit", "Enheten eller verksamheten, som planen skriver det.", required=False),
    string("survey", "Undersökningen."),
    order=("plan_id", "position"),
)
_SURVEY_OUTCOME = _table(
    (
        "survey_outcome",
        "Undersökningarnas utfall",
        "Varje utfall som har lämnats, även de som har ändrats sedan. Vem som svarade står inte här.",
    ),
    ("survey_outcome_id",),
    string("survey_outcome_id", "Utfallets id."),
    string("survey_id", "Undersökningen. Tomt om planen inte har den längre.", required=False, leads_to="survey"),
    _PLAN_ID,
    _TERTIAL,
    string("outcome", "Utfallet, som det skrevs.", required=False),
    string("source", "Källan.", required=False),
    moment("answered_at", "När det lämnades."),
    boolean("late", "Kompletterat efter stängning."),
    moment("valid_from", "Från när utfallet gäller för sitt tertial."),
    moment(
        "valid_to",
        "Till när: då nästa utfall för samma undersökning och tertial lämnades. Tomt om det gäller nu.",
        required=False,
    ),
    order=("answered_at", "survey_outcome_id"),
)

TABLES = (
    _PLAN,
    _GOAL,
    _UNIT,
    _ACTIVITY,
    _ACTIVITY_UNIT,
    _TERTIALS,
    _STATUS,
    _ROUND,
    _REPORT,
    _STANDING,
    _RESPONSE,
    _MEASURE,
    _FIGURE,
    _ASSESSMENT,
    _SURVEY,
    _SURVEY_OUTCOME,
)
"""What leads somewhere stands after that."""
