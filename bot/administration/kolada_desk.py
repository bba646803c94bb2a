"""An administrator says which key figure of Kolada a goal's measure is, for which municipality."""

from __future__ import annotations

from dataclasses import replace

from bot import rights
from bot.administration.figure_book import followed
from bot.figures import figure_feed, figure_import
from bot.here import Here
from bot.ports import Click, Message
from cards.elements import CardJson
from cards.field_faults import FieldFault
from cards.figure_inputs import key
from cards.kolada_form import AREA, KPI, MEASURE, KoladaView, MeasureChoice, TypedFeed, build
from cards.texts import kolada as texts
from plan.access import Act
from plan.audit import Doer, Through
from plan.goal_names import goal_name
from plan.indicators import Indicator
from plan.model import Person, Plan
from plan.refusals import CardTooOld
from storage import figures, municipalities
from storage.figures import Feed

Named = dict[str, tuple[str, Indicator, str]]
"""By the key that the card carries: the goal's number, the measure, and what both are called."""


def offered(here: Here, person: Person) -> Message | None:
    """None for somebody else than an administrator: theirs is a question like others."""
    if not rights.may(here, person, Act.SET_UP):
        return None
    plan = followed(here)
    named = _named(here, plan) if plan else {}
    if plan is None or not named:
        return Message(texts.no_measures())
    return Message(card=build(_view(here, plan, named, _first(here))), summary=texts.heading())


def saved(here: Here, click: Click) -> CardJson:
    """What cannot be used is told at its field, and nothing is stored."""
    plan, named, typed = _asked(here, click)
    if fault := _missing(named, typed) or _unfit(typed):
        return build(replace(_view(here, plan, named, typed), error=fault))
    goal, indicator, name = named[typed.measure]
    new = Feed(plan.id, goal, indicator.name, typed.kpi, typed.area)
    if not any(_is_same(each, new) for each in _feeds(here, plan)):  # the second click
        figure_feed.set_feed(here, plan, new, Doer(Through.CARD, click.person.id))
    return build(replace(_view(here, plan, named, TypedFeed(area=typed.area)), notice=texts.is_connected(name)))


def removed(here: Here, click: Click) -> CardJson:
    plan, named, typed = _asked(here, click)
    if fault := _missing(named, typed):
        return build(replace(_view(here, plan, named, typed), error=fault))
    goal, indicator, name = named[typed.measure]
    done = figure_feed.remove_feed(here, plan, goal, indicator.name, Doer(Through.CARD, click.person.id))
    told = texts.is_disconnected(name) if done else texts.was_not_connected(name)
    return build(replace(_view(here, plan, named, TypedFeed(area=typed.area)), notice=told))


def _missing(named: Named, typed: TypedFeed) -> FieldFault | None:
    return None if typed.measure in named else FieldFault(MEASURE, texts.measure_missing())


def _unfit(typed: TypedFeed) -> FieldFault | None:
    if not figure_feed.fits_kpi(typed.kpi):
        return FieldFault(KPI, texts.wrong_kpi(typed.kpi))
    return None if figure_feed.fits_area(typed.area) else FieldFault(AREA, texts.wrong_area(typed.area))


def _asked(here: Here, click: Click) -> tuple[Plan, Named, TypedFeed]:
    """Raises NotAllowed, and CardTooOld where another plan is followed up now."""
    rights.must(here, click.person, Act.SET_UP)
    municipalities.lock(here.connection, here.municipality_id)
    plan = followed(here)
    if plan is None or plan.id != click.payload.about:
        raise CardTooOld
    return plan, _named(here, plan), TypedFeed.read(click.data)


def _named(here: Here, plan: Plan) -> Named:
    known = figure_import.known(here, plan)
    return {
        f"{goal.number} {key(each)}": (goal.number, each, f"{goal_name(goal)}, {each.title}")
        for goal in plan.goals
        for each in known.get(goal.number, ())
    }


def _first(here: Here) -> TypedFeed:
    """With the municipality's code as it was given before."""
    held = figures.feeds(here.connection, here.municipality_id)
    return TypedFeed(area=held[0].area if held else "")


def _feeds(here: Here, plan: Plan) -> list[Feed]:
    return [each for each in figures.feeds(here.connection, here.municipality_id) if each.plan_id == plan.id]


def _is_same(one: Feed, other: Feed) -> bool:
    return (one.goal, one.indicator, one.kpi, one.area) == (other.goal, other.indicator, other.kpi, other.area)


def _view(here: Here, plan: Plan, named: Named, typed: TypedFeed) -> KoladaView:
    names = {(goal, indicator.name): name for goal, indicator, name in named.values()}
    connected = [
        texts.connected(
            names.get((each.goal, each.indicator), f"{each.goal} {each.indicator}"),
            each.kpi,
            each.area,
            each.answered_at,
            each.tried_at,
        )
        for each in _feeds(here, plan)
    ]
    choices = [MeasureChoice(value, name) for value, (_, _, name) in named.items()]
    return KoladaView(plan.id, plan.board, choices, connected, typed, reachable=here.fetches)
