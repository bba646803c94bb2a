"""One more question on the card: what is the next step, what does it depend on. Saved already, and free to pass by."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.rehearsal.town import CHANNEL, Town, text_of
from cards import plain
from plan.calendar import SWEDEN
from plan.tertial import Tertial
from storage import plans
from tests.bot.test_chain import AUTUMN, HR, SAFETY, T2, card, end, history, open_round, place

pytestmark = pytest.mark.slow

__all__ = ["place"]
SLOW = {"Status": "at_risk", "Kommentar": "Det går trögt."}
NEXT, MORE, AFTER = "Vad är nästa steg?", "Vad beror det på", "Åtgärdens datum ligger efter aktivitetens"


async def test_a_year_of_the_same_answer_again(place: Town) -> None:
    first = await open_round(place)
    person, message = card(place, HR)
    await place.teams.press(person, message, "Spara", **SLOW)
    assert MORE in text_of(message)
    assert "1 av 3" in text_of(message)
    assert "Sparat" in text_of(message)
    assert [each.comment for each in await history(place)] == ["Det går trögt."]
    assert "refresh" not in (message.card or {})
    await place.teams.press(person, message, "Gå vidare")
    assert "2 av 3" in text_of(message)
    await place.teams.press(person, message, "Spara", **SLOW, Åtgärd="Ta in vikarie")
    assert "3 av 3" in text_of(message)  # what is done about it says enough
    await place.teams.press(person, message, "Spara", Status="on_track")
    assert "3 av 3 besvarade" in text_of(message)
    await end(place, first)

    second = await open_round(place, T2, AUTUMN)
    person, message = card(place, HR)
    await place.teams.press(person, message, "Oförändrat")
    assert "2 av 3" in text_of(message)
    await place.teams.press(person, message, "Spara", **SLOW)
    assert NEXT in text_of(message)
    before = len(await history(place))
    await place.teams.press(person, message, "Spara", **{"Nästa steg": "x" * 990})
    assert "3 av 3" in text_of(message)  # of what is too long the beginning is kept
    assert (await history(place))[-1].comment == f"Det går trögt.\nNästa steg: {'x' * 200}"
    assert len(await history(place)) == before + 1
    await place.teams.press(person, message, "Oförändrat")
    assert NEXT not in text_of(message)
    await end(place, second)
    post = "\n".join(text_of(each) for each in place.received(CHANNEL.id))
    assert "1 svar är detsamma som förra gången." in post

    await open_round(place, Tertial(2025, 3), datetime(2025, 12, 8, 8, 30, tzinfo=SWEDEN))
    person, message = card(place, HR)
    await place.teams.press(person, message, "Oförändrat")
    assert NEXT in text_of(message)
    before = len(await history(place))
    await place.teams.press(person, message, "Spara")
    assert "2 av 3" in text_of(message)
    assert len(await history(place)) == before
    await place.teams.press(person, message, "Oförändrat")
    assert "3 av 3" in text_of(message)
    await place.teams.press(person, message, "Oförändrat")
    assert NEXT in text_of(message)
    await place.teams.press(person, message, "Gå vidare")
    assert "3 av 3 besvarade" in plain.text(message.card or {})


async def test_a_measure_due_after_the_activity_itself_is_asked_about_once(place: Town) -> None:
    await open_round(place)
    person, message = card(place, HR)
    late = {"Status": "delayed", "Kommentar": "Leverantören är sen.", "Beräknas klart": "2025-10-01"}
    typed = {**late, "Åtgärd": "Nytt avrop", "Åtgärden klar senast": "2025-11-01"}
    await place.teams.press(person, message, "Spara", **typed)
    assert AFTER in text_of(message)
    assert len(await history(place)) == 1  # stored already
    await place.teams.press(person, message, "Spara", **typed | {"Kommentar": ""})
    assert AFTER in text_of(message)
    assert "Inte sparat än" in text_of(message)
    await place.teams.press(person, message, "Spara", **typed)
    assert "2 av 3" in text_of(message)
    assert len(await history(place)) == 1


async def test_what_is_added_to_protected_words_is_protected_too(place: Town) -> None:
    await open_round(place)
    person, message = card(place, SAFETY)
    for _ in range(20):
        if "Skyddad aktivitet" in text_of(message):
            break
        await place.teams.press(person, message, "Spara", Status="on_track")
    await place.teams.press(person, message, "Spara", **SLOW)
    assert MORE in text_of(message)
    (told,) = [each for each in await history(place) if each.comment]
    await place.do(lambda connection: plans.set_protected(connection, told.activity_id, protected=False))
    await place.teams.press(person, message, "Spara", Status="at_risk", Kommentar="Det går trögt. Bunkern läcker.")
    newest = (await history(place))[-1]
    assert newest.comment.endswith("läcker.")
    assert newest.protected
