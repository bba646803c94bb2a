"""Which activities are protected, changed in chat and on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli.program import main
from bot.rehearsal.town import CHANNEL, text_of
from storage import audits, plans
from tests.bot.acting import ADMINISTRATOR, HR, IT, Scene

pytestmark = pytest.mark.slow

EXAMPLE = Path(__file__).parents[2] / "bot/rehearsal/example"
POST = "Införande av digital post"
ONLY_STATUS = "bara status och enhet"

Capture = pytest.CaptureFixture[str]


async def protected(scene: Scene, title: str = POST) -> bool:
    plan = await scene.town.do(lambda connection: plans.get(connection, scene.town.plan_id))
    return next(each.protected for each in plan.activities if each.title == title)


async def changes(scene: Scene) -> list[tuple[str | None, str, Any, Any, str]]:
    found = await scene.town.do(lambda connection: list(audits.between(connection, scene.town.municipality_id)))
    return [(each.upn, each.act, each.before, each.after, each.through) for each in found if "protect" in each.act]


async def test_an_administrator_protects_an_activity_and_takes_the_protection_away(scene: Scene) -> None:
    assert "Skydda aktiviteten?" in await scene.say(ADMINISTRATOR, "Skydda digital post!")
    assert not await protected(scene)
    await scene.press(ADMINISTRATOR, "Skydda")
    assert ONLY_STATUS in scene.said(ADMINISTRATOR)
    assert await protected(scene)
    assert "förblir skyddat" in await scene.say(ADMINISTRATOR, f"ta bort skyddet för ”{POST}”")
    assert await protected(scene)
    await scene.press(ADMINISTRATOR, "Ta bort skyddet")
    assert "inte skyddad längre" in scene.said(ADMINISTRATOR)
    assert not await protected(scene)
    no, yes = ({"title": POST, "protected": each} for each in (False, True))
    assert await changes(scene) == [
        (ADMINISTRATOR, "activity.protect", no, yes, "chat"),
        (ADMINISTRATOR, "activity.unprotect", yes, no, "chat"),
    ]


async def test_what_is_protected_already_is_said_so_and_nothing_is_noted(scene: Scene) -> None:
    assert "är redan skyddad" in await scene.say(ADMINISTRATOR, "skydda aktiviteten kontinuitetshantering 2.0")
    assert "är inte skyddad" in await scene.say(ADMINISTRATOR, "ta bort skyddet för digital post")
    assert await changes(scene) == []


async def test_nobody_else_changes_it(scene: Scene) -> None:
    assert "bara en administratör" in await scene.say(HR, "skydda digital post")
    assert "bara en administratör" in await scene.say(HR, "ta bort skyddet för kontinuitetshantering 2.0")
    assert await changes(scene) == []


@pytest.mark.parametrize(("name", "said"), [("simhallen", "hittar ingen"), ("upphandling", "stämmer in på flera")])
async def test_a_name_that_fits_none_or_several_changes_nothing(scene: Scene, name: str, said: str) -> None:
    assert said in await scene.say(ADMINISTRATOR, f"skydda {name}")
    assert await changes(scene) == []


async def test_in_a_channel_it_is_no_command(scene: Scene) -> None:
    await scene.town.teams.mention(scene.person(ADMINISTRATOR), CHANNEL, "skydda digital post")
    assert ONLY_STATUS not in "".join(text_of(message) for message in scene.town.received(CHANNEL.id))
    assert await changes(scene) == []


async def test_the_comment_of_an_activity_that_is_protected_now_is_told_to_nobody_else(scene: Scene) -> None:
    while "Skyddad aktivitet" in scene.said(IT):
        await scene.press(IT, "Hoppa över")
    await scene.press(IT, "Spara", Status="at_risk", Kommentar="Leverantören dröjer")
    (told,) = await scene.history()
    plan = await scene.town.do(lambda connection: plans.get(connection, scene.town.plan_id))
    activity = next(each for each in plan.activities if each.id == told.activity_id)
    question = f"vad är senaste kommentaren för {activity.title}?"
    assert "Leverantören dröjer" in await scene.say(HR, question)
    await scene.say(ADMINISTRATOR, f"skydda {activity.title}")
    await scene.press(ADMINISTRATOR, "Skydda")
    assert "Leverantören dröjer" not in await scene.say(HR, question)


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database_url: str) -> None:
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.chdir(tmp_path)
    assert main(["plan", "import", str(EXAMPLE / "verksamhetsplan-2025-ksf.txt")]) == 0


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(arguments)
    output = capsys.readouterr()
    return code, output.out, output.err


def shown(capsys: Capture) -> dict[str, dict[str, Any]]:
    document = json.loads(run(capsys, "plan", "show", "--json")[1])
    return {each["title"]: each for each in document["activities"]}


def test_the_operator_protects_and_unprotects(imported: None, capsys: Capture, tmp_path: Path) -> None:
    assert ONLY_STATUS in run(capsys, "plan", "protect", "digital post")[1]
    assert shown(capsys)[POST]["protected"] is True
    code, out, _ = run(capsys, "plan", "unprotect", shown(capsys)[POST]["id"], "--json")
    assert (code, json.loads(out)["protected"], json.loads(out)["changed"]) == (0, False, True)
    assert shown(capsys)[POST]["protected"] is False
    assert run(capsys, "audit", "export", "--out", "spar.jsonl")[0] == 0
    entries = [json.loads(line) for line in (tmp_path / "spar.jsonl").read_text("utf-8").splitlines()]
    noted = [
        (each["act"], each["before"]["protected"], each["after"]["protected"], each["through"])
        for each in entries
        if "protect" in each["act"]
    ]
    assert noted == [
        ("activity.protect", False, True, "command"),
        ("activity.unprotect", True, False, "command"),
    ]


@pytest.mark.parametrize(
    ("name", "said"), [("simhallen", "No activity of Kommunstyrelsen 2025"), ("upphand", "fits 3")]
)
def test_a_name_that_fits_none_or_several_is_one_line(imported: None, capsys: Capture, name: str, said: str) -> None:
    code, out, err = run(capsys, "plan", "protect", name)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert said in err


def test_an_import_of_the_same_plan_leaves_what_was_chosen(imported: None, capsys: Capture) -> None:
    run(capsys, "plan", "protect", "digital post")
    assert run(capsys, "plan", "import", str(EXAMPLE / "verksamhetsplan-2025-ksf.txt"))[0] == 0
    assert shown(capsys)[POST]["protected"] is True
