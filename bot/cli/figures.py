"""tertialbot figures import | show"""

from __future__ import annotations

from pathlib import Path

from bot.cli.arguments import Commands, add_json, add_plan_choice


def add(commands: Commands) -> None:
    nouns = commands.add_parser("figures", help="what is measured of the goals").add_subparsers(
        required=True, metavar="ACTION"
    )
    bring = nouns.add_parser("import", help="store figures from a table: mål, indikator, period, del, värde, riket")
    bring.add_argument("file", type=Path, metavar="FILE")
    add_plan_choice(bring, year="which year's plan; the one that is followed up without it")
    add_json(bring)
    bring.set_defaults(work="figures:import_figures")
    show = nouns.add_parser("show", help="each goal's figures over the periods, and whether the goal is met")
    add_plan_choice(show, year="which year's plan; the one that is followed up without it")
    add_json(show)
    show.set_defaults(work="figures:show_figures")
    feed = nouns.add_parser("feed", help="say which key figure of Kolada an indicator is, or take it away")
    feed.add_argument("--goal", required=True, help="the goal's number")
    feed.add_argument("--indicator", default="", help="its name, or the beginning of it, where the goal has several")
    what = feed.add_mutually_exclusive_group(required=True)
    what.add_argument("--kpi", help="the key figure's id in Kolada, as N00900")
    what.add_argument("--remove", action="store_true", help="fetch it no more")
    feed.add_argument("--area", default="", help="the municipality's or region's code, as 0586")
    add_plan_choice(feed, year="which year's plan; the one that is followed up without it")
    add_json(feed)
    feed.set_defaults(work="figures:set_feed")
    fetch = nouns.add_parser("fetch", help="fetch what is configured and was not fetched today from Kolada")
    add_json(fetch)
    fetch.set_defaults(work="figures:fetch_figures")
