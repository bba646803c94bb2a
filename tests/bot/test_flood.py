"""Too much from one place is refused politely; others notice nothing."""

from bot.chat.flood import CONVERSATION, PERSON, Flood, Judgement
from bot.ports import Address, CardSubmitted, Event, Installed, Scope, Sender, TextSaid, Uninstalled


class Watch:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def said(who: str, where: str = "", scope: Scope = Scope.PERSONAL) -> TextSaid:
    return TextSaid("1", Sender(f"29:{who}", who, who), Address("t", "https://x/", where or f"a:{who}", scope))


def test_a_person_who_writes_too_much_is_told_once_and_then_met_with_silence() -> None:
    flood = Flood(Watch())
    verdicts = [flood.judge(said("a")) for _ in range(int(PERSON.burst) + 3)]
    assert verdicts == [Judgement.PASS] * int(PERSON.burst) + [Judgement.TELL, Judgement.SILENT, Judgement.SILENT]


def test_waiting_helps() -> None:
    watch = Watch()
    flood = Flood(watch)
    for _ in range(int(PERSON.burst) + 1):
        flood.judge(said("a"))
    watch.time += 2
    assert [flood.judge(said("a")) for _ in range(3)] == [Judgement.PASS, Judgement.PASS, Judgement.TELL]


def test_two_hundred_persons_at_once_are_nothing() -> None:
    flood = Flood(Watch())
    assert {flood.judge(said(str(number))) for number in range(200) for _ in range(10)} == {Judgement.PASS}


def test_a_channel_has_a_limit_of_its_own() -> None:
    flood = Flood(Watch())
    verdicts = [flood.judge(said(str(number), "19:x", Scope.CHANNEL)) for number in range(200)]
    assert verdicts.count(Judgement.PASS) == CONVERSATION.burst
    assert verdicts.count(Judgement.TELL) == 1


def test_clicks_count_and_comings_and_goings_do_not() -> None:
    flood = Flood(Watch())
    one = said("a")
    for _ in range(int(PERSON.burst)):
        flood.judge(CardSubmitted("1", one.sender, one.address))
    assert flood.judge(one) is Judgement.TELL
    events: list[Event] = [Installed("1", one.sender, one.address), Uninstalled("1", one.sender, one.address)]
    assert [flood.judge(event) for event in events] == [Judgement.PASS, Judgement.PASS]


def test_memory_is_bounded() -> None:
    flood = Flood(Watch(), kept=100)
    for number in range(1000):
        flood.judge(said(str(number)))
    assert len(flood) == 100
