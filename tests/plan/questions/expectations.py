"""What a question should be answered with, counted from the plan and its reports without the engine."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from plan.facts import Facts
from plan.model import Activity, Status, Timing
from plan.questions import Answer
from plan.sight import SeenReport
from plan.tertial import Tertial

ASKED = Path(__file__).parent / "asked"
RANK = {"done": 5, "on_track": 4, "not_started": 3, "at_risk": 2, "paused": 1, "delayed": 1, "dropped": 0}


@dataclass(frozen=True)
class Case:
    """`text` with the earlier questions of its conversation, and what its file says is right."""

    text: str
    context: tuple[str, ...]
    kind: str
    terms: dict[str, str] = field(hash=False)
    source: str = ""


def cases(name: str = "*.txt") -> Iterator[Case]:
    for path in sorted(ASKED.glob(name)):
        kind = ""
        terms: dict[str, str] = {}
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("@ "):
                kind, terms = _expectation(line[2:])
            elif line.strip():
                *context, text = line.split(" >> ")
                yield Case(text, tuple(context), kind, terms, path.stem)


def _expectation(line: str) -> tuple[str, dict[str, str]]:
    kind, _, rest = line.partition(" ")
    found = re.findall(r"(\w+)([=<>])(.*?)(?= \w+[=<>]|$)", rest)
    return kind, {name + (sign if sign != "=" else ""): value.strip() for name, sign, value in found}


def tertial(terms: dict[str, str], facts: Facts) -> Tertial:
    assert facts.current is not None
    return Tertial(2025, int(terms["tertial"][1])) if "tertial" in terms else facts.current


def key(report: SeenReport | None) -> str:
    return str(report.status) if report else "none"


def scope(terms: dict[str, str], facts: Facts) -> list[Activity]:
    found = [each for each in facts.plan.activities if all(test(each, terms) for test in _PLACES)]
    owned = {each.unit for each in facts.ownerships}
    return [each for each in found if "noowner" not in terms or not owned & set(each.units)]


def _in_unit(each: Activity, terms: dict[str, str]) -> bool:
    wanted = terms.get("unit")
    if wanted is None:
        return True
    return any(unit == wanted or ("sub" in terms and unit.startswith(wanted + "/")) for unit in each.units)


_PLACES: tuple[Callable[[Activity, dict[str, str]], bool], ...] = (
    _in_unit,
    lambda each, terms: "goal" not in terms or each.section in terms["goal"].split(","),
    lambda each, terms: "kind" not in terms or bool(set(terms["kind"].split(",")) & {str(kind) for kind in each.kinds}),
    lambda each, terms: "collab" not in terms or terms["collab"] in each.collaboration.lower().replace("ö", "o"),
    lambda each, terms: "titles" not in terms or terms["titles"] in each.title.lower(),
    lambda each, terms: each.title.lower().startswith(terms.get("begins", "")),
    lambda each, terms: "title" not in terms or terms["title"] == each.title,
    lambda each, terms: "nokind" not in terms or not each.kinds,
    lambda each, terms: "nopartner" not in terms or not each.collaboration,
    lambda each, terms: "shared" not in terms or len(each.units) > 1,
    lambda each, terms: "protected" not in terms or each.protected,
)


def matching(terms: dict[str, str], facts: Facts) -> list[Activity]:
    return [each for each in scope(terms, facts) if _state_fits(each, terms, facts) and _date_fits(each, terms, facts)]


def _state_fits(each: Activity, terms: dict[str, str], facts: Facts) -> bool:
    at = tertial(terms, facts)
    if "late" in terms:
        return any(report.timing is Timing.AFTER_CLOSING for report in facts.history(each.id))
    if "row" in terms:
        return all(key(facts.report(each.id, when)) == terms["status"] for when in (at, at.previous))
    if "commented" in terms:
        told = facts.report(each.id, at)
        return bool(told and told.comment)
    if "every" in terms or "some" in terms:
        held = [key(facts.report(each.id, Tertial(2025, number))) in terms["status"].split(",") for number in (1, 2)]
        return all(held) if "every" in terms else any(held)
    if "year" in terms:
        reports = [facts.report(each.id, Tertial(2025, number)) for number in range(1, at.number + 1)]
        known = [report for report in reports if report]
        return bool(known) and key(known[-1]) in terms["status"].split(",")
    now = key(facts.report(each.id, at))
    if "reported" in terms and now == "none":
        return False
    if "status" in terms and now not in terms["status"].split(","):
        return False
    return now not in terms.get("out", "").split(",")


def _date_fits(each: Activity, terms: dict[str, str], facts: Facts) -> bool:
    if not {"finish>", "finish<"} & set(terms):
        return True
    report = facts.report(each.id, tertial(terms, facts)) or facts.last_before(each.id, tertial(terms, facts))
    if report is None or report.finish is None or report.status in (Status.DONE, Status.DROPPED):
        return False
    if report.tertial < tertial(terms, facts) and report.finish < facts.at.date():
        return False
    first = date.fromisoformat(terms.get("finish>", "0001-01-01"))
    if first == date(2025, 12, 31):
        first = date(2026, 1, 1)
    return first <= report.finish <= date.fromisoformat(terms.get("finish<", "9999-12-31"))


def changed(terms: dict[str, str], facts: Facts) -> list[Activity]:
    return [each for each in scope(terms, facts) if _changed(each, terms, facts)]


def _changed(each: Activity, terms: dict[str, str], facts: Facts) -> bool:
    if "since" in terms:
        start = datetime.fromisoformat(terms["since"]).replace(tzinfo=UTC)
        inside = [report for report in facts.history(each.id) if report.at >= start]
        before = [report for report in facts.history(each.id) if report.at < start]
        return bool(inside) and (not before or before[-1].status != inside[-1].status)
    old, new = (key(facts.report(each.id, Tertial(2025, int(terms[end][1])))) for end in ("from", "to"))
    if "became" in terms:
        return new == terms["became"] != old
    if "none" in (old, new) or old == new:
        return False
    if "dir" in terms:
        return RANK[new] != RANK[old] and (RANK[new] > RANK[old]) == (terms["dir"] == "better")
    return terms.get("before", old) == old and terms.get("after", new) == new


def silent(terms: dict[str, str], facts: Facts) -> set[str]:
    """Units, the first of each activity, that have something left to report."""
    at = tertial(terms, facts)
    found = {each.units[0] for each in facts.plan.activities if each.units and facts.report(each.id, at) is None}
    return found & {terms["unit"]} if "unit" in terms else found


# Each returns what is wrong, or "".


def wrong(case: Case, answer: Answer, facts: Facts) -> str:
    if answer.kind != case.kind:
        return f"{answer.kind} instead of {case.kind}"
    check = _CHECKS.get(case.kind)
    return check(case.terms, answer, facts) if check else ""


def _titles(wanted: list[Activity], answer: Answer) -> str:
    have, want = Counter(each.id for each in answer.activities), Counter(each.id for each in wanted)
    return "" if have == want else f"{len(answer.activities)} activities instead of {len(wanted)}"


def _listed(terms: dict[str, str], answer: Answer, facts: Facts) -> str:
    if "mostgoal" in terms:
        found = matching({"status": terms["mostgoal"]}, facts)
        counts = Counter(each.section for each in found)
        return _titles([each for each in found if counts[each.section] == max(counts.values())], answer)
    return _titles(matching(terms, facts), answer)


def _detail(terms: dict[str, str], answer: Answer, facts: Facts) -> str:
    if problem := _titles(matching(terms, facts), answer):
        return problem
    report = facts.report(answer.activities[0].id, tertial(terms, facts))
    label = report.status.label if report else "Ej rapporterad"
    return "" if label in answer.text else f"no {label} in the text"


def _counted(terms: dict[str, str], answer: Answer, facts: Facts) -> str:
    if "silent" in terms:
        want = len(silent(terms, facts))
    elif "goals" in terms or "value" in terms:
        want = int(terms.get("goals") or terms["value"])
    else:
        want = len(matching(terms, facts))
    return "" if answer.value == want else f"{answer.value} instead of {want}"


def _shared(terms: dict[str, str], answer: Answer, facts: Facts) -> str:
    whole = scope(terms, facts)
    want = 100 * len(matching(terms, facts)) / len(whole)
    return "" if answer.value is not None and abs(answer.value - want) < 0.06 else f"{answer.value} instead of {want}"


def _units(terms: dict[str, str], answer: Answer, facts: Facts) -> str:
    if "silent" in terms:
        want = silent(terms, facts)
    elif "most" in terms:
        counts = Counter(unit for each in matching({"status": terms["most"]}, facts) for unit in each.units)
        want = {unit for unit, number in counts.items() if number == max(counts.values())}
    else:
        numbers = Counter(unit for each in matching(terms, facts) for unit in each.units)
        want = {unit for unit, number in numbers.items() if number >= int(terms.get("least", "1"))}
    return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"


def _clarified(terms: dict[str, str], answer: Answer, facts: Facts) -> str:
    labels = " ".join(choice.label for choice in answer.readings)
    if "names" in terms:
        return "" if all(name in labels and name in answer.text for name in terms["names"].split("|")) else labels
    if "n" in terms:
        return "" if len(answer.readings) == int(terms["n"]) else f"{len(answer.readings)} readings"
    wanted = {"3": "KF-mål", "4": "Nämndspecifikt mål"}
    names = [f"{wanted[section[0]]} {section[2]}" for section in terms["goals"].split(",")]
    return "" if all(name in labels for name in names) and len(answer.readings) == len(names) else labels


_CHECKS: dict[str, Callable[[dict[str, str], Answer, Facts], str]] = {
    "list": _listed,
    "overview": _listed,
    "detail": _detail,
    "count": _counted,
    "share": _shared,
    "units": _units,
    "clarify": _clarified,
    "change": lambda terms, answer, facts: _titles(changed(terms, facts), answer),
}
