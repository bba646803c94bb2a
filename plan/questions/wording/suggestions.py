"""What to ask next, and what to ask instead."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from plan.model import Status
from plan.questions.index.people import NO_UNIT
from plan.questions.index.plan_index import Index
from plan.questions.query import AnswerKind, Query, Refused
from plan.questions.swedish.vocabulary.states import UNREPORTED
from plan.questions.swedish.words import fold
from plan.questions.wording import replies, wording
from plan.questions.wording.goals import goal_label

_MOST_TITLES = 200
_EXAMPLES = 3


def examples_near(text: str, index: Index) -> list[str]:
    """Three questions that can be answered, nearest to what was asked."""
    plan = index.plan
    found = {fold(example): example for example in replies.EXAMPLES}
    for title in dict.fromkeys(each.title for each in plan.activities[:_MOST_TITLES]):
        example = f"Hur går det med {wording.one_line(title)}?"
        found[fold(title)] = example
    for unit in plan.units[:_EXAMPLES]:
        found[fold(unit)] = f"Hur ser det ut för {unit}?"
    near = process.extract(fold(text[:200]), list(found), scorer=fuzz.token_set_ratio, limit=_EXAMPLES, score_cutoff=40)
    chosen = [found[key] for key, _, _ in near]
    rest = (example for example in replies.EXAMPLES if example not in chosen)
    failed = fold(text).strip(" ?!.")
    return [each for each in (*chosen, *rest) if fold(each).strip(" ?!.") != failed][:_EXAMPLES]


def next_questions(query: Query, index: Index) -> tuple[str, ...]:
    """Natural next questions, whole sentences."""
    if query.ask is AnswerKind.DETAIL:
        return _after_detail(query, index)
    if query.refused is Refused.RANKING:
        return replies.BESIDE_RANKING
    if query.ask in (AnswerKind.REFUSE, AnswerKind.CLARIFY, AnswerKind.UNKNOWN):
        return ()
    where = _where(query, index)
    found = []
    if query.states != frozenset({Status.DELAYED}):
        found.append(f"Vilka aktiviteter{where} är försenade?")
    if query.states != UNREPORTED:
        found.append(f"Vilka enheter har inte rapporterat{where}?")
    if query.change is None:
        found.append(f"Vad har ändrats{where} sedan förra tertialet?")
    if not query.per:
        found.append("Fördelningen per status och enhet")
    return tuple(found[:_EXAMPLES])


def _where(query: Query, index: Index) -> str:
    if len(query.units) == 1 and query.units[0] != NO_UNIT:
        return f" hos {query.units[0]}"
    return f" under {goal_label(index, query.goals[0])}" if len(query.goals) == 1 else ""


def _after_detail(query: Query, index: Index) -> tuple[str, ...]:
    activity = index.activity(query.activities[0])
    if activity is None:
        return ()
    found = [f"Visa historiken för {wording.one_line(activity.title)}"]
    found += [f"Hur ser det ut för {unit}?" for unit in activity.units[:1]]
    return (*found, f"Hur går det för {goal_label(index, activity.section)}?")
