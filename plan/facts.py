"""All that is known of one plan at a moment: what questions, summaries, digests and reports are made from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

from plan.assessment import Assessment, SurveyOutcome
from plan.carried import Answers, with_carried
from plan.indicators import Figure, Indicator, measured
from plan.measure import Measure, MeasureEntry, measures
from plan.model import Activity, Assignment, Goal, Ownership, Person, Plan, Round
from plan.sight import SeenReport
from plan.tertial import Tertial


@dataclass(frozen=True)
class Facts:
    """`rounds` and `reports` oldest first; `at` is the moment it holds for (aware, UTC).

    `reports` are as everybody may see them (`plan.sight`): what is withheld selects, sorts and counts nothing.
    `assignments` are those of the newest round. `reminders` counts the reminders sent, by tertial. `goal_owners` are
    person ids by a goal's number. Nothing is carried into the `uncarried` tertials: they were frozen so.
    `measured` is what happened to the measures, oldest first, without those that not everybody may see.
    """

    plan: Plan
    at: datetime
    rounds: tuple[Round, ...] = ()
    reports: tuple[SeenReport, ...] = ()
    people: tuple[Person, ...] = ()
    ownerships: tuple[Ownership, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    reminders: Mapping[Tertial, int] = field(default_factory=dict)
    assessments: tuple[Assessment, ...] = ()
    outcomes: tuple[SurveyOutcome, ...] = ()
    goal_owners: Mapping[str, str] = field(default_factory=dict)
    uncarried: frozenset[Tertial] = frozenset()
    measured: tuple[MeasureEntry, ...] = ()
    figures: tuple[Figure, ...] = ()

    @property
    def current(self) -> Tertial | None:
        """The newest tertial opened; None before the first round."""
        return self.rounds[-1].tertial if self.rounds else None

    def round_of(self, tertial: Tertial) -> Round | None:
        return next((each for each in self.rounds if each.tertial == tertial), None)

    def activity(self, activity_id: str) -> Activity | None:
        return self._activities.get(activity_id)

    def report(self, activity_id: str, tertial: Tertial) -> SeenReport | None:
        """The latest answer that counts for that tertial."""
        return self.of_tertial(tertial).get(activity_id)

    def last_before(self, activity_id: str, tertial: Tertial) -> SeenReport | None:
        """The latest answer for any earlier tertial."""
        earlier = [report for report in self.history(activity_id) if report.tertial < tertial]
        return max(earlier, key=lambda report: (report.tertial, report.at), default=None)

    def as_left(self, tertial: Tertial) -> Answers:
        """The latest answer for that tertial or an earlier one, by activity."""
        until = (self._by_tertial[each] for each in sorted(self._by_tertial) if each <= tertial)
        return {key: report for held in until for key, report in held.items()}

    def history(self, activity_id: str) -> tuple[SeenReport, ...]:
        """What was answered, oldest first; nothing carried is in it."""
        return tuple(self._history.get(activity_id, ()))

    def assessment(self, goal: str, tertial: Tertial) -> Assessment | None:
        """The latest one of the goal with that number, for that tertial."""
        found = (each for each in reversed(self.assessments) if (each.goal, each.tertial) == (goal, tertial))
        return next(found, None)

    def outcome(self, survey: int, tertial: Tertial) -> SurveyOutcome | None:
        """The latest one of the survey at that place in the plan, for that tertial."""
        found = (each for each in reversed(self.outcomes) if (each.survey, each.tertial) == (survey, tertial))
        return next(found, None)

    def measures(self, until: Tertial | None = None) -> tuple[Measure, ...]:
        """How each stands, in the plan's order; by what had happened while `until` was the newest tertial."""
        known = (each for each in self.measured if until is None or each.tertial <= until)
        place = {activity.id: number for number, activity in enumerate(self.plan.activities)}
        return tuple(sorted(measures(known), key=lambda each: place[each.activity_id]))

    def indicators(self, goal: str) -> tuple[Indicator, ...]:
        """What is measured of the goal with that number, as far as it was known."""
        return self._indicators.get(goal, ())

    def indicators_in(self, goal: Goal, tertial: Tertial) -> tuple[Indicator, ...]:
        """As it was known when the tertial's round closed, and with what was given on a card that was answered late: a
        figure that comes afterwards is of the tertials to come."""
        held = self.round_of(tertial)
        if held is None or held.closed_at is None:
            return self.indicators(goal.number)
        late = {each.at for each in self.assessments if (each.goal, each.tertial) == (goal.number, tertial)}
        known = [each for each in self.figures if each.at <= held.closed_at or each.at in late]
        return measured(goal, known) if len(known) < len(self.figures) else self.indicators(goal.number)

    def person(self, person_id: str) -> Person | None:
        return self._people.get(person_id)

    def as_of(self, moment: datetime) -> Facts:
        """The same plan as it looked at an earlier moment."""
        return replace(
            self,
            at=moment,
            rounds=tuple(each for each in self.rounds if each.opened_at <= moment),
            reports=tuple(report for report in self.reports if report.at <= moment),
            assessments=tuple(each for each in self.assessments if each.at <= moment),
            outcomes=tuple(each for each in self.outcomes if each.at <= moment),
            measured=tuple(each for each in self.measured if each.at <= moment),
            figures=tuple(each for each in self.figures if each.at <= moment),
        )

    @cached_property
    def _indicators(self) -> dict[str, tuple[Indicator, ...]]:
        return {goal.number: measured(goal, self.figures) for goal in self.plan.goals}

    @cached_property
    def _activities(self) -> dict[str, Activity]:
        return {activity.id: activity for activity in self.plan.activities}

    @cached_property
    def _people(self) -> dict[str, Person]:
        return {person.id: person for person in self.people}

    @cached_property
    def units(self) -> tuple[str, ...]:
        """The plan's, gathered once."""
        return self.plan.units

    def of_tertial(self, tertial: Tertial) -> Answers:
        """The latest answer that counts for that tertial, by activity: given for it, or carried into it."""
        return self._by_tertial.get(tertial, {})

    @cached_property
    def _by_tertial(self) -> dict[Tertial, Answers]:
        found: dict[Tertial, dict[str, SeenReport]] = defaultdict(dict)
        for report in self.reports:
            found[report.tertial][report.activity_id] = report
        return with_carried(found, (each for each in self.rounds if each.tertial not in self.uncarried))

    @cached_property
    def _history(self) -> dict[str, list[SeenReport]]:
        history: dict[str, list[SeenReport]] = defaultdict(list)
        for report in self.reports:
            history[report.activity_id].append(report)
        return history
