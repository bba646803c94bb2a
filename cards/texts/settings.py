"""A board's settings in plain Swedish."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cards.texts import common
from plan.board_settings import KINDS, NEVER, NO, WEEKDAYS, YES, BoardSettings, Form, SettingSection
from plan.coming import ComingRound, Step

_LABELS = {
    "opens_before": "Omgången öppnar så många arbetsdagar före tertialets slut",
    "opens_at": "Klockslag då omgången öppnar",
    "remind_on": "Påminnelse på den här arbetsdagen i omgången",
    "remind_on_last_day": "Påminnelse på sista dagen",
    "remind_after": "Påminnelse så många arbetsdagar efter sista dagen",
    "deputy_after": "Ersättaren frågas så många arbetsdagar efter sista dagen",
    "manager_after": "Chefen får veta så många arbetsdagar efter sista dagen",
    "close_after": "Omgången stänger så många arbetsdagar efter sista dagen",
    "least_days": "Minst så många arbetsdagar att svara på",
    "sends_from": "Jag skickar inget före",
    "sends_until": "Jag skickar inget efter",
    "quiet_weeks": "Veckor då jag är tyst",
    "digest_on": "Dag för veckans sammandrag",
    "approval": "Inlägget godkänns innan det publiceras",
    "empty_digest": "Sammandrag också när inget har hänt",
    "ask_below": "Fråga mig innan inlägget publiceras om färre procent än så har rapporterats",
    "public_names": "Skyddade aktiviteters namn i rapporten att publicera",
    "report_template": "Mall för rapporten och tjänsteskrivelsen i Word",
    "overview_after": "Läget för alla nämnder kommer senast så många arbetsdagar efter tertialets slut",
}
_DAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag")
_WORDS = {YES: "ja", NO: "nej", NEVER: "aldrig", **dict(zip(WEEKDAYS, _DAYS, strict=True))}


_SECTIONS = {
    SettingSection.DAYS: "Omgångens dagar",
    SettingSection.REMINDERS: "Påminnelser",
    SettingSection.HOURS: "När jag skickar",
    SettingSection.CHANNEL: "Inlägg och sammandrag",
    SettingSection.REPORT: "Rapporten",
}


def heading() -> str:
    return "Inställningar"


def holds_at_once() -> str:
    return "En ändring gäller från nästa minut, också för en omgång som är öppen. Ett tomt fält blir som vanligt igen."


def no_coming_round() -> str:
    return "Årets uppföljning är klar. Inställningarna gäller nästa års plan när den är inlagd."


def of_board(name: str) -> str:
    return f"Inställningar för {name}"


def section(which: SettingSection) -> str:
    """The button that opens it."""
    return _SECTIONS[which]


def label(name: str) -> str:
    return _LABELS[name]


def written(name: str, value: str) -> str:
    """A stored value as people write it: "yes" is "ja"."""
    if KINDS[name].form is Form.CLOCK:
        return value.replace(":", ".")
    return _WORDS.get(value, value)


def usual(value: str) -> str:
    return f"Vanligt: {value}."


def saved(labels: Sequence[str]) -> str:
    if not labels:
        return "Inget var ändrat."
    return f"Sparat: {common.listed([f'”{each}”' for each in labels])}."


def nothing_saved(count: int) -> str:
    fields = "ett fält" if count == 1 else f"{count} fält"
    return f"Inget är sparat än. Det du skrev är kvar. Rätta {fields} nedan och spara igen."


def wrong(name: str, crossing: bool) -> str:
    if crossing:
        return "Det måste vara senare än när jag börjar skicka och när omgången öppnar."
    kind = KINDS[name]
    or_never = " eller ”aldrig”" if kind.never else ""
    match kind.form:
        case Form.NUMBER:
            return f"Skriv ett tal från {kind.least} till {kind.most}{or_never}."
        case Form.WORKING_DAYS:
            return f"Skriv arbetsdagar som 5 eller 3,6{or_never}."
        case Form.CLOCK:
            return "Skriv ett klockslag som 08.30."
        case Form.WEEKS:
            return f"Skriv veckor som 28-31 eller 28,29, högst 26{or_never}."
        case Form.WEEKDAY:
            return f"Välj en dag från måndag till fredag{or_never}."
        case Form.SWITCH | Form.TEMPLATE:
            return _WRONG[kind.form]


_WRONG = {
    Form.SWITCH: "Välj ja eller nej.",
    Form.TEMPLATE: "Det finns ingen mall med det namnet. Släpp mallen här i chatten, eller skriv ”aldrig”.",
}


def meaning(name: str, settings: BoardSettings, coming: ComingRound | None) -> str:
    """What it leads to, with the coming round's days; empty where its label says all."""
    if name == "report_template":
        own = settings.report_template is None
        return "Släpp en Wordmall här i chatten för att använda den." if own else "Skriv ”aldrig” för min egen form."
    if name in _MEANS:
        return _MEANS[name][0 if settings.texts()[name] == YES else 1]
    return _with_days(name, coming) if coming else ""


_MEANS = {
    "approval": (
        "Ett utkast går först till redaktörerna, eller till er som administrerar.",
        "Inlägget publiceras av sig självt när omgången har stängt.",
    ),
    "empty_digest": ("En vecka utan nyheter får en rad i kanalen.", "En vecka utan nyheter är det tyst i kanalen."),
    "public_names": ("Namnen står i den. Kommentar och datum visas inte.", "Där står ”Skyddad aktivitet”, med status."),
}


def _with_days(name: str, coming: ComingRound) -> str:
    which = f"T{coming.opening.tertial.number}"
    match name:
        case "opens_before" | "opens_at":
            return f"Omgången för {which} öppnar {common.moment_in_words(coming.opening.at)}."
        case "remind_on" | "remind_on_last_day" | "remind_after":
            return f"I {which} påminns den som har något kvar {_listed(coming.days(Step.REMINDER))}."
        case "deputy_after":
            return _on(coming.days(Step.DEPUTIES), f"I {which} frågas ersättarna")
        case "manager_after":
            return _on(coming.days(Step.MANAGERS), f"I {which} får cheferna veta")
        case "close_after":
            return _on(coming.days(Step.CLOSING), f"Omgången för {which} stänger")
        case "least_days":
            return f"Sista dagen att svara för {which} är {common.day(coming.last_day)}."
    return ""


def _on(days: Sequence[date], what: str) -> str:
    return f"{what} {_listed(days)}."


def _listed(days: Sequence[date]) -> str:
    return common.listed([common.day(each) for each in days]) or "aldrig"
