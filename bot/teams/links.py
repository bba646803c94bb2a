"""Addresses that open something in Teams."""

from __future__ import annotations

from urllib.parse import quote


def chat_with_bot(app_id: str, text: str) -> str:
    """The personal chat with the bot, `text` written and not yet sent."""
    return f"https://teams.microsoft.com/l/chat/0/0?users=28:{app_id}&message={quote(text, safe='')}"
