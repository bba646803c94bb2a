"""tertialbot round open | remind | close | publish | status"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from bot.cli.output import Failed, print_json, say
from bot.commands import plan_choice
from bot.commands.delivery import deliver
from bot.commands.home import home
from bot.followup import rounds as use
from bot.followup.rounds import RoundRefused, RoundStanding
from bot.here import Here
from bot.timetable import boards
from cards.texts import common
from plan.calendar import SWEDEN
from plan.model import Round
from plan.tertial import Tertial
from storage import rounds

Act = Callable[[Here, argparse.Namespace], Round]


def open_round(arguments: argparse.Namespace) -> None:
    _do(_open, arguments)


def remind(arguments: argparse.Namespace) -> None:
    _do(_remind, arguments)


def close(arguments: argparse.Namespace) -> None:
    _do(_close, arguments)


def publish(arguments: argparse.Namespace) -> None:
    _do(_publish, arguments)


def show_status(arguments: argparse.Namespace) -> None:
    _do(_held, arguments)


def _do(act: Act, arguments: argparse.Namespace) -> None:
    with home() as here:
        try:
            held = act(here, arguments)
        except RoundRefused as refused:
            raise Failed(str(refused)) from None
        standing = use.standing(here, rounds.get(here.connection, held.id) or held)
    if arguments.deliver:
        deliver()
        with home() as here:
            standing = use.standing(here, standing.round)
    if arguments.json:
        print_json(shown(standing))
    else:
        _print(standing)


def shown(standing: RoundStanding) -> dict[str, Any]:
    return {
        "tertial": str(standing.round.tertial),
        "state": standing.round.state,
        "last_day": standing.round.last_day.isoformat(),
        "activities": standing.activities,
        "reported": standing.reported,
        "post": standing.post.state if standing.post else None,
        "deliveries": {state.value: count for state, count in standing.deliveries.items()},
        "people": [
            {
                "upn": each.person.upn,
                "delivery": each.delivery,
                "answered": each.answered,
                "of": each.of,
            }
            for each in standing.people
        ],
    }


def _print(standing: RoundStanding) -> None:
    held = standing.round
    say(f"{common.tertial(held.tertial).capitalize()}: {held.state}, {standing.reported} av {standing.activities}.")
    if standing.post and not standing.posted:
        say(f"  inlägget är inte framme än: {standing.post.state} {standing.post.why}".rstrip())
    for each in standing.people:
        say(f"  {each.person.upn}: {each.answered} av {each.of} ({each.delivery})")


def _open(here: Here, arguments: argparse.Namespace) -> Round:
    asked: Tertial | None = arguments.tertial
    plan = plan_choice.newest(here, asked.year, arguments.board) if asked else plan_choice.begun(here, arguments.board)
    today = here.now.astimezone(SWEDEN).date()
    chosen = asked or (Tertial.of(today) if today.year == plan.year else Tertial(plan.year, 3))
    last_day = boards.of_plan(here, plan.id).last_day(chosen, here.now)
    return use.open_round(here, plan.id, chosen, last_day)


def _held(here: Here, arguments: argparse.Namespace) -> Round:
    asked: Tertial | None = arguments.tertial
    plan = plan_choice.followed(here, asked.year if asked else None, arguments.board)
    known = rounds.of_plan(here.connection, plan.id)
    fitting = [each for each in known if asked in (None, each.tertial)]
    if not fitting:
        raise Failed(f"No round of {asked or 'the plan'} has been opened. Run: tertialbot round open")
    return fitting[-1]


def _remind(here: Here, arguments: argparse.Namespace) -> Round:
    held = _held(here, arguments)
    use.remind(here, held)
    return held


def _close(here: Here, arguments: argparse.Namespace) -> Round:
    held = _held(here, arguments)
    use.close(here, held)
    return held


def _publish(here: Here, arguments: argparse.Namespace) -> Round:
    held = _held(here, arguments)
    use.publish(here, held)
    return held
