"""Which boards a question names, and what it asks when those words are taken away.

"Hur många är försenade i socialnämnden?" asks "hur många är försenade?" of one board, "… i hela kommunen" of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plan.parties import BoardName
from plan.questions.followups.dependence import OPENERS
from plan.questions.swedish.words import fold

_PLACES = frozenset({"i", "inom", "hos", "pa", "for", "under", "vid", "av", "over", "med", "fran"})
_TO_SOMEBODY = frozenset({"till", "at", "mvh", "halsningar", "halsning", "vanligen"})
_WHO_ASKS = frozenset({"undrar", "vill", "fragar", "behover", "onskar"})
_EVERYWHERE: tuple[tuple[str, ...], ...] = tuple(
    tuple(each.split())
    for each in (
        "hela kommunen", "hela kommunens", "alla namnder", "alla namnders", "alla namnderna", "samtliga namnder",
        "varje namnd", "per namnd", "kommunen som helhet", "alla forvaltningar", "samtliga forvaltningar",
    )
)  # fmt: skip
_NOTHING_OF_ITS_OWN = frozenset({"och", "da", "men", "nu", "sen", "sedan", "ocksa", "aven", "samma", "det", "dar"})
_POINTS = frozenset({"de", "dem", "dessa", "deras", "dar"})
_SHORT = 3
_OTHERS = frozenset({"andra", "ovriga", "ovrigt", "vem", "vilka", "nagon", "namnder", "forvaltningar"})


@dataclass(frozen=True, slots=True)
class BoardScope:
    """`boards` are those named, () where none is; `rest` is the question without those words."""

    rest: str
    boards: tuple[str, ...] = ()
    everywhere: bool = False

    @property
    def is_named(self) -> bool:
        return self.everywhere or bool(self.boards)

    @property
    def asks_nothing_new(self) -> bool:
        """ "Och i socialnämnden?": what was asked before, of another board."""
        return self.is_named and all(_plain(each) in _NOTHING_OF_ITS_OWN for each in self.rest.split())


@dataclass(frozen=True, slots=True)
class Scoped:
    """A question with its scope and its conversation, ready to be asked of each plan."""

    text: str
    context: tuple[str, ...]
    boards: tuple[str, ...] = ()
    everywhere: bool = False


def scoped(text: str, context: Sequence[str], known: Sequence[BoardName]) -> Scoped:
    """A question without a board that leans on the one before keeps that one's."""
    earlier = [read(each, known) for each in context]
    bare = tuple(each.rest for each in earlier if not each.asks_nothing_new)
    own = read(text, known)
    if own.asks_nothing_new and bare:
        return Scoped(bare[-1], bare[:-1], own.boards, own.everywhere)
    if not own.is_named and earlier and _leans(text):
        before = next((each for each in reversed(earlier) if each.is_named), None)
        if before:
            return Scoped(own.rest, bare, before.boards, before.everywhere)
    return Scoped(own.rest, bare, own.boards, own.everywhere)


def read(text: str, known: Iterable[BoardName]) -> BoardScope:
    words = text.split()
    plain = [_plain(each) for each in words]
    gone: set[int] = set()
    boards: list[str] = []
    everywhere = False
    named = [(board.board, form, is_short) for board in known for form, is_short in _forms(board)]
    named += [("", form, False) for form in _EVERYWHERE]
    for place in range(len(words)):
        found = _at(plain, place, gone, named)
        if found is None:
            continue
        board, length = found
        everywhere = everywhere or not board
        boards += [board] if board else []
        before = place - 1 if place and plain[place - 1] in _PLACES else place
        gone |= set(range(before, place + length))
    if not gone:
        return BoardScope(text)
    gone |= {place for place, word in enumerate(plain) if word == "och" and {place - 1, place + 1} <= gone}
    rest = " ".join(word for place, word in enumerate(words) if place not in gone)
    return BoardScope(_ended(rest, text), tuple(dict.fromkeys(boards)), everywhere)


def names_departments(text: str) -> bool:
    """Which are parties that a plan works with, too."""
    return any(_plain(each).startswith("forvaltning") for each in text.split())


def waited_for_from(text: str, *, named: bool) -> bool:
    """ "Vad väntar andra på från oss?", or from a board that is `named` in it."""
    words = {_plain(each) for each in text.split()}
    return "vantar" in words and bool(_OTHERS & words) and ("oss" in words or (named and "fran" in words))


def we_wait_for(text: str) -> bool:
    """ "Vad väntar vi på från andra?"."""
    words = [_plain(each) for each in text.split()]
    return any(words[place : place + 3] == ["vantar", "vi", "pa"] for place in range(len(words)))


def _at(
    plain: Sequence[str], place: int, gone: set[int], named: Iterable[tuple[str, tuple[str, ...], bool]]
) -> tuple[str, int] | None:
    """The longest name that begins there, and its number of words; None where it only says who asks, or for whom."""
    fitting = [
        (board, len(form))
        for board, form, is_short in named
        if tuple(plain[place : place + len(form)]) == form
        and gone.isdisjoint(range(place, place + len(form)))
        and _is_filter(plain, place, len(form), is_short=is_short)
    ]
    return max(fitting, key=lambda each: each[1], default=None)


def _is_filter(plain: Sequence[str], place: int, length: int, *, is_short: bool) -> bool:
    before = plain[place - 1] if place else ""
    after = plain[place + length] if place + length < len(plain) else ""
    signed = before == "fran" and place > 1 and plain[place - 2] in _TO_SOMEBODY
    if signed or before in _TO_SOMEBODY or after in _WHO_ASKS:
        return False
    return not is_short or before in _PLACES or before == "och" or (place == 0 and length == len(plain))


@lru_cache(maxsize=1024)
def _forms(board: BoardName) -> tuple[tuple[tuple[str, ...], bool], ...]:
    """How it may be written, in words; and whether that is by its initials."""
    return tuple(_written(board))


def _written(board: BoardName) -> Iterator[tuple[tuple[str, ...], bool]]:
    for name in board.names:
        *first, last = [_plain(each) for each in name.split()]
        for ending in {last, f"{last}s", last.removesuffix("en"), f"{last.removesuffix('en')}s"}:
            yield (*first, ending), False
    for short in board.short_names:
        yield (_plain(short),), True


def _plain(word: str) -> str:
    return fold(word).strip(" .,:;?!”\"'()-")


def _leans(text: str) -> bool:
    words = [_plain(each) for each in text.split()]
    return bool(words) and (words[0] in OPENERS or len(words) <= _SHORT or bool(_POINTS & set(words)))


def _ended(rest: str, text: str) -> str:
    """A question that ended in the name of a board keeps its mark."""
    mark = text.rstrip()[-1:]
    return f"{rest}{mark}" if mark in "?!." and rest and not rest.endswith(mark) else rest
