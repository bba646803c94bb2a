"""tertialbot tick"""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace

from bot.cli.output import Failed, print_json, say
from bot.clock import real_clock
from bot.commands.delivery import deliver
from bot.commands.home import home, load_settings
from bot.followup.schedule import Ticked, tick
from bot.followup.timekeeper import PLAYED
from plan.audit import Deed, Through
from plan.calendar import SWEDEN
from storage import audits


def run(arguments: argparse.Namespace) -> None:
    if arguments.at and not load_settings().local:
        raise Failed("--at is for trying things out. With MicrosoftAppId set, run tertialbot tick without it.")
    with home() as here:
        now = arguments.at or here.now
        if arguments.at and not audits.has(here.connection, here.municipality_id, PLAYED):
            deed = Deed(PLAYED, now.isoformat(), Through.COMMAND)
            audits.append(here.connection, here.municipality_id, here.now, deed)
        done = tick(replace(here, now=now))
    if arguments.deliver:
        began = real_clock()
        deliver(lambda: now + (real_clock() - began))
    if arguments.json:
        print_json({"at": now.astimezone(SWEDEN).isoformat(timespec="minutes"), **asdict(done)})
    else:
        say(_told(done))


def _told(done: Ticked) -> str:
    if done.nothing:
        return "Inget att göra just nu."
    return (
        f"Öppnade omgångar: {done.opened}. Meddelanden till personer: {done.messages}. "
        f"Stängda: {done.closed}. Publicerade: {done.published}. Veckobrev: {done.digests}. "
        f"Besked till administratörer: {done.news}."
    )
