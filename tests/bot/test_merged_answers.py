"""The answers of several boards put together: numbers added, shares reckoned anew, and every fact with its board."""

from __future__ import annotations

from bot.leadership.merged_answers import of_one, of_several
from plan.model import Activity
from plan.questions import ActivityRow, Answer, AnswerKind, Interpretation

KS, SN, UN = "Kommunstyrelsen", "Socialnämnden", "Utbildningsnämnden"
HEADING = "Försenade aktiviteter · tertial 2 2025"


def answer(kind: AnswerKind, *lead: str, value: float | None = None, told: str = "", foot: str = "Per idag.") -> Answer:
    activities = (Activity(told, "3.1", told),) if told else ()
    rows = tuple(ActivityRow(each, None) for each in activities)
    text = "\n".join([HEADING, *lead, foot])
    return Answer(kind, HEADING, activities, value, text=text, lead=lead, rows=rows, foot=(foot,))


def test_counts_are_added_and_each_board_says_its_own() -> None:
    found = of_several(
        [
            (KS, answer(AnswerKind.COUNT, "2 av 5 aktiviteter.", value=2, told="a")),
            (SN, answer(AnswerKind.COUNT, "0 av 3 aktiviteter.", value=0)),
        ],
        everywhere=True,
    )
    assert found.answer.value == 2
    assert found.answer.lead == (
        "2 tillsammans.",
        f"{KS}: 2 av 5 aktiviteter.",
        f"{SN}: 0 av 3 aktiviteter.",
    )
    assert (found.answer.understood, found.boards) == (f"Hela kommunen · {HEADING}", (KS, SN))
    assert found.board_of == {"a": KS}
    assert found.answer.foot == ("Per idag.",)


def test_a_share_is_of_all_and_no_mean_of_the_boards_shares() -> None:
    found = of_several(
        [
            (KS, answer(AnswerKind.SHARE, "50 procent: 1 av 2 (försenade).", value=50)),
            (SN, answer(AnswerKind.SHARE, "0 procent: 0 av 5 (försenade).", value=0)),
        ],
        everywhere=True,
    )
    assert found.answer.value == 14.3
    assert found.answer.lead[0] == "14,3 procent tillsammans: 1 av 7."


def test_a_board_whose_plan_has_no_answer_is_named_and_where_none_has_the_first_speaks() -> None:
    silent = answer(AnswerKind.UNKNOWN, "Jag hittar inget.")
    found = of_several([(KS, silent), (SN, answer(AnswerKind.DETAIL, "Försenad."))], everywhere=False)
    assert (found.answer.kind, found.boards) == (AnswerKind.DETAIL, (SN,))
    assert found.answer.foot[-1] == f"Inget svar på det i planen för {KS}."
    nobody = of_several([(KS, silent), (UN, silent)], everywhere=True)
    assert nobody.answer == silent


def test_what_is_asked_next_of_a_board_is_asked_of_the_same_board() -> None:
    doubtful = Answer(AnswerKind.CLARIFY, "Vilken?", readings=(Interpretation("KF-mål 1", "KF-mål 1"),))
    assert of_one(SN, doubtful).answer.readings[0].question == f"KF-mål 1 i {SN}"
    told = Answer(AnswerKind.LIST, HEADING, text=f"{HEADING}\nInga.", next_questions=("Vilka är gula?",))
    found = of_one(SN, told).answer
    assert found.next_questions == (f"Vilka är gula i {SN}?",)
    assert found.text.startswith(f"{SN} · {HEADING}\n")
