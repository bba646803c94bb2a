"""What an administrator is told who changes which activities are protected."""

from __future__ import annotations

from plan.model import Activity, Plan

_SHOWN = 6


def outcome(activity: Activity, changed: bool) -> str:
    if not changed:
        how = "är redan skyddad" if activity.protected else "är inte skyddad"
        return f"”{activity.title}” {how}. Inget ändrades."
    if activity.protected:
        return (
            f"”{activity.title}” är skyddad nu. Andra ser bara status och enhet. "
            "Tertialets inlägg i kanalen rättas. Annat som redan står där, eller i en utskickad rapport, ändras inte."
        )
    return (
        f"”{activity.title}” är inte skyddad längre. Nya kommentarer och datum syns för alla som får fråga. "
        "Det som skrevs medan den var skyddad förblir skyddat."
    )


def heading(activity: Activity) -> str:
    return "Skyddad" if activity.protected else "Inte skyddad"


def ask_heading(protected: bool) -> str:
    """`protected`: what it is to become."""
    return "Skydda aktiviteten?" if protected else "Ta bort skyddet?"


def ask_lead(protected: bool) -> str:
    if protected:
        return (
            "Bara ansvarig, ersättare, ledning och administratörer kan läsa kommentarer och datum, "
            "också de som redan är skrivna. Andra ser bara status och enhet."
        )
    return (
        "Nya kommentarer och datum syns då för alla som får fråga. "
        "Det som skrevs medan aktiviteten var skyddad förblir skyddat."
    )


def yes(protected: bool) -> str:
    return "Skydda" if protected else "Ta bort skyddet"


def unclear(name: str, plan: Plan, found: tuple[Activity, ...]) -> str:
    if not found:
        return (
            f"Jag hittar ingen aktivitet i planen för {plan.board} {plan.year} med ”{name}” i namnet. Inget ändrades. "
            "Skriv några ord ur namnet, precis som de står i planen."
        )
    titles = ", ".join(f"”{each.title}”" for each in found[:_SHOWN])
    more = f" och {len(found) - _SHOWN} till" if len(found) > _SHOWN else ""
    return f"”{name}” stämmer in på flera: {titles}{more}. Inget ändrades. Skriv mer av namnet."
