"""A plan dropped in the chat: told of, asked about and stored, over HTTP and in each format."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import pytest_asyncio
from sqlalchemy import select, update

from bot.rehearsal.connector import CONSENT, Posted
from bot.rehearsal.town import PLAN_FILE
from cards.pages import MOST_BYTES, size
from plan.dropped import DroppedState
from storage.tables import audit, dropped_file, person
from tests.bot.acting import copied, shown
from tests.bot.documents.making import Heading, Part, Rows, Text, excel, parts_of, pdf, word
from tests.bot.documents.test_the_bundled_plan_in_every_format import TOP, bundled, rows, surveys
from tests.bot.dropping import COLLEAGUE, CONTROLLER, ROWS, Desk, desk, document

pytestmark = pytest.mark.slow

BOARD, OTHER_BOARD = "Kommunstyrelsen", "Socialnämnden"
KIND = "”Mediautbildning för chefer” har ingen typ."


@pytest_asyncio.fixture
async def office(sqlite_url: str) -> AsyncIterator[Desk]:
    async with desk(sqlite_url) as made:
        yield made


async def acts(office: Desk) -> list[tuple[str, str, str | None]]:
    query = select(audit.c.act, audit.c.through, audit.c.person_id).order_by(audit.c.id)
    return await office.town.do(lambda each: [tuple(row) for row in each.execute(query)])


def written(folder: Path, ending: str) -> Path:
    path = folder / f"Verksamhetsplan KSF 2025.{ending}"
    match ending:
        case "docx":
            return word(path, list(parts_of(bundled())))
        case "pdf":
            return pdf(path, list(parts_of(bundled())))
        case "xlsx":
            return excel(path, {"Aktiviteter": [TOP, *rows()], "Undersökningar": surveys()})
        case "txt":
            path.write_bytes(PLAN_FILE.read_bytes())
        case _:
            with path.open("w", encoding="cp1252", newline="") as file:
                csv.writer(file, delimiter=";").writerows([TOP, *rows(), (), *surveys()])
    return path


@pytest.mark.slow
async def test_in_each_format_it_is_told_of_and_nothing_is_stored_before_it_is_asked_for(
    office: Desk, tmp_path: Path
) -> None:
    for ending in ("docx", "pdf", "xlsx", "csv", "txt"):
        told = await office.drop_file(written(tmp_path, ending))
        assert "Kommunstyrelsen, Mjölby kommun" in told, ending
        assert "39 aktiviteter" in told, ending
        assert "2 undersökningar" in told, ending
        assert "Skyddade: 7" in told, ending
        assert "[Lagra planen]" in told, ending
        assert "[Avbryt]" in told, ending
        assert await office.plans() == []
    assert "Filen är glömd" in await office.press("Avbryt")
    assert await office.plans() == []


async def test_it_is_stored_once_and_a_second_click_tells_what_was_done(office: Desk, tmp_path: Path) -> None:
    told = await office.drop_file(document(tmp_path / "plan.docx"))
    assert "Av 7 rader blev 6 en del av planen och 1 frågas det om." in told
    before = copied(office.card())
    assert "Planen är lagrad" in await office.press("Lagra planen")
    (plan,) = await office.plans()
    assert [each.title for each in plan.activities][2] == "Mediautbildning för chefer"
    for title in ("Lagra planen", "Avbryt", "Granska frågorna", "Hämta granskningsbok"):
        answer = await office.town.teams.press(CONTROLLER, copied(before), title)
        assert answer.card, title
        assert "redan lagrad" in shown(replace(before, versions=[with_card(answer.card)])), title
    assert await office.plans() == [plan]
    assert await acts(office) == [("plan.import", "card", "0" * 32)]
    assert await office.town.do(lambda each: each.execute(select(dropped_file.c.content)).scalar_one()) == b""


def with_card(card: dict[str, object]) -> dict[str, object]:
    return {"attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": card}]}


async def test_an_aborted_file_stays_aborted(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(document(tmp_path / "plan.docx"))
    before = copied(office.card())
    await office.press("Avbryt")
    answer = await office.town.teams.press(CONTROLLER, before, "Lagra planen")
    assert answer.card
    assert await office.plans() == []
    assert "Filen är inte kvar" in shown(before)


async def test_questions_are_answered_some_at_a_time_with_the_proposal_chosen(office: Desk, tmp_path: Path) -> None:
    parts: list[Part] = [Heading("Verksamhetsplan 2025"), Text("Kommunstyrelsen, Mjölby kommun")]
    for number in range(1, 8):
        rows = [(f"Kartläggning {number}", "Ekonomi", ""), (f"Uppföljning {number} (A)", "Ekonomi", "")]
        parts += [Heading(f"3.{number} Kommunfullmäktiges mål {number}", 2)]
        parts += [Rows([("Aktivitet", "Ansvarig", "Samverkan med"), *rows])]
    assert "7 frågor" in await office.drop_file(word(tmp_path / "plan.docx", parts))
    asked = await office.press("Granska frågorna")
    assert asked.count("har ingen typ") == 5
    assert "avsnitt 3.1" in asked
    assert "Så står det: Kartläggning 1 | Ekonomi" in asked
    assert "Svar på fråga 1: ingen typ" in asked
    assert (await office.press("Hoppa över")).count("har ingen typ") == 2
    await office.press("Tillbaka till planen")
    await office.press("Granska frågorna")
    asked = await office.press("Spara svaren", q1="P", q2="F (förstudie)")
    assert asked.count("har ingen typ") == 2
    told = await office.press("Spara svaren")
    assert "Jag har inga frågor" in told
    assert "7 svar är mottagna" in told
    assert await office.plans() == []
    await office.press("Lagra planen")
    (plan,) = await office.plans()
    assert [each.kinds for each in plan.activities[::2]] == [("P",), ("F",), (), (), (), (), ()]
    assert not plan.questions


async def test_a_forged_answer_is_told_and_not_kept(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(document(tmp_path / "plan.docx"))
    await office.press("Granska frågorna")
    data = {"about": await only_file(office), "page": 1}
    for forged, told in (
        ({"q1": "Z"}, "går inte att läsa"),
        ({"q1": "x" * 500}, "500 tecken"),
        ({"q99": "P"}, "1 frågas det om"),
    ):
        answer = await office.town.teams.execute(CONTROLLER, office.card(), "plan_answers", data | forged)
        assert answer.card
        assert told in shown(replace(office.card(), versions=[with_card(answer.card)])), forged
    answers = await office.town.do(lambda each: each.execute(select(dropped_file.c.answers)).scalar_one())
    assert answers.get("by_sentence", {}) == {}


async def only_file(office: Desk) -> str:
    waits = dropped_file.c.state == DroppedState.WAITING
    return await office.town.do(lambda each: each.execute(select(dropped_file.c.id).where(waits)).scalar_one())


async def review_of(office: Desk) -> tuple[str, bytes]:
    """The workbook as it comes by the file's consent."""
    await office.press("Hämta granskningsbok")
    offer = office.town.received(CONTROLLER.conversation_id)[-1]
    before = set(office.town.teams.connector.files)
    await office.town.teams.consent(CONTROLLER, offer)
    await office.town.teams.connector.until(lambda: len(office.town.teams.connector.files) > len(before))
    ((_, content),) = (
        office.town.teams.connector.files[key] for key in office.town.teams.connector.files.keys() - before
    )
    return (offer.attachment(CONSENT) or {})["name"], content


async def test_the_review_workbook_is_fetched_filled_in_and_dropped_back(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(document(tmp_path / "plan.docx"))
    name, content = await review_of(office)
    assert name.startswith("Granskning av verksamhetsplan 2025, Kommunstyrelsen, 2025-08-18")
    book = openpyxl.load_workbook(BytesIO(content))
    assert book["Frågor"]["C3"].value.startswith(KIND)
    book["Frågor"]["E3"] = "F"
    book["Aktiviteter"]["D4"] = "Upphandling av personalsystem"
    filled = tmp_path / "granskning.xlsx"
    book.save(filled)
    told = await office.drop_file(filled)
    assert "Svaren i ”granskning.xlsx” är mottagna. Inget är lagrat än." in told
    assert "Jag har inga frågor" in told
    assert await office.plans() == []
    await office.press("Lagra planen")
    (plan,) = await office.plans()
    assert [(each.title, each.kinds) for each in plan.activities] == [
        ("Revidering konkurrenspolicy", ("A",)),
        ("Upphandling av personalsystem", ("P",)),
        ("Mediautbildning för chefer", ("F",)),
    ]
    assert "ingen plan väntar på svar" in await office.drop_file(filled)


async def test_a_row_that_is_put_right_is_the_same_though_rows_before_it_are_said_to_be_no_activities(
    office: Desk, tmp_path: Path
) -> None:
    unknown = Rows([("Rubrik A", "Rubrik B", "Rubrik C"), ("Bygga skola (P)", "Ekonomi", "2025")])
    parts: list[Part] = [Heading("Verksamhetsplan 2025"), Text("Kommunstyrelsen, Mjölby kommun")]
    parts += [Heading("3.1 Kommunfullmäktiges mål 1", 2), unknown, Heading("4.1 Nämndmål 1", 2)]
    parts += [Rows([("Aktivitet", "Ansvarig", "Samverkan med"), *ROWS[:2]])]
    await office.drop_file(word(tmp_path / "plan.docx", parts))
    book = openpyxl.load_workbook(BytesIO((await review_of(office))[1]))
    assert "känns inte igen" in book["Frågor"]["C3"].value
    book["Frågor"]["E3"] = "nej"
    book["Aktiviteter"]["D4"] = "Revidering av policy"
    book.save(tmp_path / "granskning.xlsx")
    await office.drop_file(tmp_path / "granskning.xlsx")
    await office.press("Lagra planen")
    (plan,) = await office.plans()
    assert [each.title for each in plan.activities] == ["Revidering av policy", "Upphandling personalsystem"]


async def test_a_review_that_does_not_fit_says_which_row(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(document(tmp_path / "plan.docx"))
    book = openpyxl.load_workbook(BytesIO((await review_of(office))[1]))
    book["Aktiviteter"].delete_rows(4)
    book.save(tmp_path / "granskning.xlsx")
    told = await office.drop_file(tmp_path / "granskning.xlsx")
    assert told == (
        "Raden a2 saknas i granskningsboken. Lägg tillbaka den och ändra i cellerna i stället. Inget sparades."
    )
    assert KIND in await office.press("Granska frågorna")


async def test_what_leaves_the_plan_needs_a_reason_one_for_all_or_one_each(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(document(tmp_path / "plan.docx"))
    await office.press("Granska frågorna")
    await office.press("Spara svaren", q1="P")
    await office.press("Lagra planen")
    moved = ("Revidering konkurrenspolicy (A)", "HR och lön", "KSF")
    told = await office.drop_file(document(tmp_path / "ny.docx", (moved, ("Kartläggning (F)", "Ekonomi", ""))))
    assert "Nya: 1" in told
    assert "Ändrade: 1" in told
    assert "Utgår: 2" in told
    asked = await office.press("Lagra planen")
    assert "2 aktiviteter utgår ur planen" in asked
    assert len((await office.plans())[0].activities) == 3
    asked = await office.press("Ange skäl för var och en")
    assert asked.count("Varför utgår den?") == 2
    first = next(number for number in range(1, 20) if f"Svar på fråga {number}:" in asked)
    reasons: dict[str, Any] = {f"q{first}": "Klar i förtid", f"q{first + 1}": ""}
    await office.press("Spara svaren", **reasons)
    if "[Tillbaka till planen]" in shown(office.card()):
        await office.press("Tillbaka till planen")
    assert "1 aktivitet utgår ur planen" in await office.press("Lagra planen")
    assert "Planen är lagrad" in await office.press("Lagra planen", reason="Flyttad till nästa år")
    (plan,) = await office.plans()
    assert [each.title for each in plan.activities] == ["Revidering konkurrenspolicy", "Kartläggning"]
    query = select(audit.c.after, audit.c.through).where(audit.c.act == "plan.revise")
    row = await office.town.do(lambda each: each.execute(query).one())
    assert sorted(row.after["dropped"].values()) == ["Flyttad till nästa år", "Klar i förtid"]
    assert row.through == "card"


async def test_next_years_and_another_boards_plan_stand_beside(office: Desk, tmp_path: Path) -> None:
    for year, board in ((2025, BOARD), (2026, BOARD), (2025, OTHER_BOARD)):
        told = await office.drop_file(document(tmp_path / "plan.docx", year=year, board=board))
        assert "Nämnden har ingen plan för det året än." in told
        await office.press("Lagra planen")
    held = {(each.year, each.board) for each in await office.plans()}
    assert held == {(2025, BOARD), (2026, BOARD), (2025, OTHER_BOARD)}
    told = await office.drop_file(document(tmp_path / "plan.docx"))
    assert "Planen är redan lagrad och har inte ändrats." in told
    assert "[Lagra planen]" not in told


async def test_another_municipalitys_plan_does_not_take_the_place_of_ours(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(document(tmp_path / "plan.docx"))
    await office.press("Lagra planen")
    told = await office.drop_file(document(tmp_path / "annan.docx", ROWS[:2], municipality="Ydre kommun"))
    assert "Den kan inte ta dess plats" in told
    assert "[Lagra planen]" not in told
    data = {"about": await only_file(office), "seen": "0" * 16}
    await office.town.teams.execute(CONTROLLER, office.card(), "plan_store", data)
    (plan,) = await office.plans()
    assert plan.organisation == "Mjölby kommun"
    assert len(plan.activities) == 3


async def test_what_a_colleague_stored_meanwhile_is_shown_before_anything_is_stored(
    office: Desk, tmp_path: Path
) -> None:
    await office.drop_file(document(tmp_path / "min.docx", ROWS[:2]))
    await office.drop_file(document(tmp_path / "annan.docx"), by=COLLEAGUE)
    await office.press("Lagra planen", by=COLLEAGUE)
    told = await office.press("Lagra planen")
    assert "har ändrats sedan kortet visades" in told
    assert "Utgår: 1" in told
    assert len((await office.plans())[0].activities) == 3
    assert "1 aktivitet utgår" in await office.press("Lagra planen")


async def test_a_file_is_its_own_persons_and_of_nobody_who_has_lost_the_role(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(document(tmp_path / "plan.docx"))
    card, file_id = office.card(), await only_file(office)
    for verb in ("plan_file", "plan_store", "plan_questions", "plan_answers", "plan_review", "plan_cancel"):
        answer = await office.town.teams.execute(COLLEAGUE, card, verb, {"about": file_id})
        assert "för gammalt" in str(answer.body), verb
    await office.press("Hämta granskningsbok")
    offer = office.town.received(CONTROLLER.conversation_id)[-1]
    assert (await refused_offer(office, offer)).startswith("Jag känner inte igen filen.")
    lost = update(person).where(person.c.upn == CONTROLLER.upn).values(is_administrator=False, is_leader=True)
    await office.town.do(lambda each: each.execute(lost))
    assert "bara en administratör" in await office.press("Lagra planen")
    assert await office.plans() == []


async def refused_offer(office: Desk, offer: Posted) -> str:
    """Somebody else says yes to it."""
    await office.town.teams.consent(COLLEAGUE, offer)
    return shown(office.town.received(COLLEAGUE.conversation_id)[-1])


async def test_a_plan_of_300_activities_is_paged_within_what_teams_takes(office: Desk, tmp_path: Path) -> None:
    long = "Utveckling av kommunens service och bemötande till medborgare och företag inklusive riktlinjer nummer"
    rows = [(f"{long} {number} (P)", f"Enhet {number % 60}", "KSF") for number in range(300)]
    await office.drop_file(document(tmp_path / "plan.docx", [("Kort (P)", "Ekonomi", "")]))
    await office.press("Lagra planen")
    told = [await office.drop_file(document(tmp_path / "stor.docx", rows))]
    while "[Visa fler]" in told[-1]:
        told.append(await office.press("Visa fler"))
        assert size(office.card().card or {}) < MOST_BYTES
    assert len(told) > 2
    assert all(f"nummer {number}”" in "\n".join(told) for number in range(300))
    await office.press("Lagra planen")
    await office.press("Lagra planen", reason="Ersatt")
    assert len((await office.plans())[0].activities) == 300
