"""Questions that the answer before binds: a part of it, the contrary of it, more beside it; and what a tail tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plan.access import Viewer
from plan.model import Status
from plan.questions import Answer, AnswerKind, answer
from tests.plan.questions.fresh.keys import PROTECTED, D, K, Those, kind, now, says, then, under, unit
from tests.plan.questions.fresh.worlds import green, school, social, technical
from tests.plan.questions.talk import FACTS, asked
from tests.plan.questions.world import T1, T2


def ids(those: Those) -> set[str]:
    return {each.id for each in FACTS.plan.activities if those.test(FACTS, each)}


def told(found: Answer) -> set[str]:
    return {each.id for each in found.activities}


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (("vilka är klara?", "och vilka är det inte?"), ~now(K)),
        (("vilka har rapporterat?", "vilka har inte det?"), now(None)),
        (("vilka projekt är försenade?", "vilka är det inte?"), kind("P") & ~now(D)),
        (("visa det som är avslutat", "lägg till det avförda också"), now(K, Status.DROPPED)),
        (("vilka projekt finns det?", "ta med förstudierna också"), kind("P") | kind("F")),
        (("vilka är försenade?", "och vilka av dem är mina på HR och lön?"), now(D) & unit("HR och lön")),
    ],
)
def test_a_few_words_turn_the_answer_or_widen_it(texts: tuple[str, ...], wanted: Those) -> None:
    assert told(asked(*texts)) == ids(wanted)


def test_how_many_are_not_so() -> None:
    assert asked("hur många är klara?", "hur många är det inte?").value == len(ids(~now(K)))


@pytest.mark.parametrize(
    ("texts", "heading"),
    [
        (("Vilka mål bedöms inte uppnås?", "vilka gör det?"), "Mål som bedöms uppnås"),
        (("Vilka mål bedöms uppnås?", "och vilka gör det inte?"), "Mål som bedöms delvis uppnås, inte bedöms uppnås"),
        (("Vilka enheter har försenade?", "vilka har det inte?"), "Enheter utan försenade aktiviteter"),
    ],
)
def test_goals_and_units_are_turned_too(texts: tuple[str, ...], heading: str) -> None:
    assert asked(*texts).understood.startswith(heading)


def test_the_goal_itself_is_that_of_the_question_before() -> None:
    found = asked("Vilka aktiviteter hör till nämndspecifikt mål 2?", "Hur bedöms själva målet?")
    assert "Nämndspecifikt mål 2" in found.understood
    assert "Nämndspecifikt mål 1" not in found.text


@pytest.mark.parametrize(
    "texts",
    [
        ("är fler försenade nu än i T1?",),
        ("Har vi fler eller färre förseningar nu jämfört med i april?",),
        ("Är det fler försenade nu än i T1, och i så fall hur många fler?",),
        ("Hur många är försenade nu?", "Är det fler än i T1?"),
    ],
)
def test_more_or_fewer_than_in_another_tertial_is_told_by_both_numbers(texts: tuple[str, ...]) -> None:
    found = asked(*texts)
    numbers = [len(ids(now(D, at=when))) for when in (T1, T2)]
    assert f"{numbers[1]} i tertial 2 2025 mot {numbers[0]} i tertial 1 2025" in found.text


@pytest.mark.parametrize(
    "last", ["Vad mer har de, som är försenat?", "Har de något annat som är försenat?", "Visa deras andra försenade"]
)
def test_what_else_its_unit_has(last: str) -> None:
    found = asked("Vem håller i Viable cities?", last)
    assert told(found) == ids(now(D) & under("Kommunledningskontoret"))
    assert "utom ”Delta i projektet Viable cities" in found.understood


def test_the_status_of_what_was_spoken_of() -> None:
    found = answer(
        "Vad var statusen i T1?", social(), Viewer(), ("Berätta om handlingsplanen för våld i nära relationer",)
    )
    assert (found.kind, found.understood) == (
        AnswerKind.DETAIL,
        "Våld i nära relationer – handlingsplan · tertial 1 2025",
    )


def test_what_falls_behind_a_day_is_later_and_not_late() -> None:
    assert "2026-01-01 eller senare" in asked("Vad blir klart före årsskiftet?", "Och vad hamnar efter?").understood


def test_one_that_was_told_is_spoken_of_in_another_tertial() -> None:
    texts = ("Vilka aktiviteter blir klara i oktober?", "Vilka av dem är projekt?", "När är den klar?")
    assert told(asked(*texts, "Och hur var det med den i T1?")) == told(asked(*texts[:2]))


def test_nobody_but_those_that_were_told_is_told_of_them() -> None:
    found = asked(
        "Vilka aktiviteter saknar rapport?",
        "vilka av dem är det vi på kommunledningskontoret som ska svara på",
    )
    assert found.understood == "Ej rapporterade aktiviteter · Kommunledningskontoret · tertial 2 2025"


@pytest.mark.parametrize(
    "text",
    [
        "Vilka enheter har både försenade och avslutade aktiviteter?",
        "Vilka enheter har minst en avslutad aktivitet men också minst en försenad?",
        "Finns det någon enhet som både har avslutat något och har något försenat?",
        "Vilka enheter har något försenat och samtidigt något avslutat?",
    ],
)
def test_units_that_have_something_of_each(text: str) -> None:
    late, done = ({name for each in FACTS.plan.activities if each.id in ids(now(state)) for name in each.units}
                  for state in (D, K))  # fmt: skip
    assert set(asked(text).units) == late & done


def test_either_is_enough_where_nothing_says_both() -> None:
    late, risk = ({name for each in FACTS.plan.activities if each.id in ids(now(state)) for name in each.units}
                  for state in (D, Status.AT_RISK))  # fmt: skip
    assert set(asked("Vilka enheter har röda och gula aktiviteter?").units) == late | risk


def test_a_comment_with_some_of_the_words_is_told_as_such() -> None:
    found = answer("I vilka fall skyller man på att anbuden dröjer?", technical(), Viewer())
    assert "Ingen kommentar som frågan gäller innehåller ”anbuden” och ”dröjer”." in found.text
    assert "nämner ”anbuden”:" in found.text
    assert all("anbud" in (row.comment or "") for row in found.rows)
    assert found.rows


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Vilken enhet ska jag höra av mig till om beredskapen vid dricksvattenlarm", "Beredskap vid dricksvattenlarm"),
        ("Jag behöver veta vilken enhet jag ska höra av mig till om beredskapen vid dricksvattenlarm", "Beredskap vid"),
        ("Hur mycket är det vi ska minska utsläppen med?", "tio procent"),
    ],
)
def test_what_goes_on_behind_a_noun_is_no_reason(text: str, wanted: str) -> None:
    assert wanted in answer(text, green(), Viewer()).text


@pytest.mark.parametrize("tail", [", jag ska dra det för nämnden", " så att jag kan ringa runt", ", vi ska ha möte"])
def test_a_reason_behind_a_comma_changes_nothing(tail: str) -> None:
    assert told(asked(f"Vilka är försenade{tail}?")) == ids(now(D))


@pytest.mark.parametrize("text", ["vem rapporterar för Ekonomi?", "Vem är det som rapporterar för Ekonomi?"])
def test_who_reports_is_told_whether_or_not_they_have(text: str) -> None:
    assert "Enhetschef Ekonomi" in asked(text).text


def test_a_title_is_no_time() -> None:
    found = answer("Vad hade Föräldrastöd i tidigt skede för status i T1?", social(), Viewer())
    assert (found.kind, found.understood) == (AnswerKind.DETAIL, "Föräldrastöd i tidigt skede · tertial 1 2025")


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("När är det stopp för att rapportera?", lambda found: "2025-09-05" in found.text),
        ("Satt någon och rapporterade den 23 augusti?", lambda found: found.kind is not AnswerKind.REFUSE),
        ("Vad, förutom projekten, väntas bli klart i oktober?", lambda found: "2025-10-31" in found.understood),
        ("Kom det in något för sent, efter att omgången stängt?", lambda found: "Försenade" not in found.understood),
        ("Vad är det fullmäktige vill?", lambda found: found.kind is not AnswerKind.OVERVIEW),
    ],
)
def test_what_a_word_means_where_it_stands(text: str, check: Callable[[Answer], bool]) -> None:
    assert check(asked(text))


def test_one_that_nothing_was_said_of_is_asked_about() -> None:
    found = asked("Är den klar snart?")
    assert (found.kind, found.unused[0]) == (AnswerKind.CLARIFY, "den")


@pytest.mark.parametrize(
    "last", ["Vilket slutdatum hade den i våras?", "När var det sagt i T1 att den skulle vara klar?"]
)
def test_the_day_that_was_told_then_is_of_what_was_answered(last: str) -> None:
    texts = ("Vilka aktiviteter blir klara i oktober?", "Vilka av dem är projekt?")
    found = asked(*texts, last)
    assert told(found) == told(asked(*texts))
    assert "tertial 1 2025" in found.understood


def test_who_is_first_is_looked_for_where_was_asked() -> None:
    assert "HR och lön" in asked("Visa HR:s aktiviteter", "vilken ska bli klar först?").understood


def test_what_stood_so_then_and_no_longer_does() -> None:
    assert told(asked("Av det som var försenat i våras, vad är inte längre försenat?")) == ids(then(D) & ~now(D))


def test_whose_it_is_belongs_to_what_is_looked_for() -> None:
    assert told(asked("Vilken aktivitet är det som inväntar mallar från SKR?")) == ids(says("mallar"))


def test_planned_is_no_name() -> None:
    assert asked("Vad är planerat att bli färdigt i oktober?").understood.startswith("Aktiviteter · beräknas klart")


def test_what_came_in_the_month_that_is_on() -> None:
    assert "2025-09-01" in asked("Har det kommit in något nytt svar nu i september?").understood


@pytest.mark.parametrize("text", ["vad fattas det fortfarande rapportering på?", "vad saknas det rapportering på?"])
def test_what_lacks_a_report_is_not_everything(text: str) -> None:
    assert told(asked(text)) == ids(now(None))


def test_two_statuses_that_nothing_joins_are_not_one_set() -> None:
    found = asked("De tjatar på mig: när är allt på plats?")
    assert (found.kind, found.unused[0]) == (AnswerKind.CLARIFY, "tjatar på")


@pytest.mark.parametrize("text", ["Vad har varit försenat i antingen T1 eller T2?", "Vilka var röda i T1 eller T2?"])
def test_so_in_either_of_two_tertials(text: str) -> None:
    assert told(asked(text)) == ids(then(D) | now(D))


@pytest.mark.parametrize(("text", "heading"), [("Vad ligger på oss i Hamnen?", "Aktiviteter · Hamnen"),
                                               ("Vad är i hamn?", "Avslutade aktiviteter")])  # fmt: skip
def test_in_the_harbour_is_not_in_port(text: str, heading: str) -> None:
    assert answer(text, technical(), Viewer()).understood.startswith(heading)


def test_which_one_is_missing_is_looked_for_where_was_asked() -> None:
    assert "HR och lön" in asked("Hur många av HR:s aktiviteter är rapporterade?", "Vilken fattas?").understood


def test_that_unit_is_the_one_that_answers_for_it() -> None:
    found = asked("vem ansvarar för konkurrenspolicyn", "har den enheten något som krånglar")
    assert told(found) == ids(now(D, Status.AT_RISK) & unit("Ekonomi"))


def test_what_it_is_about_is_of_what_was_answered() -> None:
    found = asked("Vilka enheter har inte svarat?", "Vilka aktiviteter gäller det på Kommunledningskontoret?")
    assert told(found) == ids(now(None) & under("Kommunledningskontoret"))


def test_a_filter_alone_stays_where_was_asked_and_turns_back() -> None:
    texts = ("Vad finns under KF-mål 2?", "Hur många är skyddade?", "Och vilken är inte det?")
    goal = {each.id for each in FACTS.plan.activities if each.section == "3.2"}
    assert told(asked(*texts)) == goal & ids(~PROTECTED)


@pytest.mark.parametrize("last", ["Visa resten", "Hur går det med resten?"])
def test_the_rest_is_what_is_left_after_something_was_taken_away(last: str) -> None:
    found = asked("Visa Ekonomis aktiviteter", "ta bort det som är klart", last)
    assert told(found) <= ids(unit("Ekonomi") & ~now(K))


def test_what_runs_into_a_year_is_told_by_its_day() -> None:
    assert asked("Vad drar över på 2026?").understood.startswith("Aktiviteter · beräknas klart 2026-01-01")


def test_a_survey_without_an_outcome_says_so() -> None:
    assert "inget utfall än" in answer("Vad blev det för resultat i Skolenkäten i år?", school(), Viewer()).text


def test_one_tertial_told_twice_is_one() -> None:
    assert told(asked("Vad var ej påbörjat i våras, T1 alltså?")) == ids(then(Status.NOT_STARTED))


def test_what_has_been_so_is_in_no_set() -> None:
    assert asked("Vilka projekt har vi på gång eller haft under året?").kind is AnswerKind.CLARIFY
