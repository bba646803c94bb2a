import pytest

from bot.rehearsal.town import bundled_plan
from plan.indicators import measure_names, measured, wording
from plan.indicators.series import named


@pytest.mark.parametrize(
    ("target", "about"),
    [
        ("Andelen som trivs, hemma och ute, är högre än riksgenomsnittet.", "Andelen som trivs, hemma och ute"),
        ("Andelen elever som är minst 16 år ska öka till 90 %.", "Andelen elever som är minst 16 år"),
        ("Andelen timavlönade timmar ska inte överstiga 20 procent", "Andelen timavlönade timmar"),
        ("Vi mäter varje år. Sjukfrånvaron ska minska.", "Sjukfrånvaron"),
        ("Kommunen ska ligga bland de 50 bästa i Svenskt Näringslivs ranking", "Svenskt Näringslivs ranking"),
        ("Arbetet rankas bland de 25 % bästa i landet enligt Aktuell Hållbarhet.", "Aktuell Hållbarhet"),
        ("Hållbarhetsarbetet rankas bland de 25 % bästa i landet.", "Hållbarhetsarbetet"),
        ("Nöjda brukare i särskilt boende: lägst 85 %.", "Nöjda brukare i särskilt boende"),
        ("Vårdgarantin: 95 % av patienterna ska få tid", "Vårdgarantin, 95 % av patienterna ska få tid"),
        ("Vi ska ligga över riksgenomsnittet", "Vi ska ligga över riksgenomsnittet"),
        ("Minst 85 % är nöjda", "Minst 85 % är nöjda"),
    ],
)
def test_a_measure_is_called_by_what_the_target_is_about(target: str, about: str) -> None:
    assert measure_names.of_target(target) == about


@pytest.mark.parametrize(
    ("name", "unit", "told"),
    [
        ("i Mjölby kommun känner sig trygga ute", "%", "Andelen som känner sig trygga ute"),
        ("i Mjölby kommun känner sig trygga ute", "", "i Mjölby kommun känner sig trygga ute"),
        ("årskurs 8", "%", "årskurs 8"),
    ],
)
def test_a_share_of_the_nulage_is_told_as_one(name: str, unit: str, told: str) -> None:
    assert measure_names.of_part(name, unit) == told


def test_no_measure_of_the_bundled_plan_is_cut_and_each_is_found_by_what_it_is_called_and_by_its_older_name() -> None:
    for goal in bundled_plan().goals:
        found = measured(goal, ())
        assert not [each.title for each in found if "…" in each.title or ": " in each.title]
        assert [named(found, each.title) for each in found] == [each.name for each in found]
        assert [named(found, each.name) for each in found] == [each.name for each in found]
        assert all(wording.line(each).count(": ") == 1 + bool(each.rule and each.series) for each in found)
