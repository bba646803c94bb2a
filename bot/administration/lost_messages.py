"""An administrator says of a message to the channel whether it came, or has it sent again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from bot import found, rights
from bot.administration import round_board
from bot.here import Here
from bot.ports import Click
from cards import notice
from cards.elements import CardJson
from cards.texts import lost as texts
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.delivery import Delivery
from storage import audits
from storage import lost_messages as stored

Settle = Callable[[Here, Click, Delivery], str]


def _settling(settle: Settle) -> Callable[[Here, Click], CardJson]:
    """The round's board, if the button stood on it, else a card that says the same. Twice settled is settled once."""

    @wraps(settle)
    def pressed(here: Here, click: Click) -> CardJson:
        rights.must(here, click.person, Act.LEAD_ROUND)
        lost = stored.get(here.connection, here.municipality_id, click.payload.about)
        said = settle(here, click, lost) if lost else texts.settled_before()
        if not click.payload.round_id:
            return notice.build(said)
        return round_board.board_card(here, found.round_of(here, click.payload.round_id), said)

    return pressed


@_settling
def sent_again(here: Here, click: Click, lost: Delivery) -> str:
    stored.send_again(here.connection, lost, here.now)
    _audit(here, click, AuditAct.DELIVERY_AGAIN, lost)
    return texts.on_its_way()


@_settling
def arrived(here: Here, click: Click, lost: Delivery) -> str:
    stored.arrived(here.connection, lost, here.now)
    _audit(here, click, AuditAct.DELIVERY_ARRIVED, lost)
    return texts.noted(pages_left=isinstance(lost.content, list) and lost.parts + 1 < len(lost.content))


def _audit(here: Here, click: Click, act: AuditAct, lost: Delivery) -> None:
    deed = Deed(act, lost.id, Through.CARD, click.person.id, before=lost.state, after={"page": lost.parts + 1})
    audits.append(here.connection, here.municipality_id, here.now, deed)
