"""Where every row of a document went when it was read: so that none is lost unseen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SkipRule(StrEnum):
    """Why a row is no part of the plan, in the words that a controller reads."""

    PAGE = "sidhuvud, sidfot eller sidnummer"
    CONTENTS = "innehållsförteckning"
    PROSE = "löpande text"
    CAPTION = "bildtext"
    SUBPOINT = "underpunkt"
    ADDRESS = "adress"
    TOTAL = "summering"
    NOTE = "anmärkning"
    ABOVE_TABLE = "text ovanför en tabell"
    GLOSSARY = "ordlista"
    VERSIONS = "versionshistorik"
    SIGNATURES = "underskrifter"
    MEETINGS = "mötestider"
    PEOPLE = "vem som har vilken roll"
    CONTROL = "intern kontroll"
    BUDGET = "budget"
    FIGURES = "tabell med siffror"
    CHOICES = "lista med val"
    MEASURES = "mått utan mål"
    NO_OWNER = "tabell utan ansvarig"
    NO_TITLE = "rad utan aktivitet"
    NOTHING_PLANNED = "inget är planerat"
    EXAMPLE = "exempel i en mall"
    LAST_YEAR = "uppföljning av ett annat år"
    OTHER_BOARD = "en annan nämnds kapitel"
    STRUCK = "överstruken text"
    MENTIONED = "nämner en aktivitet som redan är läst"
    ANSWERED_NO = "hör inte till planen enligt svaret"
    EXPORT = "står inte under någon av exportens rubriker"


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """`where` is the place for people, `text` the row as it stands."""

    where: str
    rule: SkipRule
    text: str


@dataclass(frozen=True, slots=True)
class RowAccount:
    """The rows and lines with text that a document has, and what became of them, each counted by itself.

    `used`: an activity, or part of a goal, a survey, a heading or of whose plan it is. `asked`: an activity with a
    question that is open, or one of the `unread_rows`, which a question about a whole table or heading is about.
    """

    rows: int
    used: int
    asked: int
    skipped_rows: tuple[SkippedRow, ...] = ()
    unread_rows: tuple[str, ...] = ()

    @property
    def skipped(self) -> int:
        return len(self.skipped_rows)

    @property
    def adds_up(self) -> bool:
        return self.rows == self.used + self.asked + self.skipped
