# ruff: noqa: ARG005
"""What a fresh question should be answered with: sets counted from the facts, without the engine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from plan.facts import Facts
from plan.model import Activity, Kind, Status, Timing
from plan.questions import Answer
from plan.sight import SeenReport
from plan.tertial import Tertial
from tests.plan.questions.world import T1, T2

G, R, D, P, K, S, X = (
    Status.ON_TRACK, Status.AT_RISK, Status.DELAYED, Status.PAUSED, Status.DONE, Status.NOT_STARTED, Status.DROPPED,
)  # fmt: skip
Test = Callable[[Facts, Activity], bool]
ASKS_BACK = frozenset({"clarify", "unknown", "refuse"})
LISTS = frozenset({"list", "overview", "change"})


@dataclass(frozen=True)
class Those:
    """A set of activities; `&`, `|` and `~` make others of it."""

    test: Test

    def __and__(self, other: Those) -> Those:
        return Those(lambda facts, each: self.test(facts, each) and other.test(facts, each))

    def __or__(self, other: Those) -> Those:
        return Those(lambda facts, each: self.test(facts, each) or other.test(facts, each))

    def __invert__(self) -> Those:
        return Those(lambda facts, each: not self.test(facts, each))

    def among(self, facts: Facts) -> list[str]:
        return [each.id for each in facts.plan.activities if self.test(facts, each)]


EVERY = Those(lambda facts, each: True)
NONE = ~EVERY


def state(facts: Facts, each: Activity, when: Tertial) -> Status | None:
    report = facts.report(each.id, when)
    return report.status if report else None


def now(*wanted: Status | None, at: Tertial = T2) -> Those:
    return Those(lambda facts, each: state(facts, each, at) in wanted)


def then(*wanted: Status | None) -> Those:
    return now(*wanted, at=T1)


UNDONE = now(None, G, R, D, P, S)
REPORTED = ~now(None)


def unit(*names: str) -> Those:
    return Those(lambda facts, each: bool(set(names) & set(each.units)))


def under(name: str) -> Those:
    return Those(lambda facts, each: any(u == name or u.startswith(name + "/") for u in each.units))


def goal(*numbers: str) -> Those:
    return Those(lambda facts, each: each.section in numbers)


def kind(*kinds: str) -> Those:
    return Those(lambda facts, each: bool({Kind(k) for k in kinds} & set(each.kinds)))


def collab(text: str) -> Those:
    return Those(lambda facts, each: text in each.collaboration)


def title(*parts: str) -> Those:
    return Those(lambda facts, each: any(part.lower() in each.title.lower() for part in parts))


PROTECTED = Those(lambda facts, each: each.protected)
SHARED = Those(lambda facts, each: len(each.units) > 1)
CHANGED = Those(lambda facts, each: None not in (both := _both(facts, each)) and both[0] != both[1])
_RANK = {K: 5, G: 4, S: 3, R: 2, P: 1, D: 1, X: 0}
BETTER = Those(lambda facts, each: None not in (both := _both(facts, each)) and _RANK[both[1]] > _RANK[both[0]])  # type: ignore[index]
WORSE = Those(lambda facts, each: None not in (both := _both(facts, each)) and _RANK[both[1]] < _RANK[both[0]])  # type: ignore[index]


def _both(facts: Facts, each: Activity) -> tuple[Status | None, Status | None]:
    return state(facts, each, T1), state(facts, each, T2)


def became(status: Status) -> Those:
    return now(status) & ~then(status)


def finish(first: str = "0001-01-01", last: str = "9999-12-31", at: Tertial = T2) -> Those:
    """Expected to be finished between two days, by the latest answer; protected dates, what is finished already and
    days of an earlier tertial that have passed do not count."""

    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, at) or facts.last_before(each.id, at)
        if report is None or report.finish is None or report.status.is_finished or each.protected:
            return False
        if report.tertial < at and report.finish < facts.at.date() <= date.fromisoformat(last):
            return False
        return date.fromisoformat(first) <= report.finish <= date.fromisoformat(last)

    return Those(test)


def _is_postponed(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(not each.protected and first and last and first.finish and last.finish and last.finish > first.finish)


POSTPONED = Those(_is_postponed)
"""Has a later day in T2 than it had in T1; protected dates do not count."""


def _report(test: Callable[[SeenReport], bool], at: Tertial = T2) -> Those:
    def found(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, at)
        return bool(report and not each.protected and test(report))

    return Those(found)


def says(word: str) -> Those:
    return _report(lambda report: word.lower() in report.comment.lower())


COMMENTED = _report(lambda report: bool(report.comment))
DATELESS = _report(lambda report: report.finish is None)
LATE = Those(
    lambda facts, each: any(
        r.timing is Timing.AFTER_CLOSING for r in facts.history(each.id)
    )
)  # fmt: skip
LATE_NOW = Those(
    lambda facts, each: any(r.timing is Timing.AFTER_CLOSING and r.tertial == T2 for r in facts.history(each.id))
)


def as_of(moment: datetime, those: Callable[[Facts], list[str]]) -> Callable[[Facts], list[str]]:
    return lambda facts: those(facts.as_of(moment))


def reported_since(day: str) -> Those:
    first = date.fromisoformat(day)
    return Those(lambda facts, each: any((r.at + timedelta(hours=2)).date() >= first for r in facts.history(each.id)))


@dataclass(frozen=True)
class Wanted:
    """`kinds` an answer may have, and what is wrong with it otherwise ("" for nothing)."""

    kinds: frozenset[str]
    problem: Callable[[Facts, Answer], str] = lambda facts, answer: ""


def _same(want: list[str], answer: Answer) -> str:
    have = [each.id for each in answer.activities]
    return "" if sorted(want) == sorted(have) else f"{len(have)} activities instead of {len(want)}"


def _texts(answer: Answer, words: tuple[str, ...]) -> str:
    return next((f"no {word!r} in the text" for word in words if word.lower() not in answer.text.lower()), "")


def listed(those: Those, *words: str, when: datetime | None = None) -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        return _same(those.among(facts.as_of(when) if when else facts), answer) or _texts(answer, words)

    return Wanted(LISTS, problem)


def detail(those: Those, *words: str) -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        return _same(those.among(facts), answer) or _texts(answer, words)

    return Wanted(frozenset({"detail"}), problem)


def owner(those: Those) -> Wanted:
    """Who answers for one activity: a detail, or its units."""
    found, alone = units_of(those), detail(those)

    def problem(facts: Facts, answer: Answer) -> str:
        return (alone if answer.kind == "detail" else found).problem(facts, answer)

    return Wanted(frozenset({"detail", "units"}), problem)


def both(those: Those) -> Wanted:
    """Several named activities in one answer."""
    return Wanted(LISTS | {"detail"}, lambda facts, answer: _same(those.among(facts), answer))


def counted(those: Those | int) -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        want = those if isinstance(those, int) else len(those.among(facts))
        return "" if answer.value == want else f"{answer.value} instead of {want}"

    return Wanted(frozenset({"count"}), problem)


def share(part: Those, whole: Those = EVERY) -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        want = 100 * len((part & whole).among(facts)) / len(whole.among(facts))
        return (
            "" if answer.value is not None and abs(answer.value - want) < 0.6 else f"{answer.value} instead of {want}"
        )

    return Wanted(frozenset({"share"}), problem)


def units(*names: str) -> Wanted:
    return Wanted(
        frozenset({"units"}),
        lambda facts, answer: "" if set(answer.units) == set(names) else f"{sorted(answer.units)}",
    )


def units_of(those: Those) -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        want = {u for each in facts.plan.activities if those.test(facts, each) for u in each.units}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def silent() -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        want = {each.units[0] for each in facts.plan.activities if each.units and state(facts, each, T2) is None}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def told(*words: str, kinds: frozenset[str] = LISTS | {"detail", "units", "count", "share"}) -> Wanted:
    """Any confident answer whose text holds these words."""
    return Wanted(kinds, lambda facts, answer: _texts(answer, words))


ANY = LISTS | {"detail", "units", "count", "share"} | ASKS_BACK
SURE = ANY - ASKS_BACK


def either(*wanted: Wanted) -> Wanted:
    """Any of these is right."""

    def problem(facts: Facts, answer: Answer) -> str:
        problems = [
            each.problem(facts, answer) if answer.kind in each.kinds else f"{answer.kind} is not wanted"
            for each in wanted
        ]
        return "" if "" in problems else "; ".join(problems)

    return Wanted(frozenset().union(*(each.kinds for each in wanted)), problem)


def every(*wanted: Wanted) -> Wanted:
    """All of these are right at once."""

    def problem(facts: Facts, answer: Answer) -> str:
        return next(filter(None, (each.problem(facts, answer) for each in wanted)), "")

    return Wanted(frozenset.intersection(*(each.kinds for each in wanted)), problem)


def goals_among(names: Mapping[str, tuple[str, ...]], must: tuple[str, ...], may: tuple[str, ...] = ()) -> Wanted:
    """These goals by any of their `names` in the text, perhaps some of the others, and none besides."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        told = {number for number, own in names.items() if any(name in text for name in own)}
        missing, extra = set(must) - told, told - set(must) - set(may)
        return f"{sorted(missing)} missing, {sorted(extra)} too many" if missing or extra else ""

    return Wanted(SURE, problem)


def text_has(*words: str) -> Wanted:
    """An answer of any kind (a concept, a deadline, a goal) whose text holds at least one of these words."""
    return Wanted(
        ANY, lambda facts, answer: "" if any(w.lower() in answer.text.lower() for w in words) else f"none of {words}"
    )


def because(those: Those, *words: str) -> Wanted:
    """These activities in a list or a detail, with these words in the text."""
    return Wanted(
        LISTS | {"detail"},
        lambda facts, answer: both(those).problem(facts, answer) or told(*words).problem(facts, answer),
    )


def these(those: Those, *words: str) -> Wanted:
    """Exactly these, as a list or (where it is one) as its own answer."""
    return Wanted(LISTS | {"detail"}, listed(those, *words).problem)


def anyhow(*words: str) -> Wanted:
    """All of these words in an answer of any kind."""
    return told(*words, kinds=ANY)


def sure(*words: str) -> Wanted:
    """All of these words in an answer that does not ask back."""
    return told(*words, kinds=SURE)


def within(must: Those, may: Those, *words: str) -> Wanted:
    """All of the first, and besides them none but of the second."""

    def problem(facts: Facts, answer: Answer) -> str:
        have = {each.id for each in answer.activities}
        missing = set(must.among(facts)) - have
        extra = have - set((must | may).among(facts))
        if missing or extra:
            return f"{len(missing)} missing, {len(extra)} too many"
        return sure(*words).problem(facts, answer)

    return Wanted(LISTS | {"detail"}, problem)


def numbers_told(*numbers: int) -> Wanted:
    """All of these numbers in the text (those of dates and tertials apart)."""

    def problem(_facts: Facts, answer: Answer) -> str:
        found = set(re.findall(r"(?<![\d\-T,.])\d+(?![\d\-])", re.sub(r"[Tt]ertial \d", "", answer.text)))
        missing = [each for each in numbers if str(each) not in found]
        return f"no {missing} in the text" if missing else ""

    return Wanted(SURE, problem)


def units_where(test: Callable[[Facts, list[Activity]], bool]) -> Wanted:
    """The units whose activities are so."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = {name: [e for e in facts.plan.activities if name in e.units] for name in facts.plan.units}
        want = {name for name, activities in held.items() if test(facts, activities)}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def some(those: Those, facts: Facts, activities: list[Activity]) -> bool:
    return any(those.test(facts, each) for each in activities)


def per_unit(those: Those, facts: Facts) -> dict[str, int]:
    found = set(those.among(facts))
    return {
        name: sum(each.id in found for each in facts.plan.activities if name in each.units) for name in facts.plan.units
    }


def units_with(those: Those, least: int = 1, most: int = 99, *, and_also: Those | None = None) -> Wanted:
    """Units that have between so many and so many of these, and some of those too."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = {name for name, number in per_unit(those, facts).items() if least <= number <= most}
        if and_also:
            want &= {name for name, number in per_unit(and_also, facts).items() if number}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def first_is(part: str, *words: str) -> Wanted:
    """The activity with that in its title, alone or on top."""

    def problem(_facts: Facts, answer: Answer) -> str:
        top = answer.activities[0].title if answer.activities else ""
        if part not in top:
            return f"{top!r} on top"
        return next((f"no {word!r}" for word in words if word not in answer.text), "")

    return Wanted(LISTS | {"detail"}, problem)


TROUBLE = either(listed(now(D)), listed(now(D, R)), listed(now(D, P)), listed(now(D, R, P)))

CLARIFY = Wanted(frozenset({"clarify"}))
REFUSE = Wanted(frozenset({"refuse"}))
HELP = Wanted(frozenset({"unknown"}))
ASKED_BACK = Wanted(ASKS_BACK)


@dataclass(frozen=True)
class Fresh:
    """One question with the earlier ones of its conversation (">>" between them)."""

    text: str
    context: tuple[str, ...]
    wanted: Wanted


Batch = tuple[tuple[Wanted, str], ...]


def questions(batch: Batch) -> Iterator[Fresh]:
    for wanted, lines in batch:
        for line in filter(None, map(str.strip, lines.splitlines())):
            *context, text = line.split(" >> ")
            yield Fresh(text, tuple(context), wanted)


def verdict(wanted: Wanted, answer: Answer, facts: Facts) -> tuple[str, str]:
    """("right" | "asked" | "wrong", why)."""
    problem = "" if answer.kind in wanted.kinds else f"{answer.kind} instead of {'/'.join(sorted(wanted.kinds))}"
    problem = problem or wanted.problem(facts, answer)
    if not problem:
        return "right", ""
    return ("asked" if answer.kind in ASKS_BACK or answer.unused else "wrong"), problem
