"""What one cell of a header says: the field that its words tell, whatever stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from plan.reading import goal_words, row_words, words
from plan.reading.fields import PlanField
from plan.reading.layout.other_tables import FIRST_WORDS
from plan.reading.layout.plain_text import one_line
from plan.reading.phrases import leading

ACTIVITY_FIELDS = {
    PlanField.TITLE: words.TITLE_HEADERS,
    PlanField.UNITS: words.UNIT_HEADERS,
    PlanField.COLLABORATION: words.COLLABORATION_HEADERS,
    PlanField.KINDS: words.KIND_HEADERS,
    PlanField.GOAL: goal_words.GOAL_HEADERS,
    PlanField.SECTION: goal_words.SECTION_HEADERS,
    PlanField.GOAL_KIND: goal_words.GOAL_KIND_HEADERS,
    PlanField.AREAS: goal_words.AREA_LABELS,
    PlanField.TARGET: goal_words.TARGET_LABELS,
    PlanField.BASELINE: goal_words.BASELINE_LABELS,
    PlanField.PROTECTED: words.PROTECTED_HEADERS,
}

GOAL_FIELDS = {
    PlanField.SECTION: goal_words.SECTION_HEADERS,
    PlanField.GOAL_KIND: goal_words.GOAL_KIND_HEADERS,
    PlanField.GOAL: ("målrubrik", "rubrik"),
    PlanField.AREAS: goal_words.AREA_LABELS,
    PlanField.TEXT: goal_words.TEXT_LABELS,
    PlanField.TARGET: goal_words.TARGET_LABELS,
    PlanField.BASELINE: goal_words.BASELINE_LABELS,
}

SURVEY_FIELDS = {
    PlanField.SURVEY: words.SURVEY_HEADERS,
    PlanField.CONTACT: words.CONTACT_HEADERS,
    PlanField.UNIT: words.SURVEY_UNIT_HEADERS,
}

MEASURE_FIELDS = {
    PlanField.MEASURE: words.MEASURE_HEADERS,
    PlanField.TARGET: words.AIM_HEADERS,
    PlanField.BASELINE: words.OUTCOME_HEADERS,
}

_WORDS = re.compile(r"[\wåäöÅÄÖ=/-]+")

_HEADER_PHRASES = (*words.TITLE_HEADERS, *words.UNIT_HEADERS, *words.COLLABORATION_HEADERS, *words.LEGEND_WORDS)

_HEADER_WORDS = {word.strip("/") for phrase in _HEADER_PHRASES for word in phrase.replace("/", " ").split()}

_LONGEST_HEADER = 70

_NUMBER_OF = re.compile(
    rf"^(?:{'|'.join(words.TITLE_HEADERS)})s?[\s-]*+(?:nr|nummer|id|kod|beteckning)\b\.?$", re.IGNORECASE
)
"""What an activity is called by in a register: "Uppdrag nr", "Aktivitets-ID"."""
_LEGEND = re.compile(r"\(?\b[paf]\s*=\s*\w+[,;.]?\s*\)?", re.IGNORECASE)

YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")

_COMMENT = re.compile(r"kommentar", re.IGNORECASE)

_STAGES = (ACTIVITY_FIELDS, GOAL_FIELDS, SURVEY_FIELDS, MEASURE_FIELDS)

RISKS = frozenset(phrase.split()[0] for phrase in (*row_words.RISK_HEADERS, *row_words.CONTROL_HEADERS))

_OTHERS = RISKS | FIRST_WORDS


def _by_first_word(fields: Mapping[PlanField, Sequence[str]]) -> dict[str, list[tuple[PlanField, int, str]]]:
    """The phrases of a vocabulary that may begin a text, by its first word; each with its field and its place."""
    found: dict[str, list[tuple[PlanField, int, str]]] = {}
    for name, phrases in fields.items():
        for rank, phrase in enumerate(phrases):
            found.setdefault(re.split(r"[\s/-]", phrase)[0], []).append((name, rank, phrase))
    return found


_BEGINNINGS = tuple(map(_by_first_word, _STAGES))

_FORES = frozenset(
    (
        "vilken",
        "vilka",
        "vilket",
        "är",
        "med",
        "till",
        *words.WHOSE_TITLES,
        *words.TITLE_KINDS,
        "hur",
        "vi",
        "förvaltningen",
        "nämnden",
        "enheten",
    )
)

_FORE_TITLE = re.compile(
    rf"(?:{'|'.join(words.WHOSE_TITLES)}|\w{{4,25}}s)(?:\s\w+)?\s(?:aktivitet|insats|åtgärd|åtagande)\w*(?:\s20\d\d)?$"
    rf"|(?:{'|'.join(words.TITLE_KINDS)})\s(?:aktivitet|insats|åtgärd|åtagande)\w*(?:\s20\d\d)?$"
    r"|(?:vi|förvaltningen|nämnden|enheten|styrelsen|avdelningen)\s(?:ska|skall|kommer att)(?:\sgöra)?$"
    r"|hur(?:\s(?:gör vi|ska vi göra|når vi målet|når vi dit))?\??$",
    re.IGNORECASE,
)

_ASKS_KIND = re.compile(r"\bprojekt\b[^?]{0,40}\bförstudie", re.IGNORECASE)
_ASKS_OTHERS = re.compile(
    r"^(?:vilka?|vem|med\s\w+)\b[^?]{0,40}\b(?:samverka|samarbeta|hjälp|delta[rg]?|medverka|bistå)", re.IGNORECASE
)
_OTHERS_TOLD = re.compile(
    r"(?!form|sätt|hur|när|behov|typ|plan|syfte|datum|status)(?:\w+\s){0,4}"
    r"(?:i\s|vid\s|för\s)?(?:sam(?:verka(?!nsform)|arbet|råd)|medverka|tillsammans|ihop(?=\smed)|partner|bistå|biträd)\w*(?:\smed)?",
    re.IGNORECASE,
)
"""A header that speaks of those who take part: "Aktörer i samverkan", "Görs tillsammans med"."""
_BOARDS_GOALS = re.compile(
    r"^(?:(?!KF|RF)[A-ZÅÄÖ]{2,5}(?::?s)?[ -]"
    r"|(?!Årets|Periodens|Tertialets|Kvartalets|Månadens|\w*[Ff]ullmäktiges)[A-ZÅÄÖ][a-zåäö]{3,25}s\s)mål(?:et|en)?$"
)
"""Whose plan it is, by its initials or its name: "KS mål", "SBN:s mål", "Länsstyrelsens mål"."""
_ASKS_OWNER = re.compile(r"^(?:vilken|vilka|vem|vems)\b[^?]{0,40}\b(?:ansvar|utför|leder|genomför)", re.IGNORECASE)
_ASKS_GOAL = re.compile(r"^(?:vilket|vilka|till\svilket)\b[^?]{0,30}\bmål", re.IGNORECASE)
_ASKS_TITLE = re.compile(
    r"^(?:vad|vilken\saktivitet|vilka\såtgärder)\b[^?]{0,30}\b(?:gör|genomföra|aktivitet|åtgärd)", re.IGNORECASE
)
_ASKS = re.compile(
    r"(?:vilka|vilken|vem)\s(?:fler|mer|andra|övriga|annars)\b|(?:(?:till\s)?vilk(?:et|en|a)|vem|med\svilka)(?:\s[\w/-]+){2,}$",
    re.IGNORECASE,
)
"""A question without its mark: "Vilka fler deltar", "Vilket mål bidrar det till"."""
_QUESTIONS = (
    (PlanField.KINDS, _ASKS_KIND),
    (PlanField.COLLABORATION, _ASKS_OTHERS),
    (PlanField.UNITS, _ASKS_OWNER),
    (PlanField.GOAL, _ASKS_GOAL),
    (PlanField.TITLE, _ASKS_TITLE),
)
"""What a form asks for, question by question."""

_OWNER_BEGINNINGS = frozenset((*(phrase.split()[0] for phrase in words.OWNER_COLUMNS), "av"))

_WHOSE = re.compile(r"(?:/a|\s?(?:\w+|\w+/\w+))\s*+(?:20\d\d)?", re.IGNORECASE)
"""What one word more tells of a column with names: "Ansvarig förvaltning", "Medverkande enheter"."""

_OWNING = re.compile(
    r"(?:huvuda|a)nsvarig[at]?\s(?-i:[a-zåäö]+(?:/[a-zåäö]+)?)|(?:av\s|hos\s)?vem(?:\s[a-zåäö]{2,12}){0,3}"
    r"|(?!fastighet|mark|hus|djur|hund|risk|resultat)[a-zåäö]{4,18}(?:ägare|ansvarig[at]?)"
    r"|(?:den\s|de\s)?[a-zåäö]{3,20}\ssom\s(?:är\s)?(?:ansvar(?:ar|iga?|igt)|svarar|utför|genomför|leder|driver|håller\si)"
    r"(?:\s(?:för\s)?(?:det|den|arbetet|aktiviteten|insatsen))?",
    re.IGNORECASE,
)
"""A header that says whose the column is: "Ansvarig nämnd/styrelse", "Vem driver", "Grupp som ansvarar"."""

_OWNER_ENDINGS = ("ägare", "ansvarig", "ansvariga", "ansvarigt")

_NAME = re.compile(r"\s(?:\d+|[A-ZÅÄÖ][a-zåäö]*+)$")
"""What makes a header the name of one unit: "Avdelning 3", "Enhet Norr"."""

FIRST_WORD = re.compile(r"[^\w(]*(\w+)")
_LETTERS = re.compile(r"[^\W\d_]+")
_MOST_ASKED = 5


def is_header(text: str) -> bool:
    """Whether a line has only words that stand in headers of activity tables."""
    found = [word.lower() for word in _WORDS.findall(text)]
    return bool(found) and all(word.strip("/") in _HEADER_WORDS for word in found)


_YEAR_OR_BRACKETS = re.compile(r"(?<!\s)\s*+(?:20\d\d|\([^()]*+\))\s*+$")


def tells_of_others(cell: str) -> bool:
    """Whether a header tells perhaps who else takes part: "Med", "Vilka fler deltar", not "Vem ansvarar"."""
    found = _LETTERS.findall(one_line(cell).casefold())
    if not 0 < len(found) <= _MOST_ASKED or found[0] not in words.OTHERS_ASKED:
        return False
    return found == ["med"] or (len(found) > 1 and found[-1] in words.OTHERS_TAKING_PART)


def whole(phrases: Iterable[str], cell: str) -> bool:
    """Whether a cell is one of the phrases, but for a year or brackets after it."""
    text = one_line(cell)
    if text[-1:] == ")" or text[-1:].isdecimal():
        text = _YEAR_OR_BRACKETS.sub("", text)
    text = text.strip(" :*.?")
    return 0 < len(text) <= _LONGEST_HEADER and leading(phrases, text) == len(text)


def is_title_header(cell: str) -> bool:
    """Whether a cell heads a column of activities: "Insats", "Enhetens aktivitet"."""
    return whole(words.TITLE_HEADERS, cell) or _FORE_TITLE.match(one_line(cell).strip(" :*")) is not None


@lru_cache(maxsize=4096)
def told_fields(text: str) -> frozenset[PlanField]:
    """The fields that a header is known to be of by each of its words."""
    return frozenset(name for name in ACTIVITY_FIELDS if is_told_header(text, name))


@lru_cache(maxsize=4096)
def is_other_header(text: str) -> bool:
    """Whether a cell heads a column of a table of goals, surveys or measures."""
    return any(whole(phrases, text) for fields in _STAGES[1:] for phrases in fields.values())


def is_told_header(cell: str, name: PlanField) -> bool:
    """Whether a header is known for certain to be of that field: each word of it, not the first ones alone."""
    text = _LEGEND.sub("", one_line(cell)).strip(" :*?/")
    if name is PlanField.TITLE and _FORE_TITLE.match(text):
        return True
    taken = leading(ACTIVITY_FIELDS[name], text)
    is_units = name in (PlanField.UNITS, PlanField.COLLABORATION) and bool(_WHOSE.fullmatch(text, taken))
    return bool(taken) and (is_units or whole(ACTIVITY_FIELDS[name], text))


def is_owner_header(cell: str) -> bool:
    found = FIRST_WORD.match(cell) if len(cell) <= _LONGEST_HEADER else None
    if found is None:
        return False
    word = found[1].lower()
    begins = word in _OWNER_BEGINNINGS or word.endswith(_OWNER_ENDINGS) or " som " in cell
    return begins and _is_owner_header(cell)


@lru_cache(maxsize=4096)
def _is_owner_header(cell: str) -> bool:
    return whole(words.OWNER_COLUMNS, cell) or bool(_OWNING.fullmatch(one_line(cell).strip(" :*?")))


@lru_cache(maxsize=16384)
def may_be_header(cell: str) -> bool:
    """Quickly: most cells of a document are none."""
    if len(cell) > 2 * _LONGEST_HEADER:
        return False
    found = FIRST_WORD.match(cell)
    word = found[1].lower() if found else ""
    return word in _OTHERS or word in _FORES or any(word in beginnings for beginnings in _BEGINNINGS)


def matched(
    cells: Sequence[str], fields: Mapping[PlanField, Sequence[str]], year: int | None, ticks: Mapping[int, str]
) -> dict[PlanField, int]:
    """The column of each field; of several columns that fit a field, the one named first in the vocabulary."""
    best: dict[PlanField, tuple[int, int, int]] = {}
    has_status = any(_COMMENT.match(cell.strip()) for cell in cells) and any(
        whole_start(row_words.STATUS_HEADERS, cell) for cell in cells
    )
    for index, cell in enumerate(cells):
        match = _best_field(cell, fields) if index not in ticks else None
        if match and not (has_status and _COMMENT.match(cell.strip())):
            name, rank = match
            key = (_of_another_year(cell, year), rank, index)
            best[name] = min(best.get(name, key), key)
    return {name: index for name, (_, _, index) in best.items()}


def whole_start(phrases: Iterable[str], cell: str) -> bool:
    """Whether a short cell begins with one of the phrases."""
    text = one_line(cell)
    return 0 < len(text) <= _LONGEST_HEADER and leading(phrases, text) > 0


def _of_another_year(cell: str, year: int | None) -> int:
    """0 for the plan's own year, else the more the longer ago."""
    years = [int(each) for each in YEAR.findall(cell)]
    if not year or not years or year in years:
        return 0 if not year or years else 1
    return 2 + abs(year - max(years))


def _best_field(cell: str, fields: Mapping[PlanField, Sequence[str]]) -> tuple[PlanField, int] | None:
    return _field_in(cell, _STAGES.index(fields))


def has_field(cell: str, name: PlanField) -> bool:
    return (found := _field_in(cell, 0)) is not None and found[0] is name


def _asked(text: str) -> PlanField | None:
    """What a form's question asks for: "Vilken enhet ansvarar?"."""
    return next((name for name, question in _QUESTIONS if question.search(text)), None)


@lru_cache(maxsize=8192)
def _field_in(cell: str, stage: int) -> tuple[PlanField, int] | None:
    """The field whose phrase takes most of the cell's beginning, and that phrase's place in the vocabulary."""
    text = _LEGEND.sub("", one_line(cell)).strip(" :*") if len(cell) <= 2 * _LONGEST_HEADER else ""
    text = _BOARDS_GOALS.sub("nämndens mål", text)
    if not text or len(text) > _LONGEST_HEADER:
        return None
    if not stage and (text.endswith("?") or _ASKS.match(text)) and (asked := _asked(text)):
        return asked, len(words.TITLE_HEADERS)
    if not stage and _FORE_TITLE.match(text):
        return PlanField.TITLE, len(words.TITLE_HEADERS)
    first = FIRST_WORD.match(text)
    phrases = _BEGINNINGS[stage].get(first[1].lower(), ()) if first else ()
    found = [
        (length, name, -rank)
        for name, rank, phrase in phrases
        if (length := leading([phrase], text))
        and not (phrase in words.VAGUE_OWNERS and _NAME.match(text, length))
        and not (phrase in words.WHOLE_HEADERS and length < len(text))
    ]
    if not stage and not found and _OTHERS_TOLD.fullmatch(text):
        return PlanField.COLLABORATION, len(words.COLLABORATION_HEADERS)
    if not found or _NUMBER_OF.search(text):
        return None
    longest = max(length for length, _, _ in found)
    _, name, rank = next(each for each in found if each[0] == longest)
    return name, -rank
