"""A year of figures: by the goal owner's card, by a workbook, and from Kolada with its bad days."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import timedelta

import openpyxl
import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.figures import figure_feed
from bot.followup import rounds
from bot.leadership import board_report
from bot.rehearsal.connector import CONSENT
from bot.rehearsal.town import CHANNEL, town
from bot.settings import Settings
from plan.audit import OPERATOR
from plan.formats import ReportFormat
from plan.indicators import FigureWay, TargetOutcome, outcome
from storage import figures, knowledge, plans
from storage.figures import Feed
from tests.bot.acting import ADMINISTRATOR, AUTUMN, HR, T2, Scene, answer_all, copied, opened, shown
from tests.bot.figures.stand_in import Day, KoladaStandIn, kolada_stand_in


@dataclass
class PlayedYear:
    scene: Scene
    kolada: KoladaStandIn

    async def outcome(self, goal: str) -> TargetOutcome | None:
        town_ = self.scene.town
        known = await town_.do(lambda one: knowledge.facts(one, town_.plan_id, town_.clock()))
        return outcome(known.indicators(goal))

    async def fetch(self, day: Day = Day.GOOD) -> int:
        """The next day's look at Kolada."""
        self.kolada.day = day
        self.scene.town.clock.set(self.scene.town.clock() + timedelta(days=1))
        return await self.scene.town.application.figure_fetch.look()

    async def drop(self, content: bytes, name: str = "siffror.xlsx") -> str:
        person, place = self.scene.person(ADMINISTRATOR), self.scene.town
        before = len(place.received(person.conversation_id))
        await place.teams.drop(person, place.teams.connector.lay(name, content))
        await place.application.drops.settled()
        return "\n".join(shown(message) for message in place.received(person.conversation_id, before))

    async def workbook(self) -> bytes:
        person, place = self.scene.person(ADMINISTRATOR), self.scene.town
        await place.teams.say(person, "nyckeltal")
        offer = place.received(person.conversation_id)[-1]
        assert offer.attachment(CONSENT), shown(offer)
        await place.teams.consent(person, offer)
        ((_, content),) = place.teams.connector.files.values()
        return content


@pytest.fixture
def kolada() -> Iterator[KoladaStandIn]:
    with kolada_stand_in() as held:
        held.rows = {("0586", 2024): {"T": 58.5, "K": 60.0}, ("0000", 2024): {"T": 61.0}}
        yield held


@pytest_asyncio.fixture
async def year(database_url: str, kolada: KoladaStandIn) -> AsyncIterator[PlayedYear]:
    settings = Settings(database_url=database_url, kolada=kolada.url)
    async with town(database_url, AUTUMN, settings) as made:
        await made.move_in()
        yield PlayedYear(await opened(made), kolada)


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_a_year_of_figures(year: PlayedYear) -> None:
    assert [await year.outcome(goal) for goal in ("3.1", "4.1", "4.2")] == ["not_met", "met", "unknown"]
    await _from_kolada(year)
    await _by_card(year)
    await _by_workbook(year)
    await _asked_about(year)
    await _frozen(year)


async def _from_kolada(year: PlayedYear) -> None:
    """Nothing is called before it is configured; then once a day, whatever comes of it."""
    assert await year.fetch() == 0
    assert year.kolada.asked == []
    place = year.scene.town

    def configure(connection: Connection) -> None:
        here, plan = place.here(connection), plans.get(connection, place.plan_id)
        name = knowledge.facts(connection, plan.id, here.now).indicators("4.1")[0].name
        figure_feed.set_feed(here, plan, Feed(plan.id, "4.1", name, "N00900", "0586"), OPERATOR)

    await place.do(configure)
    assert await year.fetch(Day.UNAVAILABLE) == 0
    assert await year.outcome("4.1") is TargetOutcome.MET
    assert await year.fetch() == 2
    assert await year.outcome("4.1") is TargetOutcome.NOT_MET
    called = len(year.kolada.asked)
    assert await place.application.figure_fetch.look() == 0
    assert len(year.kolada.asked) == called
    assert await year.fetch(Day.HTML) == await year.fetch(Day.HANGS_UP) == await year.fetch() == 0
    known = await place.do(lambda one: figures.of_plan(one, place.plan_id))
    assert [(each.period, each.part, each.way, each.nation) for each in sorted(known, key=lambda each: each.part)] == [
        ("2024", "", FigureWay.KOLADA, 61.0),
        ("2024", "kvinnor", FigureWay.KOLADA, None),
    ]
    (feed,) = await place.do(lambda one: figures.feeds(one, place.municipality_id))
    assert feed.answered_at == feed.tried_at


async def _by_card(year: PlayedYear) -> None:
    scene = year.scene
    await answer_all(scene, HR)
    await scene.press(HR, "Mål och undersökningar (1)")
    assert "Genomsnittsåldern för pensionsuttag: ingen siffra än" in scene.said(HR)
    given = {"Bedömning": "met", "Senaste siffra": "sextiofyra", "Siffran gäller": "2023", "Källa": "HR"}
    assert "”sextiofyra” är inget tal" in await _saved(scene, given)
    assert "vilken period" in await _saved(scene, given | {"Senaste siffra": "64,3", "Siffran gäller": ""})
    assert "behöver en källa" in await _saved(scene, given | {"Senaste siffra": "64,3", "Källa": ""})
    assert "har inte börjat än" in await _saved(scene, given | {"Senaste siffra": "64,3", "Siffran gäller": "2031"})
    assert "1 av 1 bedömda" in await _saved(scene, given | {"Senaste siffra": "64,3"})
    assert await year.outcome("4.2") is TargetOutcome.UNKNOWN
    await scene.press(HR, "Ändra")
    assert "64,3 (2023)" in scene.said(HR)
    worse = given | {"Senaste siffra": "64,1", "Siffran gäller": "2024"}
    assert "Skriv varför" in await _saved(scene, worse)
    twice = copied(scene.card(HR))
    assert "1 av 1 bedömda" in await _saved(scene, worse | {"Kommentar": "Ett avtal höjer åldern i höst."})
    answer = await scene.town.teams.press(scene.person(HR), twice, "Spara", **worse, Kommentar="Ett avtal till.")
    assert answer.card
    await scene.press(HR, "Ändra")
    assert "64,3 (2023), 64,1 (2024) ↘" in scene.said(HR)
    assert "Bedömningen är mer hoppfull än siffran" in scene.said(HR)
    known = await scene.town.do(lambda one: figures.of_plan(one, scene.town.plan_id))
    own = [(each.period, each.value, each.source) for each in known if each.way is FigureWay.CARD]
    assert own == [("2023", 64.3, "HR"), ("2024", 64.1, "HR")]


async def _saved(scene: Scene, inputs: dict[str, str]) -> str:
    await scene.press(HR, "Spara", **{"Kommentar": "", **inputs})
    return scene.said(HR)


async def _by_workbook(year: PlayedYear) -> None:
    content = await year.workbook()
    assert "står redan i Kommunstyrelsen 2025" in await year.drop(content)
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    head = [str(cell.value) for cell in sheet[1]]
    empty = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == "3.1" and not row[4].value)
    for name, value in {"period": "2024", "plats": "35", "av": "195", "källa": "INSIKT 2024"}.items():
        empty[head.index(name)].value = value
    made = io.BytesIO()
    book.save(made)
    said = await year.drop(made.getvalue())
    assert "1 siffra är ny för Kommunstyrelsen 2025. 4 står redan där." in said
    assert "3.1 SKR:s mätning INSIKT Nöjd kundindex" in said
    assert "17,9 % (2024)" in said
    assert await year.outcome("3.1") is TargetOutcome.NOT_MET
    store = copied(year.scene.card(ADMINISTRATOR))
    await year.scene.press(ADMINISTRATOR, "Lagra siffrorna")
    assert "Siffrorna är lagrade" in year.scene.said(ADMINISTRATOR)
    again = await year.scene.town.teams.press(year.scene.person(ADMINISTRATOR), store, "Lagra siffrorna")
    assert "De lagrades när du tryckte förra gången" in str(again.card)
    assert await year.outcome("3.1") is TargetOutcome.MET
    told = await year.drop("mål;period;värde\n9.9;2024;1\n4.4;2024;hej\n".encode(), "siffror.csv")
    assert "Rad 2: Målet ”9.9” finns inte" in told
    assert "Rad 3: Mål 4.4 har flera indikatorer" in told
    await year.drop("mål;indikator;period;värde\n3.3;;2024;20\n".encode(), "siffror.csv")
    await year.scene.press(ADMINISTRATOR, "Avbryt")
    assert await year.outcome("3.3") is TargetOutcome.NOT_MET
    hr = year.scene.person(HR)
    assert "CONSENT" not in await year.scene.say(HR, "nyckeltal")
    assert not year.scene.town.received(hr.conversation_id)[-1].attachment(CONSENT)


async def _asked_about(year: PlayedYear) -> None:
    assert "58,5 % mot 61 % i riket (2024)" in await year.scene.say(ADMINISTRATOR, "jämför med riket")
    said = await year.scene.say(ADMINISTRATOR, "vilka mål når vi inte?")
    assert "Nämndspecifikt mål 1: Målet är inte nått" in said
    assert "KF-mål 1" not in said.partition("Enligt siffrorna")[2]
    said = await year.scene.say(ADMINISTRATOR, "hur har nöjd kundindex utvecklats?")
    assert "bland de 75 % bästa (2023), bland de 17,9 % bästa (2024) ↘" in said
    assert "att jämföra med: KF-mål 1" in await year.scene.say(ADMINISTRATOR, "jämför med riket")


async def _frozen(year: PlayedYear) -> None:
    """The tertial stands as it was, whatever comes in afterwards."""
    place, held = year.scene.town, year.scene.round
    place.clock.set(place.clock() + timedelta(hours=1))
    await place.do(lambda one: rounds.close(place.here(one), held))
    closed_round = await year.scene.now()
    await place.do(lambda one: rounds.publish(place.here(one), closed_round))
    await place.deliver()
    closed = place.clock()
    post = "\n".join(shown(message) for message in place.received(CHANNEL.id))
    assert "Senaste siffra (2024): 58,5 % mot 61 % i riket. Målet är inte nått." in post
    assert "Målägaren bedömer mer hoppfullt än siffran: Nämndmål 2." in post
    assert "Gammal siffra: KF-mål 2 (2023), KF-mål 3 (2023), Nämndmål 3 (2023), Nämndmål 4 (2023)." in post
    place.clock.set(closed + timedelta(days=2))
    await year.drop("mål;period;värde;riket\n4.1;2025;70;62\n".encode(), "siffror.csv")
    await year.scene.press(ADMINISTRATOR, "Lagra siffrorna")
    assert await year.outcome("4.1") is TargetOutcome.MET
    then = await place.do(lambda one: board_report.gather(one, place.plan_id, T2, closed))
    now = await place.do(lambda one: board_report.gather(one, place.plan_id, T2, place.clock()))
    assert then.frozen
    assert then.frozen[1] == then.checksum
    assert now.checksum == then.checksum
    written = board_report.written(now, ReportFormat.XLSX)
    sheet = openpyxl.load_workbook(io.BytesIO(written))["Målens siffror"]
    row = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "4.1 Nämndmål 1")
    assert "69 % (2023), 58,5 % (2024) ↘" in str(row[2])
    assert row[5] == "▼ Inte nått"
