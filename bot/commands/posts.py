"""tertialbot digest"""

from __future__ import annotations

import argparse
from typing import Any

from bot.administration import round_desk
from bot.cli.output import print_json, say
from bot.commands import plan_choice
from bot.commands.delivery import deliver
from bot.commands.home import home
from cards import digest_card, plain
from plan.audit import Through
from plan.digest import Digest


def run(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = plan_choice.followed(here, board=arguments.board)
        digest, recorded = round_desk.send_digest(here, plan.id, Through.COMMAND)
    if arguments.deliver:
        deliver()
    text = plain.text(digest_card.build(digest))
    if arguments.json:
        print_json(shown(digest, text, recorded))
    else:
        say(text)


def shown(digest: Digest, text: str, recorded: bool) -> dict[str, Any]:
    return {
        "since": digest.since.isoformat(),
        "until": digest.until.isoformat(),
        "recorded": recorded,
        "deviations": [each.activity.title for each in digest.deviations],
        "changes": [each.activity.title for each in digest.changes],
        "text": text,
    }
