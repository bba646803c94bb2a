"""What stands above a goal's table -> its areas, text, target and baseline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from plan.model import Goal, GoalKind, Source
from plan.reading import goal_words
from plan.reading.fields import PlanField
from plan.reading.layout.plain_text import is_bullet, joined, without_bullet
from plan.reading.rows.target_sentence import target_sentence

_LABELS = {
    **dict.fromkeys(goal_words.AREA_LABELS, PlanField.AREAS),
    **dict.fromkeys(goal_words.TEXT_LABELS, PlanField.TEXT),
    **dict.fromkeys(goal_words.TARGET_LABELS, PlanField.TARGET),
    **dict.fromkeys(goal_words.BASELINE_LABELS, PlanField.BASELINE),
}
_LABEL = re.compile(
    r"^\s*(" + "|".join(sorted(_LABELS, key=len, reverse=True)) + r")(?:\s+\d{4})?\s*:\s*", re.IGNORECASE
)
LONGEST_TEXT = 600
"""Characters of a goal; what is longer only leads up to it."""


@dataclass(slots=True)
class GoalDraft:
    """A goal while it is read: `lines` is what stands above its activities.

    `measures` are the rows of its indicators: measure, target, baseline.
    `is_goal`: it stands under a heading that names one goal, so that a short text without a label is the goal itself.
    `told`: its kind as the document says it; None where `kind` is a guess.
    """

    number: str
    kind: GoalKind
    title: str
    source: Source
    lines: list[str] = field(default_factory=list)
    is_goal: bool = False
    measures: list[dict[PlanField, str]] = field(default_factory=list)
    told: GoalKind | None = None

    def finished(self) -> Goal:
        fields = labelled(self.lines)
        unlabelled = fields.pop(None, [])
        if self.is_goal and PlanField.TEXT not in fields and sum(map(len, unlabelled)) <= LONGEST_TEXT:
            fields[PlanField.TEXT] = unlabelled
        text = _flowing(fields.get(PlanField.TEXT, []))
        target = _flowing(fields.get(PlanField.TARGET, []) + self._measured(PlanField.TARGET))
        return Goal(
            number=self.number,
            kind=self.kind,
            title=self.title,
            areas=_areas(fields.get(PlanField.AREAS, [])),
            text=text,
            target=target or target_sentence(text) or None,
            baseline=_flowing(fields.get(PlanField.BASELINE, []) + self._measured(PlanField.BASELINE)) or None,
            source=self.source,
        )

    def _measured(self, what: PlanField) -> list[str]:
        """Of one indicator its name and value; of several a list."""
        found = [f"{each[PlanField.MEASURE]}: {value}" for each in self.measures if (value := each.get(what, ""))]
        return [f"• {each}" for each in found] if len(found) > 1 else found


def is_label(text: str) -> bool:
    """Whether a text begins with one of a goal's labels: "Nuläge: …"."""
    return bool(_LABEL.match(text))


def labelled(lines: Iterable[str]) -> dict[PlanField | None, list[str]]:
    """The lines under each label ("Mål:", "Nuläge:"), and under None those before the first label."""
    fields: dict[PlanField | None, list[str]] = {}
    current = fields.setdefault(None, [])
    for line in lines:
        if found := _LABEL.match(line):
            current = fields.setdefault(_LABELS[found[1].lower()], [])
            line = line[found.end() :]
        current.append(line)
    return fields


def _areas(lines: list[str]) -> tuple[str, ...]:
    return tuple(area.strip(" .") for area in re.split(r"[,;•]", joined(lines)) if area.strip(" ."))


def _flowing(lines: list[str]) -> str:
    """One line; where the document has a list, each of its items keeps a bullet before it."""
    items: list[list[str]] = [[]]
    for line in lines:
        if is_bullet(line):
            items.append(["• " + without_bullet(line)])
        else:
            items[-1].append(line)
    return " ".join(filter(None, map(joined, items)))
