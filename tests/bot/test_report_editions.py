"""The report's editions and the municipality's template, from the command line."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import openpyxl
import pytest

from bot.cli.program import main
from tests.bot.documents.another_template import FOOTER, template, with_part
from tests.bot.test_commands import OWNERS_FILE, PLAN_FILE, Capture, own_folder, refused, said

__all__ = ["own_folder"]

pytestmark = pytest.mark.slow


@pytest.fixture
def followed(capsys: Capture) -> Capture:
    said(capsys, "plan", "import", str(PLAN_FILE))
    said(capsys, "owners", "import", str(OWNERS_FILE))
    said(capsys, "round", "open", "--tertial", "2025-T1")
    return capsys


def made(form: str, edition: str = "full") -> bytes:
    out = Path(f"{edition}.{form}")
    asked = ["report", "--tertial", "2025-T1", "--edition", edition, "--format", form, "--out", str(out)]
    assert main(asked) == 0
    return out.read_bytes()


def footer(content: bytes) -> str:
    return str(docx.Document(io.BytesIO(content)).sections[-1].footer.paragraphs[0].text)


def test_a_template_named_in_the_settings_is_stored_and_used(followed: Capture) -> None:
    Path("Kommunens mall.dotx").write_bytes(template())
    set_to = said(followed, "settings", "set", "report_template", "Kommunens mall.dotx")
    assert set_to["settings"]["report_template"] == "Kommunens mall.dotx"
    assert [footer(made("docx", each)) for each in ("full", "letter", "public")] == [FOOTER] * 3
    Path("Kommunens mall.dotx").unlink()
    said(followed, "settings", "reset", "report_template")
    assert footer(made("docx")) != FOOTER
    said(followed, "settings", "set", "report_template", "KOMMUNENS MALL.dotx")  # stored still, whatever the case
    assert footer(made("docx")) == FOOTER


def test_a_template_that_cannot_be_used_changes_nothing(followed: Capture) -> None:
    Path("x.dotx").write_bytes(with_part(template(), "word/vbaProject.bin", lambda _: b"x"))
    assert "macros" in refused(followed, "settings", "set", "report_template", "x.dotx")
    assert "There is no template 'y.dotx'" in refused(followed, "settings", "set", "report_template", "y.dotx")
    assert said(followed, "settings", "show")["settings"]["report_template"] == "never"


def test_an_edition_has_its_own_formats(followed: Capture) -> None:
    asked = ("report", "--tertial", "2025-T1", "--edition", "letter", "--format", "pdf", "--out", "x.pdf")
    assert refused(followed, *asked) == "The letter edition is written as docx.\n"
    assert made("html", "public").startswith(b"<!doctype html>")
    assert "Tjänsteskrivelse" in docx.Document(io.BytesIO(made("docx", "letter"))).paragraphs[0].text


def test_the_workbook_holds_every_tertial_that_the_board_has_followed_up(followed: Capture) -> None:
    said(followed, "round", "close")
    said(followed, "round", "open", "--tertial", "2025-T2")
    sheet = openpyxl.load_workbook(io.BytesIO(made("xlsx")))["Alla år"]
    assert [(row[0], row[1]) for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        (2025, tertial) for tertial in (1, 2) for _ in range(39)
    ]


def test_a_board_chooses_whether_protected_names_are_published(followed: Capture) -> None:
    assert main(["plan", "protect", "Trygghetspunkter"]) == 0
    assert b"Trygghetspunkter" not in made("html", "public")
    assert b"Skyddad aktivitet" in made("html", "public")
    said(followed, "settings", "set", "public_names", "ja")
    assert b"Trygghetspunkter" in made("html", "public")
