"""Several boards beside each other: in pages to turn in the chat, and as the post to a channel of its own."""

from __future__ import annotations

from collections.abc import Sequence

from cards import status_bar
from cards.elements import ActionSet, CardJson, Container, Element, card
from cards.pages import split, turning
from cards.parts import heading, paragraph, rich, run, subheading, subtle, toggle
from cards.payload import Payload, Verb
from cards.texts import boards_overview as texts
from cards.texts import common, posts
from plan.all_boards import BoardsOverview, BoardStanding, Collaboration, OfBoard, SharedActivity
from plan.model import Status

_ROOM = 24_000
_MOST = 5
"""Activities of a kind that are told of by name, for each board; the report has them all."""
_MOST_SHARED = 40

Block = list[Element]


def build(overview: BoardsOverview, page: int = 0) -> CardJson:
    """One page, with buttons to its neighbours."""
    pages = _pages(overview)
    at = min(page, len(pages) - 1)
    payload = Payload(Verb.BOARDS, about=str(overview.tertial or ""))
    return card([*_head(overview), *pages[at], *_foot(overview), *turning(payload, at, len(pages))], wide=True)


def post(overview: BoardsOverview) -> list[CardJson]:
    """Every page, as messages after one another."""
    pages = _pages(overview)
    return [
        card([*_head(overview), *page, *_foot(overview), *_part(number, len(pages))], wide=True)
        for number, page in enumerate(pages, 1)
    ]


def notification(overview: BoardsOverview) -> str:
    return texts.notification(overview)


def _head(overview: BoardsOverview) -> Block:
    return [heading(texts.heading(overview.tertial))]


def _foot(overview: BoardsOverview) -> Block:
    return [paragraph(texts.whole_report(), spacing="large"), subtle(posts.as_of(overview.at))]


def _part(number: int, of: int) -> Block:
    return [subtle(posts.part(number, of))] if of > 1 else []


def _pages(overview: BoardsOverview) -> list[list[Element]]:
    if overview.tertial is None:
        return [[paragraph(texts.nothing_yet(overview.not_followed_up))]]
    boards = sorted(overview.boards, key=_worry)
    blocks: list[Block] = [[paragraph(texts.lead(overview)), *map(_glance, boards)]]
    blocks += _under(texts.each_board(), [_board(each) for each in boards])
    if overview.not_followed_up:
        blocks.append([paragraph(texts.not_followed_up(overview.not_followed_up))])
    blocks += _under(texts.shared_heading(len(overview.shared)), [_shared(each) for each in overview.shared])
    blocks += _collaborations(overview.collaborations)
    return split(blocks, _ROOM)


def _worry(board: BoardStanding) -> tuple[float, str]:
    """The board with most to decide and most that is late, of what it has, comes first."""
    summary = board.summary
    weight = len(summary.decisions) + summary.counts.by_status[Status.DELAYED]
    return -weight / max(summary.total, 1), board.name


def _glance(board: BoardStanding) -> Element:
    return rich(run(board.name, weight="bolder"), run(f" · {texts.glance(board)}"), spacing="small")


def _board(board: BoardStanding) -> Block:
    summary = board.summary
    state = f"{texts.state(board)} · {texts.reported(summary.reported, summary.total)}"
    lines: Block = [
        rich(run(board.name, weight="bolder", size="medium")),
        rich(run(state), spacing="none"),
        *status_bar.whole(summary.counts),
        rich(run(texts.goals(board)), spacing="small"),
        *_on_demand(board),
    ]
    return [Container(items=lines, separator=True, spacing="large")]


def _on_demand(board: BoardStanding) -> Block:
    """What is to be decided and what has been moved, behind a button where there is any."""
    decided = [texts.decision(each, board.summary.year) for each in board.summary.decisions]
    moved = [texts.moved_date(each) for each in board.moved]
    told = [*_list(texts.decisions(len(decided)), decided), *_list(texts.moved(len(moved)), moved)]
    if not decided and not moved:
        return told
    held = f"board-{board.plan_id}"
    show = ActionSet(actions=[toggle(texts.show_board(len(decided), len(moved)), held)], spacing="small")
    return [show, Container(items=told, id=held, visible=False)]


def _list(title: str, lines: Sequence[str]) -> Block:
    more = [common.and_more(len(lines) - _MOST)] if len(lines) > _MOST else []
    named: Block = [rich(run(title, weight="bolder" if lines else None), spacing="small")]
    return named + [rich(run(line), spacing="none") for line in [*lines[:_MOST], *more]]


def _shared(each: SharedActivity) -> Block:
    title, members = run(each.title, weight="bolder"), run(texts.members(each.members))
    return [rich(title, spacing="small"), rich(members, spacing="none")]


def _collaborations(every: Sequence[Collaboration]) -> list[Block]:
    """Each activity once, with all whom it is done with."""
    asked: dict[OfBoard, list[str]] = {}
    for each in every:
        asked.setdefault(each.asking, []).append(each.asked)
    blocks = [_collaboration(asking, boards) for asking, boards in list(asked.items())[:_MOST_SHARED]]
    if len(asked) > _MOST_SHARED:
        blocks.append([subtle(common.and_more(len(asked) - _MOST_SHARED))])
    return _under(texts.collaborations_heading(len(asked)), blocks)


def _collaboration(asking: OfBoard, asked: Sequence[str]) -> Block:
    title = run(asking.standing.activity.title, weight="bolder")
    return [rich(title, spacing="small"), rich(run(texts.collaboration(asking, asked)), spacing="none")]


def _under(title: str, blocks: list[Block]) -> list[Block]:
    """The heading stays with the first block; none without a block."""
    return [[subheading(title), *blocks[0]], *blocks[1:]] if blocks else []
