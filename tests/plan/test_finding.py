"""Which activity is meant by what is written."""

import pytest

from plan.finding import named
from plan.model import Activity

ACTIVITIES = (
    Activity("a1", "3.1", "Införande av digital post", (), ("IT",)),
    Activity("a2", "3.1", "Digital post", (), ("IT",)),
    Activity("a3", "3.2", "Risk- och sårbarhetsanalys", (), ("Trygg och säker",)),
)


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("a1", ["a1"]),
        ("införande", ["a1"]),
        ("digital post", ["a2"]),
        ("”Digital  post”", ["a2"]),
        ("digital", ["a1", "a2"]),
        ("risk och sårbarhetsanalys", ["a3"]),
        ("simhall", []),
        (" ” ", []),
    ],
)
def test_an_id_a_whole_title_or_a_part_of_one_names_an_activity(name: str, ids: list[str]) -> None:
    assert [each.id for each in named(ACTIVITIES, name)] == ids
