"""tertialbot settings show | set | reset"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from bot.administration import dropped_content, settings_desk, template_drop
from bot.administration.settings_desk import SettingsRefused
from bot.cli.output import Failed, print_json, say
from bot.cli.spelling import did_you_mean
from bot.commands import plan_choice
from bot.commands.home import home
from bot.documents import Unreadable
from bot.documents.template_file import ENDINGS
from bot.here import Here
from plan.audit import Doer, Through
from plan.board_settings import KINDS, BoardSettings
from storage import boards

MEANINGS: Mapping[str, str] = {
    "opens_before": "working days before the tertial's last day that the round opens",
    "opens_at": "when the round opens that day",
    "remind_on": "working days of the round on which who has something left is reminded",
    "remind_on_last_day": "whether the last day reminds too",
    "remind_after": "working days after the last day on which there are reminders",
    "deputy_after": "working days after the last day that the deputy is asked",
    "manager_after": "working days after the last day that the manager is told",
    "close_after": "working days after the last day that the round closes and the post is made",
    "least_days": "working days that everybody has to answer, however late the round opens",
    "sends_from": "nothing is sent to persons earlier in the day",
    "sends_until": "nothing is sent to persons later in the day",
    "quiet_weeks": "weeks of the year in which nothing is sent",
    "digest_on": "the day of the week's digest",
    "approval": "whether editors read the post as a draft before it is published",
    "empty_digest": "whether a week without news is told of in one line",
    "ask_below": "percent reported under which administrators are asked before a post is published",
    "public_names": "whether the report for everybody names protected activities",
    "report_template": "the Word template that report and letter are written in: a stored one's name, or a file",
    "overview_after": "working days after the tertial's end on which all boards are told of, published or not",
}
"""What each setting does, for who sets it."""


def show(arguments: argparse.Namespace) -> None:
    with home() as here:
        board = plan_choice.newest(here, board=arguments.board).board
        own = boards.settings(here.connection, here.municipality_id).get(board, {})
    _print(board, dict(own), as_json=arguments.json)


def change(arguments: argparse.Namespace) -> None:
    with home() as here:
        board = plan_choice.newest(here, board=arguments.board).board
        if arguments.name not in KINDS:
            near = did_you_mean(arguments.name, KINDS)
            raise Failed(f"There is no setting {arguments.name}{near or '.'} There are: {', '.join(KINDS)}.")
        value = arguments.value
        if arguments.name == "report_template" and value and Path(value).suffix.lower() in ENDINGS:
            value = _template(here, Path(value))
        try:
            own = settings_desk.change(here, board, {arguments.name: value}, Through.COMMAND).own
        except SettingsRefused as refused:
            raise Failed(" ".join(str(each) for each in refused.faults.values())) from None
    _print(board, own, as_json=arguments.json)


def _template(here: Here, path: Path) -> str:
    """A file is stored under its name, which is what is chosen then; else the name is of one that is stored."""
    if not path.is_file():
        return path.name
    try:
        found = dropped_content.template(path.name, path.read_bytes())
    except Unreadable as wrong:
        raise Failed(str(wrong)) from None
    return template_drop.keep(here, found.name, found.content, Doer(Through.COMMAND))


def _print(board: str, own: Mapping[str, str], *, as_json: bool) -> None:
    texts = BoardSettings.read(own).texts()
    if as_json:
        print_json({"board": board, "settings": texts, "own": sorted(own)})
        return
    say(board)
    for name, text in texts.items():
        say(f"  {name} = {text}{'' if name in own else ' (default)'}")
        say(f"      {MEANINGS[name]}; {KINDS[name].example}")
