"""What a controller reads when a plan is imported: what was found, what is asked, what would change."""

from __future__ import annotations

from collections.abc import Sequence

from plan.model import Activity, Plan, Question
from plan.reading.doubts.question_texts import written_kinds
from plan.reading.doubts.revision import ActivityChange, Revision

QUESTIONS_SHEET = "Frågor"
ROWS_SHEET = "Aktiviteter"
CHANGES_SHEET = "Ändringar"
QUESTION_HEADERS = ("Nr", "Var", "Fråga", "Förslag", "Svar")
ROW_HEADERS = ("Rad", "Var", "Avsnitt", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Skyddad", "Ordagrant")


def how_to_answer() -> str:
    return "Skriv ditt svar i kolumnen Svar: ”ja” om förslaget stämmer, annars det rätta. Tomt svar frågas om igen."


def how_to_correct() -> str:
    return "Rätta direkt i raderna. Ta inte bort några rader och ändra inte kolumnen Rad."


def found(plan: Plan) -> str:
    activities, goals, surveys = len(plan.activities), len(plan.goals), len(plan.surveys)
    whose = f"{plan.board or 'Okänd nämnd'} {plan.year or 'okänt år'}"
    return f"{whose}: {activities} aktiviteter, {goals} mål och områden, {surveys} undersökningar."


def asked(question: Question) -> str:
    where = f" ({question.where})" if question.where else ""
    proposed = f" Förslag: {question.proposed}" if question.proposed else ""
    return f"Fråga {question.number}{where}: {question.question}{proposed}"


def review_written(path: object) -> str:
    return f"Granskningsboken ligger i {path}. Fyll i den och ge den tillbaka med --answers {path}."


def nothing_stored() -> str:
    return "Inget sparades."


def unchanged() -> str:
    return "Planen är redan sparad och har inte ändrats."


def changes(revision: Revision) -> list[str]:
    """One line for each activity that a revised plan has new, changed or dropped."""
    lines = [new(each) for each in revision.new]
    lines += [changed(each) for each in revision.changed]
    lines += [dropped(each, revision.reasons.get(each.id)) for each in revision.dropped]
    return [*lines, goals_differ()] if revision.goals_differ else lines


def goals_differ() -> str:
    return "Målen eller undersökningarna har ny lydelse, eller räknas på ett annat sätt."


def new(activity: Activity) -> str:
    return f"Ny: ”{activity.title}” (avsnitt {activity.section}, {_names(activity.units)})"


def dropped(activity: Activity, reason: str | None) -> str:
    why = f"Skäl: {reason}" if reason else "Skäl saknas."
    return f"Utgår: ”{activity.title}” (avsnitt {activity.section}). {why}"


def changed(change: ActivityChange) -> str:
    before, after = change.before, change.after
    told = {
        "section": f"flyttad från avsnitt {before.section} till {after.section}",
        "title": f"heter nu ”{after.title}”",
        "kinds": f"typ {written_kinds(before.kinds)} blir {written_kinds(after.kinds)}",
        "units": f"ansvarig {_names(before.units)} blir {_names(after.units)}",
        "collaboration": f"samverkan ”{before.collaboration}” blir ”{after.collaboration}”",
    }
    return f"Ändrad: ”{before.title}”: {'; '.join(told[name] for name in change.fields)}"


def _names(units: Sequence[str]) -> str:
    return ", ".join(units) or "ingen enhet"


_MOST_QUESTIONS = 10


def open_questions(plan: Plan) -> str:
    count = len(plan.questions)
    noun = "fråga" if count == 1 else "frågor"
    return f"{count} {noun} om verksamhetsplanen {plan.year}, {plan.board}"


def open_question_lines(plan: Plan) -> list[str]:
    shown = plan.questions[:_MOST_QUESTIONS]
    lines = [asked(each) for each in shown]
    if left := len(plan.questions) - len(shown):
        lines.append(f"… och {left} till.")
    return [*lines, "Uppföljningen kan börja ändå. Tills någon svarar gäller förslagen."]
