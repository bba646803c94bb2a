"""Alert rules and dashboard: each query is PromQL and asks for figures that the bot shows."""

import json
import re
import runpy
from typing import Any

import promql_parser
import pytest
import yaml

from bot.metrics import Ledger, Metrics
from tests.deploy.dockerfile import DEPLOY

MONITORING = DEPLOY / "monitoring"
OUTSIDE = {"up"}  # Prometheus' own


def rules() -> list[dict[str, Any]]:
    (group,) = yaml.safe_load((MONITORING / "alerts.yaml").read_text("utf-8"))["groups"]
    found: list[dict[str, Any]] = group["rules"]
    return found


def dashboard() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((MONITORING / "dashboard.json").read_text("utf-8"))
    return content


def queries() -> list[str]:
    shown = [target["expr"] for panel in dashboard()["panels"] for target in panel["targets"]]
    return [rule["expr"] for rule in rules()] + [query.replace("$__rate_interval", "5m") for query in shown]


def figures() -> set[str]:
    """Names that /metrics may show, by its HELP lines and the endings of their types."""
    text = Metrics().render(Ledger({}, 0.0)).decode()
    kinds = re.findall(r"^# TYPE (\S+) (\S+)$", text, re.MULTILINE)
    endings = {"histogram": ("_bucket", "_count", "_sum")}
    return OUTSIDE | {name + ending for name, kind in kinds for ending in endings.get(kind, ("",))}


@pytest.mark.parametrize("query", queries())
def test_a_query_is_promql_and_asks_for_what_the_bot_shows(query: str) -> None:
    promql_parser.parse(query)
    asked = set(re.findall(r"\b(?:tertialbot|process)_\w+|\bup\b", query))
    assert asked
    assert asked <= figures()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule["alert"])
def test_an_alarm_says_how_bad_it_is_and_what_to_do(rule: dict[str, Any]) -> None:
    assert rule["labels"]["severity"] in {"critical", "warning"}
    assert rule["annotations"]["summary"]
    assert rule["annotations"]["remedy"].endswith(".")


def test_the_dashboard_is_the_one_its_script_writes() -> None:
    assert runpy.run_path(str(MONITORING / "make_dashboard.py"))["dashboard"]() == dashboard()


def test_the_panels_fill_their_rows_and_none_covers_another() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in dashboard()["panels"]:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, panel["title"]
        taken |= cells
    assert len(taken) == 24 * (max(y for _, y in taken) + 1)
