"""All boards beside each other as a document: Word and PDF from the same blocks, and a workbook of the same tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC
from io import BytesIO

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.writing.blocks import Block, Grid, Heading, NewPage, Note, Paragraph, WrittenDocument
from bot.documents.writing.colours import STATUS
from bot.documents.writing.excel import put
from bot.documents.writing.facts_table import Value
from bot.documents.writing.sheet_layout import colour, colour_header, lay_out_table, lay_out_text
from bot.documents.writing.unbroken import unbroken
from cards.texts import board_report as report_texts
from cards.texts import boards_overview as texts
from cards.texts import common, posts, sheets
from plan.all_boards import BoardsOverview, BoardStanding
from plan.summary import Counts
from plan.tertial import Tertial

_TEXT_WIDTH = 80
_NUMBERS = frozenset(range(2, 9))
_STATUSES = {common.status(each): pair for each, pair in STATUS.items()}
_Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """`numbers` are the columns set to the right, from 0."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[_Row, ...]
    widths: tuple[float, ...]
    numbers: frozenset[int] = frozenset()

    @property
    def grid(self) -> Grid:
        rows = tuple(tuple(_text(value) for value in row) for row in self.rows)
        return Grid(self.caption, self.header, rows, self.widths, self.numbers)


def document(overview: BoardsOverview, tertial: Tertial) -> WrittenDocument:
    written = WrittenDocument(
        title=texts.report_title(tertial),
        subtitle=texts.report_subtitle(overview),
        author=overview.organisation,
        made_at=overview.at,
        footer=texts.report_footer(overview),
        blocks=tuple(_blocks(overview)),
    )
    return unbroken(written)


def workbook(overview: BoardsOverview, tertial: Tertial) -> bytes:
    """A sheet of text, then a sheet for each table: what stands by board in the document has the board in a column."""
    book = Workbook()
    book.remove(book.worksheets[0])
    about = book.properties
    about.title, about.creator, about.language = texts.report_title(tertial), overview.organisation, "sv-SE"
    about.created = about.modified = overview.at.astimezone(UTC).replace(tzinfo=None)
    sheet = book.create_sheet(sheets.about_sheet())
    for number, line in enumerate(_about(overview, tertial), 1):
        put(sheet, number, 1, line)
    lay_out_text(sheet, _TEXT_WIDTH)
    for name, table in _sheets(overview).items():
        sheet = book.create_sheet(name)
        for number, row in enumerate([table.header, *table.rows], 1):
            for column, value in enumerate(row, 1):
                put(sheet, number, column, value)
        lay_out_table(sheet, [8 * width for width in table.widths], [place + 1 for place in table.numbers])
        _paint(sheet, table.header)
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _paint(sheet: Worksheet, header: Sequence[str]) -> None:
    """A status has its colour where it stands in a column, and where it heads one."""
    told = [place for place, name in enumerate(header, 1) if name == texts.status_sheet()]
    if told:
        colour(sheet, told, _STATUSES)
    colour_header(sheet, _STATUSES)


def _blocks(overview: BoardsOverview) -> Iterable[Block]:
    yield Note(posts.as_of(overview.at))
    yield Paragraph(texts.lead(overview))
    if overview.not_followed_up:
        yield Paragraph(texts.not_followed_up(overview.not_followed_up))
    yield Heading(texts.summary_heading())
    yield _summary(overview).grid
    yield _statuses(overview).grid
    yield NewPage()
    for board in overview.boards:
        yield from _board(board)
    if overview.shared:
        yield Heading(texts.shared_heading(len(overview.shared)))
        yield _shared(overview).grid
    if overview.collaborations:
        yield Heading(texts.collaborations_heading(len(overview.collaborations)))
        yield _collaborations(overview).grid


def _board(board: BoardStanding) -> Iterable[Block]:
    yield Heading(board.name)
    said = f"{texts.state(board)}. {texts.reported(board.summary.reported, board.summary.total)}."
    yield Paragraph(f"{said} {texts.goals(board)}")
    for table, nothing in ((_decisions([board]), texts.decisions(0)), (_moved([board]), texts.moved(0))):
        if table.rows:
            rows = tuple(row[1:] for row in table.rows)
            yield _Table(table.caption, table.header[1:], rows, table.widths[1:]).grid
        else:
            yield Paragraph(f"{nothing}.")


def _sheets(overview: BoardsOverview) -> dict[str, _Table]:
    tables = {
        texts.boards_sheet(): _summary(overview),
        texts.status_sheet(): _statuses(overview),
        texts.decisions_sheet(): _decisions(overview.boards),
        texts.moved_sheet(): _moved(overview.boards),
        texts.shared_sheet(): _shared(overview),
        texts.collaborations_sheet(): _collaborations(overview),
    }
    return {name: table for name, table in tables.items() if table.rows}


def _about(overview: BoardsOverview, tertial: Tertial) -> Iterable[str]:
    yield texts.report_title(tertial)
    yield texts.report_subtitle(overview)
    yield texts.lead(overview)
    if overview.not_followed_up:
        yield texts.not_followed_up(overview.not_followed_up)
    yield posts.as_of(overview.at)


def _summary(overview: BoardsOverview) -> _Table:
    figures = [_figures(each) for each in overview.boards]
    rows: list[_Row] = [
        (each.name, texts.state(each), *_with_percent(own)) for each, own in zip(overview.boards, figures, strict=True)
    ]
    whole: _Row = (texts.together(), "", *_with_percent(_sums(figures)))
    widths = (4, 3, 1.7, 1, 0.8, 1.6, 1, 1, 1.3)
    return _Table(texts.summary_caption(), texts.summary_header(), (*rows, whole), widths, _NUMBERS)


def _figures(board: BoardStanding) -> tuple[int, ...]:
    """Reported, of; goals met, of; decisions, moved dates."""
    reporting = (board.summary.reported, board.summary.total)
    return (*reporting, board.goals_met, len(board.assessable), len(board.summary.decisions), len(board.moved))


def _with_percent(figures: tuple[int, ...]) -> tuple[int, ...]:
    return (*figures[:2], texts.percent(*figures[:2]), *figures[2:])


def _sums(rows: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(sum(column) for column in zip(*rows, strict=True))


def _statuses(overview: BoardsOverview) -> _Table:
    counts = [_counts(each.summary.counts) for each in overview.boards]
    rows: list[_Row] = [(each.name, *own) for each, own in zip(overview.boards, counts, strict=True)]
    return _Table(
        texts.status_caption(),
        (texts.summary_header()[0], *report_texts.overview_header()[1:]),
        (*rows, (texts.together(), *_sums(counts))),
        (3.4, *(1.12,) * 9),
        frozenset(range(1, 10)),
    )


def _counts(counts: Counts) -> tuple[int, ...]:
    return (*counts.by_status.values(), counts.not_reported, counts.total)


def _decisions(boards: Sequence[BoardStanding]) -> _Table:
    rows = [
        (
            board.name,
            each.standing.activity.title,
            common.units(each.standing.activity.units),
            common.status(each.standing.status),
            posts.decision(each.reason, board.summary.year),
        )
        for board in boards
        for each in board.summary.decisions
    ]
    return _of_boards(boards, texts.decisions_caption, texts.decisions_header(), tuple(rows), (3, 4.4, 3, 2.4, 3))


def _moved(boards: Sequence[BoardStanding]) -> _Table:
    rows = [
        (board.name, each.activity.title, common.units(each.activity.units), each.before, each.after)
        for board in boards
        for each in board.moved
    ]
    return _of_boards(boards, texts.moved_caption, texts.moved_header(), tuple(rows), (3, 4.4, 3, 1.8, 1.8))


def _of_boards(
    boards: Sequence[BoardStanding],
    caption: Callable[[str], str],
    header: tuple[str, ...],
    rows: tuple[_Row, ...],
    widths: tuple[float, ...],
) -> _Table:
    named = caption(boards[0].name if len(boards) == 1 else texts.together())
    return _Table(named, (texts.summary_header()[0], *header), rows, widths)


def _shared(overview: BoardsOverview) -> _Table:
    rows = [
        (each.title, one.board, common.status(one.standing.status)) for each in overview.shared for one in each.members
    ]
    return _Table(texts.shared_heading(len(overview.shared)), texts.shared_header(), tuple(rows), (5, 3, 2.4))


def _collaborations(overview: BoardsOverview) -> _Table:
    rows = [
        (
            each.asking.board,
            each.asked,
            each.asking.standing.activity.title,
            common.status(each.asking.standing.status),
        )
        for each in overview.collaborations
    ]
    heading = texts.collaborations_heading(len(overview.collaborations))
    return _Table(heading, texts.collaborations_header(), tuple(rows), (3, 3, 5, 2.4))


def _text(value: Value) -> str:
    return "" if value is None else str(value)
