"""What is said of several boards beside each other, in the chat, in the channel and in the report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cards.texts import common, posts
from plan.all_boards import BoardsOverview, BoardStanding, MovedDate, OfBoard
from plan.model import RoundState, Status
from plan.summary import Decision
from plan.tertial import Tertial

_STATES = {
    RoundState.OPEN: "Svar kommer in",
    RoundState.CLOSED: "Stängd, inte publicerad",
    RoundState.PUBLISHED: "Publicerad",
}


def heading(tertial: Tertial | None) -> str:
    return f"Alla nämnder · {common.tertial(tertial)}" if tertial else "Alla nämnder"


def nothing_yet(boards: Sequence[str]) -> str:
    return f"Ingen uppföljning har öppnats än för {common.units(tuple(boards))}."


def lead(overview: BoardsOverview) -> str:
    published = sum(each.state is RoundState.PUBLISHED for each in overview.boards)
    of = len(overview.boards) + len(overview.not_followed_up)
    decisions = (
        "Inget behöver beslut."
        if not overview.decisions
        else f"{common.activities(overview.decisions)} behöver beslut."
    )
    boards = "nämnd" if of == 1 else "nämnder"
    told = reported(overview.reported, overview.total)
    return f"{published} av {of} {boards} har publicerat. {told}. {decisions}"


def glance(board: BoardStanding) -> str:
    """After the board's name: "95 % rapporterat, 4 försenade, 12 beslut, 3 av 5 mål uppnås"."""
    summary = board.summary
    delayed = summary.counts.by_status[Status.DELAYED]
    told = [f"{percent(summary.reported, summary.total)} % rapporterat"]
    told += [f"{delayed} försenad{'e' if delayed > 1 else ''}"] if delayed else []
    told += [f"{len(summary.decisions)} beslut"] if summary.decisions else []
    told += [f"{board.goals_met} av {len(board.assessable)} mål uppnås"] if board.assessed else []
    return ", ".join(told)


def show_board(decisions: int, moved: int) -> str:
    parts = [f"{decisions} beslut"] if decisions else []
    parts += [f"{moved} flyttade datum" if moved > 1 else "ett flyttat datum"] if moved else []
    return f"Visa {' och '.join(parts)}"


def each_board() -> str:
    return "Nämnd för nämnd"


def state(board: BoardStanding) -> str:
    return _STATES[board.state]


def reported(number: int, of: int) -> str:
    """ "38 av 40 rapporterade (95 %)"; the whole percentage is reached only when all is."""
    return f"{posts.reported(number, of)} ({percent(number, of)} %)"


def percent(number: int, of: int) -> int:
    return 100 * number // of if of else 0


def goals(board: BoardStanding) -> str:
    of = len(board.assessable)
    if not of:
        return "Planen har inga mål som bedöms."
    left = of - board.assessed
    return f"{board.goals_met} av {of} mål bedöms uppnås" + (f", {left} ej bedömda." if left else ".")


def decisions(count: int) -> str:
    return f"Behöver beslut ({count})" if count else "Inget behöver beslut"


def decision(each: Decision, year: int) -> str:
    """ "• Digital post · ■ Försenad två tertial i rad: godta förseningen?"."""
    sign = common.status(each.standing.status).partition(" ")[0]
    return f"• {each.standing.activity.title} · {sign}\u00a0{posts.decision(each.reason, year)}"


def moved(count: int) -> str:
    return f"Flyttade datum ({count})" if count else "Inga flyttade datum"


def moved_date(each: MovedDate) -> str:
    return f"• {each.activity.title}: {days(each.before, each.after)}"


def days(before: date, after: date) -> str:
    return f"{before.isoformat()} → {after.isoformat()}"


def not_followed_up(boards: Sequence[str]) -> str:
    return f"Utan uppföljning det här tertialet: {common.units(tuple(boards))}."


def shared_heading(count: int) -> str:
    return f"Samma aktivitet i flera planer ({count})"


def of_board(each: OfBoard) -> str:
    """ "Socialnämnden ■ Försenad"."""
    return f"{each.board} {common.status(each.standing.status)}"


def members(every: Sequence[OfBoard]) -> str:
    return ", ".join(of_board(each) for each in every)


def collaborations_heading(count: int) -> str:
    return f"Samverkan mellan nämnder ({count})"


def collaboration(asking: OfBoard, asked: Sequence[str]) -> str:
    """Who waits for whom, and how it stands."""
    return f"{asking.board} räknar med {common.units(tuple(asked))} · {common.status(asking.standing.status)}"


def whole_report() -> str:
    return "Skriv ”gör rapporten för alla nämnder” till mig så får du allt som fil, i Word, pdf eller Excel."


def notification(overview: BoardsOverview) -> str:
    return f"{heading(overview.tertial)}: {reported(overview.reported, overview.total)}."


def report_title(tertial: Tertial) -> str:
    return f"Alla nämnder, {common.tertial(tertial)}"


def report_subtitle(overview: BoardsOverview) -> str:
    return f"{overview.organisation} – uppföljning av verksamhetsplanerna".removeprefix(" – ")


def report_footer(overview: BoardsOverview) -> str:
    return f"{overview.organisation} · {heading(overview.tertial)}".removeprefix(" · ")


def summary_heading() -> str:
    return "Nämnderna i korthet"


def summary_caption() -> str:
    return "Rapportering, mål och beslut"


def summary_header() -> tuple[str, ...]:
    return ("Nämnd", "Läge", "Rapporterat", "Av", "%", "Mål som nås", "Mål", "Beslut", "Flyttade datum")


def status_caption() -> str:
    return "Aktiviteter efter status"


def together() -> str:
    return "Hela kommunen"


def boards_sheet() -> str:
    return "Nämnderna"


def status_sheet() -> str:
    return "Status"


def decisions_sheet() -> str:
    return "Beslut"


def moved_sheet() -> str:
    return "Flyttade datum"


def shared_sheet() -> str:
    return "Samma aktivitet"


def collaborations_sheet() -> str:
    return "Samverkan"


def decisions_caption(board: str) -> str:
    return f"{board}: behöver beslut"


def decisions_header() -> tuple[str, ...]:
    return ("Aktivitet", "Enhet", "Status", "Att ta ställning till")


def moved_caption(board: str) -> str:
    return f"{board}: flyttade datum"


def moved_header() -> tuple[str, ...]:
    return ("Aktivitet", "Enhet", "Förut", "Nu")


def shared_header() -> tuple[str, ...]:
    return ("Aktivitet", "Nämnd", "Status")


def collaborations_header() -> tuple[str, ...]:
    return ("Nämnd med aktiviteten", "Räknar med", "Aktivitet", "Status")


def report_name(tertial: Tertial, stamp: str, ending: str) -> str:
    return f"{report_title(tertial)}, {stamp}.{ending}"


def report_description() -> str:
    return "Alla nämnders läge i en fil: rapportering, mål, beslut och flyttade datum. Den läggs i din OneDrive."


def no_csv() -> str:
    return "Rapporten över alla nämnder finns som Word, pdf och Excel. Skriv till exempel ”… som excel”."


def channel_chosen() -> str:
    return "Klart! När den sista nämnden har publicerat kommer läget för alla nämnder i den här kanalen."
