"""The work that every variant does: the same 6.6 KB card, the same activities. Standard library only."""

from __future__ import annotations

import json
import os
from typing import Any

CONNECTOR = os.environ.get("BENCH_CONNECTOR", "http://127.0.0.1:3999/")
PORT = int(os.environ.get("BENCH_PORT", "3998"))
TENANT = "5b6f3f9d-7f0b-4f0e-9a35-3c64f1f0a7d1"
CARD_TYPE = "application/vnd.microsoft.card.adaptive"


def card() -> dict[str, Any]:
    """Built anew each time, as a real one is."""
    rows = [
        {
            "type": "ColumnSet",
            "columns": [
                {
                    "type": "Column",
                    "width": "stretch",
                    "items": [{"type": "TextBlock", "text": f"Aktivitet {row} åä"}],
                },
                {"type": "Column", "width": "auto", "items": [{"type": "TextBlock", "text": "Pågår enligt plan"}]},
            ],
        }
        for row in range(26)
    ]
    inputs = [{"type": "Input.Text", "id": "comment", "label": "Kommentar", "maxLength": 1000}]
    action = {"type": "Action.Execute", "title": "Spara", "verb": "save", "data": {"activity_id": "a" * 32}}
    return {"type": "AdaptiveCard", "version": "1.5", "body": rows + inputs, "actions": [action]}


def activity(kind: str, number: int = 0) -> dict[str, Any]:
    common = {
        "id": f"17356896{number:05}",
        "timestamp": "2025-08-20T07:30:00.000Z",
        "serviceUrl": CONNECTOR,
        "channelId": "msteams",
        "from": {"id": "29:1a", "name": "Enhetschef", "aadObjectId": "0a1c2d3e-0000-4000-8000-000000000001"},
        "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": "a:1a"},
        "recipient": {"id": "28:tertialbot", "name": "Tertialbot"},
        "channelData": {"tenant": {"id": TENANT}},
        "locale": "sv-SE",
    }
    if kind == "message":
        return common | {"type": "message", "textFormat": "plain", "text": "vilka aktiviteter är försenade?"}
    action = {"type": "Action.Execute", "verb": "save", "data": {"activity_id": "a" * 32, "comment": "x" * 300}}
    value = {"action": action, "trigger": "manual"}
    return common | {"type": "invoke", "name": "adaptiveCard/action", "replyToId": "1", "value": value}


def reply(activity: dict[str, Any]) -> dict[str, Any]:
    """What the bare handlers send to the connector."""
    return {
        "type": "message",
        "attachments": [{"contentType": CARD_TYPE, "content": card()}],
        "conversation": activity["conversation"],
        "from": activity["recipient"],
        "recipient": activity["from"],
        "replyToId": activity["id"],
    }


def body(kind: str) -> bytes:
    return json.dumps(activity(kind)).encode()
