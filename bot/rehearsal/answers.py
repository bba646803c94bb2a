"""Owners who answer by themselves: they press the buttons of the cards they are sent."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import LocalTeams, elements
from bot.rehearsal.payloads import LocalPerson
from cards import plain
from cards.texts import form as texts
from plan.model import Status
from plan.tertial import Tertial

SKIPS = 0.1
MOST_CLICKS = 60
_CHANCES = {
    1: {Status.ON_TRACK: 60, Status.NOT_STARTED: 20, Status.AT_RISK: 10, Status.DELAYED: 7, Status.DONE: 3},
    2: {
        Status.ON_TRACK: 45,
        Status.AT_RISK: 17,
        Status.DELAYED: 12,
        Status.DONE: 16,
        Status.PAUSED: 5,
        Status.DROPPED: 5,
    },
    3: {Status.DONE: 62, Status.ON_TRACK: 14, Status.DELAYED: 12, Status.AT_RISK: 7, Status.DROPPED: 5},
}
_COMMENTS = {
    Status.AT_RISK: ("Väntar på besked från leverantören.", "Ont om tid hos dem som ska testa.", "Dyrare än beräknat."),
    Status.DELAYED: ("Upphandlingen överklagades.", "En nyckelperson har slutat.", "Beslutet dröjer till hösten."),
    Status.PAUSED: ("Vilar tills budgeten är klar.",),
    Status.DROPPED: ("Ersätts av en gemensam lösning i länet.",),
}


async def simulated(teams: LocalTeams, person: LocalPerson, message: Posted, chance: Random, tertial: Tertial) -> int:
    """Answers until the receipt stands there; how many answers were saved."""
    saved = 0
    for _ in range(MOST_CLICKS):
        if "Spara" not in _buttons(message):
            break
        if _finished(message, tertial):
            await teams.press(person, message, "Oförändrat")
            saved += 1
            continue
        if chance.random() < SKIPS:
            await teams.press(person, message, "Hoppa över")
            if "Spara" in _buttons(message) and chance.random() < 0.5:
                continue
            break
        await teams.press(person, message, "Spara", **_answer(chance, tertial))
        saved += 1
    return saved


def _answer(chance: Random, tertial: Tertial) -> dict[str, str]:
    statuses = _CHANCES[tertial.number]
    status = chance.choices(list(statuses), list(statuses.values()))[0]
    comment = chance.choice(_COMMENTS.get(status, ("",)))
    finish = _later(tertial.last, chance) if status.needs_finish else ""
    return {"status": status.value, "comment": comment, "finish": finish}


def _later(day: date, chance: Random) -> str:
    return (day + timedelta(days=chance.randrange(30, 150))).isoformat()


def _finished(message: Posted, tertial: Tertial) -> bool:
    """Whether last tertial's answer was that nothing is left to do."""
    last = plain.text(message.card or {}).partition(texts.last_time(tertial.previous))[2].partition("\n")[0]
    return any(status.label in last for status in Status if status.is_finished)


def _buttons(message: Posted) -> set[str]:
    return {element.get("title", "") for element in elements(message.card) if element["type"] == "Action.Execute"}
