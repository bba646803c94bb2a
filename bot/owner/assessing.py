"""A goal's owner assesses it once a tertial, and a survey's contact tells its outcome: card by card, as activities."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.followup import posting
from bot.owner.reporting import Click
from cards import assessing
from cards.assessing import AssessView, Item, Typed
from cards.texts import assessing as texts
from plan.assessment import SOURCE_MAX, TEXT_MAX, Assessment, Outlook, SurveyOutcome
from plan.facts import Facts
from plan.model import Person, Round, RoundState, Survey
from plan.refusals import CardTooOld
from plan.standing import standing_of
from plan.summary import Counts
from storage import assessments, knowledge, plans, rounds
from storage.ids import new_id

CardJson = dict[str, Any]
_SURVEY = "survey-"


@dataclass(frozen=True, slots=True)
class Table:
    """All that one person is to assess in one round, in the plan's order: goals first, then surveys."""

    round: Round
    items: tuple[Item, ...]

    def item(self, about: str) -> Item | None:
        return next((item for item in self.items if item.about == about), None)

    def next(self, after: str = "") -> Item | None:
        """The next one that is not assessed, going round; `after` itself is not offered again."""
        places = [item.about for item in self.items]
        start = places.index(after) + 1 if after in places else 0
        turned = self.items[start:] + self.items[:start]
        return next((item for item in turned if not item.stored and item.about != after), None)

    @property
    def left(self) -> int:
        return sum(item.stored is None for item in self.items)


def table(facts: Facts, held: Round, person: Person) -> Table:
    goals = (
        Item(
            goal.number,
            goal=goal,
            counts=_counts(facts, goal.number, held),
            stored=facts.assessment(goal.number, held.tertial),
        )
        for goal in facts.plan.goals
        if goal.is_assessed and facts.goal_owners.get(goal.number) == person.id
    )
    surveys = (
        Item(f"{_SURVEY}{place}", survey=survey, stored=facts.outcome(place, held.tertial))
        for place, survey in enumerate(facts.plan.surveys)
        if _is_contact(facts, survey, person)
    )
    return Table(held, (*goals, *surveys))


def current_card(connection: Connection, municipality_id: str, person: Person, now: datetime) -> CardJson | None:
    """What the person is to assess in the newest round of any plan; None when it is nothing."""
    for plan_id, _, _ in reversed(plans.ids_of(connection, municipality_id)):
        facts = knowledge.facts(connection, plan_id, now)
        own = table(facts, facts.rounds[-1], person) if facts.rounds else None
        if own and own.items:
            return next_card(own)
    return None


def ask(connection: Connection, municipality_id: str, held: Round, asked: Collection[str], now: datetime) -> None:
    """A card to each who owns a goal and is asked about nothing else; the others find it on their receipt."""
    facts = knowledge.facts(connection, held.plan_id, now)
    for person_id in sorted(set(facts.goal_owners.values()) - set(asked)):
        person = facts.person(person_id)
        own = table(facts, held, person) if person else None
        if own and own.left:
            content = {"card": next_card(own), "summary": texts.summary(own.left, held.tertial)}
            once = f"{held.id}:assess:{person_id}"
            posting.notice(connection, municipality_id, once, content, now, held.id, person_id)


def next_card(own: Table, after: str = "") -> CardJson:
    """The next one to assess, or what has been assessed when there is none."""
    item = own.next(after)
    return form(own, item) if item else assessing.overview(own.round.id, own.round.tertial, own.items)


def form(own: Table, item: Item, typed: Typed | None = None, error: str = "") -> CardJson:
    view = AssessView(
        round_id=own.round.id,
        tertial=own.round.tertial,
        item=item,
        position=own.items.index(item) + 1,
        of=len(own.items),
        typed=typed,
        error=error,
        closed=own.round.state is not RoundState.OPEN,
    )
    return assessing.build(view)


def opened(connection: Connection, click: Click) -> CardJson:
    """The one that the button names, else the next."""
    own = _own(connection, click)
    item = own.item(click.payload.about)
    return form(own, item) if item else next_card(own)


def skipped(connection: Connection, click: Click) -> CardJson:
    return next_card(_own(connection, click), after=click.payload.about)


def saved(connection: Connection, click: Click) -> CardJson:
    """Stores what was said and shows the next one. A refusal shows the same card with what was typed."""
    own = _own(connection, click)
    item = own.item(click.payload.about)
    if item is None:
        raise CardTooOld
    typed = Typed.read(click.data)
    error = _goal_error(typed) if item.goal else _survey_error(typed)
    if error:
        return form(own, item, typed, error)
    if item.stored and item.stored.id != click.payload.seen:
        return next_card(own) if Typed.of(item.stored) == typed else form(own, item)
    _store(connection, click, own.round, item, typed)
    return next_card(_own(connection, click), after=item.about)


def _own(connection: Connection, click: Click) -> Table:
    held = rounds.if_newest(connection, click.payload.round_id)
    if held is None:
        raise CardTooOld
    return table(knowledge.facts(connection, held.plan_id, click.now), held, click.person)


def _store(connection: Connection, click: Click, held: Round, item: Item, typed: Typed) -> None:
    late = held.state is not RoundState.OPEN
    posting.correct(connection, held, click.person.id, click.id, click.now)
    if item.goal:
        said = Assessment(
            id=new_id(),
            goal=item.goal.number,
            tertial=held.tertial,
            outlook=Outlook(typed.outlook),
            at=click.now,
            by=click.person.id,
            comment=typed.comment,
            current=typed.current,
            source=typed.source,
            late=late,
        )
        assessments.append(connection, held.plan_id, said, once=click.id)
    else:
        outcome = SurveyOutcome(
            id=new_id(),
            survey=int(item.about.removeprefix(_SURVEY)),
            tertial=held.tertial,
            outcome=typed.outcome,
            at=click.now,
            by=click.person.id,
            source=typed.source,
            late=late,
        )
        assessments.append_outcome(connection, held.plan_id, outcome, once=click.id)


def _goal_error(typed: Typed) -> str:
    if typed.outlook not in set(Outlook):
        return texts.outlook_missing()
    outlook = Outlook(typed.outlook)
    if outlook is not Outlook.MET and not typed.comment:
        return texts.comment_missing(outlook)
    if typed.current and not typed.source:
        return texts.source_missing()
    return _length_error(typed)


def _survey_error(typed: Typed) -> str:
    return _length_error(typed) if typed.outcome else texts.outcome_missing()


def _length_error(typed: Typed) -> str:
    longest = max(len(typed.comment), len(typed.current), len(typed.outcome))
    return texts.too_long() if longest > TEXT_MAX or len(typed.source) > SOURCE_MAX else ""


def _counts(facts: Facts, section: str, held: Round) -> Counts:
    activities = (each for each in facts.plan.activities if each.section == section)
    return Counts.of(standing_of(facts, each, held.tertial) for each in activities)


def _is_contact(facts: Facts, survey: Survey, person: Person) -> bool:
    """By the name or title in the plan, or by answering for the survey's unit."""
    if person.name.casefold() == survey.contact.casefold():
        return True
    return any(each.unit == survey.unit and each.person_id == person.id for each in facts.ownerships)
