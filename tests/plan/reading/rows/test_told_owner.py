"""Who does it together with whom, however it is told."""

from plan.reading.rows.told_owner import told_owner, with_whom


def test_who_else_stands_in_brackets_before_a_time() -> None:
    assert with_whom("Naturenheten (tillsammans med Fiskeklubben), klart 2027") == ("Naturenheten", "Fiskeklubben")
    assert with_whom("Naturenheten, klart 2027") == ("Naturenheten, klart 2027", "")


def test_a_sentence_of_when_may_stand_behind_the_one_of_who() -> None:
    told = told_owner("Företagen ringer fel. Näringslivsgruppen ansvarar. Arbetet ska vara klart i juni 2026.")
    assert told is not None
    assert told.units == "Näringslivsgruppen"
    assert told_owner("Företagen ringer fel. Näringslivsgruppen ansvarar. De är många i juni 2026.") is None
