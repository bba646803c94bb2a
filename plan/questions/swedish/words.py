"""Swedish text as words: folded (no å ä ö), stemmed, and cut where chat glues words together."""

from __future__ import annotations

import re
import threading
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

MAX_CHARACTERS = 600
"""A question longer than this is read no further; people ask in fewer words, and reading stays quick."""
MAX_WORDS = 90

_COLOURS = {"🔴": " röda ", "🟥": " röda ", "🟡": " gula ", "🟨": " gula ", "🟢": " gröna ", "🟩": " gröna "}
_SYMBOLS = {
    "&": " och ",
    "%": " procent ",
    "'": "",
    "’": "",
    "´": "",
    "`": "",
    "+": " och ",
    "→": " till ",
    "➡": " till ",
}
_TRANSLATE = str.maketrans({**_COLOURS, **_SYMBOLS})
_LETTERS = str.maketrans({"æ": "ä", "ø": "ö", "ð": "d", "þ": "th", "ß": "ss"})
_TOKEN = re.compile(r"\d{4}-?t[123]\b|\d{4}-\d{2}-\d{2}|\d+[./]\d+|[^\W_]+(?::[^\W_]+)?|[,.;!?()]")
_GENITIVE = re.compile(r":(s|n|t|an|ans|en|et|ns|ts|ens|ets|er|ar|ers|erna|arna)$")
_ARROW = re.compile(r"(?<![-=])[-=]++>")
_COLON = re.compile(r":(?=\s)")
_SLASHED = re.compile(r"(?<=\s)/{1,2}(?=[^\W\d_])")
"""Before a signature: "vilka är försenade /HR"."""
_ABBREVIATED = (
    (re.compile(r"\b(?:fr\.? ?o\.? ?m\b\.?|fom(?= \d))"), "från och med"),
    (re.compile(r"\b(?:t\.? ?o\.? ?m\b\.?|tom(?= \d))"), "till och med"),
    (re.compile(r"\bt\. ?ex\b\.?"), "till exempel"),
    (re.compile(r"\bf\. ?n\b\.?"), "för närvarande"),
)
_REPEATED = re.compile(r"([^\W\d])\1{2,}")

_LIKE = "lig"
"""The stemmer takes it off, but it makes another word: "märkligt" is not of "mark"."""
_stemmer = snowballstemmer.stemmer("swedish")
_stemmer_lock = threading.Lock()

_ENDINGS = [
    "ningarna", "ningens", "ningen", "ningar", "ning", "ingarna", "ingens", "ingen", "ingar", "ing", "andet",
    "ande", "endet", "ende", "elserna", "elsen", "elser", "else", "heternas", "heterna", "hetens", "heten", "heter",
    "het", "erade", "erats", "erat", "erad", "eras", "erar", "era", "orna", "arna", "erna", "iken", "ikens", "ades",
    "ade", "ats", "at", "ad", "as", "ar", "a", "ens", "en", "ets", "et", "er", "es", "e", "ns", "n", "s",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One word as written (lower case), folded, and its stem. Punctuation is a word whose stem is empty."""

    raw: str
    folded: str
    stem: str

    @property
    def is_break(self) -> bool:
        return not self.stem


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Lower case without accents or ring and dots: "Försenade" -> "forsenade"."""
    decomposed = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def folded(words: str) -> frozenset[str]:
    """Each of the words, folded."""
    return frozenset(fold(each) for each in words.split())


@lru_cache(maxsize=65_536)
def stem(folded: str) -> str:
    """The Snowball stem, and the endings it leaves on loan words ("strategin", "projektet"), short ones ("byarna")."""
    with _stemmer_lock:  # the stemmer keeps its word in itself
        short = str(_stemmer.stemWord(folded))
        if left := _ending_left(folded, short):
            short = str(_stemmer.stemWord(folded[:-left]))
    if folded.startswith(_LIKE, len(short)):
        short += _LIKE
    if folded.endswith("ies") and len(folded) > 4:
        short = folded[:-3] + "y"
    if short.endswith("ntr"):
        short = short[:-1] + "er"
    if len(short) > 4 and short[-1] == short[-2]:
        short = short[:-1]
    return short or folded


def _ending_left(folded: str, short: str) -> int:
    """The letters of an ending that the stemmer has left, or has taken but one of."""
    if short == folded and len(folded) >= 7:
        return 2 if folded.endswith(("et", "en")) else int(folded.endswith("in"))
    is_short_plural = len(folded) >= 6 and folded.endswith(("arna", "orna", "erna"))
    return 2 if is_short_plural and short == folded[:-1] else 0


@lru_cache(maxsize=65_536)
def root(folded: str) -> str:
    """What noun, verb and adjective share: "införandet", "införa", "införs" -> "infor". At least four letters."""
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= 4:
            return folded[: -len(ending)]
    return folded


@lru_cache(maxsize=65_536)
def word(raw: str) -> Word:
    folded = fold(raw)
    return Word(raw, folded, stem(folded))


def tidy(text: str) -> str:
    """One line of lower case without control characters, bidi marks or decoration; cut at `MAX_CHARACTERS`."""
    arrows = _ARROW.sub(" till ", text[: MAX_CHARACTERS * 2])
    arrows = _SLASHED.sub(" sign ", _COLON.sub(" ; ", arrows))
    cut = unicodedata.normalize("NFKC", arrows).translate(_TRANSLATE)[:MAX_CHARACTERS]
    visible = cut if cut.replace(" ", "").isalpha() else "".join(map(_shown, cut))
    line = " ".join(_REPEATED.sub(r"\1", visible.lower()).split())
    for short, whole in _ABBREVIATED:
        line = short.sub(whole, line)
    return line


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    return " " if category[0] in "CZ" else character


def words(text: str) -> list[Word]:
    """The words of a question, with sentence punctuation as breaks."""
    found: list[Word] = []
    for match in _TOKEN.finditer(tidy(text)):
        raw = match[0]
        if raw in ",.;!?()":
            found.append(Word(raw, raw, ""))
        else:
            found.append(word(_GENITIVE.sub("", raw)))
        if len(found) >= MAX_WORDS:
            break
    return found
