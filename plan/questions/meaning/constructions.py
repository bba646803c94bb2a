"""Constructions that no one set can say. The words that make one are asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from plan.questions.meaning import joined_places, joined_sets, pointers, tenses
from plan.questions.meaning.pieces import Constructed
from plan.questions.meaning.unheard import unheard

Rule = Callable[[Constructed], Iterator[range]]
RULES: tuple[Rule, ...] = (
    joined_sets.either,
    joined_sets.pairs,
    joined_sets.at_once,
    joined_sets.both_at_once,
    joined_sets.shares_compared,
    joined_sets.described_twice,
    joined_sets.each_by_itself,
    joined_sets.denied_twice,
    joined_sets.part_of,
    joined_sets.of_each,
    joined_sets.more_of_nothing,
    joined_sets.more_than,
    joined_sets.more_than_one,
    joined_sets.only_these,
    joined_sets.loose_topic,
    joined_sets.none_of_places,
    joined_sets.every_one_of_places,
    joined_sets.things_counted,
    joined_sets.unjoined,
    joined_sets.or_before,
    joined_sets.council_unheard,
    joined_sets.goals_spoken_of,
    joined_sets.of_a_goals_topic,
    joined_sets.counted_twice,
    joined_sets.measure_of_a_sort,
    joined_sets.none_is_missing,
    joined_sets.lacking_something,
    joined_sets.units_changed,
    joined_sets.only_of_a_kind,
    joined_sets.some_but_none,
    joined_sets.neither_of_two,
    joined_sets.both_of_them,
    joined_sets.share_of_one,
    joined_sets.share_of_nothing,
    joined_sets.part_of_others,
    joined_sets.of_goals,
    joined_sets.figure_and_status,
    joined_places.unjoined_places,
    unheard,
    pointers.pointing_at_nothing,
    pointers.others_than_one,
    pointers.turning_a_clause,
    pointers.pointing_at_a_ranking,
    pointers.pointing_at_a_riddle,
    pointers.taken_from_a_riddle,
    pointers.assessed_goals,
    pointers.own_of_nobody,
    tenses.supposed,
    tenses.to_be_done,
    tenses.then_and_now,
    tenses.days_of_reports,
    tenses.before_a_tertial,
    tenses.after_a_tertial,
    tenses.newly_so,
    tenses.one_of_two,
    tenses.still_not,
    tenses.no_longer_what,
    tenses.opening_hours,
    tenses.reports_in_time,
    tenses.unchanged_for_long,
    tenses.assessed_twice,
    tenses.assessed_then,
    tenses.days_left_out,
    tenses.left_of_those,
    tenses.moved_and_changed,
    tenses.moved_between_years,
    tenses.not_moved,
    tenses.commented_then,
    tenses.without_moving,
    tenses.denied_beside,
    tenses.but_not_then,
    tenses.overrun_since,
    tenses.not_so_in_a_row,
    tenses.changed_and_due,
    tenses.finished_and_expected,
    tenses.never_of_nothing,
    tenses.left_out_then,
    tenses.dates_of_several,
    tenses.same_for_long,
    tenses.same_as_one,
)


def constructed(held: Constructed) -> dict[int, str]:
    """What is asked about, by its first place, as it stands in the question."""
    spans = (span for rule in RULES for span in rule(held))
    return {span.start: " ".join(held.marked.text[at].raw for at in span) for span in spans}
