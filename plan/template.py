"""The municipality's own Word template for what is written of a tertial."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

NAME_MAX = 60
"""Characters of a template's name, as one chooses it by."""


@dataclass(frozen=True, slots=True)
class TemplateMarks:
    """What a template holds of what a document has use for; what it lacks is as in our own look."""

    header: bool
    footer: bool
    logo: bool
    headings: bool
    table: bool


def named(file_name: str) -> str:
    """As a template is called: its file's name, cut before its ending where it is long."""
    name = " ".join(file_name.split())
    stem, _, ending = name.rpartition(".")
    return name if len(name) <= NAME_MAX else f"{stem[: NAME_MAX - len(ending) - 1].rstrip()}.{ending}"


def chosen(wanted: str, known: Iterable[str]) -> str | None:
    """The stored template that is meant, whatever the case; None where there is none."""
    return next((each for each in known if each.casefold() == " ".join(wanted.casefold().split())), None)
