"""What a piece of a Word document says: with every tracked change accepted, and without what is struck through."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
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
_FIELD, _PROMPTS = qn("w:sdt"), f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}"
_RUN = qn("w:r")
_SIGNS = {_TAB: "\t", **dict.fromkeys(_BREAKS, "\n")}
_STRIKES = tuple(f"{qn('w:rPr')}/{qn(name)}" for name in ("w:strike", "w:dstrike"))
_PROPERTIES = qn("w:rPr")
_OFF = ("0", "false", "off", "none")


def text_of(element: Any) -> str:
    """What is read with every tracked change accepted."""
    text = ""
    for child in element:
        if child.tag in GONE or child.tag == PARAGRAPH or is_struck(child) or _is_prompt(child):
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


def _is_prompt(element: Any) -> bool:
    """Whether a form's field only says what is to be filled in: "Välj ett objekt."."""
    return element.tag == _FIELD and element.find(_PROMPTS) is not None


def reader_of(body: Any) -> Callable[[Any], str]:
    """What reads a piece of this document: quickly where it has no tracked changes, boxes or struck text."""
    special = ("w:del", "w:moveFrom", "w:txbxContent", "w:strike", "w:dstrike", "w:sdt", "w:noBreakHyphen")
    if any(body.find(f".//{qn(name)}") is not None for name in special):
        return text_of
    return _runs_of


def _runs_of(element: Any) -> str:
    return "".join(
        _SIGNS.get(child.tag, "") if child.tag != _TEXT else child.text or ""
        for run in element.iter(_RUN)
        for child in run
    )


def has_struck(body: Any) -> bool:
    """Whether anything at all is struck through: most documents have nothing, and need not be searched."""
    return any(body.find(f".//{qn(name)}") is not None for name in ("w:strike", "w:dstrike"))


def struck_in(element: Any) -> str:
    """What in it is struck through."""
    runs = (run for run in element.iter(_RUN) if is_struck(run))
    return " ".join("".join(each.text or "" for each in run.iter(_TEXT)) for run in runs).strip()


def is_struck(run: Any) -> bool:
    if run.tag != _RUN:
        return False
    if run.find(_PROPERTIES) is None:
        return False
    marks = (run.find(path) for path in _STRIKES)
    return any(mark is not None and mark.get(qn("w:val")) not in _OFF for mark in marks)


def number_in(element: Any, path: str, default: int) -> int:
    found = element.find(_qualified(path))
    return int(found.get(qn("w:val"))) if found is not None else default


@lru_cache(maxsize=64)
def _qualified(path: str) -> str:
    return "/".join(qn(step) for step in path.split("/"))
