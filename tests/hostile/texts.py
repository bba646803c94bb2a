"""Texts that somebody would write who wishes the reader ill, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

WORDS = (  # noqa: SIM905 - a list of words is read as one
    "gör skapa rapport pdf tertial 2 t2 sammanfatta tjänsteskrivelse jag är borta till på semester tillbaka den 20 "
    "augusti 2025-08-20 20/8 skydda ta bort skyddet för uppdatera status digital post vilka är försenade inte klara "
    "hur går det med mål kf-mål 3 och eller samt alla enheter hr it ekonomi läget per 31 dec såg ut förra året sedan "
    "mellan 2025-t1 (p) (a/f) 1.1.1 Aktivitet: Ansvarig: Samverkan: verksamhetsplan kommunstyrelsen nämnden"
).split()
PIECES = (
    *(
        " ",
        "\n",
        "\t",
        "\r\n",
        ".",
        ",",
        ":",
        ";",
        "-",
        "–",
        "=",
        ">",
        "/",
        "(",
        ")",
        "[",
        "{",
        '"',
        "'",
        "\\",
        "@",
        "&",
    ),
    *("&#x1f600;", "&amp;", "<at>", "</at>", "**", "](", "=1+1", "\x00", "\x1f", "\x85", "\u2028", "\ufeff", "\u202e"),
    *(
        "\u0300\u0327",
        "\u0301",
        "å",
        "ﷺ",
        "ﬃ",
        "İ",
        "ß",
        "😀",
        "👨‍👩‍👧",
        "\ud7ff",
        "٣",
        "²",
        "1",
        "9" * 30,
        "a" * 40,
        "ö" * 9,
    ),
    *WORDS,
)


def texts(seed: int, longest: int) -> Iterator[str]:
    """Without end: some pieces over and over, with others strewn in, up to `longest` characters."""
    chance = random.Random(seed)  # noqa: S311 - the same every time
    while True:
        loop = "".join(chance.choices(PIECES, k=chance.randint(1, 4))) + chance.choice(["", " ", " ", "\n"])
        size = chance.choice([20, 200, longest // 2, longest])
        text = loop * (size // len(loop) + 1)
        for _ in range(chance.randint(0, 6)):
            place = chance.randrange(len(text))
            text = f"{text[:place]}{chance.choice(PIECES)} {text[place:]}"
        yield " ".join([*chance.choices(WORDS, k=chance.randint(0, 5)), text])[:size]
