"""What Kolada answers, read over HTTP; and that its bad days are told apart from figures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.figures import kolada
from bot.figures.kolada import KoladaAway, KoladaFigure
from tests.bot.figures.stand_in import Day, KoladaStandIn, kolada_stand_in


@pytest.fixture
def stand_in() -> Iterator[KoladaStandIn]:
    with kolada_stand_in() as held:
        held.rows = {
            ("0586", 2023): {"T": 69.0, "K": 70.5, "M": 67.25},
            ("0586", 2024): {"T": 71.4},
            ("0586", 2025): {"T": None},
            ("0000", 2023): {"T": 62.0, "K": 61.0, "M": 63.0},
            ("0000", 2024): {"T": 61.5},
        }
        yield held


def test_values_come_with_the_nations_and_by_sex_and_what_is_missing_is_no_zero(stand_in: KoladaStandIn) -> None:
    assert set(kolada.fetch(stand_in.url, "N00900", "0586")) == {
        KoladaFigure(2023, "", 69.0, 62.0),
        KoladaFigure(2023, "kvinnor", 70.5),
        KoladaFigure(2023, "män", 67.25),
        KoladaFigure(2024, "", 71.4, 61.5),
    }
    assert stand_in.asked == ["/v3/data/kpi/N00900/municipality/0586,0000"]


def test_every_page_is_read(stand_in: KoladaStandIn) -> None:
    whole = kolada.fetch(stand_in.url, "N00900", "0586")
    stand_in.per_page = 2
    assert kolada.fetch(stand_in.url, "N00900", "0586") == whole
    assert len(stand_in.asked) == 4


@pytest.mark.parametrize("day", [each for each in Day if each is not Day.GOOD])
def test_a_bad_day_gives_one_sentence_and_no_figure(stand_in: KoladaStandIn, day: Day) -> None:
    stand_in.day = day
    with pytest.raises(KoladaAway, match=r"^Kolada "):
        kolada.fetch(stand_in.url, "N00900", "0586")


def test_more_is_only_fetched_from_the_host_that_was_asked(
    stand_in: KoladaStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in.per_page = 2
    page = stand_in.page
    monkeypatch.setattr(stand_in, "page", lambda *of: page(*of) | {"next_url": "http://127.0.0.2:9/v3/data"})
    assert len(kolada.fetch(stand_in.url, "N00900", "0586")) == 4
    assert len(stand_in.asked) == 1
