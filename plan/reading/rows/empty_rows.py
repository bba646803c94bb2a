"""Rows of a table that are no activity: sums and notes, the example in a form, and that nothing is planned."""

from __future__ import annotations

import re
from collections.abc import Mapping

from plan.account import SkipRule
from plan.reading import row_words, words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER
from plan.reading.layout.document import Row
from plan.reading.layout.owner_heading import owner_in
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.prompts import is_prompt
from plan.reading.layout.table_columns import Columns
from plan.reading.layout.value_kinds import is_amount, is_state
from plan.reading.phrases import leading

_EXAMPLE = re.compile(r"\(?(?:t\.?\s?ex\b|(?:exempel(?:rad)?|ex)\s?[:.)–-])[\s.:)–-]*+(?=\S)", re.IGNORECASE)
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_NOTHING = re.compile(
    r"(?:inga|inget|ingen)\s(?:\w+\s){0,2}?(?:aktivitet|insats|åtgärd|projekt|uppdrag|planera)\w*"
    r"(?:\s(?:är|har|planeras?|planerade|planerat|beslutade|under|för|i|år|20\d\d|året|detta|mål|finns|att))*\s*\.?"
    r"|\w*uppehåll\.?"
    rf"|(?:(?:det|de|den|texten|raden|aktiviteter(?:na)?|mer)\s)?(?:ska\s)?(?:kompletteras|fylls\s(?:i|på)|läggs\s(?:in|till)|tillkommer|återkommer"
    rf"|kommer|formuleras|beslutas|bestäms|tas\sfram)(?:\s(?:senare|efter|under|i|vid|inför|våren|hösten|nästa|år|beslut|budget(?:en)?|{_MONTHS}|20\d\d)){{0,4}}\.?"
    r"|(?:ej|inte|ännu\s(?:ej|inte))\s(?:beslutat|beslutade|aktuellt|klart|ifyllt)\.?|under\sarbete\.?|tbd\.?",
    re.IGNORECASE,
)
_NOTE = re.compile(
    rf"(?:{'|'.join(row_words.NOTES)})\s*[.:!]|(?:(?:senast\s)?(?:uppdaterad|reviderad|ändrad)|upprättad)\s(?:av|den|\d)\b",
    re.IGNORECASE,
)
_COUNTED = "|".join(row_words.COUNTS)
_COUNT = re.compile(rf"(?:{_COUNTED})\b[^:=\d]{{0,40}}[:=]?\s*\d+\s*(?:st|stycken|\w+er)?\.?$", re.IGNORECASE)
"""Also with a colon: "Summa aktiviteter: 2"."""
_COUNTED_ROWS = re.compile(
    rf"(?:{_COUNTED})\s(?:\w+\s)?(?:aktiviteter|insatser|åtgärder|uppdrag|projekt|förstudier|mål|rader)$", re.IGNORECASE
)
"""Without its number, where that is a formula that no program has calculated."""
_KEY = re.compile(r"\S{1,12}\s?=\s?[^=]{2,60}")
"""What the abbreviations or signs in a table mean: "PL = Planenheten, MEX = Mark"."""
_EXPLAINED = re.compile(r"[^\W\d_][^:]{1,40}:\s+[a-zåäö]")
"""A word and what it means: "Resvaneundersökning: frågor om hur vi reser"."""
_CONTACT = re.compile(
    r"(?:har\sdu\s|vid\s|eventuella\s)?fråg(?:a|or)\b|(?:kontakta|ring|mejla|maila|hör\sav)\b", re.IGNORECASE
)
_REACHED = re.compile(r"\bfråg(?:a|or)\b|@|\b0\d{1,3}[ -]\d", re.IGNORECASE)
"""Together: whom to turn to with questions about the plan."""
_EXPLAINS = re.compile(r"[^\W\d_]{2,20}\s=\s\S")
"""What a word of the header means: "Vem = den funktion som håller ihop arbetet"."""
_ABOUT_PLAN = re.compile(
    r"(?:planen|verksamhetsplanen|handlingsplanen|aktivitetsplanen|uppföljning(?:en)?|avstämning(?:en)?|återrapportering(?:en)?|redovisning(?:en)?"
    r"|mallen|blanketten|dokumentet|listan|tabellen|läget?|status(?:en)?|färg(?:en|erna)?|kolumn(?:en|erna)?|fälte[tn])\s"
    r"(?:fastställdes|fastställs|antogs|beslutades|anges|markeras|skrivs|sätts|rapporteras|följs|stäms|sker|görs|ska|revideras|gäller|lämnas|uppdateras|beslutas|antas|skickas|sänds|fylls|utvärderas)\b"
    r"[^.]{3,80}\.$",
    re.IGNORECASE,
)
"""A sentence about the plan itself."""
_TEXT_HEADING = re.compile(
    r"(?:hur|så|när)\b.{0,40}\b(?:följs|följer|följas|redovisas|rapporteras|revideras)(?:\s\w+){0,2}"
    r"|(?:läsanvisning|(?:tecken|färg|ord)?förklaring|begrepp|definition|förkortning)\w*"
    r"|så fyller du i.{0,30}|så läser du.{0,30}"
    r"|(?:kommentar|analys|notering|resultat|utfall)(?:er)?\s(?:vid|av|från|inför|för|till)\s(?:\w+\s){0,2}"
    r"(?:uppföljning|avstämning|redovisning|rapportering|tertial|bokslut|delår|året)\w*"
)
"""What heads text about the plan, in words of its own: "Hur uppdragen följs upp"."""
_NOTE_BELOW = re.compile(r"\*|\d\)\s")
_RAISED = re.compile(r"[¹²³⁴-⁹]\s?[^\W\d_]")
"""A raised number first: the note that it tells of in the table."""


_CODE = re.compile(r"(?:[A-ZÅÄÖ]{1,2}|[IVX]{1,4})?[.-]?\d{0,2}(?:[.-]\d{1,2}){0,3}\.?")


def is_example(fields: Mapping[PlanField, str]) -> bool:
    """Whether a row shows how to fill a form in: it says so itself."""
    named = (fields.get(PlanField.TITLE, ""), fields.get(PlanField.GOAL, ""))
    told = [one_line(text) for text in named if text]
    return bool(told) and all(map(_EXAMPLE.match, told))


def plans_nothing(fields: Mapping[PlanField, str]) -> bool:
    """Whether a row only says that nothing is planned: nobody is responsible for it."""
    told = fields.get(PlanField.UNITS, "").strip().casefold()
    return _tells_of_nothing(fields.get(PlanField.TITLE, "")) and (not told or told in words.NO_COLLABORATION)


def _tells_of_nothing(title: str) -> bool:
    text = one_line(title)
    return title.strip() in words.NO_COLLABORATION or is_state(text) or bool(_NOTHING.fullmatch(text))


def says_nothing(row: Row, *, noted: bool) -> SkipRule | None:
    """Why a row that adds up or counts those above, or is a note about the table, is none of its own."""
    if _asks_alone(row):
        return SkipRule.EXAMPLE
    first = next((one_line(cell).casefold().rstrip(" :") for cell in row.cells if cell.strip()), "")
    if first in row_words.TOTALS or _counts(first) or first.startswith(row_words.PARTS_OF_TOTALS):
        return SkipRule.TOTAL
    if leading((*row_words.TOTALS, *row_words.COUNTS), first) and has_sums_alone(row):
        return SkipRule.TOTAL
    return SkipRule.NOTE if _is_note(row, first, noted=noted) else None


def _asks_alone(row: Row) -> bool:
    """Whether a template's row is as it came, with nothing but prompts."""
    texts = [cell for cell in row.cells if cell.strip()]
    return bool(texts) and all(map(is_prompt, texts))


def _counts(text: str) -> bool:
    return bool(_COUNT.match(text) or _COUNTED_ROWS.match(text))


def has_sums_alone(row: Row) -> bool:
    """Whether there are sums beside the first text, and nothing else: "Summa mål 1 | 1 200"."""
    texts = [text for cell in row.cells if (text := one_line(cell))]
    return len(texts) > 1 and all(map(is_amount, texts[1:]))


def _is_note(row: Row, first: str, *, noted: bool) -> bool:
    """One text alone, not marked as an activity; with an asterisk across the table or one above: else it is a point."""
    band, merged = band_of(row)
    if not band and _is_key(first) and sum(bool(cell.strip()) for cell in row.cells) == 1:
        return True
    if not band or MARKER.search(first):
        return False
    told = (_NOTE.match(first), _EXPLAINS.match(first), _is_key(first), _tells_whom_to_ask(first), heads_text(row))
    return any((*told, _ABOUT_PLAN.match(first), _RAISED.match(first), (merged or noted) and _NOTE_BELOW.match(first)))


def heads_text(row: Row) -> bool:
    band = band_of(row)[0]
    if not band:
        return False
    band = one_line(band).casefold().rstrip(" :")
    return band in row_words.TEXT_HEADINGS or bool(_TEXT_HEADING.fullmatch(band))


def goes_on_in_text(row: Row) -> bool:
    """Whether a row below such a heading is more of the text: one sentence, or a word and what it means."""
    text = one_line(band_of(row)[0])
    return not MARKER.search(text) and (text.endswith((".", "!", "?")) or bool(_EXPLAINED.match(text)))


def _tells_whom_to_ask(text: str) -> bool:
    return bool(_CONTACT.match(text) and _REACHED.search(text) and text.endswith((".", "!", "?")))


def _is_key(text: str) -> bool:
    """Whether each piece of a text tells what a sign means."""
    return "=" in text and all(_KEY.fullmatch(piece.strip()) for piece in re.split("[,;]", text))


def band_of(row: Row) -> tuple[str, bool]:
    """The one text of a row of which only the first cell has any, and whether its cells are merged into one; a label
    of who is responsible with its name in the next cell is one text too.
    """
    first = row.cells[0].strip() if row.cells else ""
    others = [cell for cell in row.cells[1:] if cell.strip()] if first else []
    if not first or not others:
        return first, False
    if len(others) == 1 and first.endswith(":") and owner_in(labelled := f"{one_line(first)} {one_line(others[0])}"):
        return labelled, True
    leading = row.cells[1].strip() and not any(cell.strip() for cell in row.cells[len(others) + 1 :])
    several = len(others) == len(row.cells) - 1 or len(others) > 1  # cells of notes may stand empty beside them
    merged = leading and several and others[0].lstrip()[:1] == first[:1]
    return (first, True) if merged and all(one_line(cell) == one_line(first) for cell in others) else ("", False)


def code_of(row: Row, columns: Columns) -> str:
    """The number or letter before a row's title, as an outline has it; "" where there is none."""
    title = columns.of.get(PlanField.TITLE, 0)
    before = [text for cell in row.cells[:title] if (text := cell.strip())]
    return before[0].rstrip(".") if len(before) == 1 and _CODE.fullmatch(before[0]) else ""
