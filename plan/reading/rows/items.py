"""Activities as a list of points: "• Ta fram en ny skolplan (P). Ansvarig: Rektor. Samverkan: SBF"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from plan.reading import row_words, words
from plan.reading.kinds import MARKER, names_area
from plan.reading.layout.announcements import is_generic
from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.document import Line, Origin, TextTable
from plan.reading.layout.goals_behind import goal_behind
from plan.reading.layout.header_cells import whole
from plan.reading.layout.plain_text import fold, joined, point, without_point
from plan.reading.phrases import leading
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.point_names import (
    ends_with_name,
    name_last,
    names_doer,
    names_in_brackets,
    with_named,
    without_when,
)
from plan.reading.rows.spoken import assigned
from plan.reading.rows.text_labels import (
    begins_with_owner,
    is_label,
    is_name_and_day,
    names_owner,
    names_two_owners,
    parted,
    with_label,
)
from plan.reading.rows.titles import title_and_marker
from plan.reading.rows.told_owner import told_owner, without_done_by

_SIGN_LABEL = re.compile(
    r"^\s*+(beslut|beslutspunkt|åtgärd|aktivitet|uppdrag|insats|åtagande|att\sgöra|åtgärdspunkt)(?:\s\d{1,2})?\s?:\s+(?=\S)",
    re.IGNORECASE,
)
"""What begins a line of minutes that has somebody do something."""
_AFTER_DASH = re.compile(
    r"\)\s?(?:[–—-]\s|[/|→>:]\s?|[-=]>\s?)(?P<name>[A-ZÅÄÖ][^.:;,()]{1,50})"
    r"(?:,?\s(?:tillsammans|i samverkan|i samarbete)\smed\s(?P<beside>[A-ZÅÄÖ][^.:;()]{1,60}))?\.?$"
)
"""A name after a dash, a stroke or an arrow behind the type: "Sandning av spår (A) – Spårgruppen"."""
_TYPE_LAST = re.compile(r"\([^()]{1,40}\)\s*+\.?$")
"""The type at a point's end, behind its labels."""
_SENTENCE = re.compile(r"[A-ZÅÄÖ]\S*+(?:\s\S++){5}")
"""A line that is a sentence by itself goes on with no point that has told who is responsible."""
_FORMAL = re.compile(
    r"(?:att\s)?(?:förklara|godkänna|notera|lägga|justera|anta|fastställa|överlämna|ställa\ssig|meddela|avslå|bifalla)\b",
    re.I,
)
"""What a decision says of itself, beside what it has somebody do."""
_LONGEST_LINE = 100
_NEAR = 5
"""Lines, blank ones with them, among which a point's description and its owner stand."""
_MEASURES = (
    *words.MEASURE_HEADERS,
    "key results",
    "key result",
    "nyckelresultat",
    "mätetal",
    "styrtal",
    "framgångsmått",
)
"""A line above points that tell how a goal is measured."""
_OPEN_ENDS = (",", "/", "-", "–", "&", " och", " samt", " med", " av", " hos", " för", " till", ":")
_INDENT = 8.0
"""Points by which a list within a list begins further to the right."""


@dataclass(frozen=True, slots=True)
class _Point:
    """`sign` is what stands before it, with "+" if it is indented; `index` is its place among the section's lines.

    `whole` is its title with the lines below it that are taken for its description, "" where none are.
    """

    sign: str
    text: str
    line: Line
    index: int
    origin: Origin
    whole: str = ""

    @property
    def tells(self) -> bool:
        """Whether it says its type or who is responsible."""
        if MARKER.search(self.text) or names_owner(self.text):
            return True
        return told_owner(self.text) is not None or assigned(self.text) is not None


def heads_measures(title: str) -> bool:
    """Whether what stands below tells how a goal is measured: "Indikatorer"."""
    return whole(_MEASURES, title)


def has_items(lines: Sequence[Line], *, is_generic: bool) -> bool:
    """Points that are activities: under "Planerade aktiviteter", or some with a type or somebody responsible, or all
    with a name in brackets behind them.
    """
    points = _activities(lines)
    is_told = is_generic or any(each.tells for each in points)
    return bool(points) and (is_told or bool(names_in_brackets([each.text for each in points])))


def are_named(lines: Sequence[Line]) -> bool:
    """Whether each point tells last who does it."""
    points = _activities(lines)
    return bool(points) and all(names_doer(each.text) for each in points)


def are_pointed(lines: Sequence[Line]) -> bool:
    """Whether each point tells its goal behind it."""
    points = _activities(lines)
    return bool(points) and all(goal_behind(each.text) for each in points)


def item_entries(lines: Sequence[Line], section: str) -> list[Entry]:
    found = _entries(lines, section)
    for entry in found:
        entry.title = without_done_by(entry.title)
    return found


def _entries(lines: Sequence[Line], section: str) -> list[Entry]:
    points = _activities(lines)
    texts = [each.text for each in points]
    is_told = any(names_owner(text) or MARKER.search(text) for text in texts)
    named = [] if is_told else names_in_brackets(texts)
    if not named:
        return with_named([_entry(each, section) for each in points])
    found = [_named_entry(each, section, *told) for each, told in zip(points, named, strict=True)]
    for entry in found:
        entry.assumed.add(Assumption(Assumed.NAMES_IN_BRACKETS, found[0].units))
    return found


def _named_entry(found: _Point, section: str, title: str, name: str) -> Entry:
    """The same of a point with a name in brackets last, which is perhaps who is responsible."""
    entry = _entry(replace(found, text=f"{title}. Ansvarig: {name}"), section)
    entry.whole = found.text
    return entry


def names_in_bracket(entry: Entry) -> bool:
    """Whether it is known only by the name in brackets behind it."""
    return any(each.what is Assumed.NAMES_IN_BRACKETS for each in entry.assumed)


def name_in_brackets_as_others(entries: Sequence[Entry]) -> None:
    """Where some lists name who is responsible last, in brackets, the points of the others that do so name it too; it
    is asked about once.
    """
    each_told = [each for entry in entries for each in entry.assumed if each.what is Assumed.NAMES_IN_BRACKETS]
    if not each_told:
        return
    told, others = each_told[0], {*each_told[1:]}
    known = {fold(entry.units) for entry in entries if entry.units.strip()}
    for entry in entries:
        if entry.assumed & others:
            entry.assumed = (entry.assumed - others) | {told}
        found = name_last(entry.title, known) if entry.inherits or not entry.units.strip() else None
        if found is not None:
            entry.whole = entry.whole or entry.title
            entry.title, entry.units = found
            entry.assumed.add(told)


def above_items(lines: Sequence[Line]) -> Sequence[Line]:
    return lines[: min((each.index for each in _activities(lines)), default=len(lines))]


def _activities(lines: Sequence[Line]) -> list[_Point]:
    """Of a list within a list the points of one level: those that tell most, else the first ones."""
    levels: dict[str, list[_Point]] = {}
    points = _points(lines)
    decides = any(assigned(each.text) for each in points)
    for each in points:
        if decides and _FORMAL.match(each.text):
            continue
        levels.setdefault(each.sign, []).append(each)
    return max(levels.values(), key=lambda level: sum(each.tells for each in level), default=[])


def _points(lines: Sequence[Line]) -> list[_Point]:
    """Each point with the lines that go on with it, up to a blank one."""
    found: list[_Point] = []
    left, labels = _left_edges(lines), _labels(lines)
    measures = longer = False
    for index, line in enumerate(lines):
        if line.text.strip() and not _sign(line.text) and len(line.text) < _LONGEST_LINE:
            measures = heads_measures(line.text)
        if measures or not _sign(line.text) or (found and (index in labels or _is_aside(lines, index))):
            continue
        goes_on = list(takewhile(_goes_on, _from(lines, index + 1))) if not ends_with_name(line.text) else []
        is_alone = bool(found) and not longer  # none of the points above has a sentence
        if is_alone or names_owner(line.text) or told_owner(line.text):
            goes_on = _to_sentence(line, goes_on)
            goes_on = goes_on[:-1] if goes_on and is_title_below(lines, index + len(goes_on)) else goes_on
        below = index + 1 + len(goes_on)
        goes_on += _labels_below(lines, labels, below if names_owner(line.text) else _below_text(lines, below))
        told_from = _end_of_description(line, goes_on)
        whole_text = joined([_without_sign(each.text) for each in (line, *goes_on[:told_from])]) if told_from else ""
        told = [_without_sign(line.text), *(with_label(each.text) for each in goes_on[told_from:])]
        text = joined(told).replace(" . Ansvarig:", ". Ansvarig:")
        indented = line.segments and line.segments[0][0] > left[line.source.page] + _INDENT
        origin = tuple(number for each in (line, *goes_on) for number in each.origin)
        found.append(_Point(_sign(line.text) + "+" * bool(indented), text, line, index, origin, whole_text))
        longer = longer or len(origin) > len(line.origin)
    return found


def _end_of_description(line: Line, goes_on: Sequence[Line]) -> int:
    """How many of the lines are a sentence between a title and its first label: "Kartorna läggs ut fritt."."""
    label = next((place for place, each in enumerate(goes_on) if is_label(each.text)), 0)
    title = line.text.rstrip()
    if not label or _is_open(line) or title.endswith((".", "!", "?")) or len(title) >= _LONGEST_LINE:
        return 0
    begins, ends = goes_on[0].text.lstrip()[:1].isupper(), goes_on[label - 1].text.rstrip().endswith((".", "!"))
    return label if begins and ends else 0


def _from(lines: Sequence[Line], start: int) -> Iterator[Line]:
    """Those from that place on; nothing is gone through to come there."""
    return (lines[index] for index in range(start, len(lines)))


def _sign(text: str) -> str:
    """The sign before a point; of a line of minutes the label before what somebody is to do."""
    label = _SIGN_LABEL.match(text)
    return point(text) or (label[1].casefold() if label and names_owner(text) else "")


def _without_sign(text: str) -> str:
    return without_point(text) if point(text) else _SIGN_LABEL.sub("", text)


def _is_aside(lines: Sequence[Line], index: int) -> bool:
    """Whether a point goes on with the labels of the one above: it begins small right below one, and tells nothing."""
    text = without_point(lines[index].text)
    return text[:1].islower() and index > 0 and is_label(lines[index - 1].text) and not MARKER.search(text)


def is_title_below(lines: Sequence[Line | TextTable], index: int) -> bool:
    """Whether a line is no rest of the point above, which has told who is responsible, but stands above the next."""
    if not 0 < index < len(lines) - 1:
        return False
    above, line, below = lines[index - 1 : index + 2]
    if isinstance(above, TextTable) or isinstance(line, TextTable) or isinstance(below, TextTable):
        return False
    text, before = line.text, above.text.rstrip()
    is_done = names_owner(before) and len(before) < _LONGEST_LINE and not before.endswith(_OPEN_ENDS)
    is_apart = text[:1].isupper() and ":" not in text and not point(text) and not is_label(line.text)
    return is_done and is_apart and bool(point(below.text))


def _labels(lines: Sequence[Line]) -> set[int]:
    """Which lines tell something of the point above: a point that is but a name and a day only below one of another
    sign, or where each other is so. "Bokbuss till skolorna, klart i april" is else a point by itself.
    """
    found = {index for index, line in enumerate(lines) if is_label(line.text)}
    signs = [(index, sign) for index, line in enumerate(lines) if (sign := _sign(line.text))]
    kinds = {sign for _, sign in signs}
    by_turns = {kind: _takes_turns([index in found for index, sign in signs if sign == kind]) for kind in kinds}
    for (_, above), (index, own) in pairwise([(-1, ""), *signs]):
        if index in found and above in ("", own) and is_name_and_day(lines[index].text) and not by_turns[own]:
            found.discard(index)
    return found


def _takes_turns(labelled: Sequence[bool]) -> bool:
    return list(labelled) == [False, True] * (len(labelled) // 2)


def _labels_below(lines: Sequence[Line], labels: set[int], start: int) -> list[Line]:
    """The lines after a blank one that begin with a label, as paragraphs of their own do in Word."""
    found: list[Line] = []
    for index in range(start, len(lines)):
        if lines[index].text.strip() and index not in labels:
            break
        found += [lines[index]] if lines[index].text.strip() else []
    return found


def _below_text(lines: Sequence[Line], start: int) -> int:
    """Where a point's owner is told, where one paragraph that describes it stands between; else the start."""
    told = [(index, line) for index, line in enumerate(lines[start : start + _NEAR], start) if line.text.strip()]
    if len(told) < 2 or _sign(told[0][1].text) or not told[0][1].text.rstrip().endswith((".", "!", "?")):
        return start
    index, label = told[1]
    return index if begins_with_owner(label.text) else start


def _goes_on(line: Line) -> bool:
    text = line.text.strip()
    return bool(text) and not _sign(text) and not _begins_anew(text)


def _to_sentence(line: Line, goes_on: Sequence[Line]) -> list[Line]:
    """The lines up to one that is a sentence by itself, which the line above it has not left open."""
    above = [line, *goes_on]
    is_own = [_is_sentence(each.text.strip()) and not _is_open(before) for before, each in pairwise(above)]
    return list(goes_on[: is_own.index(True) if True in is_own else len(goes_on)])


def _is_open(line: Line) -> bool:
    return line.text.rstrip().casefold().endswith(_OPEN_ENDS)


def _is_sentence(text: str) -> bool:
    return text.endswith((".", "!", "?")) and bool(_SENTENCE.match(text))


def _begins_anew(text: str) -> bool:
    """Whether a line is no rest of a point: it names a goal, announces a list or ends a letter."""
    is_short = len(text) < _LONGEST_LINE
    return is_short and (
        is_generic(text)
        or heads_measures(text)
        or names_area(text)
        or text.endswith(":")
        or leading(row_words.GREETINGS, text) > 0
    )


def _left_edges(lines: Sequence[Line]) -> dict[int | None, float]:
    """Where the points furthest to the left begin, by page."""
    edges: dict[int | None, float] = {}
    for line in lines:
        if line.segments and _sign(line.text):
            start = line.segments[0][0]
            edges[line.source.page] = min(edges.get(line.source.page, start), start)
    return edges


def _entry(found: _Point, section: str) -> Entry:
    if said := assigned(found.text):
        source, origin = found.line.source, found.origin
        return Entry(section, said.title, said.marker, said.units, said.collaboration, source, origin=origin)
    rest, units, collaboration = parted(found.text)
    title, marker = title_and_marker(rest)
    if not marker and (last := _TYPE_LAST.search(found.text)) and (told := MARKER.search(last[0])):
        rest, units, collaboration = parted(found.text[: last.start()])
        title, marker = title_and_marker(rest)[0], told[1]
    odd = {Oddity.UNITS} if names_two_owners(found.text) else set()
    if not units and (after := _AFTER_DASH.search(without_when(found.text))):
        units, collaboration = after["name"], collaboration or after["beside"] or ""
        odd.add(Oddity.UNITS)
    entry = Entry(section, title, marker, units, collaboration, found.line.source, odd, origin=found.origin)
    if found.whole:
        entry.whole = found.whole
        entry.assumed.add(Assumption(Assumed.DESCRIBED, ""))
    return entry
