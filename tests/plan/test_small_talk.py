import pytest

from plan.small_talk import Talk, read


@pytest.mark.parametrize(
    ("text", "talk"),
    [
        ("Tack!", Talk.THANKS),
        ("tack så mycket för hjälpen 😀", Talk.THANKS),
        ("Toppen, tack", Talk.THANKS),
        ("hej", Talk.HELLO),
        ("Hej Tertialbot!", Talk.HELLO),
        ("God morgon", Talk.HELLO),
        ("vad händer om jag är sjuk?", Talk.IF_AWAY),
        ("Hur gör jag om jag är på semester?", Talk.IF_AWAY),
        ("hur gör jag?", Talk.HOW),
        ("Vad kan du göra?", Talk.HOW),
    ],
)
def test_small_talk_is_known(text: str, talk: Talk) -> None:
    assert read(text) is talk


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tack vare vilka åtgärder går digital post bra?",
        "hej, vilka är försenade?",
        "hur går det?",
        "hur går det med sjuktalen?",
        "jag är borta till fredag",
        "jag är sjuk",
        "vilka projekt är borta ur planen?",
        "vem är du rädd för",
        "hur gör HR?",
    ],
)
def test_a_question_or_a_command_is_none(text: str) -> None:
    assert read(text) is None
