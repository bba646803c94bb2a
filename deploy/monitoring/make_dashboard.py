"""Writes the Grafana dashboard: what an operator looks at, most urgent first.

uv run python deploy/monitoring/make_dashboard.py
"""

import json
from pathlib import Path
from typing import Any

HOME = Path(__file__).parent / "dashboard.json"
SOURCE = {"type": "prometheus", "uid": "${source}"}

Panel = dict[str, Any]


def panel(kind: str, title: str, unit: str, queries: dict[str, str], **options: Any) -> Panel:
    """`queries` are PromQL by legend."""
    targets = [
        {"refId": chr(65 + i), "datasource": SOURCE, "expr": expression, "legendFormat": legend}
        for i, (legend, expression) in enumerate(queries.items())
    ]
    defaults: dict[str, Any] = {"unit": unit, "min": 0}
    if "thresholds" in options:
        colours = ("green", "orange", "red")
        steps = zip(colours, (None, *options.pop("thresholds")), strict=False)
        defaults["thresholds"] = {"mode": "absolute", "steps": [{"color": c, "value": v} for c, v in steps]}
    if "mappings" in options:
        defaults["mappings"] = [{"type": "value", "options": options.pop("mappings")}]
    return {"type": kind, "title": title, "datasource": SOURCE, "targets": targets, "options": options} | {
        "fieldConfig": {"defaults": defaults, "overrides": []}
    }


def percentile(share: float) -> str:
    return f"histogram_quantile({share}, sum by (le) (rate(tertialbot_event_seconds_bucket[$__rate_interval])))"


def per_second(figure: str, labels: str) -> str:
    return f"sum by ({labels}) (rate({figure}[$__rate_interval]))"


PANELS: tuple[tuple[int, int, Panel], ...] = (  # width of 24, height
    (
        4,
        4,
        panel(
            "stat",
            "Bot",
            "none",
            {"": 'up{job="tertialbot"}'},
            mappings={"0": {"text": "Down", "color": "red"}, "1": {"text": "Up", "color": "green"}},
        ),
    ),
    (
        5,
        4,
        panel(
            "stat",
            "Longest wait of a due delivery",
            "s",
            {"": "tertialbot_delivery_oldest_due_seconds"},
            thresholds=(300, 1800),
        ),
    ),
    (
        5,
        4,
        panel(
            "stat", "People not reachable", "none", {"": 'tertialbot_deliveries{state="unreachable"}'}, thresholds=(1,)
        ),
    ),
    (
        5,
        4,
        panel(
            "stat",
            "Faults met by people, 24 h",
            "none",
            {"": 'sum(increase(tertialbot_event_seconds_count{outcome="failed"}[24h])) or vector(0)'},
            thresholds=(1, 5),
        ),
    ),
    (
        5,
        4,
        panel(
            "stat",
            "Since the last schedule",
            "s",
            {"": "time() - tertialbot_last_tick_timestamp_seconds"},
            thresholds=(900, 3600),
        ),
    ),
    (
        12,
        8,
        panel(
            "timeseries",
            "Events answered",
            "reqps",
            {"{{kind}} {{outcome}}": per_second("tertialbot_event_seconds_count", "kind, outcome")},
        ),
    ),
    (
        12,
        8,
        panel(
            "timeseries",
            "Time to answer",
            "s",
            {"median": percentile(0.5), "95 %": percentile(0.95), "99 %": percentile(0.99)},
        ),
    ),
    (12, 8, panel("timeseries", "Deliveries by state", "none", {"{{state}}": "tertialbot_deliveries"})),
    (
        12,
        8,
        panel(
            "timeseries",
            "Calls to Teams by outcome",
            "reqps",
            {"{{call}} {{outcome}}": per_second("tertialbot_teams_call_seconds_count", "call, outcome")},
        ),
    ),
    (
        12,
        8,
        panel(
            "timeseries",
            "Answers at /api/messages by status",
            "reqps",
            {"{{status}}": per_second("tertialbot_requests_total", "status")},
        ),
    ),
    (
        12,
        8,
        panel(
            "timeseries",
            "Memory and processor",
            "none",
            {
                "memory, GB": 'process_resident_memory_bytes{job="tertialbot"} / 1e9',
                "processor": 'rate(process_cpu_seconds_total{job="tertialbot"}[$__rate_interval])',
            },
        ),
    ),
)


def dashboard() -> dict[str, Any]:
    panels, x, y, tallest = [], 0, 0, 0
    for number, (width, height, content) in enumerate(PANELS, 1):
        if x + width > 24:
            x, y = 0, y + tallest
        panels.append(content | {"id": number, "gridPos": {"x": x, "y": y, "w": width, "h": height}})
        x, tallest = x + width, height
    source = {"name": "source", "label": "Data source", "type": "datasource", "query": "prometheus"}
    return {
        "uid": "tertialbot",
        "title": "Tertialbot",
        "schemaVersion": 39,
        "version": 1,
        "timezone": "Europe/Stockholm",
        "refresh": "1m",
        "time": {"from": "now-24h", "to": "now"},
        "templating": {"list": [source]},
        "panels": panels,
    }


if __name__ == "__main__":
    HOME.write_text(json.dumps(dashboard(), indent=2, ensure_ascii=False) + "\n", "utf-8")
