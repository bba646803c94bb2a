"""A document's parts -> its sections: what stands under which heading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from plan.model import GoalKind, Source
from plan.reading import goal_words
from plan.reading.kinds import MARKER, kind_of, labels_area, names_area
from plan.reading.layout.announcements import is_generic, tells_end
from plan.reading.layout.columns import heads_columns
from plan.reading.layout.document import Line, Origin, TextTable
from plan.reading.layout.header_cells import is_owner_header, whole
from plan.reading.layout.headers import columns
from plan.reading.layout.labelled_blocks import begins_block
from plan.reading.layout.owner_heading import owner_in, owner_of_all, owner_of_these
from plan.reading.layout.part_order import POINT, followers, listed
from plan.reading.layout.plain_text import joined, one_line, point, without_point
from plan.reading.layout.plan_identity import is_mere_title
from plan.reading.layout.unit_headings import names_unit, unit_lines
from plan.reading.phrases import leading

_NUMBERED = re.compile(r"^\s*(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?P<title>[A-ZÅÄÖ][^\n]{2,150})$")
_STYLED = re.compile(r"^\s*(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?P<title>\S.*)$")
"""A line that the document itself marks as a heading may begin with any character after its number."""
_LEADERS = r"(?:(?<!\.)\.{3,}+|…)\s*+"
_WIDE_GAP = r"(?<!\s)(?:\s{3,}+|(?=[^\S\t]*+\t)\s++)"
_CONTENTS_ENTRY = re.compile(rf"(?:{_LEADERS}|{_WIDE_GAP})\d{{1,3}}\s*+$")
_LABEL = re.compile(r"^[^\W\d_][^:\n]{1,40}:")
_LABELLED = re.compile(r"[.;] (?:[A-ZÅÄÖ][^\W\d_]{1,24}: |(?:Huvuda|A)nsvarig[at]? (?:är|för) )")
_OWN_NUMBER = re.compile(r"mål\s*(?:nr\.?\s*)?(\d{1,2})\b|\b(\d{1,2})\s*[:.–-]", re.IGNORECASE)
_LONGEST_LINE, _SENTENCE = 80, 5
_FEW = 3
_GOAL_LABELS = (*goal_words.TEXT_LABELS, *goal_words.TARGET_LABELS, *goal_words.BASELINE_LABELS)

Number = tuple[int, ...]


@dataclass(slots=True)
class Section:
    """`number` is "" where the heading has none; level 0 is what stands before the first heading.

    `parts` are without the heading. `is_untold`: only where it stands tells that it is one. `told_unit`: who is said in
    its text, at `told_at`, to be responsible for all of it. `is_columned`: it has a header of columns without rules.
    `is_unit`: it names who is responsible for a part of what stands under the goal above it.
    """

    number: str
    title: str
    level: int
    source: Source
    parent: Section | None = None
    parts: list[Line | TextTable] = field(default_factory=list)
    origin: Origin = ()
    is_untold: bool = False
    told_unit: str = ""
    told_at: Origin = ()
    is_columned: bool = False
    is_unit: bool = False

    @property
    def goal_kind(self) -> GoalKind | None:
        """What its own heading or the nearest one above says; None outside goals."""
        own = kind_of(self.title)
        return own or (self.parent.goal_kind if self.parent else None)

    @property
    def is_generic(self) -> bool:
        return is_generic(self.title)

    @property
    def owner(self) -> Section:
        """What rows stand under: the heading itself, or the one above a mere "Planerade aktiviteter"."""
        is_within = self.is_unit or self.is_generic or self._is_part
        if self.parent and (owner_in(self.title) or (self.parent.level and is_within)):
            return self.parent.owner
        return self

    @property
    def _is_part(self) -> bool:
        """Whether it is a heading within one goal's text and names none itself: "Att göra" below "Nämndmål 2 …"."""
        names_itself = self.number or kind_of(self.title) or names_area(self.title) or _names_part_of_goal(self.title)
        return not names_itself and self.parent is not None and self.parent.owner.own_number != ""

    @property
    def above(self) -> list[Section]:
        """Itself and the headings above it, the nearest first."""
        return [self, *(self.parent.above if self.parent and self.parent.level else ())] if self.level else []

    @property
    def unit(self) -> str:
        """Who is responsible for its rows by its heading or the nearest one above that says so; "" if none does."""
        return owner_in(self.title) or self.told_unit or (self.parent.unit if self.parent else "")

    @property
    def own_number(self) -> str:
        """The number that a goal's name has: "2" in "Nämndmål 2 – En trygg skola"."""
        is_goal = kind_of(self.title) or self.title.casefold().startswith("mål ")
        found = _OWN_NUMBER.search(self.title) if is_goal else None
        return (found[1] or found[2]) if found else ""

    @property
    def lines(self) -> list[Line]:
        return [part for part in self.parts if isinstance(part, Line)]

    @property
    def tables(self) -> list[TextTable]:
        return [part for part in self.parts if isinstance(part, TextTable)]

    @property
    def has_content(self) -> bool:
        return any(isinstance(part, TextTable) or part.text.strip() for part in self.parts)


def sections(parts: Iterable[Line | TextTable], heads: Collection[Origin] = ()) -> list[Section]:
    """`heads` are the lines that head those below them, though nothing marks them."""
    whole = list(_with_whole_headings(parts))
    outline = _Outline(unit_lines(whole), heads)
    points = listed(whole)
    for index, (part, following) in enumerate(zip(whole, followers(whole), strict=True)):
        if isinstance(part, TextTable) or index in points or not outline.opens(part, following):
            outline.add(part, following)
    for each in _units_below_goals(outline.sections):
        each.is_unit = True
    _tell_owners_beside(outline.sections)
    _take_labels_in(outline.sections)
    return outline.sections


def _take_labels_in(found: Sequence[Section]) -> None:
    """A heading "Mål" or "Nuläge" with a short text alone below it labels that text of what stands above."""
    for section in found:
        above, lines = section.parent, [line for line in section.lines if line.text.strip()]
        is_label = above is not None and above.level and whole(_GOAL_LABELS, section.title)
        if above is None or not is_label or section.tables or not 0 < len(lines) <= _FEW or any(map(_is_point, lines)):
            continue
        first, *others = lines
        labelled = replace(first, text=f"{one_line(section.title).rstrip(':')}: {first.text.strip()}", segments=())
        above.parts += [labelled, *others]
        section.parts = [part for part in section.parts if part not in lines]


def _is_point(line: Line) -> bool:
    return bool(point(line.text))


def _tell_owners_beside(found: Sequence[Section]) -> None:
    """A heading "Ansvarig" with a name alone below it tells of all that stands beside it under the heading above."""
    for section in found:
        lines = [line for line in section.lines if line.text.strip()]
        is_label = section.parent is not None and section.parent.level and is_owner_header(section.title)
        if not is_label or section.tables or len(lines) != 1 or section.parent is None or section.parent.told_unit:
            continue
        name = one_line(without_point(lines[0].text)).rstrip(".")
        if 0 < len(name) <= _LONGEST_LINE and not _is_sentence(lines[0].text):
            section.parent.told_unit, section.parent.told_at = name, lines[0].origin


def _units_below_goals(found: Sequence[Section]) -> Iterator[Section]:
    """Headings that are units' names, all beside each other, of which some come again below the next goal."""
    below: dict[int, list[Section]] = {}
    for section in found:
        if section.parent and section.parent.level:
            below.setdefault(id(section.parent), []).append(section)
    groups = [each for each in below.values() if all(not part.number and names_unit(part.title) for part in each)]
    times = Counter(title for each in groups for title in {part.title.casefold() for part in each})
    for each in groups:
        yield from each if any(times[part.title.casefold()] > 1 for part in each) else ()


def _with_whole_headings(parts: Iterable[Line | TextTable]) -> Iterator[Line | TextTable]:
    """A heading divided on two lines is one: "3. Kommunfullmäktiges" + "mål till nämnden"."""
    held: Line | None = None
    for part in parts:
        if held and isinstance(part, Line) and _continues(part.text):
            held = Line(joined([held.text, part.text]), held.source, held.heading, origin=held.origin + part.origin)
            continue
        if held:
            yield held
            held = None
        if isinstance(part, Line) and len(part.segments) < 2 and _NUMBERED.match(part.text):
            held = part
        else:
            yield part
    if held:
        yield held


def _is_sentence(text: str) -> bool:
    """ "4. Väga svinnet. Ansvar: Köket. Tid: mars": no heading has sentences or labels of its own."""
    return ". " in text[3:] and (text.endswith(".") or _LABELLED.search(text) is not None)


def _continues(text: str) -> bool:
    return bool(text.strip()) and text.strip()[0].islower() and not _LABEL.match(text.strip())


class _Outline:
    def __init__(self, unit_lines: Collection[Origin], heads: Collection[Origin]) -> None:
        self._unit_lines, self._heads = unit_lines, heads
        self.sections = [Section("", "", 0, Source())]
        self._last: Number = ()
        self._points = 0

    def add(self, part: Line | TextTable, following: Line | TextTable | None = None) -> None:
        within = self.sections[-1]
        within.parts.append(part)
        if isinstance(part, Line) and len(part.segments) > 1 and not within.is_columned:
            within.is_columned = heads_columns(part)
        if not isinstance(part, Line):
            return
        announced = isinstance(following, Line) and is_generic(following.text) and not point(part.text)
        if unit := owner_of_all(part.text) or (owner_in(part.text) if announced else ""):
            within.told_unit, within.told_at = unit, part.origin

    def opens(self, line: Line, following: Line | TextTable | None = None) -> bool:
        """Whether the line is a heading; it then opens the next section."""
        if (line.heading and self._is_text_of_goal(line.text)) or self._is_row(line):
            return False
        if not line.heading and (self._is_point(line.text) or self._is_owned_point(line.text, following)):
            self._points += 1
            return False
        if told := self._between(line, following):
            self._open("", *told, line)
            self.sections[-1].is_untold = line.origin in self._unit_lines
            return True
        found = (_STYLED if line.heading else _NUMBERED).match(line.text)
        is_sentence = not line.heading and _is_sentence(line.text.strip())
        if found and not is_sentence and not _CONTENTS_ENTRY.search(line.text):
            number = tuple(int(part) for part in found["number"].split("."))
            of_goal = self._is_of_goal(number)
            if line.heading or ((of_goal or self._follows(number)) and not MARKER.search(line.text)):
                self._open(".".join(map(str, number)), found["title"].strip(), self._depth(number), line)
                self._last = self._last if of_goal else number
                return True
        if line.heading or self._is_goals_line(line.text, following) or self._titles(line.text, following):
            title = line.text.strip()
            untold = not line.heading and not _names_a_goal(line.text)
            self._open("", title, 1 if untold else line.heading or self._level_for(title), line)
            self.sections[-1].is_untold = untold
            return True
        return False

    def _is_row(self, line: Line) -> bool:
        """Below a header in columns, with a number first: "1.1  Studieverkstad  Biblioteket"."""
        return self.sections[-1].is_columned and not line.heading and len(line.segments) > 1

    def _is_text_of_goal(self, text: str) -> bool:
        """A sentence in large letters right below a goal's heading and a label: "Beskrivning", then what it tells."""
        above = self.sections[-1]
        is_sentence = text.rstrip().endswith((".", "!")) and len(text.split()) >= _SENTENCE
        names_goal = kind_of(above.title) or above.own_number or names_area(above.title)
        if not is_sentence or above.tables:
            return False
        if not any(each.text.strip() for each in above.lines):
            return above.title.casefold().startswith("mål:")
        return above.goal_kind is not None and bool(names_goal)

    def _between(self, line: Line, following: Line | TextTable | None) -> tuple[str, int] | None:
        """The title and the level of a line that only what stands around it tells to be a heading."""
        if line.heading:
            return None
        if self._announces(line.text, following) or self._names_owner(line.text, following):
            above = self.sections[-1]
            return line.text.strip().rstrip(" :"), above.owner.level + 1 + bool(owner_in(above.title))
        if self._heads_points(line.text, following):
            title = without_point(line.text)
            return title, self._level_for(title)
        if line.origin and line.origin in self._heads:
            is_first = self.sections[-1].origin not in self._heads
            return without_point(line.text), self.sections[-1].level + is_first
        return (line.text.strip(), 1) if line.origin in self._unit_lines else None

    def _is_point(self, text: str) -> bool:
        """Whether it is the next point of a numbered list of activities."""
        found = POINT.match(text)
        if not found or not self.sections[-1].is_generic or int(found[1]) != self._points + 1:
            return False
        may_be_chapter = self._last and int(found[1]) == self._last[0] + 1
        return not may_be_chapter or bool(MARKER.search(text))

    def _is_owned_point(self, text: str, following: Line | TextTable | None) -> bool:
        """Whether it is a point below a goal, with who is responsible below it, where no chapter has a number."""
        above = self.sections[-1]
        is_goals = bool(above.own_number or above.goal_kind) and not self._last and bool(POINT.match(text))
        return is_goals and isinstance(following, Line) and bool(owner_in(following.text))

    def _heads_points(self, text: str, following: Line | TextTable | None) -> bool:
        """A point that names a goal above one that does not, as the upper level of a list has it."""
        if not point(text) or not isinstance(following, Line) or not point(following.text):
            return False
        is_numbered = any(map(str.isdigit, without_point(text)))
        return is_numbered and _names_a_goal(without_point(text)) and not _names_a_goal(without_point(following.text))

    def _announces(self, text: str, following: Line | TextTable | None) -> bool:
        """A line "Aktiviteter:", or without a colon before a list; a column's header is no such line."""
        if not self.sections[-1].level or not (is_generic(text) or tells_end(text)):
            return False
        is_list = isinstance(following, Line) and bool(point(following.text))
        return is_list or (text.strip().endswith(":") and not isinstance(following, TextTable))

    def _names_owner(self, text: str, following: Line | TextTable | None) -> bool:
        """A line "Ansvarig enhet: Gatudrift" above a list; below a point it is that point's own."""
        if owner_of_these(text) and isinstance(following, TextTable):
            return True
        if not owner_in(text) or not isinstance(following, Line):
            return False
        if not point(following.text) and not (is_generic(following.text) and following.text.strip().endswith(":")):
            return False
        return not any(point(line.text) for line in self.sections[-1].lines) or bool(owner_in(self.sections[-1].title))

    def _is_goals_line(self, text: str, following: Line | TextTable | None) -> bool:
        """A goal's name on a line of its own: after a blank one, in capitals, next in number, or above rows."""
        if not _names_a_goal(text):
            return False
        if self._is_after_blank() or self._is_next_goal(text) or (text.isupper() and not point(text)):
            return True
        is_above = isinstance(following, TextTable) or (following is not None and _announces_list(following.text))
        is_numbered = any(character.isdigit() for character in text)
        return is_numbered and (is_above or self._stands_between(following))

    def _stands_between(self, following: Line | TextTable | None) -> bool:
        """In a text without chapters, whether nothing runs into a line from what stands above and below it."""
        above = self.sections[-1].parts[-1]
        if self._last or isinstance(above, TextTable) or not isinstance(following, Line):
            return False
        is_whole = above.text.rstrip().endswith((".", "!", "?", ":")) or len(above.text) < _LONGEST_LINE
        return is_whole and not _names_a_goal(following.text) and not _names_a_goal(above.text)

    def _is_next_goal(self, text: str) -> bool:
        """Whether it has the number after that of the last goal of its kind, wherever it stands."""
        goals = (each for each in reversed(self.sections) if each.own_number and kind_of(each.title) == kind_of(text))
        last, own = next(goals, None), Section("", text.strip(), 1, Source()).own_number
        return last is not None and own == str(int(last.own_number) + 1)

    def _titles(self, text: str, following: Line | TextTable | None) -> bool:
        """In a document without headings a short line of its own above a table or a list is one."""
        if following is None or not self._is_after_blank() or is_generic(text) or not self._may_be_title(text.strip()):
            return False
        if any(section.level and not section.is_untold for section in self.sections):
            return False
        if isinstance(following, Line):
            return bool(point(following.text)) and not point(text)
        return any(columns(row.cells) for row in following.rows[:1])

    def _may_be_title(self, text: str) -> bool:
        """Where others stand above it, also one that ends as a unit's name does."""
        return (
            is_mere_title(text)
            or labels_area(text)
            or (any(each.is_untold for each in self.sections) and names_unit(text))
        )

    def _is_after_blank(self) -> bool:
        parts = self.sections[-1].parts
        return not parts or isinstance(parts[-1], TextTable) or not parts[-1].text.strip()

    def _follows(self, number: Number) -> bool:
        """Whether a number can be the next heading's: "4" after "3.3.1" can, "10" in "10 nya bostäder" cannot."""
        if not self._last:
            return True
        if number == (1,) or number == self._last:
            return not any(section.has_content for section in self.sections[1:])
        if number <= self._last or number[0] > self._last[0] + 1:
            return False
        return number[0] == self._last[0] or len(number) <= 2

    @property
    def _goal(self) -> Section | None:
        return next((each for each in reversed(self.sections) if each.own_number and not each.number), None)

    def _is_of_goal(self, number: Number) -> bool:
        """Whether "2.1" is the next below "Mål 2", in a chapter whose number is another, or the same."""
        goal = self._goal if len(number) == 2 else None
        if goal is None or goal.own_number != str(number[0]):
            return False
        if not any(each.number.isdecimal() for each in self.sections):
            return False
        below = [each.number for each in self.sections[self.sections.index(goal) + 1 :]]
        return below == [f"{number[0]}.{place}" for place in range(1, number[1])]

    def _depth(self, number: Number) -> int:
        """One deeper than "Mål 1." is "1.1" below it, where no chapter has that number."""
        goal, first = self._goal, str(number[0])
        is_chapter = any(each.number == first for each in self.sections) and not self._is_of_goal(number)
        if len(number) < 2 or is_chapter or not goal or goal.own_number != first:
            return len(number)
        return goal.level + len(number) - 1

    def _open(self, number: str, title: str, level: int, line: Line) -> None:
        parent = next((each for each in reversed(self.sections) if each.level < level), None)
        self.sections.append(Section(number, title, level, line.source, parent, origin=line.origin))
        self._points = 0

    def _level_for(self, title: str) -> int:
        """A goal named in running text stands beside the last goal, else below the last heading."""
        kind = kind_of(title)
        for section in reversed(self.sections):
            if section.level and kind_of(section.title) == kind and _OWN_NUMBER.search(section.title):
                return section.level
        return self.sections[-1].level + 1


def _names_part_of_goal(title: str) -> bool:
    """ "Delmål 1.1: …": the nearest goal is the one that rows stand under."""
    return title.casefold().startswith(goal_words.PARTS_OF_GOALS)


def _announces_list(text: str) -> bool:
    is_announced = len(text) < _LONGEST_LINE and text.rstrip().endswith(":")
    return bool(point(text)) or is_generic(text) or begins_block(text) or is_announced


def _names_a_goal(text: str) -> bool:
    """A line of its own such as "Nämndmål 2 – En trygg skola" or "Särskilda satsningar", without any number before."""
    text = text.strip()
    if not text or len(text) > 120 or text.endswith((".", ",", ":")):
        return False
    if names_area(text):
        return True
    phrases = [phrase for _, group in goal_words.GOAL_KINDS for phrase in group]
    taken = leading(phrases, text)
    if taken and re.match(r"\s*\d{1,2}\b", text[taken:]):
        return True
    return taken >= len(text) and not _LABEL.match(text)
