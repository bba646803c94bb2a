"""A cell -> the titles in it, each with its type."""

from __future__ import annotations

import re
from itertools import pairwise

from plan.reading.kinds import MARKER, explains
from plan.reading.layout.plain_text import is_bullet, one_line, without_bullet, without_numbering

_WRITTEN_BEFORE = re.compile(r"^(projekt|aktivitet|förstudie|[paf])\s*(?::|[–-]\s)\s*(?=\S)", re.IGNORECASE)
_CALLED_BEFORE = re.compile(
    r"^(?:(?:åtgärd|insats|uppdrag|åtagande)\s(?:nr\s)?\d{1,3}(?:\.\d{1,3}){0,2}\s?[:.–-]\s+(?=\S)"
    r"|(?:åtgärd|insats|uppdrag|åtagande|aktivitet)\s(?:nr\s)?\d{1,3}(?:\.\d{1,3}){1,2}\s+(?-i:(?=[A-ZÅÄÖ])))",
    re.IGNORECASE,
)
"""What the activity is called in the plan, with its number: "Åtgärd 1.2: Chatt", "Aktivitet 1.2 Chatt"."""
_WRITTEN_AFTER = re.compile(r"(?<!\s)\s*+[,–-]\s++(projekt|aktivitet|förstudie)\.?$", re.IGNORECASE)
_JOINING = re.compile(r"^[\s,;.&+]+(?:och\s+)?|^och\s+")
_AFTER_DASH = re.compile(r"^\s*+[–—-]\s*+([A-ZÅÄÖ][^.:;\n]{1,60})$")
_OF_YEAR = re.compile(r"\s*(20\d\d)\s?:\s*+(\S.*)$")
_STOP = re.compile(r"\.[ \t]*\n")
_BRACKETS = str.maketrans("[]", "()")
_NOTE_SIGN = re.compile(r"(?<=\w)(?:\s?\*{1,3}|\s?\d\))$|(?<=\))\*{1,3}$")
_NOTE_NUMBER = re.compile(r"(?<=\w)\s?\d\)$")
"""Before a type, where a star is kept: it may be a reservation."""
_FULL_STOP = re.compile(r"(?<=\s[a-zåäö]{2})(?<!\smm)\.$|(?<=[a-zåäö]{4})(?<!\setc)(?<!\sosv)\.$")
"""That of a sentence, not of "m.m." and "etc."."""
_LONGEST_REST = 60
_LONGEST_TITLE = 200
"""A cell longer than this is a title with a description below it, if somebody wrote a line break in it."""
_SHORT_SENTENCE, _MOST_WORDS, _LONG_WORD = 6, 12, 12
"""Words of a sentence that may be a title, and of a title that is a line among others in a cell."""


def title_and_marker(cell: str) -> tuple[str, str]:
    """ "Ny skola (P)" -> "Ny skola", "P"; the type may also stand before, or be written out."""
    called = _CALLED_BEFORE.sub("", without_numbering(one_line(cell)))
    text = _FULL_STOP.sub("", _without_sign(called, _NOTE_SIGN))
    found = MARKER.search(text.translate(_BRACKETS))
    if found and found.start() == 0:
        return text[found.end() :].strip(" :–-"), found[1]
    if found:
        title = _without_sign(text[: found.start()].strip(), _NOTE_NUMBER)
        return _with_rest(title, text[found.end() :].strip()), found[1]
    if len(text) > _LONGEST_TITLE and "\n" in cell.strip():
        text = without_numbering(one_line(cell.strip().split("\n")[0]))
    for written in (_WRITTEN_BEFORE, _WRITTEN_AFTER):
        if match := written.search(text):
            return (text[: match.start()] + text[match.end() :]).strip(), match[1]
    return text, ""


def _without_sign(text: str, sign: re.Pattern[str]) -> str:
    """A title without the sign of a note below its table: "… rehabilitering*", "Ny skogspolicy 1) (A)"."""
    found = sign.search(text)
    return text[: found.start()] if found and text.count("(") < text.count(")") + ("*" in found[0]) else text


def _with_rest(title: str, rest: str) -> str:
    """Words after the marker that go on with the title belong to it; a description that follows does not."""
    return f"{title} {rest}" if rest[:1].islower() and len(rest) < _LONGEST_REST else title


def name_after_type(cell: str) -> str:
    """What stands after a dash behind the type, as who is responsible may: "Ny lekplats (P) – Parkenheten"."""
    after = _AFTER_DASH.match(_after_type(cell))
    return after[1].strip() if after else ""


def divided(cell: str) -> list[str]:
    """The titles of a cell that holds several, as points of a list or each with its type; else the one that it is."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    starts = [index for index, line in enumerate(lines) if is_bullet(line)]
    if len(starts) < 2 or starts[0] != 0:
        return [without_bullet(each) for each in _by_marker(cell)]
    items = ["\n".join(lines[start:end]) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    return [without_bullet(item) for item in items]


def of_year(cell: str, year: int | None) -> str:
    """What a cell says of that year, where each of its lines is of a year: "2025: Kartlade" above "2026: Boka"."""
    lines = [_OF_YEAR.match(line) for line in cell.split("\n") if line.strip()]
    told = {found[1]: found[2] for found in lines if found}
    return told.get(str(year), "") or cell if len(told) == len(lines) > 1 else cell


def without_description(cell: str) -> str:
    """The title of a cell that goes on with what it means: below an empty line, in sentences, or in points."""
    first, _, rest = cell.strip().partition("\n")
    lines = [line.strip() for line in rest.split("\n") if line.strip()]
    alone = first.strip().isalpha() and len(first.strip()) >= _LONG_WORD  # "Hyresskuldsrådgivning"
    if not lines or are_titles(cell) or MARKER.search(cell) or not (alone or _may_be_title(first.strip())):
        return cell
    is_apart = rest.startswith("\n") and lines[0][0].isupper()
    is_told = lines[0][0].isupper() and lines[-1].endswith((".", "!", "?"))
    return first if is_apart or is_told or all(map(is_bullet, lines)) else cell


def may_be_another(cell: str) -> bool:
    """Whether what stands below a title is one short sentence, which may as well be what else is to be done."""
    lines = [line for line in cell.strip().split("\n")[1:] if line.strip()]
    return len(lines) == 1 and len(lines[0].split()) <= _SHORT_SENTENCE and "\n\n" not in cell.strip()


def perhaps_without_description(cell: str) -> str:
    """The same of a cell whose lines may be mere wrapping: the second begins like a sentence, and the last ends one."""
    first, _, rest = cell.strip().partition("\n")
    begins = rest[:1].isupper() and " " in rest.strip()
    ends = rest.rstrip().endswith(".") and first.strip()[-1:].isalnum()
    return first if begins and ends and not MARKER.search(cell) and _may_be_title(first.strip()) else cell


def are_titles(cell: str) -> bool:
    """Whether each line of a cell may be a title of its own: no rest of the one above, no sentence and no label."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    return len(lines) > 1 and not MARKER.search(cell) and all(map(_may_be_title, lines))


def _may_be_title(line: str) -> bool:
    words_of = line.split()
    ends = line.endswith((".", ":", ",", "-", "–", "/", "!", "?")) or ":" in line
    return line[0].isupper() and 1 < len(words_of) <= _MOST_WORDS and not ends


def _by_marker(cell: str) -> list[str]:
    """What stands after the last type goes on with its title, and a sentence before a title with the one above."""
    found = [marker for marker in MARKER.finditer(cell) if not explains(cell[: marker.start()])]
    if len(found) < 2:
        return [cell]
    lines = [line for line in cell.split("\n") if line.strip()]
    if len(lines) == len(found) and all(_AFTER_DASH.match(_after_type(line)) for line in lines):
        return lines
    if found[0].start() == 0:
        ends = [marker.start() for marker in found[1:]]
    else:
        ends = [marker.end() + _told_of(cell[marker.end() : after.start()]) for marker, after in pairwise(found)]
    pieces = [cell[start:end] for start, end in zip([0, *ends], [*ends, len(cell)], strict=True)]
    titles = [_JOINING.sub("", piece).strip() for piece in pieces]
    return titles if all(MARKER.sub("", piece).strip(" .:;,") for piece in titles) else [cell]


def _after_type(line: str) -> str:
    found = MARKER.search(line)
    return line[found.end() :] if found else ""


def _told_of(between: str) -> int:
    """How much of the text between two types describes the first: up to its last full stop at a line's end."""
    return max((stop.end() for stop in _STOP.finditer(between)), default=0)
