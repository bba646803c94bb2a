"""What a piece of a Word document says: with every tracked change accepted, and without what is struck through."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

GONE = {
    qn("w:del"),
    qn("w:moveFrom"),
    qn("w:pPr"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
PARAGRAPH = qn("w:p")
_TEXT, _TAB, _BREAKS, _HYPHEN = qn("w:t"), qn("w:tab"), {qn("w:br"), qn("w:cr")}, qn("w:noBreakHyphen")
_RUN = qn("w:r")
_STRIKES = tuple(f"{qn('w:rPr')}/{qn(name)}" for name in ("w:strike", "w:dstrike"))
_OFF = ("0", "false", "off", "none")


def text_of(element: Any) -> str:
    """What is read with every tracked change accepted."""
    text = ""
    for child in element:
        if child.tag in GONE or child.tag == PARAGRAPH or is_struck(child):
            continue
        if child.tag == _TEXT:
            text += child.text or ""
        elif child.tag == _TAB:
            text += "\t"
        elif child.tag in _BREAKS:
            text += "\n"
        elif child.tag == _HYPHEN:
            text += "-"
        else:
            text += text_of(child)
    return text


def struck_in(element: Any) -> str:
    """What in it is struck through."""
    runs = (run for run in element.iter(_RUN) if is_struck(run))
    return " ".join("".join(each.text or "" for each in run.iter(_TEXT)) for run in runs).strip()


def is_struck(run: Any) -> bool:
    if run.tag != _RUN:
        return False
    marks = (run.find(path) for path in _STRIKES)
    return any(mark is not None and mark.get(qn("w:val")) not in _OFF for mark in marks)


def number_in(element: Any, path: str, default: int) -> int:
    found = element.find("/".join(qn(step) for step in path.split("/")))
    return int(found.get(qn("w:val"))) if found is not None else default
