"""What is done about deviations: "vilka åtgärder är inte gjorda?", "hur många åtgärder är försenade hos HR?"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from plan.calendar import swedish_day
from plan.measure import Measure, MeasureState
from plan.measure_count import without_measure
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.query import AnswerKind, Query
from plan.questions.result import Answer
from plan.questions.swedish.words import words
from plan.questions.wording import measures as wording
from plan.questions.wording import remarks

_NOUNS = {"atgarder", "atgarderna"}
_ONE = {"atgard"}
_DEVIATING = {"avvikelser", "avvikelserna", "avviker"}
"""Of every status that is a deviation, where one alone is called so too."""
_LACKING = {"saknar", "saknas", "utan", "ingen", "inga"}
_OTHERS = {
    "planen",
    "varfor",
    "vem",
    "aktivitet",
    "aktiviteter",
    "aktiviteten",
    "aktiviteterna",
    "projekt",
    "projekten",
}
"""What the question is of, where one of these stands in it."""
_NOT = {"inte", "ej", "icke", "inget"}
_DONE = {"gjorda", "gjort", "klara", "genomforda", "utforda", "fardiga", "avslutade", "avklarade", "slutforda"}
_LEADS = {"vilka", "visa", "lista", "alla", "finns", "har"}


class AskedMeasures(StrEnum):
    """Which are asked for; the values are how the answer's heading tells."""

    ALL = "Åtgärder vid avvikelser"
    OPEN = "Åtgärder som inte är gjorda"
    LATE = "Försenade åtgärder"
    DONE = "Gjorda åtgärder"
    MOVED = "Åtgärder med flyttat datum"
    HINDERED = "Åtgärder med hinder"
    NONE = "Avvikelser utan åtgärd"


_CUES = {
    AskedMeasures.LATE: {"forsenade", "forsenad", "sena", "missade", "passerat", "passerade"},
    AskedMeasures.MOVED: {"flyttade", "flyttats", "flyttat", "framflyttade"},
    AskedMeasures.HINDERED: {"hinder", "hindrade", "hindras", "stoppade"},
    AskedMeasures.OPEN: {"oppna", "kvar", "ogjorda", "aterstar", "ofardiga"},
}
_KNOWN = frozenset.union(*map(frozenset, (_NOUNS, _ONE, _LACKING, _NOT, _DONE, _LEADS, *_CUES.values())))
_TOLD_BY = {
    *("ask", "about", "aspect", "states", "left_out", "tertial", "as_of", "topic"),
    *("units", "units_out", "all_units", "subunits", "goals", "goals_out", "activities"),
    *("unread", "unused", "doubts", "unable"),
}
"""Parts of a question that choose among measures, and where its words ended up."""
_FITS: dict[AskedMeasures, Callable[[Measure, date], bool]] = {
    AskedMeasures.ALL: lambda _each, _today: True,
    AskedMeasures.OPEN: lambda each, _: each.is_open,
    AskedMeasures.LATE: Measure.is_late,
    AskedMeasures.DONE: lambda each, _: each.state is MeasureState.DONE,
    AskedMeasures.MOVED: lambda each, _: each.moves > 0,
    AskedMeasures.HINDERED: lambda each, _: each.is_open and each.hindrance is not None,
}


@dataclass(frozen=True, slots=True)
class MeasureQuestion:
    which: AskedMeasures
    how_many: bool
    deviating: bool = False


def asked(text: str) -> MeasureQuestion | None:
    """None where the text asks about something else: of one activity's comment, of the plan's own measures."""
    said = [each.folded for each in words(text) if each.stem]
    heard = set(said)
    if heard & (_NOUNS | _ONE) and heard & _LACKING:
        return MeasureQuestion(AskedMeasures.NONE, "manga" in heard, bool(heard & _DEVIATING))
    if not heard & _NOUNS or heard & _OTHERS:
        return None
    how_many = "manga" in heard
    which = _which(heard)
    if which is None and (how_many or (said[0] in _LEADS and len(said) < 6)):
        which = AskedMeasures.ALL
    return MeasureQuestion(which, how_many) if which else None


def answered(evaluation: Evaluation, question: MeasureQuestion) -> Answer:
    """Of the units, goals and activities that the question names; what not everybody may see is not among them."""
    if not _is_all(evaluation.query):
        return _in_part(evaluation.query, question)
    if question.which is AskedMeasures.NONE:
        return _without(evaluation, question)
    facts, today = evaluation.facts, swedish_day(evaluation.facts.at)
    scope = {each.id: each for each in evaluation.view.scope}
    every = [each for each in facts.measures(evaluation.query.tertial) if each.activity_id in scope]
    found = [each for each in every if _FITS[question.which](each, today)]
    rows = [wording.row(scope[each.activity_id].title, each, today) for each in found[: wording.MOST]]
    more = [wording.and_more(len(found) - wording.MOST)] if len(found) > wording.MOST else []
    lead = (wording.counted(len(found), len(every)), *rows, *more)
    left_out = remarks.withheld(sum(each.protected for each in scope.values()))
    foot = tuple(line for line in (remarks.as_of(facts), left_out) if line)
    heading = wording.heading(question.which.value, evaluation.when)
    return Answer(
        AnswerKind.COUNT if question.how_many else AnswerKind.LIST,
        heading,
        activities=tuple(dict.fromkeys(scope[each.activity_id] for each in found)),
        value=len(found) if question.how_many else None,
        text="\n".join([heading, *lead, *foot]),
        lead=lead,
        foot=foot,
        query=replace(evaluation.query, unused=(), doubts=()),
    )


def _is_all(query: Query) -> bool:
    """Nothing else is asked for than what the measures are told by, and no word is left over."""
    others = (each for each in fields(Query) if each.compare and each.name not in _TOLD_BY)
    plain = all(getattr(query, each.name) == each.default for each in others)
    left = {word.folded for text in (*query.unread, *query.unused, *query.doubts) for word in words(text) if word.stem}
    return plain and left <= _KNOWN


def _in_part(query: Query, question: MeasureQuestion) -> Answer:
    heading, told = question.which.value, wording.only_so_far()
    return Answer(AnswerKind.UNKNOWN, heading, text=f"{heading}\n{told}", lead=(told,), query=query)


def _without(evaluation: Evaluation, question: MeasureQuestion) -> Answer:
    """The deviations that nothing is done about, of the statuses that are named."""
    tertial, states = evaluation.view.tertial, evaluation.query.states
    lacking = set(without_measure(evaluation.facts, tertial)) if tertial else set()
    named = set() if question.deviating else {each for each in states or () if each and each.is_deviation}
    rows = evaluation.rows([each for each in evaluation.view.scope if each.id in lacking])
    found = [each for each in rows if not named or each.status in named]
    kind = AnswerKind.COUNT if question.how_many else AnswerKind.LIST
    value = len(found) if question.how_many else None
    heading = wording.heading(question.which.value, evaluation.when)
    told = replace(evaluation, query=replace(evaluation.query, ask=kind, unused=(), doubts=()))
    return told.answer(Findings(found, [wording.without(len(found))], heading=heading, value=value))


def _which(heard: set[str]) -> AskedMeasures | None:
    if heard & _DONE:
        return AskedMeasures.OPEN if heard & _NOT else AskedMeasures.DONE
    return next((which for which, cues in _CUES.items() if heard & cues), None)
