"""Cards of every kind, from an ordinary one to the largest that may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from cards import (
    answer,
    boards_overview,
    digest_card,
    notice,
    receipt,
    reminder,
    status_form,
    template_file,
    tertial_post,
)
from cards.answer import AnswerRow, AnswerView, AskButton
from cards.elements import CardJson
from cards.owner_change import TakeoverSpan
from cards.receipt import ReceiptRow, ReceiptView
from cards.reminder import Occasion, ReminderView
from cards.status_fields import Typed
from cards.status_form import FormView
from cards.template_file import TemplateFileView
from plan.extra_question import ExtraQuestion
from plan.measure import Measure
from plan.model import Activity, Goal, GoalKind, Kind, Report, RoundState, Status, Why
from plan.refusals import CommentAndFinishMissing, FinishFarOff, FinishMissing
from plan.sight import SeenReport, seen
from plan.template import TemplateMarks
from plan.tertial import Tertial
from tests.cards import (
    acts,
    board_examples,
    figure_examples,
    measure_examples,
    municipality,
    owner_examples,
    plan_examples,
    posts,
    round_examples,
)

T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
LAST_DAY = date(2025, 9, 9)
UNIT = "Kommunledningskontoret/Trygg och säker"
NASTY = (
    "**fet** [länk](https://example.org) <at>Alla</at> <b>x</b> 2026. Mål {{DATE(2017-02-14T06:08:39Z,LONG)}} 😀\nrad 2"
)
LONGEST = ("Åtgärderna är försenade på grund av överklagad upphandling. " * 20)[:1000]
GOAL = Goal(
    "3.2",
    GoalKind.COUNCIL_GOAL,
    "Kommunfullmäktiges mål 2 till nämnden",
    text="Medborgarna i kommunen ska känna sig trygga utomhus. Andelen som känner sig trygga är hög.",
)
MEASURE = Measure(
    "a1",
    "Nytt avrop",
    date(2025, 10, 1),
    datetime(2025, 4, 25, tzinfo=UTC),
    datetime(2025, 4, 25, tzinfo=UTC),
    "e1",
    who="Upphandlingsenheten",
)
TITLES = (
    "Revidering styrdokument inköp och upphandling revidering",
    "Risk- och sårbarhetsanalys",
    "Utveckling av kommunens service och bemötande till medborgare och företag inkl. implementering av Riktlinjer "
    "för service och tillgänglighet",
    "Införande av digital post",
)


def activity(number: int = 1, *, protected: bool = False) -> Activity:
    title = TITLES[number % len(TITLES)]
    return Activity(f"a{number}", "3.2", title, (Kind.ACTIVITY,), (UNIT,), "KSF", protected=protected)


def report(
    number: int = 1,
    status: Status = Status.DELAYED,
    comment: str = "",
    finish: date | None = None,
    tertial: Tertial = T2,
) -> SeenReport:
    """As its reader may see it: nothing is withheld."""
    moment = datetime(2025, tertial.number * 4, 25, 9, 30, tzinfo=UTC)
    said = Report(f"r{number}", f"a{number}", tertial, status, moment, "p1", comment, finish)
    return seen(said, activity(number))


def form(**changes: object) -> CardJson:
    earlier = report(1, Status.AT_RISK, "Vi väntar på länsstyrelsens besked.", tertial=T1)
    first: dict[str, object] = {
        "round_id": "round",
        "tertial": T2,
        "activity": activity(1),
        "unit": UNIT,
        "last_day": LAST_DAY,
        "position": 3,
        "of": 7,
        "last": earlier,
        "remaining": 5,
        "goal": GOAL,
    }
    return status_form.build(FormView(**(first | changes)))  # type: ignore[arg-type]


def receipt_of(count: int, comment: str = "", answered: bool = True) -> CardJson:
    statuses = list(Status)
    rows = tuple(
        ReceiptRow(activity(n), report(n, statuses[n % 7], comment, LAST_DAY) if answered or n % 3 else None)
        for n in range(count)
    )
    return receipt.build(ReceiptView("round", T2, LAST_DAY, rows))


def finished_before(count: int, asked: int) -> CardJson:
    """What an owner sees whose first activities were finished in the spring."""
    old = (replace(report(n, Status.DONE, "Klart", tertial=T1), tertial=T2, carried_from=T1) for n in range(count))
    rows = [ReceiptRow(activity(n), each) for n, each in enumerate(old)]
    rows += [ReceiptRow(activity(n), report(n, Status.ON_TRACK)) for n in range(count, count + asked)]
    return receipt.build(ReceiptView("round", T2, LAST_DAY, tuple(rows)))


def list_of(count: int, comment: str = "", page: int = 0) -> CardJson:
    rows = tuple(
        AnswerRow(TITLES[n % 4], Status.DELAYED, UNIT, comment, LAST_DAY, withheld=n % 5 == 4) for n in range(count)
    )
    text = f"{count} aktiviteter är försenade." if count else "Ingen aktivitet har rapporterats som försenad."
    foot = ("Per 2025-09-05.", "6 av 39 har inte rapporterat.")
    next_question = AskButton("Vilka enheter har inte rapporterat?", "Vilka enheter har inte rapporterat?")
    heading = "Försenade aktiviteter · tertial 2 2025"
    return answer.build(AnswerView(heading, (text,), rows, foot, (next_question,), "vilka är försenade?", page))


def changes_of() -> CardJson:
    pairs = ((Status.ON_TRACK, Status.DELAYED), (Status.PAUSED, Status.ON_TRACK), (None, Status.DONE))
    rows = tuple(AnswerRow(TITLES[n], now, UNIT, before=before) for n, (before, now) in enumerate(pairs))
    return answer.build(
        AnswerView("Ändrat sedan tertial 1 2025", ("3 aktiviteter.",), rows, question="vad har ändrats?")
    )


def question_back() -> CardJson:
    buttons = tuple(AskButton(name, f"Hur går det för mål 1?\n{name}") for name in ("KF-mål 1", "Nämndspecifikt mål 1"))
    return answer.build(
        AnswerView("Frågan passar in på flera", ("Menar du KF-mål 1 eller nämndspecifikt mål 1?",), buttons=buttons)
    )


def reminder_view(occasion: Occasion, count: int) -> ReminderView:
    missing = tuple(activity(n) for n in range(count))
    return ReminderView("round", T2, LAST_DAY, occasion, missing, "Enhetschef Ekonomi")


def reminder_of(occasion: Occasion, count: int) -> CardJson:
    return reminder.build(reminder_view(occasion, count), delivery_id="d1")


EXAMPLES: dict[str, Callable[[], CardJson]] = {
    "form_first": lambda: form(last=None, position=1, of=1, remaining=0),
    "form_with_last_answer": form,
    "form_largest": lambda: form(
        activity=activity(2, protected=True),
        last=report(1, Status.AT_RISK, LONGEST, LAST_DAY, T1),
        typed=Typed("delayed", LONGEST, ""),
        error=FinishMissing(Status.DELAYED),
    ),
    "form_refused": lambda: form(typed=Typed("delayed"), error=CommentAndFinishMissing(Status.DELAYED)),
    "form_far_off": lambda: form(typed=Typed("delayed", "Sent", "2035-12-15"), error=FinishFarOff(date(2035, 12, 15))),
    "form_change": lambda: form(stored=report(1, Status.DELAYED, NASTY, LAST_DAY)),
    "form_handed_over": lambda: form(why=Why.HANDED_OVER, giver="Enhetschef Ekonomi"),
    "form_outside": lambda: form(round_id="", last_day=None),
    "form_closed": lambda: form(closed=True),
    "form_measure": lambda: form(measure=MEASURE, typed=Typed("at_risk", NASTY, "", NASTY[:300], "2025-11-01")),
    "form_next_step": lambda: form(stored=report(1, Status.AT_RISK), asked=ExtraQuestion.NEXT_STEP, notice="Sparat."),
    "form_more": lambda: form(stored=report(1), asked=ExtraQuestion.MORE, measure=MEASURE, notice="Sparat."),
    "form_measure_after": lambda: form(
        stored=report(1, Status.DELAYED, "Leverantören är sen.", date(2025, 10, 1)),
        typed=Typed("delayed", "Leverantören är sen.", "2025-10-01", "Nytt avrop", "2025-11-01"),
        measure=replace(MEASURE, due=date(2025, 11, 1)),
        asked=ExtraQuestion.MEASURE_AFTER,
        notice="Sparat.",
    ),
    "receipt_one": lambda: receipt_of(1, "Klart i tid."),
    "receipt_some_left": lambda: receipt_of(7, NASTY, answered=False),
    "receipt_17": lambda: receipt_of(17, LONGEST),
    "receipt_of_the_finished": lambda: finished_before(2, 0),
    "receipt_with_one_finished": lambda: finished_before(1, 1),
    "receipt_500": lambda: receipt_of(500, LONGEST),
    "reminder_early": lambda: reminder_of(Occasion.EARLY, 3),
    "reminder_last_day": lambda: reminder_of(Occasion.LAST_DAY, 1),
    "reminder_closed": lambda: reminder_of(Occasion.CLOSED, 2),
    "reminder_manager": lambda: reminder_of(Occasion.MANAGER, 17),
    "reminder_of_all": lambda: reminder.build(
        reminder_view(Occasion.LAST_DAY, 2),
        reminder_view(Occasion.AWAY, 1),
        reminder_view(Occasion.MANAGER, 3),
        delivery_id="d1",
    ),
    "reminder_500": lambda: reminder_of(Occasion.OVERDUE, 500),
    "template_file": lambda: template_file.build(
        TemplateFileView("f" * 32, "Kommunens rapportmall.dotx", "Kommunstyrelsen", TemplateMarks(*(True,) * 4, False))
    ),
    "template_file_bare": lambda: template_file.build(
        TemplateFileView("f" * 32, f"{'Mycket lång mall ' * 14}.dotx", "Nämnd " * 60, TemplateMarks(*(False,) * 5))
    ),
    "notice": lambda: notice.build("Redan besvarad", "Du hade redan svarat. Inget ändrades."),
    "question_back": question_back,
    "list_none": lambda: list_of(0),
    "list_some": lambda: list_of(6, NASTY),
    "list_changes": changes_of,
    "list_500": lambda: list_of(500, LONGEST),
    "boards_8": lambda: boards_overview.build(municipality.overview(8)),
    "boards_8_later": lambda: boards_overview.build(municipality.overview(8), 1),
    "boards_2_post": lambda: boards_overview.post(municipality.overview(2))[0],
    "boards_none": lambda: boards_overview.build(municipality.overview(2, None)),
    "post_39": lambda: tertial_post.build(posts.summary(39, "Leverantören är sen; vi följer upp varje vecka."))[0],
    "post_quiet": lambda: tertial_post.build(posts.summary(3, quiet=True))[0],
    "post_500_first": lambda: tertial_post.build(posts.summary(500, LONGEST))[0],
    "post_500_last": lambda: tertial_post.build(posts.summary(500, LONGEST))[-1],
    "digest": lambda: digest_card.build(posts.week(12, NASTY)),
    "digest_500": lambda: digest_card.build(posts.week(500, LONGEST)),
    "digest_silent": lambda: digest_card.build(posts.silent_week()),
    "person_few": lambda: acts.person_choice_of(12),
    "person_500": lambda: acts.person_choice_of(500),
    "person_500_searched": lambda: acts.person_choice_of(500, "ekonomi 7"),
    "person_onwards": lambda: acts.person_choice_of(3, span=TakeoverSpan.ONWARDS),
    "reason": acts.reason,
    "addition": lambda: acts.addition(NASTY),
    "all_unchanged": acts.all_unchanged,
    "later": acts.later,
    "protect": lambda: acts.protection_of(True),
    "unprotect": lambda: acts.protection_of(False),
    "board_open": lambda: acts.board_of(12),
    "board_500": lambda: acts.board_of(500),
    "board_closed": lambda: acts.board_of(3, RoundState.CLOSED),
    "board_lost": lambda: acts.board_of(3, RoundState.PUBLISHED, (acts.LOST,)),
    "lost": acts.lost,
    "board_without_channel": lambda: acts.board_of(3, RoundState.PUBLISHED),
    "board_reassign": lambda: acts.reassign_of(17),
    "board_extend": acts.extend,
    "board_extend_to_a_saturday": acts.extend_to_a_saturday,
    "board_close": acts.close,
    "form_received": lambda: form(
        why=Why.HANDED_OVER, giver="Enhetschef Ekonomi", notice="Enhetschef Ekonomi lämnade ”Digital post” till dig."
    ),
    "list_500_middle": lambda: list_of(500, LONGEST, page=3),
    **board_examples.examples(LONGEST, NASTY),
    **measure_examples.EXAMPLES,
    **owner_examples.EXAMPLES,
    **plan_examples.examples(LONGEST, NASTY),
    **round_examples.EXAMPLES,
    **figure_examples.examples(LONGEST, NASTY),
}
