"""What a fresh question of measures should be answered with, counted from the facts without the engine."""

from collections.abc import Callable

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.measure import Measure, MeasureState
from plan.questions import Answer
from tests.plan.questions.fresh.keys import LISTS, Wanted

MeasureTest = Callable[[Facts, Measure], bool]


def measures(test: MeasureTest, *words: str) -> Wanted:
    """Exactly these measures: by their own words in the text and not the others', or by their activities."""

    def problem(facts: Facts, answer: Answer) -> str:
        chosen = [each for each in facts.measures() if test(facts, each)]
        others = [each for each in facts.measures() if not test(facts, each)]
        text = answer.text.lower()
        by_words = all(each.what.lower() in text for each in chosen) and not any(e.what.lower() in text for e in others)
        by_activity = {e.id for e in answer.activities} == {e.activity_id for e in chosen}
        missing = [word for word in words if word.lower() not in text]
        if missing:
            return f"no {missing}"
        return "" if by_words or by_activity else f"not the {len(chosen)} measures asked for"

    return Wanted(LISTS | {"detail"}, problem)


def measure_count(test: MeasureTest) -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        want = sum(test(facts, each) for each in facts.measures())
        return "" if answer.value == want else f"{answer.value} instead of {want}"

    return Wanted(frozenset({"count"}), problem)


def of_unit(name: str, facts: Facts, each: Measure) -> bool:
    activity = facts.activity(each.activity_id)
    return bool(activity and name in activity.units)


def is_open(_facts: Facts, each: Measure) -> bool:
    return each.is_open


def is_late(facts: Facts, each: Measure) -> bool:
    return each.is_late(swedish_day(facts.at))


def is_done(_facts: Facts, each: Measure) -> bool:
    return each.state is MeasureState.DONE
