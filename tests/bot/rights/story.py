"""The municipality's year: what is written of the protected activities, by whom, and how they change hands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.followup import rounds, schedule
from cards.payload import Verb
from plan.model import RoundState
from storage import boards
from tests.bot.rights.cast import (
    ADMINISTRATOR,
    AUTUMN,
    COLLABORATOR,
    CONTINUITY,
    CRIME,
    DEPUTY,
    FORMER,
    GIVEN,
    IN_AUTUMN,
    MEDIA,
    OTHER,
    OWNER,
    POINTS,
    POST,
    POWER,
    REASSIGNED,
    RISK,
    T1,
    T2,
    WARTIME,
    Cast,
)

PROTECTED = (CONTINUITY, WARTIME, POWER, RISK, CRIME)
OPEN_WORD, OPEN_DAY = "Öppenkommentar", "2025-11-28"
REFUSED = "Det gick inte"
PLANTED: dict[tuple[str, str], tuple[str, str]] = {}
"""The word and the day, by who wrote them and of which activity."""
for _number, _key in enumerate(
    [(FORMER, each) for each in PROTECTED]
    + [(OWNER, CONTINUITY), (OWNER, CRIME), (GIVEN, WARTIME), (GIVEN, CRIME), (REASSIGNED, POWER), (DEPUTY, RISK)]
):
    PLANTED[_key] = (f"Zkvin{'abcdefghijkl'[_number]}torp", str(date(2026, 3, 2) + timedelta(days=3 * _number)))


async def plants(cast: Cast, upn: str, title: str) -> None:
    await cast.answers(upn, title, *PLANTED[upn, title])


async def spring(cast: Cast) -> None:
    """The first tertial, answered by the unit's owner of that time and published."""
    await cast.opens(T1)
    for title in PROTECTED:
        await plants(cast, FORMER, title)
    await cast.answers(FORMER, POINTS, OPEN_WORD, OPEN_DAY)
    await cast.answers(OTHER, POST, OPEN_WORD, OPEN_DAY)
    await cast.answers(COLLABORATOR, MEDIA, OPEN_WORD, OPEN_DAY)
    await closed(cast)


async def autumn(cast: Cast) -> None:
    """The second one: another owner; one activity is handed over, one reassigned, one answered. The deputy is asked."""
    cast.town.clock.set(AUTUMN)
    await cast.owners_are(IN_AUTUMN)
    await cast.opens(T2)
    await handed_over(cast, WARTIME)
    await reassigned(cast, POWER)
    await plants(cast, OWNER, CONTINUITY)
    await asked_as_deputy(cast)


async def all_answered(cast: Cast) -> None:
    """Everybody writes something about what is theirs; one answered activity goes on, and is answered again."""
    await plants(cast, GIVEN, WARTIME)
    await plants(cast, REASSIGNED, POWER)
    await plants(cast, DEPUTY, RISK)
    await plants(cast, OWNER, CRIME)
    await handed_over(cast, CRIME)
    await plants(cast, GIVEN, CRIME)
    added = {"round_id": (await cast.round()).id, "activity_id": cast.id(CONTINUITY), "written": "Tillagt av oss"}
    assert REFUSED not in await cast.told(COLLABORATOR, Verb.ADD_COMMENT_TEXT, **added)
    await cast.answers(OTHER, POST, OPEN_WORD, OPEN_DAY, "at_risk")


async def closed(cast: Cast) -> None:
    """The newest round is closed and published, or drafted where the board reads first."""
    held = await cast.round()

    def end(connection: Connection) -> None:
        rounds.close(cast.town.here(connection), held)
        rounds.publish(cast.town.here(connection), replace(held, state=RoundState.CLOSED))

    await cast.town.do(end)
    await cast.town.deliver()


async def handed_over(cast: Cast, title: str, giver: str = OWNER, to: str = GIVEN) -> None:
    data = {"round_id": (await cast.round()).id, "activity_id": cast.id(title), "person": cast.person_id(to)}
    assert REFUSED not in await cast.told(giver, Verb.HAND_OVER_TO, **data)


async def reassigned(cast: Cast, title: str, owner: str = OWNER, to: str = REASSIGNED) -> None:
    """The owner says that it is not theirs; the administrator gives it to somebody."""
    data: dict[str, Any] = {"round_id": (await cast.round()).id, "activity_id": cast.id(title)}
    assert REFUSED not in await cast.told(owner, Verb.NOT_MINE_BECAUSE, **data, written="Hör till en annan enhet")
    given = data | {"person_id": cast.person_id(owner), "person": cast.person_id(to)}
    assert REFUSED not in await cast.told(ADMINISTRATOR, Verb.REASSIGN_TO, **given)


async def asked_as_deputy(cast: Cast) -> None:
    """The owner is away, so the deputy is asked too; then the owner is back."""
    await cast.say(OWNER, "jag är borta till 2025-08-27")
    await cast.town.do(lambda connection: schedule.tick(cast.town.here(connection)))
    await cast.town.deliver()
    await cast.say(OWNER, "jag är tillbaka")


async def drafted(cast: Cast) -> None:
    """The board reads the post first, and the round has ended: the draft waits for its editor."""

    def wants(connection: Connection) -> None:
        boards.set_setting(connection, cast.town.municipality_id, "Kommunstyrelsen", "approval", "yes")

    await cast.town.do(wants)
    await closed(cast)
