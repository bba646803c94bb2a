"""Points that tell last who does them: in brackets, behind a stroke, with a time in any words."""

import pytest

from plan.reading.rows.point_names import names_doer, names_in_brackets


def test_names_in_brackets_are_taken_where_all_points_have_one() -> None:
    points = ["Märka leden. [Naturlaget, före midsommar]", "Yoga på gräset (Fritidsgruppen, söndagar kl. 10)"]
    assert names_in_brackets(points) == [("Märka leden.", "Naturlaget"), ("Yoga på gräset", "Fritidsgruppen")]
    assert names_in_brackets([*points, "Bygga spång"]) == []


def test_without_any_time_brackets_tell_no_name() -> None:
    assert names_in_brackets(["Sagotält (Hamnen)", "Bokbuss (Torget)"]) == []


def test_two_names_in_brackets_are_no_names_doer() -> None:
    assert names_in_brackets(["Lekplats (Skolan, fritids)", "Bro (Gata, park)"]) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tolk på möten – Skolgruppen – vid behov", True),
        ("Nya lås -> Hallgruppen, senast sportlovet", True),
        ("Skridskor till alla (Fritidsbanken, maj)", True),
        ("Nya lås (maj, Hallen)", True),
        ("Nya lås => Hallen (klart i juni)", True),
        ("Nya lås – Hallgruppen", True),
        ("Nya lås – Hallen", False),
        ("Nya lås -> Hallgruppen", False),
        ("Tolkad teater – en pjäs – i maj", False),
        ("Tolkad teater i maj", False),
    ],
)
def test_a_point_tells_who_does_it(text: str, told: bool) -> None:
    assert names_doer(text) is told


def test_a_day_may_stand_first_and_semicolons_between() -> None:
    assert names_in_brackets(["15 mars: Lokaler (Lokalenheten)"]) == [("Lokaler", "Lokalenheten")]
    assert names_doer("Tysta stolsfötter; Skolenheten; mars 2026")
