"""Eight boards of four shapes through a year over HTTP in one database: the overview, its post, questions and files."""

from __future__ import annotations

import asyncio
import json
import shutil
from dataclasses import dataclass, field
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import duckdb
import pytest
from openpyxl import load_workbook
from sqlalchemy import Connection

from bot.administration import plan_import
from bot.cli.program import main
from bot.documents.writing.colours import STATUS
from bot.followup import schedule
from bot.here import Here
from bot.rehearsal.answers import to_answer
from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import elements
from bot.rehearsal.payloads import LocalChannel, LocalPerson
from bot.rehearsal.town import Town, text_of, town
from bot.timetable import boards as timetable_boards
from cards.pages import MOST_BYTES, size
from cards.payload import Verb
from cards.texts.extra_question import go_on
from plan.calendar import wall
from plan.model import Status
from plan.rhythm import Rhythm
from plan.tertial import Tertial
from storage import boards, municipalities
from storage import plans as stored_plans
from tests.bot.eight_boards import (
    BOARDS,
    CONTROLLER,
    CRISIS,
    DIRECTOR,
    POST,
    SECRET,
    SECRET_DAY,
    SECRET_WORD,
    SOCIAL_CHIEF,
    TERTIALS,
    answers,
    owner_of,
    owner_rows,
    plans,
)
from tests.bot.rights.ways_out import words_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

OVERVIEWS = LocalChannel("19:kommundirektor@thread.tacv2", "Alla nämnder", "19:ledning@thread.tacv2", "Kommunledning")
OWN_REFUSED = "Det berättar jag bara för nämndernas ledning"


@dataclass
class Played:
    """`posts` are the overview's posts by tertial, `said` what was answered in the chat by who asked and what."""

    path: Path
    posts: dict[Tertial, list[Posted]] = field(default_factory=dict)
    said: dict[tuple[str, str], str] = field(default_factory=dict)
    cards: list[dict[str, Any]] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    corrected: str = ""


@pytest.fixture(scope="module")
def played(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Played:
    path = tmp_path_factory.mktemp("boards") / "tertialbot.db"
    shutil.copy(sqlite_template, path)
    found = Played(path)
    asyncio.run(_year(found))
    return found


async def _year(played: Played) -> None:
    async with town(f"sqlite:///{played.path}", wall(date(2025, 3, 3), Rhythm().opens_at)) as made:
        await _settle(made)
        for tertial in TERTIALS:
            played.posts[tertial] = await _tertial(made, tertial)
        await _ask(made, played)
        await _protect(made, played)


async def _settle(made: Town) -> None:
    first, *others = plans()

    def store(connection: Connection) -> None:
        place = municipalities.ensure(connection, made.application.settings.tenant_id).id
        for plan in others:
            plan_import.store(Here(connection, place, made.clock()), plan)
        for board in BOARDS:
            boards.set_setting(connection, place, board, "ask_below", "never")

    await made.do(store)
    await made.move_in(first, owner_rows())
    made.teams.connector.add(channels=[OVERVIEWS])
    controller = made.persons[CONTROLLER]
    await made.teams.install_in_team(OVERVIEWS, controller)
    await made.teams.mention(controller, OVERVIEWS, "använd den här kanalen för alla nämnder")
    assert "läget för alla nämnder i den här kanalen" in text_of(made.received(OVERVIEWS.id)[-1])


async def _tertial(made: Town, tertial: Tertial) -> list[Posted]:
    """Opened, answered, closed and published by the calendar alone; what came to the channel of all boards."""
    before = len(made.received(OVERVIEWS.id))
    board = (await made.do(lambda each: timetable_boards.of_municipality(made.here(each))))[0]
    rhythm, calendar = board.pace.rhythm, board.pace.calendar
    opening = rhythm.opening_day(tertial, calendar)
    await _tick(made, opening)
    for name in BOARDS:
        await _answer(made, name, tertial)
    if tertial.number == 2:
        await _assess(made)
    closing = rhythm.closing_day(rhythm.last_day(tertial, calendar, opening), calendar)
    for day in range(4):  # where somebody is missing, those who answer for them are asked before it closes
        await _tick(made, calendar.shift(closing, day) if day else closing)
    return made.received(OVERVIEWS.id, before)


async def _tick(made: Town, day: date) -> None:
    made.clock.set(wall(day, Rhythm().opens_at))
    await made.do(lambda each: schedule.tick(made.here(each)))
    await made.deliver()


async def _answer(made: Town, board: str, tertial: Tertial) -> None:
    person = made.persons[owner_of(board)]
    titles = await made.do(lambda each: _titles(each, made.municipality_id))
    message = to_answer(made.received(person.conversation_id))
    while message and (activity := _asked(message)):
        if go_on() in {each.get("title") for each in elements(message.card)}:
            await made.teams.press(person, message, go_on())
            continue
        said = answers(board, titles[activity], tertial.number)
        if said is None:
            await made.teams.press(person, message, "Hoppa över")
        else:
            day = said.finish.isoformat() if said.finish else ""
            typed = {"Status": said.status.value, "Kommentar": said.comment, "Beräknas klart": day}
            await made.teams.press(person, message, "Spara", **typed)
            assert "Inget är sparat" not in text_of(message)


def _titles(connection: Connection, municipality_id: str) -> dict[str, str]:
    held = [stored_plans.get(connection, each[0]) for each in stored_plans.ids_of(connection, municipality_id)]
    return {activity.id: activity.title for plan in held for activity in plan.activities}


def _asked(message: Posted) -> str:
    """The activity of the form that stands there, "" where another card does."""
    saves = (each for each in elements(message.card) if each.get("verb") == Verb.SAVE)
    return next((each["data"]["activity_id"] for each in saves), "")


async def _assess(made: Town) -> None:
    """The controller owns the first goal of two boards, and says of one that it is met."""
    person = made.persons[CONTROLLER]
    await made.teams.say(person, "mina mål")
    message = made.card_of(person)
    assert message
    await made.teams.press(person, message, "Spara", Bedömning="met", Kommentar="Vi når dit")


async def _ask(made: Town, played: Played) -> None:
    asked = {
        DIRECTOR: (
            "alla nämnder",
            "hur många är försenade i socialnämnden?",
            "hur många är försenade i hela kommunen?",
            "vilka är det?",
            "hur stor andel är försenad i hela kommunen?",
            "vad väntar andra på från SBF?",
            "gör rapporten för alla nämnder som excel",
            "gör rapporten för alla nämnder",
            "gör rapporten för alla nämnder som pdf",
        ),
        SOCIAL_CHIEF: (
            "alla nämnder",
            "hur många är försenade?",
            "hur många är försenade i kommunstyrelsen?",
            "hur många är försenade i hela kommunen?",
            "skyddade kommentarer",
            "gör rapporten för kommunstyrelsen",
            "sammanfatta tertial 3",
            "jag",
        ),
        owner_of("Utbildningsnämnden"): (
            "alla nämnder",
            "gör rapporten för alla nämnder",
            "hur många är försenade?",
            "vad väntar andra på från oss?",
            "vad väntar vi på från andra?",
        ),
    }
    for upn, texts in asked.items():
        for text in texts:
            played.said[upn, text] = await _say(made, played, made.persons[upn], text)
    await made.teams.connector.until(lambda: len(made.teams.connector.files) == 3)
    played.files = [content for _, content in made.teams.connector.files.values()]


async def _say(made: Town, played: Played, person: LocalPerson, text: str) -> str:
    before = len(made.received(person.conversation_id))
    await made.teams.say(person, text)
    said = made.received(person.conversation_id, before)
    played.cards += [message.card for message in said if message.card]
    if "acceptContext" in json.dumps([each.activity for each in said]):
        await made.teams.consent(person, said[-1])
    return "\n".join(text_of(message) for message in said)


async def _protect(made: Town, played: Played) -> None:
    """After all is posted, an activity whose date has moved is protected: what stands in the channel is edited."""
    titles = await made.do(lambda each: _titles(each, made.municipality_id))
    activity = next(key for key, title in titles.items() if title == "Översyn 1")
    person = made.persons[CONTROLLER]
    post = played.posts[TERTIALS[2]][0]
    assert "Översyn 1: 2025-11-01 → 2025-12-31" in text_of(post)
    message = Posted("1", person.conversation_id, "", [{}])
    await made.teams.execute(person, message, Verb.PROTECT.value, {"verb": Verb.PROTECT.value, "activity_id": activity})
    made.clock.set(made.clock() + timedelta(minutes=6))
    await made.deliver()
    played.corrected = text_of(post)


def expected(tertial: Tertial) -> dict[str, dict[str, Any]]:
    """Counted from what was answered: carried where it is finished, decided on by the post's rule."""
    found = {}
    for plan in plans():
        statuses: dict[str, Status] = {}
        decisions, moved = [], []
        for title in (each.title for each in plan.activities):
            said = {number: answers(plan.board, title, number) for number in range(1, tertial.number + 1)}
            now, before = said[tertial.number], said.get(tertial.number - 1)
            if now is None:
                continue
            statuses[title] = now.status
            again = before is not None and now.status is before.status is Status.DELAYED
            if now.status is Status.PAUSED or again:
                decisions.append(title)
            if title != SECRET and now.finish and before and before.finish and now.finish != before.finish:
                moved.append(title)
        found[plan.board] = {
            "activities": len(plan.activities),
            "reported": len(statuses),
            "delayed": sum(each is Status.DELAYED for each in statuses.values()),
            "done": sum(each is Status.DONE for each in statuses.values()),
            "decisions": decisions,
            "moved": moved,
        }
    return found


@pytest.fixture
def program(played: Played, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The command line on a copy of the played year."""
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{shutil.copy(played.path, tmp_path / 'year.db')}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("tertial", TERTIALS, ids=str)
def test_the_overview_is_right_to_the_figure(
    program: Path, capsys: pytest.CaptureFixture[str], tertial: Tertial
) -> None:
    assert main(["overview", "--tertial", str(tertial), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["tertial"] == str(tertial)
    found = {
        each["board"]: {
            "activities": each["activities"],
            "reported": each["reported"],
            "delayed": each["statuses"]["delayed"],
            "done": each["statuses"]["done"],
            "decisions": [one["title"] for one in each["decisions"]],
            "moved": [one["title"] for one in each["moved"] if one["title"] != "Översyn 1"],
        }
        for each in told["boards"]
    }
    wanted = expected(tertial)
    wanted["Socialnämnden"]["moved"] = []  # protected since
    assert found == wanted
    assert told["not_followed_up"] == []
    assert {each["state"] for each in told["boards"]} == {"published"}
    goals = {each["board"]: each["goals"] for each in told["boards"]}
    assert goals["Kommunstyrelsen"]["of"] == 2
    met = sum(each["met"] for each in goals.values())
    assert met == (1 if tertial.number == 2 else 0)
    (shared,) = told["shared"]
    assert (shared["title"], len(shared["activities"])) == (POST, 8)
    assert sorted((each["board"], each["with"], each["title"]) for each in told["collaborations"]) == [
        ("Kommunstyrelsen", "Samhällsbyggnadsnämnden", CRISIS),
        ("Kommunstyrelsen", "Utbildningsnämnden", CRISIS),
        ("Utbildningsnämnden", "Kommunstyrelsen", "Skolskjuts"),
    ]
    assert SECRET_WORD not in json.dumps(told)
    assert SECRET_DAY.isoformat() not in json.dumps(told)


def test_each_tertial_is_posted_once_when_the_last_board_has_published(played: Played) -> None:
    for tertial, posts in played.posts.items():
        text = "\n".join(text_of(each) for each in posts)
        assert text.count(f"Alla nämnder · tertial {tertial.number} 2025") == len(posts)
        assert "8 av 8 nämnder har publicerat" in text
        assert all(size(each.card or {}) <= MOST_BYTES for each in posts)
        for board, figures in expected(tertial).items():
            said = f"{figures['reported']} av {figures['activities']} rapporterade"
            assert f"{board}\nPublicerad · {said}" in text
        assert SECRET_WORD not in text
        assert SECRET_DAY.isoformat() not in text


def test_what_is_protected_afterwards_is_taken_out_of_the_post_that_stands(played: Played) -> None:
    assert "Översyn 1" in played.corrected
    assert "Översyn 1: 2025-11-01" not in played.corrected
    assert "Översyn 3: 2025-11-01 → 2025-12-31" in played.corrected


def test_a_question_is_about_the_board_it_names_or_all_and_tells_which(played: Played) -> None:
    wanted = expected(TERTIALS[2])
    every = sum(each["delayed"] for each in wanted.values())
    total = sum(each["activities"] for each in wanted.values())
    one = played.said[DIRECTOR, "hur många är försenade i socialnämnden?"]
    assert one.startswith("Socialnämnden · Försenade aktiviteter · tertial 3 2025\n1 av 3 aktiviteter.")
    whole = played.said[DIRECTOR, "hur många är försenade i hela kommunen?"]
    assert whole.startswith(f"Hela kommunen · Försenade aktiviteter · tertial 3 2025\n{every} tillsammans.")
    assert "Kommunstyrelsen: 2 av 5 aktiviteter." in whole
    which = played.said[DIRECTOR, "vilka är det?"]
    assert "Räddningsnämnden · Enhet 6" in which
    share = played.said[DIRECTOR, "hur stor andel är försenad i hela kommunen?"]
    assert f"{every} av {total}" in share


def test_without_a_board_a_question_is_about_the_askers_own_and_another_board_is_refused(played: Played) -> None:
    assert played.said[SOCIAL_CHIEF, "hur många är försenade?"].startswith("Socialnämnden · ")
    assert played.said[owner_of("Utbildningsnämnden"), "hur många är försenade?"].startswith("Utbildningsnämnden · ")
    refused = played.said[SOCIAL_CHIEF, "hur många är försenade i kommunstyrelsen?"]
    assert "Du kan fråga om Socialnämnden." in refused
    assert "Kommunstyrelsen" not in played.said[SOCIAL_CHIEF, "hur många är försenade i hela kommunen?"]


def test_what_others_wait_for_is_seen_from_both_sides(played: Played) -> None:
    assert CRISIS in played.said[DIRECTOR, "vad väntar andra på från SBF?"]
    owner = owner_of("Utbildningsnämnden")
    waited = played.said[owner, "vad väntar andra på från oss?"]
    assert "Kommunstyrelsen räknar med Utbildningsnämnden i 1 aktivitet." in waited
    assert CRISIS in waited
    assert "Skolskjuts" not in waited
    waiting = played.said[owner, "vad väntar vi på från andra?"]
    assert "Skolskjuts" in waiting
    assert CRISIS not in waiting


def test_who_sees_which_board_is_in_the_owner_file(played: Played) -> None:
    every = played.said[DIRECTOR, "alla nämnder"]
    assert all(f"{board}\nPublicerad" in every for board in BOARDS)
    own = played.said[SOCIAL_CHIEF, "alla nämnder"]
    assert [board for board in BOARDS if f"{board}\nPublicerad" in own] == ["Socialnämnden"]
    for text in ("alla nämnder", "gör rapporten för alla nämnder"):
        assert OWN_REFUSED in played.said[owner_of("Utbildningsnämnden"), text]
    assert OWN_REFUSED in played.said[SOCIAL_CHIEF, "gör rapporten för kommunstyrelsen"]
    assert "inga skyddade kommentarer" in played.said[SOCIAL_CHIEF, "skyddade kommentarer"]
    assert "Du leder Socialnämnden" in played.said[SOCIAL_CHIEF, "jag"]
    assert "3 aktiviteter" in played.said[SOCIAL_CHIEF, "sammanfatta tertial 3"]
    assert all(SECRET_WORD not in json.dumps(card, ensure_ascii=False) for card in played.cards)
    assert all(size(card) <= MOST_BYTES for card in played.cards)


def test_the_report_over_all_boards_comes_as_excel_word_and_pdf(played: Played) -> None:
    wanted = expected(TERTIALS[2])
    for content in played.files:
        text = words_of(content)
        assert SECRET_WORD not in text
        assert SECRET_DAY.isoformat() not in text
    book, _, pdf = played.files
    assert pdf.startswith(b"%PDF")
    assert all(board in words_of(pdf) for board in BOARDS)
    opened = load_workbook(BytesIO(book))
    assert {cell.fill.fgColor.rgb[2:].lower() for cell in opened["Status"][1]} >= {
        ground.removeprefix("#") for ground, _ in STATUS.values()
    }
    assert '"■ Försenad"' in str(
        [each.formula for held in opened["Beslut"].conditional_formatting for each in held.rules]
    )
    rows = list(opened["Nämnderna"].iter_rows(min_row=2, values_only=True))
    assert {row[0]: (row[2], row[3], row[7], row[8]) for row in rows if row[0] in BOARDS} == {
        board: (each["reported"], each["activities"], len(each["decisions"]), len(each["moved"]))
        for board, each in wanted.items()
    }
    assert rows[-1][2:4] == tuple(sum(each[name] for each in wanted.values()) for name in ("reported", "activities"))


def test_the_tables_for_analysis_have_the_overviews_figures(program: Path) -> None:
    assert main(["export", "data", "--out", "data"]) == 0
    query = """
        SELECT board, count(*), count(status), count(*) FILTER (status = 'delayed')
        FROM 'data/standing.parquet' JOIN 'data/activity.parquet' USING (activity_id)
        WHERE tertial = '2025-T3' GROUP BY board
    """
    found = {board: tuple(figures) for board, *figures in duckdb.execute(query).fetchall()}
    wanted = expected(TERTIALS[2])
    assert found == {name: (each["activities"], each["reported"], each["delayed"]) for name, each in wanted.items()}
    met = "SELECT count(*) FROM 'data/assessment.parquet' WHERE outlook = 'met' AND valid_to IS NULL"
    assert duckdb.execute(met).fetchone() == (1,)


def test_a_document_is_written_by_the_command_line_too(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["overview", "--tertial", "2025-T1", "--format", "docx", "--out", "alla.docx"]) == 0
    assert "8 nämnder" in capsys.readouterr().out
    assert "Räddningsnämnden" in words_of(Path("alla.docx").read_bytes())
    assert main(["overview"]) == 0
    assert "Alla nämnder · tertial 3 2025" in capsys.readouterr().out
    assert main(["overview", "--tertial", "2025-T1", "--format", "excel", "--out", "alla.xlsx"]) == 0
    for wrong in (["--format", "docx"], ["--format", "html", "--out", "alla.html"]):
        with pytest.raises(SystemExit):
            main(["overview", *wrong])
