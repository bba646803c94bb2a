"""Which act each button and each written command belongs to. None: whoever it is shown to has it for their own."""

from __future__ import annotations

from cards.payload import Verb
from plan.access import Act

VERBS: dict[Verb, Act | None] = {
    Verb.OPEN: None,
    Verb.SKIP: None,
    Verb.RECEIPT: None,
    Verb.LATER: None,
    Verb.LATER_TOMORROW: None,
    Verb.LATER_WEEK: None,
    Verb.ALL_UNCHANGED: None,
    Verb.ALL_UNCHANGED_CONFIRMED: None,
    Verb.REFRESH: None,
    Verb.SHOW: Act.ASK,
    Verb.SAVE: Act.ANSWER,
    Verb.UNCHANGED: Act.ANSWER,
    Verb.CHANGE: Act.ANSWER,
    Verb.HAND_OVER: Act.HAND_OVER,
    Verb.HAND_OVER_TO: Act.HAND_OVER,
    Verb.TAKE_BACK: Act.HAND_OVER,
    Verb.GIVE_BACK: Act.HAND_OVER,
    Verb.NOT_MINE: Act.HAND_OVER,
    Verb.NOT_MINE_BECAUSE: Act.HAND_OVER,
    Verb.ADD_COMMENT: Act.ADD_COMMENT,
    Verb.ADD_COMMENT_TEXT: Act.ADD_COMMENT,
    Verb.ASSESS: None,
    Verb.ASSESS_SAVE: Act.ASSESS,
    Verb.ASSESS_SKIP: None,
    Verb.ROUND_STATUS: Act.LEAD_ROUND,
    Verb.REMIND: Act.LEAD_ROUND,
    Verb.EXTEND: Act.LEAD_ROUND,
    Verb.EXTEND_TO: Act.LEAD_ROUND,
    Verb.CLOSE: Act.LEAD_ROUND,
    Verb.CLOSE_CONFIRMED: Act.LEAD_ROUND,
    Verb.PUBLISH: Act.LEAD_ROUND,
    Verb.PUBLISH_CONFIRMED: Act.LEAD_ROUND,
    Verb.REASSIGN: Act.REASSIGN,
    Verb.REASSIGN_TO: Act.REASSIGN,
    Verb.PROTECT: Act.PROTECT,
    Verb.UNPROTECT: Act.PROTECT,
    Verb.SEND_AGAIN: Act.LEAD_ROUND,
    Verb.ARRIVED: Act.LEAD_ROUND,
    Verb.DRAFT: Act.EDIT_DRAFT,
    Verb.DRAFT_PUBLISH: Act.EDIT_DRAFT,
    Verb.DRAFT_INTRO: Act.EDIT_DRAFT,
    Verb.DRAFT_INTRO_SAVE: Act.EDIT_DRAFT,
    Verb.DRAFT_RETURN: Act.EDIT_DRAFT,
    Verb.DRAFT_RETURN_BECAUSE: Act.EDIT_DRAFT,
}

COMMANDS: dict[str, Act | None] = {
    "hjälp": None,
    "hjalp": None,
    "help": None,
    "mina aktiviteter": None,
    "mina": None,
    "mina mål": None,
    "mina mal": None,
    "jag": None,
    "vem är jag": None,
    "status": None,
    "skyddade kommentarer": Act.READ_PROTECTED,
    "olästa frågor": Act.READ_UNREAD,
    "olasta fragor": Act.READ_UNREAD,
    "omgången": Act.LEAD_ROUND,
    "omgång": Act.LEAD_ROUND,
}
"""Of `bot/chat/written.py`, as they are written."""

SENTENCES: dict[str, Act | None] = {
    "jag är tillbaka": None,
    "uppdatera trygghetspunkter": Act.ANSWER,
    "skydda införande av digital post": Act.PROTECT,
    "ta bort skyddet för infrastruktur styrel": Act.PROTECT,
    "sammanfatta tertial 1": Act.TAKE_REPORT,
    "gör ett utkast till tjänsteskrivelse för tertial 1": Act.TAKE_REPORT,
    "gör rapporten för tertial 1": Act.TAKE_REPORT,
    "exportera planen som excel": Act.TAKE_REPORT,
    "gör rapporten för T1 som den såg ut 30 april": Act.TAKE_REPORT,
    "spårningen sedan 1 maj": Act.TAKE_OUT,
    "begäran om handling T1": Act.TAKE_OUT,
    "använd den här kanalen": Act.CHOOSE_CHANNEL,
    "hur går det för införande av digital post?": Act.ASK,
}
"""Commands with words of one's own in them, and what else the chat knows."""
