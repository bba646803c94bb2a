"""What is said to the bot that is no question about the plan: thanks, a greeting, how one does, what if one is ill."""

from __future__ import annotations

from enum import StrEnum, auto


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SIGNS = " ?!.,:;)(–-😀🙂👍❤️"
_FILLING = _words("tertialbot du dig så det där igen på en fin trevlig snälla jättemycket")
_THANKS = _words("tack tackar tusen thanks toppen kanon perfekt tackartackar")
_WITH_THANKS = _words("mycket för hjälpen svaret det ska ha stort och hej i dag idag förhand bra jobbat jobb ok okej")
_HELLO = _words("hej hejsan hallå tja tjena morgon godmorgon hello hi goddag")
_WITH_HELLO = _words("god dag kväll eftermiddag morgon alla")
_GONE = _words("sjuk sjukskriven borta ledig semester frånvarande bortrest föräldraledig tjänstledig vab")
_IF_GONE = _words("vad händer hända om jag är blir blev skulle bli vara gör ska då man hur på när har med åker")
_HOW = frozenset(
    {
        "hur gör jag",
        "hur gör man",
        "hur gör jag nu",
        "hur gör jag då",
        "vad gör jag nu",
        "vad ska jag göra",
        "vad ska jag göra nu",
        "vad kan jag göra",
        "hur svarar jag",
        "hur svarar man",
        "hur rapporterar jag",
        "hur rapporterar man",
        "hur fungerar det",
        "hur fungerar det här",
        "hur fungerar du",
        "hur funkar det",
        "hur funkar det här",
        "hur funkar du",
        "vad kan du",
        "vad kan du göra",
        "vad gör du",
        "vem är du",
        "kan du hjälpa mig",
        "hjälp mig",
        "jag behöver hjälp",
    }
)


class Talk(StrEnum):
    THANKS = auto()
    HELLO = auto()
    IF_AWAY = auto()
    HOW = auto()


def read(text: str) -> Talk | None:
    """None for everything else: each word must be one that is said so."""
    said = [word.strip(_SIGNS) for word in text.casefold().split()]
    words = [word for word in said if word]
    if " ".join(words) in _HOW:
        return Talk.HOW
    rest = frozenset(words) - _FILLING
    if rest & _THANKS and rest <= _THANKS | _WITH_THANKS:
        return Talk.THANKS
    if rest & _HELLO and rest <= _HELLO | _WITH_HELLO:
        return Talk.HELLO
    if rest & _GONE and {"jag", "man"} & rest and {"om", "hur", "när"} & rest and rest <= _GONE | _IF_GONE:
        return Talk.IF_AWAY
    return None
