"""Who is responsible, on a line between a goal and its table or list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.documents import read_document
from plan.reading.reader import read_plan
from tests.bot.documents.making import Heading, Part, Rows, Text, pdf, word

pytestmark = pytest.mark.slow
OWNERS = {"Läslust": "Bokenheten", "Musik åt alla": "Musikenheten"}
SENTENCE = "Målet är hämtat ur strategin och gäller hela perioden."


def read(
    lines: list[str], header: tuple[str, ...], make: Callable[..., Path], folder: Path
) -> dict[str, tuple[str, ...]]:
    """The units of each activity; "{}" in a line is the owner's place. Each cell beside the title is "Kansliet"."""
    parts: list[Part] = [Heading("Verksamhetsplan 2026"), Text("Kulturnämnden, Askersby kommun")]
    for goal, owner in OWNERS.items():
        beside = ["Kansliet"] * (len(header) - 1)
        rows = [(f"{goal} i parken", *beside), (f"{goal} i skolan", *beside)]
        parts += [Heading(f"Nämndmål: {goal}", 2), *(Text(line.format(owner)) for line in lines), Rows([header, *rows])]
    plan = read_plan(read_document(make(folder / ("plan.docx" if make is word else "plan.pdf"), parts)))
    assert plan.account
    assert plan.account.adds_up
    return {each.title: each.units for each in plan.activities}


@pytest.mark.parametrize("make", [word, pdf])
@pytest.mark.parametrize("header", [("Aktivitet", "Samverkan"), ("Insats", "Tid"), ("Enhetens aktivitet", "Status")])
@pytest.mark.parametrize(
    "lines",
    [
        ["Ansvarig enhet: {}"],
        [SENTENCE, "Ansvarig: {}"],
        ["Ansvarig enhet: {}", SENTENCE],
        ["Fler är med", "Ansvarig: {}"],
    ],
)
def test_a_line_above_a_table_without_owners_tells_them(
    lines: list[str], header: tuple[str, ...], make: Callable[..., Path], tmp_path: Path
) -> None:
    found = read(lines, header, make, tmp_path)
    assert found == {f"{goal} i {place}": (owner,) for goal, owner in OWNERS.items() for place in ("parken", "skolan")}


@pytest.mark.parametrize("make", [word, pdf])
def test_a_table_with_owners_of_its_own_keeps_them(make: Callable[..., Path], tmp_path: Path) -> None:
    found = read(["Ansvarig enhet: {}"], ("Aktivitet", "Ansvarig"), make, tmp_path)
    assert set(found.values()) == {("Kansliet",)}


@pytest.mark.parametrize("between", ["", "Aktiviteter\n"])
@pytest.mark.parametrize("label", ["Ansvarig enhet: {}", "{} ansvarar för följande insatser:"])
def test_a_line_above_a_list_tells_them(label: str, between: str, tmp_path: Path) -> None:
    path, text = tmp_path / "plan.txt", "Verksamhetsplan 2026\nKulturnämnden, Askersby kommun\n"
    for number, (goal, owner) in enumerate(OWNERS.items(), 1):
        points = f"- {goal} i parken\n- {goal} i skolan\n"
        text += f"\nMål {number}: {goal}\nFler ska vara med under året.\n{label.format(owner)}\n{between}{points}"
    path.write_text(text, "utf-8")
    found = {each.title: each.units for each in read_plan(read_document(path)).activities}
    assert found == {f"{goal} i {place}": (owner,) for goal, owner in OWNERS.items() for place in ("parken", "skolan")}


@pytest.mark.parametrize("make", [word, pdf])
def test_labels_as_headings_tell_of_what_stands_beside_them(make: Callable[..., Path], tmp_path: Path) -> None:
    """ "Mål", "Aktiviteter" and "Ansvarig" below the heading that they are of."""
    parts: list[Part] = [Heading("Verksamhetsplan 2026"), Text("Kulturnämnden, Askersby kommun")]
    for goal, owner in OWNERS.items():
        parts += [Heading(f"Nämndmål: {goal}"), Heading("Målformulering", 2), Text(f"Fler är med i {goal.lower()}.")]
        parts += [Heading("Aktiviteter", 2), Text(f"• {goal} i parken"), Text(f"• {goal} i skolan")]
        parts += [Heading("Ansvarig", 2), Text(owner), Heading("Uppföljning", 2), Text("Räknas i maj.")]
    plan = read_plan(read_document(make(tmp_path / ("plan.docx" if make is word else "plan.pdf"), parts)))
    assert {each.title: each.units for each in plan.activities} == {
        f"{goal} i {place}": (owner,) for goal, owner in OWNERS.items() for place in ("parken", "skolan")
    }
    assert [goal.text for goal in plan.goals] == [f"Fler är med i {goal.lower()}." for goal in OWNERS]
    assert plan.account
    assert plan.account.adds_up
