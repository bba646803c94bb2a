"""Which column of a table means what, told by its header whatever words and order it has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from plan.account import SkipRule
from plan.reading import row_words, words
from plan.reading.fields import PlanField
from plan.reading.layout.other_tables import FIRST_WORDS, other_table
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.table_columns import Columns, Sort
from plan.reading.phrases import leading

_ACTIVITY_FIELDS = {
    PlanField.TITLE: words.TITLE_HEADERS,
    PlanField.UNITS: words.UNIT_HEADERS,
    PlanField.COLLABORATION: words.COLLABORATION_HEADERS,
    PlanField.KINDS: words.KIND_HEADERS,
    PlanField.GOAL: words.GOAL_HEADERS,
    PlanField.SECTION: words.SECTION_HEADERS,
    PlanField.GOAL_KIND: words.GOAL_KIND_HEADERS,
    PlanField.AREAS: words.AREA_LABELS,
    PlanField.TARGET: words.TARGET_LABELS,
    PlanField.BASELINE: words.BASELINE_LABELS,
    PlanField.PROTECTED: words.PROTECTED_HEADERS,
}
_GOAL_FIELDS = {
    PlanField.SECTION: words.SECTION_HEADERS,
    PlanField.GOAL_KIND: words.GOAL_KIND_HEADERS,
    PlanField.GOAL: ("målrubrik", "rubrik"),
    PlanField.AREAS: words.AREA_LABELS,
    PlanField.TEXT: words.TEXT_LABELS,
    PlanField.TARGET: words.TARGET_LABELS,
    PlanField.BASELINE: words.BASELINE_LABELS,
}
_SURVEY_FIELDS = {
    PlanField.SURVEY: words.SURVEY_HEADERS,
    PlanField.CONTACT: words.CONTACT_HEADERS,
    PlanField.UNIT: words.SURVEY_UNIT_HEADERS,
}
_MEASURE_FIELDS = {
    PlanField.MEASURE: words.MEASURE_HEADERS,
    PlanField.TARGET: words.AIM_HEADERS,
    PlanField.BASELINE: words.OUTCOME_HEADERS,
}
_NEEDED = (
    (Sort.SURVEYS, _SURVEY_FIELDS, {PlanField.SURVEY}, {PlanField.UNIT, PlanField.CONTACT}),
    (Sort.ACTIVITIES, _ACTIVITY_FIELDS, {PlanField.TITLE}, {PlanField.UNITS, PlanField.COLLABORATION, PlanField.KINDS}),
    (Sort.MEASURES, _MEASURE_FIELDS, {PlanField.MEASURE}, {PlanField.TARGET, PlanField.BASELINE}),
    (Sort.GOALS, _GOAL_FIELDS, {PlanField.GOAL}, {PlanField.TEXT, PlanField.TARGET, PlanField.GOAL_KIND}),
    (
        Sort.GOALS,
        _GOAL_FIELDS,
        {PlanField.SECTION, PlanField.TEXT},
        {PlanField.TARGET, PlanField.BASELINE, PlanField.AREAS, PlanField.GOAL_KIND},
    ),
)
_GOAL_LIST = (
    ("nr", *words.SECTION_HEADERS),
    ("mål", "nämndmål", "målrubrik", "nämndens mål", "kf-mål", "kommunfullmäktiges mål", "delmål", "inriktningsmål"),
)
"""The two columns of a list of goals, which rows further down name by their numbers."""
_WORDS = re.compile(r"[\wåäöÅÄÖ=/-]+")
_HEADER_PHRASES = (*words.TITLE_HEADERS, *words.UNIT_HEADERS, *words.COLLABORATION_HEADERS, *words.LEGEND_WORDS)
_HEADER_WORDS = {word.strip("/") for phrase in _HEADER_PHRASES for word in phrase.replace("/", " ").split()}
_LONGEST_HEADER = 70
_LEGEND = re.compile(r"\(?\b[paf]\s*=\s*\w+[,;.]?\s*\)?", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_COMMENT = re.compile(r"kommentar", re.IGNORECASE)
_STAGES = (_ACTIVITY_FIELDS, _GOAL_FIELDS, _SURVEY_FIELDS, _MEASURE_FIELDS)
_RISKS = frozenset(phrase.split()[0] for phrase in (*row_words.RISK_HEADERS, *row_words.CONTROL_HEADERS))
_OTHERS = _RISKS | FIRST_WORDS


def _by_first_word(fields: Mapping[PlanField, Sequence[str]]) -> dict[str, list[tuple[PlanField, int, str]]]:
    """The phrases of a vocabulary that may begin a text, by its first word; each with its field and its place."""
    found: dict[str, list[tuple[PlanField, int, str]]] = {}
    for name, phrases in fields.items():
        for rank, phrase in enumerate(phrases):
            found.setdefault(re.split(r"[\s/-]", phrase)[0], []).append((name, rank, phrase))
    return found


_BEGINNINGS = tuple(map(_by_first_word, _STAGES))
_FORES = frozenset((*words.WHOSE_TITLES, *words.TITLE_KINDS, "hur"))
_FORE_TITLE = re.compile(
    rf"(?:{'|'.join(words.WHOSE_TITLES)})(?:\s\w+)?\s(?:aktivitet|insats|åtgärd|åtagande)\w*(?:\s20\d\d)?$"
    rf"|(?:{'|'.join(words.TITLE_KINDS)})\s(?:aktivitet|insats|åtgärd|åtagande)\w*(?:\s20\d\d)?$"
    r"|hur(?:\s(?:gör vi|ska vi göra|når vi målet|når vi dit))?\??$",
    re.IGNORECASE,
)
_OWNER_BEGINNINGS = frozenset(phrase.split()[0] for phrase in words.OWNER_COLUMNS)
_WHOSE = re.compile(r"(?:/a|\s?(?:\w+|\w+/\w+))\s*+(?:20\d\d)?", re.IGNORECASE)
"""What one word more tells of a column with names: "Ansvarig förvaltning", "Medverkande enheter"."""
_NAME = re.compile(r"\s(?:\d+|[A-ZÅÄÖ][a-zåäö]*+)$")
"""What makes a header the name of one unit: "Avdelning 3", "Enhet Norr"."""
_FIRST_WORD = re.compile(r"[^\w(]*(\w+)")


def columns(cells: Sequence[str], year: int | None = None) -> Columns | None:
    """None when the row is no header. Of columns for several years the plan's own counts."""
    if not any(cells[2:]) and len(cells) > 1 and all(map(whole, _GOAL_LIST, cells)):
        return Columns(Sort.GOALS, {PlanField.SECTION: 0, PlanField.GOAL: 1})
    if sum(map(_may_be_header, cells)) < 2:
        return None
    if rule := other_table(cells) or (SkipRule.CONTROL if _is_control(cells) else None):
        return Columns(Sort.OTHER, {}, rule=rule)
    for sort, fields, needed, one_of in _NEEDED:
        ticks = _ticks(cells) if sort is Sort.ACTIVITIES else {}
        found = _matched(cells, fields, year, ticks)
        if (
            sort is Sort.ACTIVITIES
            and PlanField.TITLE not in found
            and {PlanField.UNITS, PlanField.GOAL} <= found.keys()
        ):
            found |= _named_rows(cells, found)
        if needed <= found.keys() and one_of & found.keys():
            goal_header = one_line(cells[found[PlanField.GOAL]]) if PlanField.GOAL in found else ""
            ticks = {} if PlanField.KINDS in found else ticks
            if sort is Sort.ACTIVITIES and PlanField.UNITS not in found:
                return _with_owner(cells, Columns(sort, found, goal_header, ticks))
            return Columns(sort, found, goal_header, ticks, other_year=_other_year(cells, found, year))
    return None


def _named_rows(cells: Sequence[str], found: Mapping[PlanField, int]) -> dict[PlanField, int]:
    """A column "Rubrik" or "Namn" beside goals and owners: what it has is asked about."""
    free = (index for index, cell in enumerate(cells) if index not in found.values())
    title = next((index for index in free if whole(row_words.ROW_NAME_HEADERS, cells[index])), None)
    return {} if title is None else {PlanField.TITLE: title}


def _with_owner(cells: Sequence[str], told: Columns) -> Columns:
    """A column that may have the owners, where no other is told to; whether it has is asked."""
    free = (index for index, cell in enumerate(cells) if index not in told.of.values() and is_owner_header(cell))
    owner = next(free, None)
    if owner is None:
        return told
    return replace(told, of={**told.of, PlanField.UNITS: owner}, guessed=" | ".join(map(one_line, cells)))


def other_fields(cells: Sequence[str], year: int | None = None) -> dict[PlanField, int]:
    """What the columns beside the titles and the owners have, of a header that is known in part."""
    found = _matched(cells, _ACTIVITY_FIELDS, year, {})
    return {name: index for name, index in found.items() if name not in (PlanField.TITLE, PlanField.UNITS)}


def with_ticks(found: Columns, above: Sequence[str], below: Sequence[str]) -> Columns | None:
    """The columns of a header whose second row has the types: "Typ" above "P", "A" and "F"."""
    if found.sort is not Sort.ACTIVITIES or len(above) != len(below):
        return None
    texts = ["" if one_line(cell) == one_line(head) else cell for cell, head in zip(below, above, strict=True)]
    names = [text.strip().casefold() for text in texts]
    ticks = {index: name for index, name in enumerate(names) if name in (*words.TICK_HEADERS, "aktivitet")}
    if len(ticks) < 2 or any(name and index not in ticks for index, name in enumerate(names)):
        return None
    of = dict(found.of)
    of.pop(PlanField.KINDS, None)
    return Columns(found.sort, of, found.goal_header, ticks, found.guessed, found.other_year)


def is_header(text: str) -> bool:
    """Whether a line has only words that stand in headers of activity tables."""
    found = [word.lower() for word in _WORDS.findall(text)]
    return bool(found) and all(word.strip("/") in _HEADER_WORDS for word in found)


def whole(phrases: Iterable[str], cell: str) -> bool:
    """Whether a cell is one of the phrases, but for a year or brackets after it."""
    text = re.sub(r"(?<!\s)\s*+(?:20\d\d|\([^()]*+\))\s*+$", "", one_line(cell)).strip(" :*.?")
    return 0 < len(text) <= _LONGEST_HEADER and leading(phrases, text) == len(text)


def is_told_header(cell: str, name: PlanField) -> bool:
    """Whether a header is known for certain to be of that field: each word of it, not the first ones alone."""
    text = _LEGEND.sub("", one_line(cell)).strip(" :*?/")
    if name is PlanField.TITLE and _FORE_TITLE.match(text):
        return True
    taken = leading(_ACTIVITY_FIELDS[name], text)
    is_units = name in (PlanField.UNITS, PlanField.COLLABORATION) and bool(_WHOSE.fullmatch(text, taken))
    return bool(taken) and (is_units or whole(_ACTIVITY_FIELDS[name], text))


def is_owner_header(cell: str) -> bool:
    found = _FIRST_WORD.match(cell) if len(cell) <= _LONGEST_HEADER else None
    return found is not None and found[1].lower() in _OWNER_BEGINNINGS and _is_owner_header(cell)


@lru_cache(maxsize=4096)
def _is_owner_header(cell: str) -> bool:
    return whole(words.OWNER_COLUMNS, cell)


@lru_cache(maxsize=16384)
def _may_be_header(cell: str) -> bool:
    """Quickly: most cells of a document are none."""
    if len(cell) > 2 * _LONGEST_HEADER:
        return False
    found = _FIRST_WORD.match(cell)
    word = found[1].lower() if found else ""
    return word in _OTHERS or word in _FORES or any(word in beginnings for beginnings in _BEGINNINGS)


def _ticks(cells: Sequence[str]) -> dict[int, str]:
    """The columns "P", "A" and "F", if there are several; "Aktivitet" is one beside "Projekt" or "Förstudie"."""
    names = [cell.strip().casefold() for cell in cells]
    found = {index: name for index, name in enumerate(names) if name in words.TICK_HEADERS}
    beside = [
        index
        for index, name in enumerate(names)
        if name == "aktivitet"
        and any(names[other] in ("projekt", "förstudie") for other in (index - 1, index + 1) if 0 <= other < len(names))
    ]
    titles = [index for index, cell in enumerate(cells) if _field(cell, PlanField.TITLE) and index not in beside]
    found |= dict.fromkeys(beside if titles else beside[1:], "aktivitet")
    return dict(sorted(found.items())) if len(found) > 1 else {}


def _is_control(cells: Sequence[str]) -> bool:
    """Whether a table is the internal control's: a risk, what is checked, who checks it."""
    if not any((first := _FIRST_WORD.match(cell)) and first[1].lower() in _RISKS for cell in cells):
        return False
    risks = [index for index, cell in enumerate(cells) if whole(row_words.RISK_HEADERS, cell)]
    controls = [index for index, cell in enumerate(cells) if whole(row_words.CONTROL_HEADERS, cell)]
    if not risks and not controls:
        return False
    found = _matched(cells, _ACTIVITY_FIELDS, None, {})
    title = found.get(PlanField.TITLE)
    if title is None:
        return bool(found) and (bool(controls) or min(risks) <= _first_text(cells))
    is_activity = one_line(cells[title]).casefold().startswith(words.TITLE_STEMS)
    if min(risks + controls) < title:
        return bool(controls) or not is_activity
    return bool(controls) and bool(risks) and not is_activity


def _first_text(cells: Sequence[str]) -> int:
    """The first column that is not the rows' number."""
    return next((index for index, cell in enumerate(cells) if not whole(("nr", "nummer", "id"), cell)), 0)


def _other_year(cells: Sequence[str], found: Mapping[PlanField, int], year: int | None) -> str:
    """The header of titles or owners that is of other years than the plan's."""
    heads = [one_line(cells[found[name]]) for name in (PlanField.TITLE, PlanField.UNITS) if name in found]
    return next((head for head in heads if year and _YEAR.search(head) and str(year) not in head), "")


def _matched(
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
    years = [int(each) for each in _YEAR.findall(cell)]
    if not year or not years or year in years:
        return 0 if not year or years else 1
    return 2 + abs(year - max(years))


def _best_field(cell: str, fields: Mapping[PlanField, Sequence[str]]) -> tuple[PlanField, int] | None:
    return _field_in(cell, _STAGES.index(fields))


def _field(cell: str, name: PlanField) -> bool:
    return (found := _field_in(cell, 0)) is not None and found[0] is name


@lru_cache(maxsize=8192)
def _field_in(cell: str, stage: int) -> tuple[PlanField, int] | None:
    """The field whose phrase takes most of the cell's beginning, and that phrase's place in the vocabulary."""
    text = _LEGEND.sub("", one_line(cell)).strip(" :*") if len(cell) <= 2 * _LONGEST_HEADER else ""
    if not text or len(text) > _LONGEST_HEADER:
        return None
    if not stage and _FORE_TITLE.match(text):
        return PlanField.TITLE, len(words.TITLE_HEADERS)
    first = _FIRST_WORD.match(text)
    phrases = _BEGINNINGS[stage].get(first[1].lower(), ()) if first else ()
    found = [
        (length, name, -rank)
        for name, rank, phrase in phrases
        if (length := leading([phrase], text)) and not (phrase in words.VAGUE_OWNERS and _NAME.match(text, length))
    ]
    if not found:
        return None
    longest = max(length for length, _, _ in found)
    _, name, rank = next(each for each in found if each[0] == longest)
    return name, -rank
