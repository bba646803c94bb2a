"""Owners who answer by themselves: they press the buttons of the cards they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import LocalTeams, elements
from bot.rehearsal.payloads import LocalPerson
from cards.assessment_form import COMMENT, OUTCOME, OUTLOOK
from cards.payload import Verb
from cards.status_fields import MEASURE, MEASURE_DUE
from cards.texts import assessment as assessing_texts
from cards.texts import extra_question, reminder
from cards.texts import measure as measure_texts
from plan.assessment import Outlook
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
_DATED = {1: 0.6, 2: 0.2, 3: 0.0}
"""How many of those who need not say when it will be finished do."""


@dataclass(frozen=True, slots=True)
class GivenReason:
    """Why an activity deviates, and what may be done about that; true of any activity in any season."""

    comment: str = ""
    measures: tuple[str, ...] = ()


_REASONS = {
    Status.AT_RISK: (
        GivenReason("Väntar på besked från dem vi samarbetar med.", ("Tätare avstämningar", "Lyfter till styrgruppen")),
        GivenReason("Ont om tid vid sidan av det löpande.", ("Prioriterar om i gruppen", "Tar in en vikarie")),
        GivenReason("Dyrare än beräknat.", ("Prövar en mindre omfattning", "Lyfter kostnaden till styrgruppen")),
    ),
    Status.DELAYED: (
        GivenReason("Förarbetet tog längre tid än beräknat.", ("Delar upp arbetet i två steg", "Tätare avstämningar")),
        GivenReason("En nyckelperson har slutat.", ("Tar in en vikarie", "Fördelar om arbetet i gruppen")),
        GivenReason("Beslutet dröjer.", ("Lyfter till styrgruppen", "Förbereder det som inte kräver beslutet")),
    ),
    Status.PAUSED: (GivenReason("Vilar tills budgeten är klar.", ("Tar upp frågan i budgetarbetet",)),),
    Status.DROPPED: (GivenReason("Ersätts av en gemensam lösning i länet."),),
}
_NO_REASON = (GivenReason(),)
_HINDRANCE = "Beslutet är inte fattat."
_OUTLOOKS = {Outlook.MET: 50, Outlook.PARTLY: 30, Outlook.NOT_MET: 10, Outlook.UNKNOWN: 10}
_WHY = {
    Outlook.MET: "",
    Outlook.PARTLY: "Vi förbättrar oss, men inte så mycket som målet kräver.",
    Outlook.NOT_MET: "Den senaste mätningen visar att vi tappar mot andra kommuner.",
    Outlook.UNKNOWN: "Nästa mätning är inte klar än.",
}
_BEGIN = assessing_texts.begin(0).partition(" (")[0]


async def tell_of_measures(teams: LocalTeams, person: LocalPerson, message: Posted, chance: Random) -> int:
    """One tap for each measure that the card asks about; how many."""
    for told in range(MOST_CLICKS):
        if measure_texts.done() not in _buttons(message):
            return told
        said = chance.choices(("done", "moved", "hindered"), (60, 25, 15))[0]
        if said == "hindered":
            inputs = {measure_texts.hindrance_label(): _HINDRANCE}
            await teams.press(person, message, measure_texts.hindered(), **inputs)
        else:
            title = measure_texts.done() if said == "done" else measure_texts.another_day()
            await teams.press(person, message, title)
    return MOST_CLICKS


def asking_of_measures(messages: Sequence[Posted]) -> Posted | None:
    """The newest card on the day of a measure, while something is left on it."""
    return next((each for each in reversed(messages) if measure_texts.done() in _buttons(each)), None)


def to_answer(messages: Sequence[Posted]) -> Posted | None:
    """Of what the bot has written to somebody, oldest first: the newest card that a round's answers begin from.

    Whatever they asked for since stands below it. Without one an assessment, which some are sent by itself.
    """
    cards = [each for each in reversed(messages) if each.card]
    return next(filter(_asks_about_activities, cards), None) or next(filter(_is_assessment, cards), None)


def _asks_about_activities(message: Posted) -> bool:
    """The form of a round, a reminder that leads to it, or the receipt that leads to what is to be assessed."""
    titles = _buttons(message)
    if reminder.answer_now() in titles or any(title.startswith(_BEGIN) for title in titles):
        return True
    saves = (each for each in elements(message.card) if each.get("verb") == Verb.SAVE)
    return any(each.get("data", {}).get("round_id") for each in saves)


def _is_assessment(message: Posted) -> bool:
    return any(each.get("id") in (OUTCOME, OUTLOOK) for each in elements(message.card))


async def simulated(teams: LocalTeams, person: LocalPerson, message: Posted, chance: Random, tertial: Tertial) -> int:
    """Answers until the receipt stands there; how many answers were saved. A reminder leads to the form."""
    saved = 0
    if _is_assessment(message):
        await _assess_all(teams, person, message, chance)
        return saved
    if reminder.answer_now() in _buttons(message):
        await teams.press(person, message, reminder.answer_now())
    for _ in range(MOST_CLICKS):
        if "Spara" not in _buttons(message):
            break
        if extra_question.go_on() in _buttons(message):
            await teams.press(person, message, extra_question.go_on())
            continue
        if chance.random() < SKIPS:
            await teams.press(person, message, "Hoppa över")
            if "Spara" in _buttons(message) and chance.random() < 0.5:
                continue
            break
        await teams.press(person, message, "Spara", **_answer(chance, tertial))
        saved += 1
    await _assess(teams, person, message, chance)
    return saved


async def _assess(teams: LocalTeams, person: LocalPerson, message: Posted, chance: Random) -> None:
    """The goals and surveys that the receipt offers."""
    title = next((title for title in _buttons(message) if title.startswith(_BEGIN)), "")
    if not title:
        return
    await teams.press(person, message, title)
    await _assess_all(teams, person, message, chance)


async def _assess_all(teams: LocalTeams, person: LocalPerson, message: Posted, chance: Random) -> None:
    for _ in range(MOST_CLICKS):
        if "Spara" not in _buttons(message):
            break
        await teams.press(person, message, "Spara", **_assessment(message, chance))


def _assessment(message: Posted, chance: Random) -> dict[str, str]:
    if any(element.get("id") == OUTCOME for element in elements(message.card)):
        return {OUTCOME: "Undersökningen är inte klar än."}
    outlook = chance.choices(list(_OUTLOOKS), list(_OUTLOOKS.values()))[0]
    return {OUTLOOK: outlook.value, COMMENT: _WHY[outlook]}


def _answer(chance: Random, tertial: Tertial) -> dict[str, str]:
    statuses = _CHANCES[tertial.number]
    status = chance.choices(list(statuses), list(statuses.values()))[0]
    reason = chance.choice(_REASONS.get(status, _NO_REASON))
    says_when = status.needs_finish or (not status.is_finished and chance.random() < _DATED[tertial.number])
    finish = _later(tertial.last, chance, 30, 150) if says_when else None
    answered = {"status": status.value, "comment": reason.comment, "finish": finish.isoformat() if finish else ""}
    if not status.is_deviation or chance.random() < SKIPS:
        return answered
    due = _later(tertial.last, chance, 20, 120)
    due = min(due, finish) if finish else due
    return answered | {MEASURE: chance.choice(reason.measures), MEASURE_DUE: due.isoformat()}


def _later(day: date, chance: Random, least: int, most: int) -> date:
    return day + timedelta(days=chance.randrange(least, most))


def _buttons(message: Posted) -> set[str]:
    return {element.get("title", "") for element in elements(message.card) if element["type"] == "Action.Execute"}
