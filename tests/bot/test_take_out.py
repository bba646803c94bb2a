"""What an administrator takes out in the personal chat: the plan, the audit trail, a hand-out, a report as of a day."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from datetime import datetime

import pytest
from sqlalchemy import select

from bot.documents.writing.plan_export import written
from bot.rehearsal.connector import CONSENT, Posted
from plan.calendar import SWEDEN
from plan.formats import PlanFormat
from storage import plans
from storage.tables import audit, report
from tests.bot.acting import ADMINISTRATOR, HR, SAFETY, Scene

pytestmark = pytest.mark.slow

LEADER = "kommundirektor@mjolby.example"
SECRET = "Zkvintorp"


async def offered(scene: Scene, text: str, upn: str = ADMINISTRATOR) -> Posted:
    await scene.say(upn, text)
    message = scene.town.received(scene.person(upn).conversation_id)[-1]
    assert message.attachment(CONSENT), message.text
    return message


async def taken(scene: Scene, text: str, upn: str = ADMINISTRATOR) -> bytes:
    files = scene.town.teams.connector.files
    before = len(files)
    await scene.town.teams.consent(scene.person(upn), await offered(scene, text, upn))
    await scene.town.teams.connector.until(lambda: len(files) > before, 60)  # drawn by two libraries
    return list(files.values())[-1][1]


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


async def test_the_plan_is_exported_and_reads_back_as_the_same_plan(scene: Scene) -> None:
    content = await taken(scene, "exportera planen som csv")
    stored = await scene.town.do(lambda connection: plans.get(connection, scene.town.plan_id))
    assert content == written(stored, PlanFormat.CSV, scene.town.clock())
    for form, begins in (("excel", b"PK"), ("word", b"PK")):
        assert (await taken(scene, f"Exportera planen som {form}.", LEADER)).startswith(begins)
    assert (await scene.acts())[-3:] == ["plan.take"] * 3
    said = await scene.say(ADMINISTRATOR, "exportera planen 2019")
    assert said == "Jag har ingen sådan verksamhetsplan. Inlagda planer: Kommunstyrelsen 2025."


async def test_the_trail_holds_who_did_what_from_the_day_on(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="on_track")
    found = rows(await taken(scene, "spårningen sedan 18 augusti"))
    assert [each["act"] for each in found if each["act"] in ("round.open", "report")] == ["round.open", "report"]
    assert (HR, "report") in {(each["who"], each["act"]) for each in found}
    assert "audit.export" in {each["act"] for each in found}  # the taking of it is in it
    scene.town.clock.set(datetime(2025, 8, 20, 9, 0, tzinfo=SWEDEN))
    later = rows(await taken(scene, "spårningen från 19 augusti till 20 augusti"))
    assert {each["act"] for each in later} == {"audit.export"}
    assert "ligger före den första" in await scene.say(ADMINISTRATOR, "spårningen sedan 5 maj till 1 maj")


async def test_a_hand_out_is_whole_and_says_what_is_withheld(scene: Scene) -> None:
    await scene.press(SAFETY, "Spara", Status="delayed", Kommentar=SECRET, **{"Beräknas klart": "2026-01-31"})
    await scene.press(HR, "Spara", Status="at_risk", Kommentar="Väntar på besked")
    await scene.press(HR, "Spara", Status="on_track")
    content = await taken(scene, "begäran om handling T2")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    manifest = json.loads(files.pop("manifest.json"))
    assert {each["name"]: each["sha256"] for each in manifest["files"]} == {
        name: hashlib.sha256(each).hexdigest() for name, each in files.items()
    }
    assert set(files) == {
        "rapport.docx",
        "rapport.pdf",
        "svar.csv",
        "bedomningar.csv",
        "atgarder.csv",
        "siffror.csv",
        "sparning.csv",
        "undantaget.csv",
    }
    answers = rows(files["svar.csv"])
    in_order = select(report.c.activity_id).order_by(report.c.sequence)
    stored = await scene.town.do(lambda one: one.execute(in_order).scalars().all())
    assert [each["Aktivitetens id"] for each in answers] == list(stored)
    assert "Väntar på besked" in [each["Kommentar"] for each in answers]
    kept = [each for each in answers if each["Undantaget"] == "ja"]
    assert [(each["Kommentar"], each["Beräknas klart"]) for each in kept] == [("", "")]
    (withheld,) = rows(files["undantaget.csv"])
    assert (withheld["Aktivitet"], withheld["Regel"]) == (kept[0]["Aktivitet"], "Aktiviteten är skyddad")
    assert not any(SECRET.encode() in each for each in files.values())
    assert (await scene.acts())[-1] == "handout.take"


async def test_a_report_and_a_hand_out_show_the_day_they_are_asked_for(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="at_risk", Kommentar="Första svaret")
    scene.town.clock.set(datetime(2025, 8, 25, 9, 0, tzinfo=SWEDEN))
    await scene.press(HR, "Spara", Status="at_risk", Kommentar="Andra svaret")
    offer = await offered(scene, "gör rapporten för T2 som den såg ut 20 augusti som csv")
    assert (offer.attachment(CONSENT) or {})["content"]["acceptContext"]["day"] == "2025-08-20"
    assert "som det såg ut 2025-08-20" in (offer.attachment(CONSENT) or {})["name"]
    then = (await taken(scene, "gör rapporten för T2 som den såg ut 20 augusti som csv")).decode("utf-8-sig")
    assert "Första svaret" in then
    assert "Andra svaret" not in then
    packed = zipfile.ZipFile(io.BytesIO(await taken(scene, "begäran om handling T2 som det såg ut 20 augusti")))
    assert [each["Kommentar"] for each in rows(packed.read("svar.csv"))] == ["Första svaret"]
    assert "har inte varit än" in await scene.say(ADMINISTRATOR, "gör rapporten för T2 som den såg ut 2025-12-24")
    assert "följdes inte upp än 2025-05-01" in await scene.say(
        ADMINISTRATOR, "begäran om handling T2 som det såg ut 1 maj"
    )


@pytest.mark.parametrize("text", ["spårningen sedan 1 maj", "begäran om handling T2"])
async def test_leadership_takes_no_trail_and_no_hand_out(scene: Scene, text: str) -> None:
    assert (await scene.say(LEADER, text)).startswith("Det kan bara en administratör göra.")
    assert (await scene.say(HR, text)).startswith("Det kan bara en administratör göra.")
    message = await offered(scene, text)
    await scene.town.teams.consent(scene.person(LEADER), message)  # what was another's
    assert not scene.town.teams.connector.files


@pytest.mark.parametrize(
    "forged", [{"file": "passwords"}, {"plan": "0" * 32}, {"tertial": "2025-T9"}, {"day": "igår"}, {"file": ["plan"]}]
)
async def test_a_forged_offer_makes_no_file(scene: Scene, forged: dict[str, object]) -> None:
    message = await offered(scene, "begäran om handling T2")
    right = (message.attachment(CONSENT) or {})["content"]["acceptContext"]
    await scene.town.teams.consent(scene.person(ADMINISTRATOR), message, context=right | forged)
    assert not scene.town.teams.connector.files
    last = scene.town.received(scene.person(ADMINISTRATOR).conversation_id)[-1]
    assert last.text.startswith("Jag känner inte igen filen.")


async def test_somebody_who_has_left_is_forgotten_after_a_question(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="on_track")
    said = await scene.say(ADMINISTRATOR, "glöm Enhetschef HR och lön")
    assert "[Glöm]" in said
    assert "forget" not in " ".join(await scene.acts())
    card = scene.card(ADMINISTRATOR)
    first = await scene.town.teams.press(scene.person(ADMINISTRATOR), card, "Glöm")
    assert "Namn och adress är borttagna" in json.dumps(first.card, ensure_ascii=False)
    again = await scene.town.teams.execute(
        scene.person(ADMINISTRATOR), card, "forget_confirmed", {"person_id": scene.town.directory[HR].id}
    )
    assert "redan borttagna" in json.dumps(again.card, ensure_ascii=False)
    by = select(audit.c.person_id, audit.c.through).where(audit.c.act == "person.forget")
    found = await scene.town.do(lambda one: one.execute(by).all())
    assert [tuple(each) for each in found] == [(scene.town.directory[ADMINISTRATOR].id, "card")]
    assert "hittar ingen" in await scene.say(ADMINISTRATOR, "glöm Enhetschef HR och lön")
    assert "kan bara en administratör" in await scene.say(LEADER, f"glöm {SAFETY}")


async def test_nobody_forgets_themselves(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, f"glöm {ADMINISTRATOR}")
    await scene.press(ADMINISTRATOR, "Glöm")
    assert "kan inte glömma dig själv" in scene.said(ADMINISTRATOR)
