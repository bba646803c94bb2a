from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plan.indicators import Indicator, RuleKind, TargetOutcome, TargetRule, Value
from plan.indicators.rules import together

MET, NOT_MET, UNKNOWN = TargetOutcome.MET, TargetOutcome.NOT_MET, TargetOutcome.UNKNOWN
figures = st.floats(0, 100, allow_nan=False)


@given(figures, figures)
def test_a_floor_and_a_ceiling_agree_only_on_the_limit_itself(value: float, limit: float) -> None:
    least, most = (
        Indicator("", "%", TargetRule(kind, limit), Value(value)).outcome
        for kind in (RuleKind.AT_LEAST, RuleKind.AT_MOST)
    )
    assert (least is MET and most is MET) == (value == limit)
    assert MET in (least, most)


@given(figures, figures)
def test_nobody_is_both_above_and_below_the_nation(value: float, nation: float) -> None:
    above, below = (
        Indicator("", "%", TargetRule(kind), Value(value, nation=nation)).outcome
        for kind in (RuleKind.ABOVE_NATION, RuleKind.BELOW_NATION)
    )
    assert [above, below].count(MET) == (value != nation)


@given(figures, figures)
def test_better_upwards_is_worse_downwards(value: float, before: float) -> None:
    rising, falling = (
        Indicator("", "%", TargetRule(RuleKind.BETTER_THAN_BEFORE, falling=falls), Value(value, before=before)).outcome
        for falls in (False, True)
    )
    assert [rising, falling].count(MET) == (value != before)


@given(st.lists(st.sampled_from([MET, NOT_MET, UNKNOWN]), max_size=6))
def test_a_goal_is_met_when_all_its_measures_are(outcomes: list[TargetOutcome]) -> None:
    whole = together(outcomes)
    assert (whole is MET) == (bool(outcomes) and set(outcomes) == {MET})
    assert (whole is UNKNOWN) == (set(outcomes) <= {UNKNOWN})
    assert (whole is NOT_MET) == (NOT_MET in outcomes and MET not in outcomes)
