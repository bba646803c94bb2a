"""The draft of the letter (tjänsteskrivelse) that brings the report to the board."""

from __future__ import annotations

from cards.texts import board_report, common, plain_summary
from plan.summary import Summary


def heading() -> str:
    return "Bilaga 4. Utkast till tjänsteskrivelse"


def draft_note() -> str:
    return "UTKAST. Texten är ett förslag att arbeta vidare med. Den är inte granskad eller beslutad."


def subject(summary: Summary) -> tuple[str, str]:
    return ("Ärende:", board_report.title(summary.year, summary.tertial))


def to(summary: Summary) -> tuple[str, str]:
    return ("Till:", summary.board)


def sender(summary: Summary) -> tuple[str, str]:
    return ("Från:", board_report.sender(summary))


def registration() -> tuple[str, str]:
    return ("Diarienummer:", "[fylls i av registrator]")


def proposal_heading() -> str:
    return "Förslag till beslut"


def proposal(summary: Summary) -> str:
    return f"{summary.board} lägger informationen till handlingarna."


def summary_heading() -> str:
    return "Sammanfattning"


def matter_heading() -> str:
    return "Beskrivning av ärendet"


def matter(summary: Summary) -> str:
    number, last = summary.tertial.number, common.date_in_words(summary.tertial.last)
    figures = [plain_summary.reported(summary), plain_summary.by_status(summary) if summary.reported else ""]
    return (
        f"Verksamhetsplanen följs upp varje tertial. Uppföljningen av tertial {number} avser perioden till och med "
        f"{last}. {' '.join(figures)}".strip()
    )


def deviations(summary: Summary) -> str:
    if not summary.deviations:
        return board_report.no_deviations()
    return "Avvikelser, orsaker och åtgärder redovisas i rapportens avsnitt ”Avvikelser och åtgärder”."


def basis_heading() -> str:
    return "Beslutsunderlag"


def basis(summary: Summary) -> str:
    return f"{board_report.title(summary.year, summary.tertial)}, daterad {summary.at.date().isoformat()}."


def whole(summary: Summary) -> tuple[str, ...]:
    """The draft as paragraphs of plain text."""
    head = (registration(), sender(summary), to(summary), subject(summary))
    return (
        draft_note(),
        "\n".join(f"{label} {text}" for label, text in head),
        f"{proposal_heading()}\n{proposal(summary)}",
        "\n".join((summary_heading(), *plain_summary.paragraphs(summary))),
        f"{matter_heading()}\n{matter(summary)}\n{deviations(summary)}",
        f"{basis_heading()}\n{basis(summary)}",
    )
