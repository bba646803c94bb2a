"""The board's report as a file in the personal chat: offered, allowed, uploaded, shown."""

from __future__ import annotations

import asyncio
import io
import zipfile
from datetime import timedelta
from typing import Any

import pdfplumber
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from docx import Document

from bot.rehearsal.connector import CONSENT, FILE, Posted
from bot.rehearsal.payloads import Json
from bot.rehearsal.town import CHANNEL
from tests.bot.acting import ADMINISTRATOR, HR, SAFETY, Scene

pytestmark = pytest.mark.slow

LEADER = "kommundirektor@mjolby.example"
SECRET = "Zkvintorp"
DOCX = "Uppföljning av verksamhetsplan 2025, tertial 2, 2025-08-18 08.30.00,000.docx"


async def offered(scene: Scene, upn: str = LEADER, text: str = "gör rapporten för T2") -> Posted:
    await scene.say(upn, text)
    message = scene.town.received(scene.person(upn).conversation_id)[-1]
    assert message.attachment(CONSENT)
    return message


def taken(scene: Scene) -> list[bytes]:
    return [content for _, content in scene.town.teams.connector.files.values()]


def words(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


def last(scene: Scene, upn: str = LEADER) -> Posted:
    return scene.town.received(scene.person(upn).conversation_id)[-1]


async def test_the_offer_is_teams_own_consent_card(scene: Scene) -> None:
    card = (await offered(scene)).attachment(CONSENT) or {}
    content = card["content"]
    context = {"plan": scene.town.plan_id, "tertial": "2025-T2", "format": "docx"}
    assert card["name"] == DOCX
    assert content["acceptContext"] == content["declineContext"] == context
    assert content["sizeInBytes"] > 100_000
    assert "OneDrive" in content["description"]


async def test_the_tertial_is_summed_up_above_the_offer(scene: Scene) -> None:
    told = await scene.say(LEADER, "gör rapporten för T2")
    assert "Tillåt filen i nästa meddelande" in told
    assert "tertial 2" in told


async def test_an_allowed_report_is_uploaded_whole_and_shown(scene: Scene) -> None:
    message = await offered(scene)
    answer = await scene.town.teams.consent(scene.person(LEADER), message)
    assert answer.status == 200
    ((unique_id, (headers, content)),) = scene.town.teams.connector.files.items()
    assert headers["Content-Range"] == f"bytes 0-{len(content) - 1}/{len(content)}"
    assert headers["Content-Length"] == str(len(content))
    assert "Authorization" not in headers
    assert "tertial 2" in "\n".join(each.text for each in Document(io.BytesIO(content)).paragraphs)
    shown = last(scene).attachment(FILE) or {}
    assert shown["name"] == DOCX
    assert shown["content"] == {"uniqueId": unique_id, "fileType": "docx"}
    assert unique_id in shown["contentUrl"]
    assert message.deleted
    assert (await scene.acts())[-1] == "report.take"


async def test_an_administrator_gets_it_as_pdf(scene: Scene) -> None:
    message = await offered(scene, ADMINISTRATOR, "gör rapporten för T2 som pdf")
    await scene.town.teams.consent(scene.person(ADMINISTRATOR), message)
    (content,) = taken(scene)
    with pdfplumber.open(io.BytesIO(content)) as document:
        assert "tertial 2" in (document.pages[0].extract_text() or "")


@pytest.mark.parametrize(("said", "begins"), [("excel", b"PK"), ("csv", b"\xef\xbb\xbf")])
async def test_it_comes_in_other_formats(scene: Scene, said: str, begins: bytes) -> None:
    await scene.town.teams.consent(scene.person(LEADER), await offered(scene, text=f"gör rapporten för T2 som {said}"))
    (content,) = taken(scene)
    assert content.startswith(begins)


async def test_the_offered_size_is_about_that_of_the_file(scene: Scene) -> None:
    for said in ("word", "pdf", "excel", "csv"):
        message = await offered(scene, text=f"gör rapporten för T2 som {said}")
        await scene.town.teams.consent(scene.person(LEADER), message)
        told = (message.attachment(CONSENT) or {})["content"]["sizeInBytes"]
        assert 0.5 < told / len(taken(scene)[-1]) < 2, said


async def test_a_declined_report_is_not_made(scene: Scene) -> None:
    message = await offered(scene)
    answer = await scene.town.teams.consent(scene.person(LEADER), message, accept=False)
    assert answer.status == 200
    assert taken(scene) == []
    assert last(scene).text.startswith("Då skickar jag ingen fil.")
    assert "report.take" not in await scene.acts()


async def test_an_owner_without_the_right_is_offered_nothing(scene: Scene) -> None:
    told = await scene.say(HR, "gör rapporten för T2")
    assert told == "Bara ledningen och administratörer kan hämta rapporten som fil. Inget ändrades. Be någon av dem."


async def test_an_owner_who_answers_somebody_elses_offer_is_refused(scene: Scene) -> None:
    message = await offered(scene)
    await scene.town.teams.consent(scene.person(HR), message)
    assert taken(scene) == []
    assert last(scene, HR).text.startswith("Bara ledningen och administratörer kan hämta")


@pytest.mark.parametrize(
    "forged",
    [
        {},
        {"plan": "00000000000000000000000000000000"},
        {"tertial": "2025-T1"},
        {"tertial": "../etc"},
        {"format": "exe"},
        {"format": ["docx"]},
    ],
)
async def test_a_forged_context_is_told_and_nothing_is_made(scene: Scene, forged: Json) -> None:
    message = await offered(scene)
    right = (message.attachment(CONSENT) or {})["content"]["acceptContext"]
    answer = await scene.town.teams.consent(scene.person(LEADER), message, context=right | forged if forged else {})
    assert answer.status == 200
    assert taken(scene) == []
    assert last(scene).text.startswith("Jag känner inte igen filen.")
    assert "report.take" not in await scene.acts()


async def test_in_local_mode_a_file_goes_nowhere_else_than_to_this_machine(scene: Scene) -> None:
    other: dict[str, Any] = {"uploadUrl": "https://kommunen.sharepoint.com/upload"}
    await scene.town.teams.consent(scene.person(LEADER), await offered(scene), **other)
    assert taken(scene) == []
    assert last(scene).text.startswith("Filen gick inte att lägga i din OneDrive.")
    assert "report.take" not in await scene.acts()


async def test_the_link_is_shown_as_teams_wrote_it(scene: Scene) -> None:
    link = "https://kommunen-my.sharepoint.com/personal/x/Documents/Microsoft Teams-chattfiler/Uppföljning å ä ö.docx"
    await scene.town.teams.consent(scene.person(LEADER), await offered(scene), contentUrl=link)
    assert (last(scene).attachment(FILE) or {})["contentUrl"] == link
    assert len(taken(scene)) == 1


async def test_each_report_has_a_name_of_its_own(scene: Scene) -> None:
    first = (await offered(scene)).attachment(CONSENT) or {}
    scene.town.clock.set(scene.town.clock() + timedelta(seconds=1))
    second = (await offered(scene)).attachment(CONSENT) or {}
    assert first["name"] != second["name"]


async def test_a_press_is_answered_before_the_file_is_there(scene: Scene) -> None:
    held, arrived = asyncio.Event(), []

    async def slowly(request: web.Request) -> web.Response:
        arrived.append(await request.read())
        await held.wait()
        return web.json_response({}, status=201)

    app = web.Application()
    app.router.add_put("/slow", slowly)
    async with TestServer(app) as drive:
        message, teams, person = await offered(scene), scene.town.teams, scene.person(LEADER)
        context = (message.attachment(CONSENT) or {})["content"]["acceptContext"]
        upload = teams.connector.upload_info("a.docx") | {"uploadUrl": str(drive.make_url("/slow"))}
        around = teams.stage.personal("invoke", "f:1", person, scene.town.clock())
        answer = await teams.deliver(teams.stage.file_answered(around, message.id, True, context, upload))
        assert answer.status == 200
        assert last(scene).attachment(FILE) is None
        held.set()
        await teams.connector.until(lambda: last(scene).attachment(FILE) is not None)
    assert len(arrived) == 1


async def test_allowing_twice_uploads_once(scene: Scene) -> None:
    message, person = await offered(scene), scene.person(LEADER)
    answers = await asyncio.gather(*(scene.town.teams.consent(person, message) for _ in range(3)))
    await scene.town.teams.consent(person, message, patience=1)
    assert {each.status for each in answers} == {200}
    assert len(taken(scene)) == 1
    shown = [each for each in scene.town.received(person.conversation_id) if each.attachment(FILE)]
    assert len(shown) == 1
    assert (await scene.acts()).count("report.take") == 1


async def test_an_upload_that_fails_is_told(scene: Scene) -> None:
    gone = f"{scene.town.teams.connector.service_url}nothing-here"
    await scene.town.teams.consent(scene.person(LEADER), await offered(scene), uploadUrl=gone)
    assert last(scene).text.startswith("Filen gick inte att lägga i din OneDrive.")
    assert last(scene).attachment(FILE) is None


async def test_in_a_channel_the_way_to_the_personal_chat_is_told(scene: Scene) -> None:
    before = len(scene.town.received(CHANNEL.id))
    await scene.town.teams.mention(scene.person(LEADER), CHANNEL, "gör rapporten för T2")
    (answer,) = scene.town.received(CHANNEL.id, before)
    assert "i den personliga chatten" in answer.text
    assert answer.attachment(CONSENT) is None


async def test_a_protected_comment_is_not_in_the_file(scene: Scene) -> None:
    while "Skyddad aktivitet" not in scene.said(SAFETY):
        await scene.press(SAFETY, "Hoppa över")
    await scene.press(SAFETY, "Spara", Status="at_risk", Kommentar=SECRET)
    assert [each.comment for each in await scene.history()] == [SECRET]
    for said in ("word", "excel"):
        await scene.town.teams.consent(
            scene.person(LEADER), await offered(scene, text=f"gör rapporten för T2 som {said}")
        )
    assert len(taken(scene)) == 2
    assert not any(SECRET in words(content) for content in taken(scene))
