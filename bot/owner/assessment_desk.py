"""A goal's owner assesses it once a tertial, and a survey's contact tells its outcome: card by card, as activities."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot import found
from bot.here import Here
from bot.owner import figure_desk
from bot.ports import Click
from bot.telling import messages, posts
from cards import assessment_form
from cards.assessment_form import (
    COMMENT,
    CURRENT,
    OUTCOME,
    OUTLOOK,
    SOURCE,
    AssessView,
    Item,
    TypedAssessment,
)
from cards.elements import CardJson
from cards.field_faults import FieldFault
from cards.figure_inputs import TypedFigures
from cards.texts import assessment as texts
from plan import goal_warnings
from plan.activity_standing import standing_of
from plan.assessment import SOURCE_MAX, TEXT_MAX, Assessment, Outlook, SurveyOutcome
from plan.calendar import swedish_day
from plan.facts import Facts
from plan.goal_names import goal_name
from plan.indicators.entry import GivenFigure
from plan.matter import Matter, MatterKind
from plan.model import Goal, Person, Round, RoundState
from plan.refusals import CardTooOld, NotTheGoalOwner, Refusal
from plan.summary import Counts, GoalSummary
from plan.turn import Lap, turn
from storage import assessments, deliveries, knowledge, matters, people, plans, rounds
from storage.ids import new_id

_SURVEY = "survey-"
_ASSESSING = 2
"""The number of the matter that a goal's owner is asked; their activities are the first."""


@dataclass(frozen=True, slots=True)
class AssessmentDesk:
    """All that one person is to assess in one round, in the plan's order: goals first, then surveys."""

    round: Round
    items: tuple[Item, ...]

    def item(self, about: str) -> Item | None:
        return next((item for item in self.items if item.about == about), None)

    @property
    def left(self) -> int:
        return sum(item.stored is None for item in self.items)


def _table(here: Here, facts: Facts, held: Round, person: Person) -> AssessmentDesk:
    contact = people.contact(here.connection, person)
    goals = (
        _goal(facts, goal, held)
        for goal in facts.plan.goals
        if goal.is_assessed and facts.goal_owners.get(goal.number) == person.id
    )
    surveys = (
        Item(f"{_SURVEY}{place}", survey=survey, stored=facts.outcome(place, held.tertial))
        for place, survey in enumerate(facts.plan.surveys)
        if contact.tells_of(survey)
    )
    return AssessmentDesk(held, (*goals, *surveys))


def _goal(facts: Facts, goal: Goal, held: Round) -> Item:
    standings = tuple(
        standing_of(facts, each, held.tertial) for each in facts.plan.activities if each.section == goal.number
    )
    stored, measured = facts.assessment(goal.number, held.tertial), facts.indicators(goal.number)
    known = GoalSummary(goal, standings, Counts.of(standings), stored, indicators=measured)
    warned = goal_warnings.of_goal(known, facts.plan.year)
    return Item(goal.number, goal, counts=known.counts, stored=stored, indicators=measured, warned=warned)


def current_card(here: Here, person: Person) -> CardJson | None:
    """What the person is to assess in the newest round of any plan; None when it is nothing."""
    for plan_id, _, _ in reversed(plans.ids_of(here.connection, here.municipality_id)):
        facts = knowledge.facts(here.connection, plan_id, here.now)
        own = _table(here, facts, facts.rounds[-1], person) if facts.rounds else None
        if own and own.items:
            return next_card(own)
    return None


def ask(here: Here, held: Round) -> None:
    """A card to each who owns a goal and is asked about nothing else; the others find it on their receipt.

    The schedule asks them when everybody else has been told.
    """
    owners = set(assessments.goal_owners(here.connection, held.plan_id).values())
    if owners:
        owners -= {each.person_id for each in rounds.assignments(here.connection, held.id) if each.answers}
    if not owners:
        return
    facts = knowledge.facts(here.connection, held.plan_id, here.now)
    for person_id in sorted(owners):
        ask_one(here, held, facts, person_id, once(held.id, person_id))


def ask_one(here: Here, held: Round, facts: Facts, person_id: str, key: str) -> None:
    """A card with what that person is to assess, once by that key; on a day that they are told nothing else."""
    person = facts.person(person_id)
    own = _table(here, facts, held, person) if person else None
    if own and own.left:
        content = {"card": next_card(own), "summary": texts.summary(own.left, held.tertial)}
        at = messages.free_moment(here, held, person_id)
        posts.notice(here, key, content, held.id, person_id, at)
        recorded = deliveries.ids(here.connection, [key])
        told = Matter(held.id, person_id, MatterKind.OPENING, _ASSESSING)
        matters.record(here.connection, {told: recorded[key]}, swedish_day(at))


def left_card(here: Here, held: Round, person: Person) -> CardJson | None:
    """The next one that the person has to assess in that round; None when it is nothing."""
    own = _table(here, knowledge.facts(here.connection, held.plan_id, here.now), held, person)
    return next_card(own) if own.left else None


def once(round_id: str, person_id: str) -> str:
    """The key in the ledger of what a person was asked to assess; later ones begin with it."""
    return f"{round_id}:assess:{person_id}"


def next_card(own: AssessmentDesk, after: str = "", lap: Lap = Lap.FIRST) -> CardJson:
    """The next one to assess, or what has been assessed when there is none."""
    left = {item.about for item in own.items if not item.stored}
    about, offered_in = turn([item.about for item in own.items], left, after, lap)
    item = own.item(about)
    if item is None:
        return assessment_form.overview(own.round.id, own.round.tertial, own.items)
    return form(own, item, lap=offered_in)


def form(
    own: AssessmentDesk,
    item: Item,
    typed: TypedAssessment | None = None,
    error: FieldFault | None = None,
    lap: Lap = Lap.FIRST,
) -> CardJson:
    view = AssessView(
        round_id=own.round.id,
        tertial=own.round.tertial,
        item=item,
        position=own.items.index(item) + 1,
        of=len(own.items),
        typed=typed,
        error=error,
        closed=own.round.state is not RoundState.OPEN,
        lap=lap,
    )
    return assessment_form.build(view)


def opened(here: Here, click: Click) -> CardJson:
    """The one that the button names, else the next."""
    own = _own(here, click)
    item = own.item(click.payload.about)
    return form(own, item, lap=click.payload.lap) if item else next_card(own)


def refreshed(here: Here, click: Click) -> CardJson:
    """The same card, unless it has been answered meanwhile; then the next."""
    own, payload = _own(here, click), click.payload
    if payload.about == assessment_form.OVERVIEW:
        return assessment_form.overview(own.round.id, own.round.tertial, own.items)
    item = own.item(payload.about)
    same = item and (item.stored.id if item.stored else "") == payload.seen
    return form(own, item, lap=payload.lap) if item and same else next_card(own)


def skipped(here: Here, click: Click) -> CardJson:
    return next_card(_own(here, click), after=click.payload.about, lap=click.payload.lap)


def saved(here: Here, click: Click) -> CardJson:
    """Stores what was said and shows the next one. A refusal shows the same card with what was typed."""
    own = _own(here, click)
    item = own.item(click.payload.about)
    if item is None:
        raise _not_theirs(here, own.round, click.payload.about)
    typed = TypedAssessment.read(click.data)
    given, error = _judged(here, own.round, item, typed)
    if error:
        return form(own, item, typed, error, click.payload.lap)
    if item.stored and item.stored.id != click.payload.seen:
        same = replace(typed, figures=TypedFigures()) == TypedAssessment.of(item.stored)
        return next_card(own) if same else form(own, item)
    _store(here, click, own.round, item, typed)
    figure_desk.store(here, click, own.round, given)
    return next_card(_own(here, click), after=item.about, lap=click.payload.lap)


def _judged(
    here: Here, held: Round, item: Item, typed: TypedAssessment
) -> tuple[tuple[GivenFigure, ...], FieldFault | None]:
    """The figures that were given, and what is wrong with what was typed; None where nothing is."""
    if item.goal is None:
        return (), _survey_error(typed)
    try:
        given = figure_desk.given(here, item, typed)
    except figure_desk.Unusable as wrong:
        return (), wrong.fault
    return given, _goal_error(typed) or figure_desk.unexplained(here, held, item, typed, given)


def _own(here: Here, click: Click) -> AssessmentDesk:
    held = found.newest_round(here, click.payload.round_id)
    return _table(here, knowledge.facts(here.connection, held.plan_id, here.now), held, click.person)


def _not_theirs(here: Here, held: Round, about: str) -> Refusal:
    facts = knowledge.facts(here.connection, held.plan_id, here.now)
    goal = facts.plan.goal(about)
    if goal is None or not goal.is_assessed:
        return CardTooOld()
    owner = facts.person(facts.goal_owners.get(about, ""))
    return NotTheGoalOwner(goal_name(goal), owner.name if owner else "")


def _store(here: Here, click: Click, held: Round, item: Item, typed: TypedAssessment) -> None:
    late = held.state is not RoundState.OPEN
    posts.correct(here, held, click.person.id, click.id)
    if item.goal:
        said = Assessment(
            id=new_id(),
            goal=item.goal.number,
            tertial=held.tertial,
            outlook=Outlook(typed.outlook),
            at=here.now,
            by=click.person.id,
            comment=typed.comment,
            current=typed.current,
            source=typed.source,
            late=late,
        )
        assessments.append(here.connection, held.plan_id, said, once=click.id)
    else:
        outcome = SurveyOutcome(
            id=new_id(),
            survey=int(item.about.removeprefix(_SURVEY)),
            tertial=held.tertial,
            outcome=typed.outcome,
            at=here.now,
            by=click.person.id,
            source=typed.source,
            late=late,
        )
        assessments.append_outcome(here.connection, held.plan_id, outcome, once=click.id)


def _goal_error(typed: TypedAssessment) -> FieldFault | None:
    if typed.outlook not in set(Outlook):
        return FieldFault(OUTLOOK, texts.outlook_missing())
    outlook = Outlook(typed.outlook)
    if outlook is not Outlook.MET and not typed.comment:
        return FieldFault(COMMENT, texts.comment_missing(outlook))
    if typed.current and not typed.source:
        return FieldFault(SOURCE, texts.source_missing())
    return _length_error(typed)


def _survey_error(typed: TypedAssessment) -> FieldFault | None:
    return _length_error(typed) if typed.outcome else FieldFault(OUTCOME, texts.outcome_missing())


def _length_error(typed: TypedAssessment) -> FieldFault | None:
    texts_of = ((COMMENT, typed.comment), (CURRENT, typed.current), (OUTCOME, typed.outcome))
    limits = (*((at, text, TEXT_MAX) for at, text in texts_of), (SOURCE, typed.source, SOURCE_MAX))
    return next((FieldFault(at, texts.too_long(most)) for at, text, most in limits if len(text) > most), None)
