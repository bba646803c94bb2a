"""Lists of activities."""

from __future__ import annotations

from datetime import date


def foot(as_of: date, not_reported: int, total: int) -> str:
    missing = "Alla har rapporterat." if not not_reported else f"{not_reported} av {total} är inte rapporterade."
    return f"Läget {as_of.isoformat()}. {missing}"


def withheld() -> str:
    return "Skyddad aktivitet: bara status visas."


def left_out(count: int) -> str:
    return f"{count} till ryms inte här. Ställ frågan i den personliga chatten."
