import pytest

from plan.model import Goal, GoalKind
from plan.owners import OwnerRole, WrongOwners, read

UNITS = ("Ekonomi", "Kommunledningskontoret/Trygg och säker", "IT och digitalisering")
ROW = {"enhet": "Ekonomi", "namn": "Enhetschef Ekonomi", "upn": "Chef@Mjolby.example", "roll": "ägare"}


def faults(*rows: dict[str, str], units: tuple[str, ...] = UNITS) -> list[str]:
    with pytest.raises(WrongOwners) as wrong:
        read(enumerate(rows, 2), units)
    return wrong.value.faults


def test_a_row_is_read_with_its_upn_in_lower_case() -> None:
    (row,) = read([(2, ROW)], UNITS)
    assert (row.unit, row.upn, row.role) == ("Ekonomi", "chef@mjolby.example", OwnerRole.OWNER)


def test_a_unit_may_be_spelt_in_another_way_than_the_plan_does() -> None:
    rows = [
        (2, ROW | {"enhet": "Kommunledningskontoret/ Trygg och säker"}),
        (3, ROW | {"enhet": "IT- och digitalisering"}),
    ]
    assert [row.unit for row in read(rows, UNITS)] == list(UNITS[1:])


def test_the_columns_may_come_in_any_order_and_case() -> None:
    (row,) = read([(2, {"ROLL": "Ledning", "UPN": "a@b.se", "Namn": "Kommundirektör", "Enhet": ""})], UNITS)
    assert row.role is OwnerRole.LEADER


@pytest.mark.parametrize(
    ("name", "upn"), [("Ansvarig", "E-post"), ("CHEF", "Användarnamn"), ("chef ", "e-postadress"), ("Chef", "UPN")]
)
def test_columns_are_read_as_people_head_them(name: str, upn: str) -> None:
    (row,) = read([(2, {"Enhet": "Ekonomi", name: "Enhetschef Ekonomi", upn: "a@b.se", "Ersättare": "c@b.se"})], UNITS)
    assert (row.name, row.upn, row.role, row.deputy) == ("Enhetschef Ekonomi", "a@b.se", OwnerRole.OWNER, "c@b.se")


def test_a_columns_own_name_goes_before_what_else_could_mean_it() -> None:
    (row,) = read([(2, ROW | {"e-post": "brevlåda@b.se", "Användarnamn": "x"})], UNITS)
    assert row.upn == "chef@mjolby.example"


def test_a_row_that_is_not_filled_in_yet_is_passed_by() -> None:
    waiting = {"enhet": "IT och digitalisering", "namn": "", "upn": "", "roll": "ägare", "läge": "ingen än"}
    assert [row.unit for row in read([(2, waiting), (3, ROW)], UNITS)] == ["Ekonomi"]


def test_everything_wrong_is_told_at_once_with_the_row() -> None:
    found = faults(ROW | {"enhet": "Skolan"}, ROW | {"roll": "chef"}, ROW | {"upn": "chef"})
    assert [fault.partition(":")[0] for fault in found] == ["Rad 2", "Rad 3", "Rad 4"]
    assert "”Skolan” finns inte i planen" in found[0]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([ROW, ROW], "står redan som ägare för Ekonomi"),
        ([ROW | {"enhet": ""}], "en ägare behöver en enhet"),
        ([ROW | {"ersättare": "chef@mjolby.example"}], "sin egen ersättare"),
        (
            [ROW | {"entra_id": "1"}, ROW | {"entra_id": "1", "upn": "b@b.se", "enhet": "IT och digitalisering"}],
            "samma entra_id",
        ),
        ([ROW | {"upn": "chef ekonomi@mjolby.example"}], "är inget upn"),
        ([ROW | {"upn": "chef@"}], "är inget upn"),
        ([ROW | {"ersättare": "ställföreträdaren"}], "är inget upn"),
        ([ROW, ROW | {"enhet": "IT och digitalisering", "namn": "Enhetschef IT"}], "heter både Enhetschef Ekonomi och"),
        ([], "inga rader"),
        ([{"namn": "x"}], "Kolumnen enhet saknas"),
        ([{"enhet": "x", "chef": "x", "ansvarig": "y", "upn": "z"}], "Kolumnerna chef och ansvarig betyder samma sak"),
        ([ROW | {"namn": "", "upn": ""}], "inga rader"),
        ([ROW | {"namn": "", "upn": "", "ersättare": "b@b.se"}], "är inget upn"),
    ],
)
def test_a_wrong_file_is_told_in_swedish(rows: list[dict[str, str]], said: str) -> None:
    assert any(said in fault for fault in faults(*rows))


GOALS = (Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1"), Goal("4.2", GoalKind.BOARD_GOAL, "Mål 2"))


@pytest.mark.parametrize("written", ["3.1", "Kommunfullmäktiges mål 1", "3.1 kommunfullmäktiges Mål 1"])
def test_a_goal_has_its_own_owner_by_number_or_title(written: str) -> None:
    (row,) = read([(2, ROW | {"enhet": written, "roll": "målägare"})], UNITS, GOALS)
    assert (row.role, row.unit) == (OwnerRole.GOAL_OWNER, "3.1")


def test_an_unknown_goal_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(WrongOwners, match=r"målet ”9.9” finns inte i planen. Skriv ett av planens mål: 3.1, 4.2"):
        read([(2, ROW | {"enhet": "9.9", "roll": "målägare"})], UNITS, GOALS)
