"""What stands round a plan in Word: contents with page numbers, a running head, a foot, small tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import expects, headed_table

Row = tuple[str, str, str, str]
"""Title, units, collaboration and time."""
Group = tuple[str, list[Row]]
"""A goal and its rows."""


def wanted_of(groups: Sequence[Group]) -> list[Wanted]:
    """Every row, without a kind; of one that nobody owns must be asked."""
    found: list[Wanted] = []
    for goal, rows in groups:
        for title, unit, others, _ in rows:
            found += expects(goal, [(title, "", unit.replace(", ", ";"), others)], "*" if unit else "?")
    return found


def contents(document: Any, lines: Sequence[tuple[int, str, int]]) -> None:
    """As Word's own: a field over lines of level, heading and page."""
    for level in (1, 2):
        style = document.styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
        style.paragraph_format.left_indent = Cm(0.5 * (level - 1))
        style.paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    first: Any = None
    for at, (level, text, page) in enumerate(lines):
        line = document.add_paragraph(style=f"toc {level}")
        if first is None:
            first = line
            for each in _field_start('TOC \\o "1-2" \\h \\z \\u'):
                line._p.append(each)
        line._p.append(
            parse_xml(
                f'<w:hyperlink {nsdecls("w")} w:anchor="_Toc{at + 184000}"><w:r><w:t xml:space="preserve">{text}</w:t>'
                f"</w:r><w:r><w:tab/></w:r><w:r><w:t>{page}</w:t></w:r></w:hyperlink>"
            )
        )
    document.add_paragraph()._p.append(_mark("end"))


def _field_start(instruction: str) -> list[Any]:
    inner = f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return [_mark("begin"), parse_xml(inner), _mark("separate")]


def _mark(kind: str) -> Any:
    return parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="{kind}"/></w:r>')


def edges(document: Any, head: str, foot: str) -> None:
    """A running head, and a foot with the page's number."""
    document.sections[0].header.paragraphs[0].text = head
    line = document.sections[0].footer.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    line.add_run(f"{foot}  Sida ")
    for each in (*_field_start("PAGE"), parse_xml(f"<w:r {nsdecls('w')}><w:t>1</w:t></w:r>"), _mark("end")):
        line._p.append(each)


def front(document: Any, lines: Sequence[str]) -> None:
    """The title with the lines below it, and a new page."""
    document.add_paragraph(lines[0], style="Title")
    document.add_paragraph(lines[1], style="Subtitle")
    for text in lines[2:]:
        document.add_paragraph(text)
    document.add_page_break()


def texts(document: Any, *lines: str) -> None:
    for text in lines:
        document.add_paragraph(text)


def points(document: Any, *lines: str) -> None:
    for text in lines:
        document.add_paragraph(text, style="List Bullet")


def captioned(document: Any, caption: str, rows: Sequence[Sequence[str]]) -> None:
    """A table with its name in small letters above."""
    run = document.add_paragraph().add_run(caption)
    run.italic, run.font.size = True, Pt(9)
    headed_table(document, rows)
    document.add_paragraph()
