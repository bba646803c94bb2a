"""Whose plan a document is and for which year, from what it says of itself most clearly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from plan.reading import words
from plan.reading.export_format import FACTS
from plan.reading.fields import PlanFact
from plan.reading.layout.document import Line, Origin, TextTable, rows_of
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.header_cells import told_fields
from plan.reading.layout.headers import columns
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.table_shapes import key_values

_ORGANISATION = re.compile(
    r"\b((?:(?:Östra|Västra|Norra|Södra|Upplands|Lilla|Stora) |[A-ZÅÄÖ][a-zåäöé]+-)?[A-ZÅÄÖ][a-zåäöé]+ "
    r"(?:kommun|[Ss]tad))s?\b"
)
_REGION = re.compile(r"\b(Region [A-ZÅÄÖ][a-zåäö]+)\b")
_FORE = r"(?:[\wåäö]+-\s+och\s+|(?:tekniska|sociala|gemensamma|regionala)\s+)?"
BOARD = re.compile(
    rf"\b(kommunstyrelsens\s\w+utskott|kommunstyrelsen|nämnden\sför\s\w+(?:\soch\s\w+)?|{_FORE}(?:\w+-)?\w*nämnden|{_FORE}\w*(?:utskottet|beredningen|kommittén))s?\b",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(styrelsen\sför\s\w+(?:\s\w+)?|\w+ens\sstyrelse|insynsrådet|\w+\sboard\sof\s\w+|regionstyrelsen|\w+myndigheten|\w+verket|\w+inspektionen|\w+styrelsen)\b",
    re.IGNORECASE,
)
_BODY = re.compile(r"\b((?:förbunds|bolags)?(?:direktionen|styrelsen))\b", re.IGNORECASE)
"""The board of a company, a foundation or a joint authority, which is told apart by the name beside it."""
_OWN_NAMES = ("stiftelsen", "förbundet", "räddningstjänsten")
_NAMED_ALONG = ("museum", "och")
_DEPARTMENT = re.compile(
    rf"\b((?:kommunstyrelsens|{_FORE}\w*nämndens)\s+förvaltning|{_FORE}\w*förvaltningen)s?\b", re.IGNORECASE
)
_BARE = ("Nämnden", "Förvaltningen", "Nämndens förvaltning")
"""Words for whose plan it is that do not say whose."""
_TITLED_YEARS = (
    re.compile(r"verksamhetsplan(?:en)?\D{0,60}?\b(20\d\d)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:\w+plan|internbudget|aktivitetsplanering|styrkort|årshjul|\w+program)(?:en|et|met)?\b\D{0,80}?\b(20\d\d)\b",
        re.IGNORECASE,
    ),
)
"""What a plan calls itself and for which year; any plan counts, where none calls itself a verksamhetsplan."""
_TITLED_LIST = re.compile(
    r"^(?:\w*(?:lista|tabell|översikt|sammanställning)n?|att göra|uppföljning)\b\D{0,60}\b20\d\d\b", re.I
)
"""What else may stand on top, with its year, and names nothing that rows stand under."""
_NUMBERED_PART = re.compile(r"^[A-ZÅÄÖ][a-zåäö-]{2,25}\s\d{1,2}:\s")
_SAID_YEAR = re.compile(r"\b(?:för år|för|år|verksamhetsåret)\s+(20\d\d)\b(?!\s*[-–])", re.IGNORECASE)
_PERIOD = re.compile(r"\b(?:budget|plan)\w*\s+(20\d\d)\s*[-–]\s*(?:20)?\d\d\b", re.IGNORECASE)
_NAMED_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_DATE = re.compile(r"(?<!\d)20\d\d(?:[-.]\d\d(?:[-.]\d\d)?|[/:]\d{1,5})(?!\d)")
"""A day, or the number that a case has: they tell no year of a plan."""
_DECIDED = re.compile(
    r"(?:antag|fastställ|beslut|godkän|revider|uppdater|upprätta|senast (?:ändra|uppdatera)|gäller|giltig|dnr|diarien"
    r"|version|dokument|utskri|framtag|sida\s\d|rev\.|prel\.|preliminär|arbetsmaterial|utkast|fyll\si\s)",
    re.IGNORECASE,
)
"""What begins a line about the document itself: when it was decided, how long it is in force."""
_LONGEST_TITLE = 80
_HEAD = 12
"""So many lines at the top, and the file's name, speak louder than the text."""


_OUTRIGHT = re.compile(r"^\s*(" + "|".join(map(re.escape, words.PLAN_LABELS)) + r")\s*:\s*(\S.*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PlanIdentity:
    organisation: str | None
    board: str | None
    department: str | None
    year: int | None

    @classmethod
    def outright(cls, facts: Mapping[str, str]) -> PlanIdentity:
        """What an exported plan says in its first rows."""
        of, board_name, department_name, said_year = (facts.get(name, "") for name in FACTS)
        return cls(of, board_name, department_name, int(said_year) if said_year.isdecimal() else None)

    @classmethod
    def of(cls, parts: Sequence[Line | TextTable], name: str) -> PlanIdentity:
        everything = [text for part in parts for text in _texts(part)]
        lines = [text for part in parts for text in _spoken(part)]
        outright = _outright(parts)
        said_year = _NAMED_YEAR.search(outright.get(PlanFact.YEAR, ""))
        sheets = _sheets(parts)
        lines += [] if board(lines, name) else [*_constant(parts), *sheets]
        return cls(
            organisation([outright[PlanFact.ORGANISATION]]) or outright[PlanFact.ORGANISATION]
            if outright.get(PlanFact.ORGANISATION)
            else organisation(lines),
            outright.get(PlanFact.BOARD) or board(lines, name),
            outright.get(PlanFact.DEPARTMENT) or department(lines, name),
            int(said_year[1]) if said_year else year(everything, name) or year(sheets, name),
        )


def is_mere_title(text: str) -> bool:
    """Whether a text above a table may be what its rows stand under: it is short, and says not whose plan it is."""
    if not 0 < len(text) <= _LONGEST_TITLE or text.rstrip().endswith((".", ":", "!", "?")) or _DECIDED.match(text):
        return False
    said = (_ORGANISATION, _REGION, BOARD, _DEPARTMENT, *_TITLED_YEARS, _TITLED_LIST, _SAID_YEAR, _PERIOD)
    is_label = ":" in text and not has_numbered_part(text)
    says_whose = any(_says(each, text) for each in said)
    is_of_activities = text.casefold().startswith(words.TITLE_STEMS)
    return not says_whose and not is_label and (is_of_activities or not is_unit_like(text, ()))


def _says(part: re.Pattern[str], text: str) -> bool:
    """Whether a text says whose the plan is, or of when; "uppdrag från nämnden" without a year does neither."""
    found = part.search(text)
    return found is not None and (found[0].capitalize() not in _BARE or _NAMED_YEAR.search(text) is not None)


def names_body(text: str) -> bool:
    """Whether a text names a board and whose it is: "Omsorgsnämnden, Havsnäs kommun"."""
    return bool(BOARD.search(text)) and bool(_ORGANISATION.search(text) or _REGION.search(text))


def has_numbered_part(text: str) -> bool:
    """Whether a text is called by what its part is and its number, as no label is: "Arbetspaket 2: Mark"."""
    return bool(_NUMBERED_PART.match(text))


def titled_year(text: str) -> int | None:
    """The year that a plan's title in the text says."""
    found = next(filter(None, (each.search(text) for each in _TITLED_YEARS)), None)
    return int(found[1]) if found else None


def names_plan(text: str) -> bool:
    """Whether a text is the plan's own title, with its year and whose it is."""
    return any(each.match(text) for each in _TITLED_YEARS) and bool(BOARD.search(text) or _ORGANISATION.search(text))


def whose_rows(parts: Sequence[Line | TextTable]) -> Iterator[Origin]:
    """Where the document says outright whose plan it is, and the lines at its top that do."""
    rows = [(part.text, part.origin) for part in parts if isinstance(part, Line) and part.text.strip()]
    for text, origin in rows[:_HEAD]:
        if any(each.search(text) for each in (_ORGANISATION, _REGION, BOARD, _DEPARTMENT, *_TITLED_YEARS)):
            yield origin
    yield from (origin for text, origin in rows if _OUTRIGHT.match(text))
    tables = [part for part in parts if isinstance(part, TextTable)]
    yield from (origin for label, _, origin in key_values(tables) if label.casefold() in words.PLAN_LABELS)
    for table in tables[:1]:
        for row in table.rows[:_HEAD]:
            if len({cell for cell in row.cells if cell.strip()}) == 1 and BOARD.search(" ".join(row.cells)):
                yield row.origin


def _sheets(parts: Iterable[Line | TextTable]) -> list[str]:
    """What a workbook's sheets are called, where nothing in them says whose plan it is."""
    return list(dict.fromkeys(row.source.sheet for row in rows_of(parts) if row.source.sheet))


def _spoken(part: Line | TextTable) -> list[str]:
    """What says whose plan it is: not the rows of activities, which name others, but a plan's title in any cell."""
    if isinstance(part, Line):
        return [part.text]
    titles = {cell for row in part.rows for cell in row.cells if _is_title(cell)}
    told = [" ".join(row.cells) for row in part.rows if len({cell for cell in row.cells if cell.strip()}) <= 2]
    return [*told, *(title for title in sorted(titles) if not any(title in text for text in told))]


def _is_title(cell: str) -> bool:
    return bool(_TITLED_YEARS[0].search(cell)) or (len(cell) <= 2 * _LONGEST_TITLE and names_plan(cell))


def _texts(part: Line | TextTable) -> list[str]:
    return [part.text] if isinstance(part, Line) else [" ".join(row.cells) for row in part.rows]


def _outright(parts: Iterable[Line | TextTable]) -> dict[PlanFact, str]:
    """What lines "Nämnd: …" and rows of a label and a value say; the first of each."""
    pairs: list[tuple[str, str]] = []
    for part in parts:
        if isinstance(part, TextTable):
            pairs += [*((label, value) for label, value, _ in key_values([part])), *_columns(part), *_labelled(part)]
        elif found := _OUTRIGHT.match(part.text):
            pairs.append((found[1], found[2]))
    told: dict[PlanFact, str] = {}
    for label, value in pairs:
        if what := words.PLAN_LABELS.get(label.casefold()):
            told.setdefault(what, one_line(value))
    return told


def _labelled(table: TextTable) -> Iterator[tuple[str, str]]:
    """A cell "Nämnd:" in a form's head and what stands beside it, whatever else the row has."""
    for row in table.rows[:_HEAD]:
        for label, value in pairwise(row.cells):
            if label.rstrip().endswith(":") and value.strip():
                yield one_line(label).rstrip(" :"), value


def _columns(table: TextTable) -> Iterator[tuple[str, str]]:
    """A column "Nämnd" that says the same on every row."""
    for number, row in enumerate(table.rows):
        if not columns(row.cells):
            continue
        for index, label in enumerate(row.cells):
            values = {each.cells[index].strip() for each in table.rows[number + 1 :] if index < len(each.cells)} - {""}
            if len(values) == 1:
                yield one_line(label).strip(" :"), values.pop()
        return


def _constant(parts: Iterable[Line | TextTable]) -> Iterator[str]:
    """What an export says of every row, but for who is responsible for it."""
    pairs = ((label, value) for part in parts if isinstance(part, TextTable) for label, value in _columns(part))
    yield from (value for label, value in pairs if not told_fields(label))


def organisation(lines: Sequence[str]) -> str | None:
    """The name said most often; what the top says counts most."""
    found: Counter[str] = Counter()
    for text, weight in (("\n".join(lines), 1), ("\n".join(lines[:_HEAD]), 3)):
        for pattern in (_ORGANISATION, _REGION):
            found.update({name: weight * count for name, count in Counter(pattern.findall(text)).items()})
    return _most(found)


def board(lines: Sequence[str], name: str) -> str | None:
    """A board; where none is named, the agency that the top names."""
    head = lines[:_HEAD]
    told = _most(_weighed(BOARD, lines, name)) or _body([line for line in head if _BODY.match(line) and "," in line])
    return told or _most(_weighed(_AGENCY, head, name)) or _body(head)


def _body(lines: Sequence[str]) -> str | None:
    """ "Direktionen, Avfallsförbundet Södra Dalen"; where no name stands beside it, the body alone."""
    told = next((found[1] for line in lines if (found := _BODY.search(line))), None)
    pieces = (piece for line in lines for piece in _BODY.sub(",", line).split(","))
    whose = next(filter(None, map(_own_name, pieces)), "")
    return ", ".join(filter(None, (told.capitalize(), whose))) if told else None


def _is_of_name(word: str) -> bool:
    return word[:1].isupper() or word in _NAMED_ALONG


def _own_name(line: str) -> str:
    """The name of a company, a foundation or a joint authority: "Bostads AB Näshem"."""
    found = [word.strip(",.;:()") for word in line.split()]
    for index, word in enumerate(found):
        before = list(takewhile(_is_of_name, reversed(found[:index])))[::-1]
        before = before[1:] if before[:1] and not before[0][:1].isupper() else before
        after = list(takewhile(_is_of_name, found[index + 1 :]))
        if word == "AB" and (before or after):
            return " ".join([*before, word, *after])
        if word.casefold().endswith(_OWN_NAMES) and after:
            return " ".join([word, *after])
    return ""


def department(lines: Iterable[str], name: str) -> str | None:
    return _most(_weighed(_DEPARTMENT, lines, name))


def year(lines: Iterable[str], name: str) -> int | None:
    """The year in the title, else the one that the text speaks of, else the first of the budget's years."""
    text = "\n".join(lines)
    head = "\n".join(text.split("\n")[:_HEAD])
    for where, titled in ((head, _TITLED_YEARS[0]), (head, _TITLED_YEARS[1]), (text, _TITLED_YEARS[0])):
        if found := titled.search(_DATE.sub("", where)) or titled.search(where):
            return int(found[1])
    years = Counter({int(each): 3 * count for each, count in Counter(_SAID_YEAR.findall(text)).items()})
    years.update(int(each) for each in _PERIOD.findall(text))
    years.update({int(each): 3 for each in _NAMED_YEAR.findall(name)})
    first = next((line for line in text.split("\n") if line.strip()), "")
    said = max(years, key=lambda each: (years[each], -each), default=None)
    return said or _only_year(_DATE.sub("", first)) or _only_year(head) or _only_year(_DATE.sub("", head))


def _only_year(head: str) -> int | None:
    """The one that the top names, where it names no other."""
    found = {int(each) for each in _NAMED_YEAR.findall(head)}
    return found.pop() if len(found) == 1 else None


def _weighed(what: re.Pattern[str], lines: Iterable[str], name: str) -> Counter[str]:
    text = "\n".join(lines)
    head = "\n".join([*text.split("\n")[:_HEAD], name.replace("_", " ")])
    found = Counter(map(_capitalised, what.findall(text)))
    found.update(dict.fromkeys(map(_capitalised, what.findall(head)), 4))
    return Counter({name: count for name, count in found.items() if name not in _BARE})


def _capitalised(name: str) -> str:
    return " ".join(name.split()).capitalize()


def _most(found: Counter[str]) -> str | None:
    return found.most_common(1)[0][0] if found else None
