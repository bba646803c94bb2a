"""The package that is uploaded to Teams: against Microsoft's schema, and what the schema does not say."""

import io
import json
import re
import runpy
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from PIL import Image, ImageChops

from bot import teams_app
from bot.rehearsal.town import CHANNEL, text_of, town
from plan.calendar import SWEDEN

SCHEMAS = Path(__file__).parent / "schemas"
DRAWING = Path(__file__).parents[2] / "deploy" / "teams-app" / "draw_icons.py"
DETAILS = teams_app.AppDetails(
    app_id="11111111-2222-4333-8444-555555555555",
    public_url="https://tertialbot.mjolby.example",
    organisation="Mjölby kommun",
    website="https://www.mjolby.example/tertialbot",
    privacy="https://www.mjolby.example/tertialbot/personuppgifter",
    terms="https://www.mjolby.example/tertialbot/villkor",
)
Package = dict[str, bytes]


@pytest.fixture
def package(tmp_path: Path) -> Package:
    out = tmp_path / "tertialbot.zip"
    teams_app.build(DETAILS, out)
    with zipfile.ZipFile(out) as stored:
        return {name: stored.read(name) for name in stored.namelist()}


@pytest.fixture
def manifest(package: Package) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(package["manifest.json"])
    return content


@pytest.fixture
def english(package: Package) -> dict[str, str]:
    content: dict[str, str] = json.loads(package["en.json"])
    return content


def faults(schema: str, version: str, content: dict[str, Any]) -> list[str]:
    rules = json.loads((SCHEMAS / f"teams-{version}" / schema).read_text("utf-8"))
    return [f"{list(fault.path)}: {fault.message}" for fault in Draft4Validator(rules).iter_errors(content)]


def picture(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def test_the_manifest_keeps_microsofts_schema(manifest: dict[str, Any]) -> None:
    assert faults("MicrosoftTeams.schema.json", manifest["manifestVersion"], manifest) == []


def test_the_english_words_keep_microsofts_schema(manifest: dict[str, Any], english: dict[str, str]) -> None:
    assert faults("MicrosoftTeams.Localization.schema.json", manifest["manifestVersion"], english) == []


def test_the_schema_would_see_a_fault(manifest: dict[str, Any]) -> None:
    manifest["bots"][0]["scopes"].append("everywhere")
    assert len(faults("MicrosoftTeams.schema.json", manifest["manifestVersion"], manifest)) == 1


def test_the_schema_address_says_the_same_version_as_the_manifest(manifest: dict[str, Any]) -> None:
    assert f"/v{manifest['manifestVersion']}/" in manifest["$schema"]


def test_all_files_lie_at_the_root_and_each_named_file_is_there(package: Package, manifest: dict[str, Any]) -> None:
    languages = [language["file"] for language in manifest["localizationInfo"]["additionalLanguages"]]
    assert set(package) == {"manifest.json", *manifest["icons"].values(), *languages}


def test_the_same_settings_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        teams_app.build(DETAILS, tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_a_team_scope_declares_its_channel_features(manifest: dict[str, Any]) -> None:
    assert manifest["bots"][0]["scopes"] == ["personal", "team"]
    assert manifest["supportsChannelFeatures"] == "tier1"


def test_app_and_bot_have_the_id_of_the_registration(manifest: dict[str, Any]) -> None:
    assert manifest["id"] == manifest["bots"][0]["botId"] == DETAILS.app_id


def test_the_only_valid_domain_is_the_bots_own_host(manifest: dict[str, Any]) -> None:
    assert manifest["validDomains"] == ["tertialbot.mjolby.example"]


def test_the_bot_may_offer_files_in_the_personal_chat(manifest: dict[str, Any]) -> None:
    assert manifest["bots"][0]["supportsFiles"] is True


def test_the_app_asks_for_no_permission_to_read_channels_or_the_directory(manifest: dict[str, Any]) -> None:
    assert manifest["permissions"] == ["identity", "messageTeamMembers"]
    assert "authorization" not in manifest
    assert "webApplicationInfo" not in manifest


def test_every_swedish_text_has_its_english_one_but_commands_stay_as_the_bot_reads_them(
    manifest: dict[str, Any], english: dict[str, str]
) -> None:
    wanted = {f"{field}.{length}" for field in ("name", "description") for length in ("short", "full")}
    for i, commands in enumerate(manifest["bots"][0]["commandLists"]):
        wanted |= {f"bots[0].commandLists[{i}].commands[{j}].description" for j in range(len(commands["commands"]))}
    assert set(english) - {"$schema"} == wanted


def test_each_scope_has_its_own_command_list(manifest: dict[str, Any]) -> None:
    bot = manifest["bots"][0]
    assert [commands["scopes"] for commands in bot["commandLists"]] == [[scope] for scope in bot["scopes"]]


def test_short_texts_end_before_teams_cuts_them(manifest: dict[str, Any], english: dict[str, str]) -> None:
    for text in (manifest["description"]["short"], english["description.short"]):
        assert len(text.encode("utf-16-le")) // 2 <= 80
    for commands in manifest["bots"][0]["commandLists"]:
        for command in commands["commands"]:
            assert len(command["title"]) <= 32  # longer ones are cut in the menu
            assert len(command["description"]) <= 64


def test_the_colour_icon_is_192_square_and_covers_its_ground(package: Package) -> None:
    icon = picture(package["color.png"])
    assert (icon.size, icon.format) == ((192, 192), "PNG")
    assert icon.getchannel("A").getextrema() == (255, 255)


def test_the_colour_icons_symbol_keeps_inside_the_middle(package: Package) -> None:
    icon = picture(package["color.png"]).convert("RGB")
    ground = Image.new("RGB", icon.size, icon.getpixel((0, 0)))
    left, top, right, bottom = ImageChops.difference(icon, ground).getbbox() or (0, 0, 192, 192)
    assert min(left, top, 192 - right, 192 - bottom) >= 36


def test_the_outline_icon_is_32_square_white_on_transparent(package: Package) -> None:
    icon = picture(package["outline.png"])
    assert (icon.size, icon.mode, icon.format) == ((32, 32), "RGBA", "PNG")
    assert [icon.getchannel(colour).getextrema() for colour in "RGB"] == [(255, 255)] * 3
    assert icon.getchannel("A").getextrema() == (0, 255)
    assert icon.getpixel((0, 0)) == (255, 255, 255, 0)


def test_the_icons_are_what_the_script_draws(package: Package, tmp_path: Path) -> None:
    runpy.run_path(str(DRAWING))["main"](tmp_path)
    for name in teams_app.ICONS:
        drawn, shipped = picture((tmp_path / name).read_bytes()), picture(package[name])
        assert max(high for _, high in ImageChops.difference(drawn, shipped).getextrema()) <= 8, name  # type: ignore[misc]


def test_settings_are_read_by_name_and_pages_default_to_the_website() -> None:
    details = teams_app.details_from(
        {
            "MicrosoftAppId": DETAILS.app_id.upper(),
            "PUBLIC_URL": DETAILS.public_url,
            "TEAMS_APP_ORGANISATION": "Mjölby kommun",
            "TEAMS_APP_WEBSITE": DETAILS.website,
        }
    )
    assert details == replace(DETAILS, privacy=DETAILS.website, terms=DETAILS.website)


@pytest.mark.parametrize(
    ("change", "setting"),
    [
        ({"app_id": ""}, "MicrosoftAppId"),
        ({"app_id": "not-a-guid"}, "MicrosoftAppId"),
        ({"public_url": "http://tertialbot.mjolby.example"}, "PUBLIC_URL"),
        ({"public_url": "https://localhost"}, "PUBLIC_URL"),
        ({"organisation": "  "}, "TEAMS_APP_ORGANISATION"),
        ({"organisation": "Kommunalförbundet för alla tre kommunerna"}, "TEAMS_APP_ORGANISATION"),
        ({"website": "www.mjolby.example"}, "TEAMS_APP_WEBSITE"),
        ({"privacy": "ftp://mjolby.example"}, "TEAMS_APP_PRIVACY"),
        ({"terms": "javascript:alert(1)"}, "TEAMS_APP_TERMS"),
        ({"version": "1.0.0-preview.1"}, "version"),
        ({"version": "01.0.0"}, "version"),
    ],
)
def test_a_setting_that_teams_would_refuse_is_named_and_nothing_is_written(
    change: dict[str, str], setting: str, tmp_path: Path
) -> None:
    with pytest.raises(teams_app.PackageRefused, match=re.escape(setting)) as refused:
        teams_app.build(replace(DETAILS, **change), tmp_path / "tertialbot.zip")
    assert len(refused.value.faults) == 1
    assert not list(tmp_path.iterdir())


async def test_the_bot_understands_every_command_that_its_menu_offers(
    manifest: dict[str, Any], english: dict[str, str], sqlite_url: str
) -> None:
    """Also where a client sends what the menu says of the command."""
    async with town(sqlite_url, datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)) as place:
        await place.move_in()
        person = place.persons["controller.klk@mjolby.example"]
        personal, team = manifest["bots"][0]["commandLists"]
        for command in ("qwerty", *said(personal, english, 0)):
            await place.teams.say(person, command)
        for command in ("qwerty", *said(team, english, 1)):
            await place.teams.mention(person, CHANNEL, command)
        offered = {person.conversation_id: said(personal, english, 0), CHANNEL.id: said(team, english, 1)}
        for chat, commands in offered.items():
            unknown, *known = map(text_of, place.received(chat, place.before_play[chat]))
            assert len(known) == len(commands)
            for command, answer in zip(commands, known, strict=True):
                assert answer != unknown or command in HELP, command
            titles = len(commands) // 3
            assert known[:titles] == known[titles : 2 * titles] == known[2 * titles :]


HELP = ("hjälp", "Visar vad du kan göra och fråga", "Shows what you can do and ask")


def said(menu: dict[str, Any], english: dict[str, str], number: int) -> list[str]:
    """Every title, then every description in Swedish, then in English."""
    commands = menu["commands"]
    key = f"bots[0].commandLists[{number}].commands[{{}}].description"
    return [
        *(each["title"] for each in commands),
        *(each["description"] for each in commands),
        *(english[key.format(place)] for place in range(len(commands))),
    ]


def test_each_command_says_its_kind_and_a_question_goes_to_the_box_in_its_own_words(manifest: dict[str, Any]) -> None:
    for menu in manifest["bots"][0]["commandLists"]:
        for each in menu["commands"]:
            assert each["type"] == ("prompt" if each["title"].endswith("?") else "basic")
            assert each.get("prompt", each["title"]) == each["title"]


def test_a_package_for_a_first_try_needs_the_registration_alone_and_says_what_to_set() -> None:
    registered = {"MicrosoftAppId": "11111111-2222-4333-8444-555555555555"}
    assert teams_app.faults_in(teams_app.details_from(registered)) == []
    said = teams_app.assumed_in(registered)
    assert [line.partition(" ")[0] for line in said] == ["TEAMS_APP_ORGANISATION", "TEAMS_APP_WEBSITE", "PUBLIC_URL"]
