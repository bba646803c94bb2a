"""Every card that somebody can reach, by pressing whatever leads on and by sending what no card of theirs holds."""

from __future__ import annotations

import json
from collections import deque
from typing import Any

from bot.rehearsal.local_teams import elements
from cards.payload import Verb
from tests.bot.rights.cast import Cast
from tests.bot.rights.question_sets import drawn
from tests.bot.rights.story import PLANTED, PROTECTED

CHANGING = frozenset(
    {
        Verb.SAVE,
        Verb.UNCHANGED,
        Verb.ALL_UNCHANGED_CONFIRMED,
        Verb.HAND_OVER_TO,
        Verb.TAKE_BACK,
        Verb.GIVE_BACK,
        Verb.NOT_MINE_BECAUSE,
        Verb.ADD_COMMENT_TEXT,
        Verb.LATER_TOMORROW,
        Verb.LATER_WEEK,
        Verb.REMIND,
        Verb.EXTEND_TO,
        Verb.CLOSE_CONFIRMED,
        Verb.REOPEN_BECAUSE,
        Verb.WAIT,
        Verb.PUBLISH_CONFIRMED,
        Verb.REASSIGN_TO,
        Verb.ASSESS_SAVE,
        Verb.PROTECT,
        Verb.UNPROTECT,
        Verb.SEND_AGAIN,
        Verb.ARRIVED,
        Verb.OWNER_CHANGE,
        Verb.OWNERS_STORE,
        Verb.OWNERS_CANCEL,
        Verb.DRAFT_PUBLISH,
        Verb.DRAFT_INTRO_SAVE,
        Verb.DRAFT_RETURN_BECAUSE,
        Verb.PLAN_STORE,
        Verb.PLAN_ANSWERS,
        Verb.PLAN_CANCEL,
        Verb.OPEN_ROUND_CONFIRMED,
        Verb.SETTINGS_SAVE,
        Verb.FORGET_CONFIRMED,
        Verb.PROMISES_STAND,
        Verb.MEASURE_DONE,
        Verb.MEASURE_MOVED,
        Verb.MEASURE_HINDERED,
        Verb.TEMPLATE_STORE,
        Verb.TEMPLATE_CANCEL,
        Verb.FIGURES_STORE,
        Verb.FIGURES_CANCEL,
        Verb.KOLADA_SAVE,
        Verb.KOLADA_REMOVE,
    }
)
"""What stores something: pressed by the story, and here by nobody it would do anything for."""
WRITTEN = (
    "hjälp",
    "jag",
    "status",
    "mina aktiviteter",
    "mina mål",
    "omgången",
    "olästa frågor",
    "inställningar",
    "öppna omgången T1",
    "stäng",
    "vem svarar för vad?",
    "kom igång",
    "byt ansvarig för trygg och säker",
    "sammanfatta tertial 1",
    "sammanfatta tertial 2",
    "gör ett utkast till tjänsteskrivelse",
    "alla nämnder",
    *(f"uppdatera {title}" for title in PROTECTED),
    "hur gör jag?",
)
QUESTIONS = tuple(
    each.text for each in drawn(seed=5, number=84) if not any(day in each.text for _, day in PLANTED.values())
)
MOST = 60


class Crawl:
    """One person in the personal chat. `met` are the texts of all that was shown."""

    def __init__(self, cast: Cast, upn: str) -> None:
        self.cast = cast
        self.upn = upn
        self.met: list[str] = []
        self.verbs: set[str] = set()
        self._seen: set[str] = set()

    async def everything(self, texts: tuple[str, ...]) -> None:
        """From what the chat holds, and what is answered to the texts."""
        for text in texts:
            await self.cast.say(self.upn, text)
        chat = self.cast.people[self.upn].conversation_id
        waiting = deque(message.card for message in self.cast.town.received(chat) if message.card)
        while waiting:
            for verb, data in self._leading_on(waiting.popleft() or {}):
                waiting.append(await self._press(verb, data))

    async def forged(self, verbs: frozenset[Verb]) -> None:
        """What no card of the person's holds: each button with the id of each protected activity."""
        held = await self.cast.round()
        for title in PROTECTED:
            for verb in verbs:
                inside: dict[str, Any] = {"round_id": held.id, "activity_id": self.cast.id(title)}
                await self._press(verb.value, inside)
                await self._press(verb.value, inside | {"round_id": ""})

    def _leading_on(self, card: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        found = []
        for action in (each for each in elements(card) if each["type"] == "Action.Execute"):
            verb, data = action.get("verb", ""), action.get("data") or {}
            key = json.dumps([verb, {name: value for name, value in data.items() if name != "seen"}], sort_keys=True)
            if verb not in CHANGING and key not in self._seen and len(self._seen) < MOST:
                self._seen.add(key)
                found.append((verb, data))
        return found

    async def _press(self, verb: str, data: dict[str, Any]) -> dict[str, Any]:
        answer = await self.cast.press(self.upn, Verb(verb), **{key: data[key] for key in data if key != "verb"})
        assert answer.status == 200, (verb, data)
        self.verbs.add(verb)
        self.met.append(json.dumps(answer.body, ensure_ascii=False))
        return answer.card or {}
