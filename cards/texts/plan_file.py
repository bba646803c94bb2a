"""What a controller reads of a plan that she has dropped in the chat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cards.texts import common, plan_import
from plan.account import RowAccount
from plan.model import Activity, GoalKind, Kind, Plan
from plan.reading.account_texts import SKIPPED, account_lines
from plan.reading.doubts.answers import AnswerFault
from plan.reading.doubts.revision import ActivityChange, Revision
from plan.reading.doubts.topics import RowField


def store() -> str:
    return "Lagra planen"


def show_questions() -> str:
    return "Granska frågorna"


def fetch_review() -> str:
    return "Hämta granskningsbok"


def summary() -> str:
    """The notification of each of these cards."""
    return "Verksamhetsplanen du släppte här"


def heading(plan: Plan) -> str:
    return f"Verksamhetsplan {plan.year or ''}".strip()


def read(plan: Plan) -> list[str]:
    """What was read, a line each: goals, activities by kind, units, surveys."""
    goals = sum(each.kind in (GoalKind.COUNCIL_GOAL, GoalKind.BOARD_GOAL) for each in plan.goals)
    other = len(plan.goals) - goals
    areas = f" och {_number(other, 'annat område', 'andra områden')}" if other else ""
    return [
        f"{_number(goals, 'mål', 'mål')}{areas}",
        f"{common.activities(len(plan.activities))}: {_by_kind(plan)}",
        f"{_number(len(plan.units), 'enhet', 'enheter')} ansvarar, "
        f"{_number(len(plan.surveys), 'undersökning', 'undersökningar')}",
    ]


def _by_kind(plan: Plan) -> str:
    counts = Counter(each.kinds for each in plan.activities)
    return common.listed([_kinds(kinds, number) for kinds, number in counts.most_common()])


def _kinds(kinds: tuple[Kind, ...], count: int) -> str:
    if len(kinds) == 1:
        return _number(count, *_KINDS[kinds[0]])
    return f"{count} märkta {'/'.join(kinds)}" if kinds else f"{count} utan typ"


_KINDS = {
    Kind.PROJECT: ("projekt", "projekt"),
    Kind.ACTIVITY: ("av typen aktivitet", "av typen aktivitet"),
    Kind.PRE_STUDY: ("förstudie", "förstudier"),
}


def _number(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def account(told: RowAccount) -> str:
    """Where the document's rows went, in sum."""
    return next(account_lines(told))


def skipped_rows(told: RowAccount | None) -> list[str]:
    """How many by each rule, and each of those that may be looked for."""
    return [line.strip().removeprefix(SKIPPED) for line in account_lines(told)][1:]


def skipped_heading() -> str:
    return "Det som hoppades över"


def of_nobody(unsaid: Sequence[str]) -> str:
    """What must be answered before it can be stored."""
    asked = common.listed([_UNSAID[each] for each in unsaid])
    return f"Dokumentet säger inte {asked}. Svara på det under ”{show_questions()}”, så kan planen lagras."


_UNSAID = {"board": "vilken nämnd planen är för", "year": "vilket år den gäller"}


def first_plan() -> str:
    return "Nämnden har ingen plan för det året än. Inget är lagrat förrän du väljer det."


def nothing_new() -> str:
    return "Planen är redan lagrad och har inte ändrats."


def is_revision(plan: Plan) -> str:
    return (
        f"Planen för {plan.board} {plan.year} finns redan. Så här ändras den om du lagrar den här; "
        "svar och historik finns kvar."
    )


def changes(revision: Revision) -> Iterator[tuple[str, list[str]]]:
    """Each kind of change under its heading."""
    moved, changed = _moved(revision)
    groups = (
        (f"Nya: {len(revision.new)}", [plan_import.new(each) for each in revision.new]),
        (f"Flyttade: {len(moved)}", [plan_import.changed(each) for each in moved]),
        (f"Ändrade: {len(changed)}", [plan_import.changed(each) for each in changed]),
        (
            f"Utgår: {len(revision.dropped)}",
            [plan_import.dropped(each, revision.reasons.get(each.id)) for each in revision.dropped],
        ),
    )
    for title, lines in groups:
        if lines:
            yield title, [line.partition(": ")[2] for line in lines]  # the heading says what it is
    if revision.goals_differ:
        yield plan_import.goals_differ(), []


def _moved(revision: Revision) -> tuple[list[ActivityChange], list[ActivityChange]]:
    """Those that stand under another goal, and the others."""
    moved = [each for each in revision.changed if RowField.SECTION in each.fields]
    return moved, [each for each in revision.changed if RowField.SECTION not in each.fields]


def protected_heading(count: int) -> str:
    return f"Skyddade: {count}"


def protected_lead() -> str:
    return "Deras kommentarer och datum ser bara den som svarar, ersättaren, ledningen och administratörer."


def protected(activity: Activity) -> str:
    return activity.title


def questions(count: int, *, can_wait: bool = True) -> str:
    if not count:
        return "Jag har inga frågor om planen."
    noun = "fråga" if count == 1 else "frågor"
    asked = f"Jag har {count} {noun} om planen."
    return f"{asked} Du kan lagra den ändå: tills någon svarar gäller mina förslag." if can_wait else asked


def answered(count: int) -> str:
    return f"{_number(count, 'svar är mottaget', 'svar är mottagna')}, och lagras med planen."


def of_another(theirs: str, ours: str) -> str:
    return f"Planen säger {theirs}, och de andra planerna här är {ours}s. Den lagras som det den säger."


def may_not_replace(theirs: str, ours: str) -> str:
    return f"Planen säger {theirs}, och den som är lagrad är {ours}s. Den kan inte ta dess plats. Välj Avbryt."


def stored_is_another() -> str:
    return "Det som är lagrat har ändrats sedan kortet visades. Inget lagrades. Läs igenom och välj igen."


def stored_heading() -> str:
    return "Planen är lagrad"


def stored_already() -> str:
    return "Den här filen är redan lagrad. Inget gjordes en gång till."


def stored_next(questions: int) -> list[str]:
    if not questions:
        return ["Nästa steg är listan över ansvariga, om den inte redan finns."]
    return [
        f"{_number(questions, 'fråga', 'frågor')} är kvar. Släpp samma fil här igen när du vill svara på dem.",
    ]


def cancelled_heading() -> str:
    return "Inget lagrades"


def cancelled() -> str:
    return "Filen är glömd. Släpp den här igen om du ändrar dig."


def no_longer() -> str:
    return "Filen är inte kvar: den avbröts, eller så kom en annan i dess ställe. Släpp den här igen."


def review_description() -> str:
    return (
        "Svara i kolumnen Svar, rätta raderna och släpp boken här igen. Filen läggs i din OneDrive om du tillåter det."
    )


def review_name(plan: Plan, moment: str) -> str:
    told = f"{plan.year or ''}, {plan.board}".strip(", ")
    return f"Granskning av verksamhetsplan {told}, {moment}.xlsx" if told else f"Granskning av plan, {moment}.xlsx"


def review_received(name: str) -> str:
    return f"Svaren i ”{name}” är mottagna. Inget är lagrat än."


def questions_heading(left: int) -> str:
    return f"{_number(left, 'fråga', 'frågor')} om planen"


def questions_lead() -> str:
    return "Mina förslag är ifyllda. Ändra det som är fel och spara. Inget är lagrat förrän du väljer ”Lagra planen”."


def answer_label(number: int) -> str:
    return f"Svar på fråga {number}"


def save_answers() -> str:
    return "Spara svaren"


def skip_questions() -> str:
    return "Hoppa över"


def to_the_plan() -> str:
    return "Tillbaka till planen"


def raw(text: str) -> str:
    return f"Så står det: {text}"


def yes() -> str:
    return "Ja"


def no() -> str:
    return "Nej"


def reasons_heading(count: int) -> str:
    return f"{common.activities(count)} utgår ur planen"


def reasons_lead() -> str:
    return "Varför? Skriv ett skäl som gäller alla, eller ange ett för var och en. Inget är lagrat än."


def reason_label() -> str:
    return "Skäl för alla som saknar ett"


def reason_missing() -> str:
    return "Skriv ett skäl."


def each_reason() -> str:
    return "Ange skäl för var och en"


def misfit(fault: AnswerFault, number: int) -> str:
    return unclear(fault, f"fråga {number}")


def unclear(fault: AnswerFault, about: str) -> str:
    return f"{_FAULTS[fault].format(about=about)} Inget sparades."


_FAULTS = {
    AnswerFault.NO_QUESTION: "Det finns ingen fråga {about} längre. Öppna frågorna igen.",
    AnswerFault.NO_KIND: "Typen för {about} går inte att läsa. Skriv P, A eller F, eller ”ingen typ”.",
    AnswerFault.NO_BOARD: "Svaret på {about} är ingen nämnd. Skriv nämndens namn.",
    AnswerFault.NO_YEAR: "Svaret på {about} är inget år. Skriv det som i 2026.",
    AnswerFault.ROW_GONE: "Raden {about} saknas i granskningsboken. Lägg tillbaka den och ändra i cellerna i stället.",
    AnswerFault.ROW_ADDED: "Granskningsboken har en rad {about} som planen inte har. Hämta en ny bok och fyll i den.",
    AnswerFault.NO_SECTION: "Raden {about} har ett avsnitt som inte finns i planen. Rätta avsnittet.",
    AnswerFault.NO_TITLE: "Raden {about} har ingen rubrik. Skriv aktivitetens namn.",
}


def more(count: int) -> str:
    return f"… och {count} till."
