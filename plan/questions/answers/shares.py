"""Shares in per cent: of all, and by unit, goal, status or kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plan.model import Activity
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.tables import counted_at, grouped, is_of_reporting
from plan.questions.answers.view import View, foremost
from plan.questions.query import About, Direction, Query
from plan.questions.result import Answer
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Per
from plan.questions.swedish.vocabulary.states import REPORTED
from plan.questions.wording import headings, sentences, wording
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a unit's, a goal's or a kind's activities are so."""

    name: str
    number: int
    total: int

    @property
    def percent(self) -> float:
        return percent(self.number, self.total)


def percent(number: int, total: int) -> float:
    """Nought of nothing."""
    return round(100 * number / total, 1) if total else 0.0


def share(evaluation: Evaluation) -> Answer:
    """The share of all, and where it is asked by unit or the like a line for each instead of the activities."""
    query = evaluation.query
    if query.about is About.UNITS and not query.per:
        return _of_units(evaluation)
    whole, part = _share_of(evaluation)
    if not whole:
        return evaluation.answer(Findings([], [sentences.share_of_none()]))
    if tertials := _compared(evaluation):
        return _then_and_now(evaluation, tertials)
    value = percent(len(part), len(whole))
    of_all = [
        *so_many(query, len(part), len(whole)),
        sentences.shared(value, len(part), len(whole), headings.stated(query)),
    ]
    lead: list[str] = []
    for per in query.per:
        lead += [*map(_line, _ordered(evaluation, per, whole, part)), *_counted_at(evaluation, per, whole)]
    lead = [*of_all, *lead] if query.most is None else [*lead, sentences.all_in_all(of_all[-1])]
    return evaluation.answer(Findings(evaluation.rows(part), lead, value=_whole(value), shown=not query.per))


def so_many(query: Query, number: int, total: int) -> list[str]:
    """Whether there are as many as a question names."""
    return [sentences.whether(query.limits.hold(number, total))] if query.limits else []


def _compared(evaluation: Evaluation) -> tuple[Tertial, ...]:
    """The tertials whose shares are asked for beside each other."""
    query, now = evaluation.query, evaluation.view.tertial
    change = query.change
    if query.tertials or change is None or change.direction is not Direction.ANY:
        return query.tertials
    since = change.since or (now.previous if now else None)
    return (since, now) if since and now and since != now else ()


def _then_and_now(evaluation: Evaluation, tertials: Sequence[Tertial]) -> Answer:
    """ "Svarsfrekvensen i T1 och T2", "hur stor andel är klara jämfört med T1?": a line each, the last as number."""
    lines: list[str] = []
    value: float = 0
    for tertial in tertials:
        then = View(evaluation.facts, changed(evaluation.query, tertial=tertial, tertials=(), change=None))
        number, total = len(then.matching), len(then.scope)
        value = percent(number, total)
        lines.append(sentences.share_in(tertial, value, number, total))
    heading = " · ".join([wording.capital(headings.stated(evaluation.query)), sentences.by_tertial()])
    return evaluation.answer(Findings([], lines, heading=heading, value=_whole(value), shown=False))


def _of_units(evaluation: Evaluation) -> Answer:
    """ "Hur stor andel av enheterna …": those that have such activities; of reports, those that have sent in all."""
    whole, part = _share_of(evaluation)
    everything = evaluation.query.states == REPORTED
    parts = [each for each in _ordered(evaluation, Per.UNIT, whole, part) if each.total]
    units = [each.name for each in parts if (each.number == each.total if everything else each.number)]
    value = percent(len(units), len(parts))
    lead = [
        sentences.shared_units(value, len(units), len(parts)),
        *map(_line, parts),
        *_counted_at(evaluation, Per.UNIT, whole),
    ]
    return evaluation.answer(Findings(evaluation.rows(part), lead, value=_whole(value), units=units, shown=False))


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


def units_by_share(evaluation: Evaluation) -> Answer:
    """ "Vilken enhet har lägst svarsfrekvens?": each unit's share, and those at that end."""
    whole, part = _share_of(evaluation)
    found = _ordered(evaluation, Per.UNIT, whole, part)
    top = [each.name for each in foremost(found, evaluation.query.few or 1, lambda each: each.percent)]
    activities = [each for each in evaluation.view.scope if set(each.units) & set(top)]
    return evaluation.answer(
        Findings(
            evaluation.rows(activities),
            [*map(_line, found), *_counted_at(evaluation, Per.UNIT, whole)] or [sentences.no_units()],
            units=top,
            shown=False,
        )
    )


def _share_of(evaluation: Evaluation) -> tuple[Sequence[Activity], Sequence[Activity]]:
    query, view = evaluation.query, evaluation.view
    if not evaluation.query.plan_only:
        return view.scope, evaluation.matching()
    if query.kinds or query.units or query.goals or query.partners or query.odds:
        return view.looked_among, view.scope
    return view.scope, [each for each in view.scope if view.report(each)]


def _ordered(evaluation: Evaluation, per: Per, whole: Iterable[Activity], part: Iterable[Activity]) -> Sequence[Share]:
    """As in the plan; where the most or the fewest are asked for, those first."""
    first_only = per is Per.UNIT and is_of_reporting(evaluation.query)
    held = {each.id for each in part}
    parts = [
        Share(name, sum(1 for each in members if each.id in held), len(members))
        for name, members in grouped(per, whole, evaluation.view, evaluation.index, first_only=first_only).items()
    ]
    most = evaluation.query.most
    return parts if most is None else sorted(parts, key=lambda each: each.percent, reverse=most)


def _counted_at(evaluation: Evaluation, per: Per, whole: Iterable[Activity]) -> list[str]:
    return counted_at(per, whole, first_only=is_of_reporting(evaluation.query))


def _line(each: Share) -> str:
    return sentences.share_line(each.name, each.percent, each.number, each.total)
