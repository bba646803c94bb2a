"""A document's characters and lines -> plain text on one line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plan.text import composed

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"})
_SPACES = re.compile(r"[^\S\n]+")
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u2060\ufeff\ufffe\uffff]")
_NOTE_SIGN = re.compile(r"(?<=[^\W\d_]{3})[⁰¹²³⁴-⁹]+")
"""A raised number that tells of a note: not that of "m²"."""
_CONJUNCTIONS = ("och", "eller", "samt", "respektive", "till")
_BOXES = "☐☑☒□✓✔"
"""Signs of a list to tick off."""
_STROKE = re.compile(" ?/ ?")
_BULLET = re.compile(rf"^(?:[•●▪■◦‣·{_BOXES}\uf0b7]\s*+|[-–*]\s++|\[[ xX]?\]\s++)+")


def characters(text: str) -> str:
    """Ligatures, odd spaces and invisible characters made plain; line breaks stay."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    text = composed(text).translate(_LIGATURES)
    text = _NOTE_SIGN.sub("", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\f", "\n")
    return _SPACES.sub(" ", _INVISIBLE.sub("", text))


def one_line(text: str) -> str:
    """The text with its line breaks taken out: words that were divided at a line end are whole again."""
    return joined(text.split("\n")) if "\n" in text else " ".join(text.split())


def joined(lines: Iterable[str]) -> str:
    done, last = [], ""
    for line in filter(None, map(str.strip, lines)):
        together = _together(last, line)
        if not together:
            done.append(last)
        last = together or line
    return " ".join(" ".join([*done, last]).split())


def _together(before: str, after: str) -> str:
    """The two as one where no space belongs between them, else empty."""
    if not before or before.endswith("/"):
        return before + after
    if _is_divided(before, after):
        return before[:-1] + after
    if before.endswith("-") and before[-2:-1].isalnum() and after.split()[0] not in _CONJUNCTIONS:
        return before + after
    return ""


def _is_divided(before: str, after: str) -> bool:
    """Whether the hyphen only divides a word: "verksam-" + "het", but not "IT-" + "system" or "inköps-" + "och"."""
    word = before.split()[-1]
    return (
        len(word) > 2
        and word.endswith(("-", "\u2010"))
        and word[-2].islower()
        and not word[:-1].split("-")[-1].isupper()
        and after[0].islower()
        and after.split()[0] not in _CONJUNCTIONS
    )


def without_bullet(text: str) -> str:
    return _BULLET.sub("", text.strip())


_POINT = re.compile(
    rf"^(?:([•●▪■◦‣·{_BOXES}\uf0b7])|([-–*o])\s|(\d{{1,2}}|[a-z])[.)]\s)\s*+(?:(?:[{_BOXES}]|\[[ xX]?\])\s*+)?(?=\S)"
)


_MONTHS = r"(?!(?:jan|feb|mars|april|maj|juni|juli|aug|sep|okt|nov|dec))"
_NUMBERING = re.compile(
    rf"^(?:\(?\d{{1,3}}[.):]{{1,2}}\s+{_MONTHS}(?=\D)|\d{{1,2}}(?:\.\d{{1,2}})+\.?\s+(?=[A-ZÅÄÖ])"
    r"|\((?![PAFpaf]\))[A-Za-zÅÄÖåäö]\)\s+(?=\S)|[A-Za-zÅÄÖåäö][.)]\s+(?=\S)|[A-ZÅÄÖ]{1,2}\d{1,3}[.:)]\s+(?=\S)|\d{1,2}\s[–-]\s+(?=[A-ZÅÄÖ]))"
)


def without_numbering(text: str) -> str:
    """A title without the number or letter that it has in a list: "A. ", "1) ", "2.3 ", "P4: "; not "3 nya skolor"."""
    return _NUMBERING.sub("", without_bullet(text))


def point(text: str) -> str:
    """The sign before a point of a list, the same for all of one level; "" when the text is no point."""
    found = _POINT.match(text.strip())
    if not found:
        return ""
    return found[1] or found[2] or ("1" if found[3].isdecimal() else "a")


def without_point(text: str) -> str:
    return _POINT.sub("", text.strip())


def is_bullet(text: str) -> bool:
    return bool(_BULLET.match(text.strip()))


def fold(text: str) -> str:
    """For comparing names: "IT- och digitalisering " and "IT och Digitalisering" are the same."""
    folded = text.casefold().replace("&", " och ").replace("-", " ").replace("‑", " ")
    words = " ".join(folded.split())
    return _STROKE.sub("/", words) if "/" in words else words
