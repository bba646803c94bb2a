"""Teams-shaped activities with something wrong in them, for hypothesis."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from bot.rehearsal.payloads import Json, LocalChannel, LocalPerson, Stage

NOW = datetime(2025, 8, 20, 8, 0, tzinfo=UTC)
ODD_TEXTS = [
    "",
    " ",
    "\u202e\u2066\u200f",
    "\x00",
    "a" * 5000,
    "<at>Tertialbot</at>",
    "'; DROP TABLE report; --",
    "{{DATE()}}",
    "../../etc/passwd",
    "2025-T2",
    "försenad",
    "29:1",
    "[x](javascript:alert(1))",
    "💥" * 50,
    "Z̷̛͠a̷͝l̶͠g̶̛o̵",
    "gör " * 7000,
    "a" + "\u0300\u0327" * 9000,
    "👨\u200d" * 1500,
    "&#" + "1" * 5000 + ";",
    "&#x" + "f" * 5000,
    "jag är borta till " + "20 " * 600,
    "skydda " + "digital post " * 150,
]
texts = st.sampled_from(ODD_TEXTS) | st.text(max_size=40)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4), max_leaves=8
)


def bases(stage: Stage, person: LocalPerson, channel: LocalChannel) -> list[Json]:
    """One of each kind that Teams sends."""
    said = stage.personal("message", "1735689600001", person, NOW)
    asked = stage.in_channel("message", "1735689600002", person, channel, NOW, "1735689600002")
    pressed = stage.personal("invoke", "f:7c1d", person, NOW)
    data = {"round_id": "r" * 32, "activity_id": "a" * 32, "status": "delayed", "comment": "Väntar", "verb": "save"}
    return [
        stage.personal("installationUpdate", "f:1", person, NOW, action="add"),
        stage.personal("conversationUpdate", "f:2", person, NOW, membersAdded=[{"id": stage.bot_id}]),
        stage.in_channel("conversationUpdate", "f:3", person, channel, NOW, membersAdded=[{"id": "29:x"}]),
        stage.message(said, "vilka aktiviteter är försenade?"),
        stage.message(asked, "hur går det med klimatmålet?", mention=True),
        stage.execute(pressed, "1735689600003", "save", data),
        stage.submit(said, "1735689600003", data),
    ]


def paths(value: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in items:
        yield (*here, name)
        yield from paths(inner, (*here, name))


@st.composite
def mutated(draw: st.DrawFn, activities: list[Json]) -> Json:
    """One to four places changed, emptied, doubled or taken away."""
    activity = deepcopy(draw(st.sampled_from(activities)))
    for _ in range(draw(st.integers(1, 4))):
        found = list(paths(activity))
        if not found:
            break
        *way, name = draw(st.sampled_from(found))
        inside: Any = activity
        for step in way:
            inside = inside[step]
        match draw(st.sampled_from(["change", "change", "drop", "add"])):
            case "change":
                inside[name] = draw(values)
            case "drop":
                del inside[name]
            case "add" if isinstance(inside, dict):
                inside[draw(texts)] = draw(values)
    return activity
