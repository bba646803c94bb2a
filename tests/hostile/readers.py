"""What reads text from outside, each as a function of one hostile text."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any, cast

import orjson

from bot.chat import written
from bot.leadership import briefs
from bot.owner import outside
from bot.teams import envelope, files
from bot.teams.envelope import Incoming, Malformed
from bot.teams.gate import Gate, Unauthorized
from bot.teams.keys import SigningKeys
from bot.teams.settings import TeamsSettings
from bot.teams.speech import spoken
from cards import status_form, text_form
from cards.assessment_form import TypedAssessment
from cards.texts.refusals import refusal
from plan import absence, answer, as_asked, owners
from plan.access import Viewer
from plan.facts import Facts
from plan.model import SAID_MAX
from plan.owners import WrongOwners
from plan.questions import answer as answered
from plan.refusals import CardTooOld, Refusal
from plan.tertial import Tertial
from tests.plan.questions.world import seed

TODAY = date(2025, 8, 18)
GATE = Gate(TeamsSettings(app_id="app"), cast(SigningKeys, None))
PERSON = {"id": "29:1", "aadObjectId": "e", "name": "Någon"}


class Readers:
    """`LONG` are those that meet whatever a body holds; the others what the chat's door has let through."""

    LONG = ("body", "message", "file_answer", "authorization", "form", "owner_rows")
    SHORT = ("question", "conversation", "said", "away")

    def __init__(self) -> None:
        self._facts: Facts = seed()

    def named(self, name: str) -> Callable[[str], object]:
        return cast(Callable[[str], object], getattr(self, name))

    def question(self, text: str) -> None:
        assert answered(text[:SAID_MAX], self._facts, Viewer()).text
        as_asked.read(text[:SAID_MAX], 2025)

    def conversation(self, text: str) -> None:
        answered(text[:200], self._facts, Viewer(), [text[:SAID_MAX]] * 20)

    def said(self, text: str) -> None:
        written.words(text[:SAID_MAX])
        outside.asked_for(text[:SAID_MAX])
        briefs.asks_for_report(text[:SAID_MAX])
        briefs.named(self._facts, text[:SAID_MAX])

    def away(self, text: str) -> None:
        with suppress(Refusal):
            absence.read("jag är borta till " + text[: SAID_MAX - 20], TODAY)

    def body(self, text: str) -> None:
        with suppress(Malformed):
            envelope.read(text.encode("utf-8", "surrogatepass"))

    def message(self, text: str) -> Incoming:
        mention = {"type": "mention", "text": text[:9], "mentioned": {"id": "28:bot"}}
        raw: dict[str, Any] = {"type": "message", "id": "1", "serviceUrl": "https://x/", "channelId": "msteams"}
        raw |= {"from": PERSON | {"name": text}, "recipient": {"id": "28:bot"}, "conversation": {"id": "a:1"}}
        raw |= {
            "text": text,
            "entities": [mention] * 50,
            "value": {text: [text]},
            "channelData": {"tenant": {"id": text}},
        }
        activity = envelope.read(orjson.dumps(raw))
        spoken(activity)
        return activity

    def file_answer(self, text: str) -> None:
        info = dict.fromkeys(("uploadUrl", "contentUrl", "name", "uniqueId", "fileType"), text)
        files.read({"type": "fileUpload", "action": "accept", "context": {text: text}, "uploadInfo": info})
        with suppress(ValueError):
            Tertial.parse(text)

    def authorization(self, text: str) -> None:
        part = base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()
        header = base64.urlsafe_b64encode(b'{"alg":"RS256","kid":"k"}').rstrip(b"=").decode()
        for token in (text, f"{part}.{part}.{part}", f"{header}.{part}.{part}"):
            with suppress(Unauthorized):
                asyncio.run(GATE.token(f"Bearer {token}"))

    def form(self, text: str) -> None:
        with suppress(CardTooOld):
            status_form.parse({"activity_id": text, "round_id": text, "text": text, "page": len(text)})
        text_form.parse({"text": text, "comment": text})
        TypedAssessment.read(dict.fromkeys(("outlook", "comment", "current", "source", "outcome"), text))
        assert len(_refused(text)) < SAID_MAX

    def owner_rows(self, text: str) -> None:
        row = dict.fromkeys(("enhet", "namn", "upn", "entra_id", "roll", "ersättare"), text)
        for role in ("ägare", "ledning", text):
            rows = [(2, row | {"roll": role, "upn": f"{text}@x.se"}), (3, row)]
            assert len(_wrong(rows)) < 2 * SAID_MAX


def _refused(text: str) -> str:
    try:
        answer.read("delayed", text[:900], text)
    except Refusal as refused:
        return refusal(refused)
    return ""


def _wrong(rows: list[tuple[int, dict[str, str]]]) -> str:
    try:
        owners.read(rows, ["HR"], ())
    except WrongOwners as wrong:
        return str(wrong)
    return ""
