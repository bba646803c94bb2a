"""What is said around an answer: where a file is got, as of when, what was not counted with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plan.facts import Facts
from plan.model import Activity
from plan.questions.swedish.tags import Wanted
from plan.questions.wording.wording import capital, day, listed, one_line, short_tertial, tertial
from plan.sight import SeenReport
from plan.tertial import Tertial


def to_get(wanted: Wanted, which: Tertial | None) -> str:
    if wanted is Wanted.OTHER:
        return "Talepunkter och bilder gör jag inte, men här är läget att utgå från."
    if wanted is Wanted.LETTER:
        asked, told = "gör ett utkast till tjänsteskrivelse", "utkastet"
    else:
        when = f" för {short_tertial(which)}" if which else ""
        form = "" if wanted is Wanted.WORD else f" som {wanted}"
        asked, told = f"gör rapporten{when}{form}", f"hela rapporten som {_FILES[wanted]}"
    return f"Ledning och administratörer får {told} i den personliga chatten: skriv ”{asked}” till mig där."


_FILES = {Wanted.WORD: "Wordfil", Wanted.EXCEL: "Excelfil", Wanted.PDF: "PDF", Wanted.CSV: "CSV-fil"}


def as_of(facts: Facts) -> str:
    return f"Per {day(facts.at)}."


def missing(number: int, total: int) -> str:
    if total < 2:
        return ""
    return f"{number} av {total} har inte rapporterat." if number else f"Alla {total} har rapporterat."


def passed_over(unread: Sequence[str]) -> str:
    if not unread:
        return ""
    told = listed(f"”{each}”" for each in unread)
    if len(unread) == 1:
        return f"Obs: ordet {told} hittade jag inte i planen, så det räknades inte med."
    return f"Obs: orden {told} hittade jag inte i planen, så de räknades inte med."


def unable(told: Sequence[str]) -> str:
    if not told:
        return ""
    return f"Jag kan inte välja eller ordna efter {listed(f'”{each}”' for each in told)}, så det räknades inte med."


def not_asked_yet() -> str:
    return "Ingen uppföljning har öppnats ännu, så det finns inga statusar att visa."


def tertial_not_asked(which: Tertial) -> str:
    return f"{capital(tertial(which))} har inte följts upp i den här planen."


def no_date(number: int) -> str:
    if number == 1:
        return "1 rapporterad aktivitet som inte är färdig saknar datum."
    return f"{number} rapporterade aktiviteter som inte är färdiga saknar datum." if number else ""


def dated_before(found: Sequence[tuple[Activity, SeenReport]]) -> str:
    """Whose latest answer gives no date, with the one that was given before."""
    told = listed(
        f"{one_line(each.title)} ({report.finish.isoformat()}, sagt i {short_tertial(report.tertial)})"
        for each, report in found
        if report.finish
    )
    return f"Tidigare datum som har passerat eller inte upprepats: {told}." if told else ""


def withheld(number: int) -> str:
    """Of how many protected activities what was written takes no part in the answer."""
    if number == 1:
        return "1 skyddad aktivitet räknas inte med: dess datum och kommentar visas inte."
    return f"{number} skyddade aktiviteter räknas inte med: deras datum och kommentarer visas inte." if number else ""


def subunits(units: Iterable[str]) -> str:
    return f"Underenheter räknas in: {listed(units)}."
