"""Which of a template's styles is meant for what: by Word's own names, by their Swedish ones, and by the outline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.styles.style import ParagraphStyle

from bot.documents.writing.word_look import HEADINGS, INK, SIZES, StyleRole
from bot.documents.writing.word_parts import element

_NAMES = {
    StyleRole.TITLE: ("title", "rubrik", "titel", "dokumenttitel", "dokumentrubrik", "huvudrubrik"),
    StyleRole.SUBTITLE: ("subtitle", "underrubrik", "undertitel"),
    StyleRole.HEADING_1: ("heading 1", "rubrik 1", "rubrik1", "rubrik nivå 1"),
    StyleRole.HEADING_2: ("heading 2", "rubrik 2", "rubrik2", "rubrik nivå 2"),
    StyleRole.HEADING_3: ("heading 3", "rubrik 3", "rubrik3", "rubrik nivå 3"),
    StyleRole.CAPTION: ("caption", "beskrivning", "tabellrubrik", "bildtext"),
    StyleRole.BODY: ("brödtext", "body text", "normal"),
}
_MOST_STYLES = 2_000
_VALUE = qn("w:val")
_PLAIN_TABLES = {"normal table", "table grid", "normal tabell", "tabellrutnät"}
_SERIFS = ("times", "georgia", "garamond", "cambria", "serif", "book antiqua", "palatino", "baskerville", "minion")


class TemplateStyles:
    def __init__(self, word: WordDocument) -> None:
        self._word = word
        every = [each for each in word.styles if each.type == WD_STYLE_TYPE.PARAGRAPH]
        if len(every) > _MOST_STYLES:
            raise ValueError(f"{len(every)} styles of paragraphs")
        self._paragraphs = [(cast(ParagraphStyle, each), _names(each)) for each in every]
        self._roles = {role: self._found(role) or self._made(role) for role in StyleRole}
        for level, role in enumerate(HEADINGS):
            _tell_level(self._roles[role], level)

    def of(self, role: StyleRole) -> ParagraphStyle:
        return self._roles[role]

    @property
    def has_headings(self) -> bool:
        return self._found(StyleRole.HEADING_1) is not None

    @property
    def table(self) -> Any:
        """One of the template's own that draws something; what is only a grid is not."""
        tables = [each for each in self._word.styles if each.type == WD_STYLE_TYPE.TABLE]
        drawn = [each for each in tables if _draws(each.element)]
        own = [each for each in drawn if (each.name or "").casefold() not in _PLAIN_TABLES]
        return next((each for each in own if each.element.get(qn("w:customStyle"))), next(iter(own), None))

    @property
    def serif(self) -> bool:
        face = self._face().casefold()
        return "sans" not in face and any(each in face for each in _SERIFS)

    def _face(self) -> str:
        """Of the body: its own, or the one that the document has where a style names none."""
        body, styles = self._roles[StyleRole.BODY], self._word.styles.element
        named = [each.font.name for each in _with_bases(body)]
        fonts = styles.findall(f"{qn('w:docDefaults')}//{qn('w:rFonts')}")
        return next((each for each in (*named, *(each.get(qn("w:ascii")) for each in fonts)) if each), "")

    def _found(self, role: StyleRole) -> ParagraphStyle | None:
        """By name; else, of a heading, by the level that the style has in the outline."""
        for name in _NAMES[role]:
            for style, names in self._paragraphs:
                if name in names:
                    return style
        if role not in HEADINGS:
            return None
        name, level = _NAMES[role][1], HEADINGS.index(role)
        prefixed = (each for each, names in self._paragraphs if any(one.endswith(f" {name}") for one in names))
        outlined = (each for each, _ in self._paragraphs if _level(each) == level)
        return next(prefixed, next(outlined, None))

    def _made(self, role: StyleRole) -> ParagraphStyle:
        """As in our own look, but in the template's face."""
        style = cast(ParagraphStyle, self._word.styles.add_style(role, WD_STYLE_TYPE.PARAGRAPH, builtin=True))
        style.base_style = self._word.styles.default(WD_STYLE_TYPE.PARAGRAPH)
        style.font.size, style.font.color.rgb = Pt(SIZES.get(role, 10.5)), INK
        style.font.bold, style.font.italic = role in HEADINGS, role is StyleRole.CAPTION
        style.paragraph_format.space_before = Pt(14 if role in HEADINGS else 0)
        style.paragraph_format.space_after = Pt(6)
        return style


def _draws(style: Any) -> bool:
    return next(style.iter(qn("w:tblBorders"), qn("w:tblStylePr"), qn("w:shd")), None) is not None


def _names(style: Any) -> set[str]:
    aliases = style.element.find(qn("w:aliases"))
    every = [style.element.name_val or "", *(aliases.get(_VALUE).split(",") if aliases is not None else ())]
    return {" ".join(each.casefold().split()) for each in every}


def _with_bases(style: Any) -> Iterable[Any]:
    """The style and those that it is based on, as far as they do not lead back."""
    seen: set[str] = set()
    while style is not None and style.style_id not in seen:
        seen.add(style.style_id)
        yield style
        style = style.base_style


def _level(style: Any) -> int | None:
    for each in _with_bases(style):
        outline = each.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if outline is not None:
            return int(outline.get(_VALUE))
    return None


def _tell_level(style: ParagraphStyle, level: int) -> None:
    """A heading is one to whoever has the document read aloud, whatever the style is called; and it has the plan's own
    number, no other."""
    properties = style.element.get_or_add_pPr()
    for numbering in properties.findall(qn("w:numPr")):
        properties.remove(numbering)
    if any(each.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None for each in _with_bases(style)):
        none = element("w:numPr")
        none.append(element("w:numId", val="0"))
        properties.insert_element_before(none, *_AFTER_NUMBER)
    if _level(style) != level:
        for outline in properties.findall(qn("w:outlineLvl")):
            properties.remove(outline)
        properties.append(element("w:outlineLvl", val=str(level)))


_AFTER_NUMBER = (
    "w:suppressLineNumbers",
    "w:pBdr",
    "w:shd",
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:kinsoku",
    "w:wordWrap",
    "w:overflowPunct",
    "w:topLinePunct",
    "w:autoSpaceDE",
    "w:autoSpaceDN",
    "w:bidi",
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:mirrorIndents",
    "w:suppressOverlap",
    "w:jc",
    "w:textDirection",
    "w:textAlignment",
    "w:textboxTightWrap",
    "w:outlineLvl",
    "w:divId",
    "w:cnfStyle",
)
"""What comes after a paragraph's numbering (ECMA-376, CT_PPrBase)."""
