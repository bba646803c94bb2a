"""Reckons a frozen tertial's SHA-256 from the database's rows alone: standard library, none of Tertialbot's code.

How a goal's sentences are read as rules and figures is no script's to repeat: that part is taken as it was frozen.

Usage: python frozen.py DATABASE.db 2025-T2 MOMENT, where MOMENT is ISO 8601 in UTC. Prints the checksum.
"""

import hashlib
import json
import sqlite3
import sys


def iso(moment: str) -> str:
    day, _, clock = moment.partition(" ")
    return f"{day}T{clock.removesuffix('.000000')}+00:00"


def checksum(path: str, tertial: str, until: str) -> str:
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    plan = database.execute("SELECT * FROM plan").fetchone()
    latest = {
        row["activity_id"]: row
        for row in database.execute(
            "SELECT * FROM report WHERE tertial <= ? AND at <= ? ORDER BY tertial, at, sequence", (tertial, until)
        )
    }
    finished = ("done", "dropped")
    latest = {key: row for key, row in latest.items() if row["tertial"] == tertial or row["status"] in finished}
    activities = []
    for row in database.execute("SELECT * FROM activity ORDER BY position"):
        report = latest.get(row["id"])
        told = report if report and not row["protected"] else None
        activities.append(
            {
                "id": row["id"],
                "section": row["section"],
                "title": row["title"],
                "units": json.loads(row["units"]),
                "protected": bool(row["protected"]),
                "status": report["status"] if report else None,
                "comment": told["comment"] if told else "",
                "finish": told["finish"] if told else None,
                "reported_at": iso(report["at"]) if report else None,
                "late": bool(report and report["timing"] == "after_closing" and report["tertial"] == tertial),
                "carried_from": report["tertial"] if report and report["tertial"] != tertial else None,
            }
        )
    assessed = {
        row["goal"]: row
        for row in database.execute(
            "SELECT * FROM assessment WHERE tertial = ? AND at <= ? ORDER BY at, sequence", (tertial, until)
        )
    }
    numbers = [row["number"] for row in database.execute("SELECT number FROM goal ORDER BY position")]
    goals = [
        {name: assessed[number][name] for name in ("goal", "outlook", "comment", "current", "source")}
        | {"assessed_at": iso(assessed[number]["at"]), "late": bool(assessed[number]["late"])}
        for number in numbers
        if number in assessed
    ]
    answered = {
        row["survey"]: row
        for row in database.execute(
            "SELECT * FROM survey_outcome WHERE tertial = ? AND at <= ? ORDER BY at, sequence", (tertial, until)
        )
    }
    surveys = []
    for row in database.execute("SELECT * FROM survey ORDER BY position"):
        told = answered.get(row["position"])
        surveys.append(
            {
                "unit": row["unit"],
                "survey": row["survey"],
                "outcome": told["outcome"] if told else None,
                "source": told["source"] if told else "",
                "answered_at": iso(told["at"]) if told else None,
                "late": bool(told and told["late"]),
            }
        )
    (kept,) = database.execute(
        "SELECT s.content FROM snapshot s JOIN round r ON r.id = s.round_id"
        " WHERE r.tertial = ? AND substr(s.at, 1, 19) <= substr(?, 1, 19)"
        " ORDER BY s.at DESC",
        (tertial, until),
    ).fetchone()
    figures = json.loads(kept).get("figures")
    content = {
        "format": "tertialbot-snapshot-4",
        "organisation": plan["organisation"],
        "board": plan["board"],
        "department": plan["department"],
        "year": plan["year"],
        "tertial": tertial,
        "activities": activities,
        "goals": goals,
        "surveys": surveys,
        **({"figures": figures} if figures else {}),
    }
    database.close()
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    sys.stdout.write(checksum(*sys.argv[1:]) + "\n")
