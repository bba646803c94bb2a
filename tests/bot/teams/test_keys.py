"""The channel's signing keys roll, and their provider is sometimes away."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any, cast

import aiohttp
import pytest

from bot.teams.keys import NoKeys, SigningKeys
from tests.fake_login import FakeLogin, Key
from tests.fake_teams import ECONOMY, Scene, registered, scene

HALF_A_DAY, FIVE_DAYS = 12 * 3600, 5 * 24 * 3600


class Watch:
    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
async def keys(login: FakeLogin, watch: Watch) -> AsyncIterator[SigningKeys]:
    async with aiohttp.ClientSession() as session:
        made = SigningKeys(login.metadata_url, session, watch)
        yield made
        await made.close()


async def test_a_new_key_is_found_without_a_restart_or_a_gap(signed: Scene, login: FakeLogin) -> None:
    assert (await signed.local.say(ECONOMY, "före")).status == 201
    for number in range(2, 5):
        login.keys.append(Key(f"key-{number}", number))
        assert (await signed.local.say(ECONOMY, "efter")).status == 201
    assert login.calls.count("/v1/keys") == 4


async def test_many_requests_at_once_fetch_the_keys_once(signed: Scene, login: FakeLogin) -> None:
    login.hang = 0.05
    answers = await asyncio.gather(*(signed.local.say(ECONOMY, "hej") for _ in range(20)))
    assert {answer.status for answer in answers} == {201}
    assert login.calls.count("/v1/keys") == 1


async def test_unknown_keys_cost_a_bounded_number_of_fetches(keys: SigningKeys, login: FakeLogin, watch: Watch) -> None:
    for number in range(50):
        assert await keys.get(f"unknown-{number}") is None
    assert login.calls.count("/v1/keys") == 7
    watch.time += 61
    await keys.get("unknown")
    assert login.calls.count("/v1/keys") == 8


async def test_keys_are_renewed_in_time_beside_the_requests(keys: SigningKeys, login: FakeLogin, watch: Watch) -> None:
    await keys.get("key-1")
    watch.time += HALF_A_DAY + 1
    login.hang = 0.05
    assert await keys.get("key-1")
    assert login.calls.count("/v1/keys") == 1
    await asyncio.sleep(0.2)
    assert login.calls.count("/v1/keys") == 2


async def test_known_keys_outlive_an_outage_but_not_their_lifetime(
    keys: SigningKeys, login: FakeLogin, watch: Watch
) -> None:
    assert await keys.get("key-1")
    login.down = True
    watch.time += FIVE_DAYS
    assert await keys.get("key-1")
    watch.time += 100
    with pytest.raises(NoKeys):
        await keys.get("key-1")
    login.down = False
    watch.time += 10
    assert await keys.get("key-1")


async def test_a_garbled_answer_does_not_lose_the_known_keys(
    keys: SigningKeys, login: FakeLogin, caplog: pytest.LogCaptureFixture
) -> None:
    assert await keys.get("key-1")
    login.garbled = True
    assert await keys.get("key-2") is None
    assert f"the signing keys at {login.metadata_url} could not be fetched: JSONDecodeError" in caplog.text
    login.garbled, login.keys = False, []
    assert await keys.get("key-2") is None
    assert await keys.get("key-1")


@dataclass(slots=True)
class OddKey(Key):
    """`instead` differs from an ordinary key; what is None there is left out."""

    instead: dict[str, Any] = field(default_factory=dict)

    def public(self) -> dict[str, Any]:
        return {name: value for name, value in (Key.public(self) | self.instead).items() if value is not None}


async def test_an_odd_key_is_left_out_and_does_not_lose_the_others(keys: SigningKeys, login: FakeLogin) -> None:
    odd: list[dict[str, Any]] = [{"kty": "EC"}, {"use": "enc"}, {"kid": None}, {"kid": 7}, {"n": None}]
    login.keys = [
        *(OddKey(f"odd-{number}", 1, instead=each) for number, each in enumerate(odd)),
        OddKey("without use or endorsements", 1, instead={"use": None, "endorsements": None}),
        Key("key-1", 1),
    ]
    found = {each.id: await keys.get(each.id) for each in login.keys}
    known = {name: sorted(key.endorsements) for name, key in found.items() if key}
    assert known == {"without use or endorsements": [], "key-1": ["msteams"]}


@dataclass
class Noting:
    """A session that notes how it is asked."""

    session: aiohttp.ClientSession
    asked: list[dict[str, Any]] = field(default_factory=list)

    def get(self, url: str, **how: Any) -> Any:
        self.asked.append(how)
        return self.session.get(url, **how)


async def test_a_document_is_waited_for_ten_seconds_and_not_looked_for_elsewhere(login: FakeLogin) -> None:
    async with aiohttp.ClientSession() as session:
        noting = Noting(session)
        assert await SigningKeys(login.metadata_url, cast(aiohttp.ClientSession, noting)).get("key-1")
    assert [(each["timeout"].total, each["allow_redirects"]) for each in noting.asked] == [(10, False)] * 2


async def test_an_unknown_key_waits_for_the_renewal_that_is_under_way(
    keys: SigningKeys, login: FakeLogin, watch: Watch
) -> None:
    assert await keys.get("key-1")
    watch.time += HALF_A_DAY + 1
    login.hang = 0.05
    login.keys.append(Key("key-2", 2))
    assert await keys.get("key-1")
    assert await keys.get("key-2")
    assert login.calls.count("/v1/keys") == 2


async def test_a_stop_waits_for_no_provider_and_leaves_nothing_behind(login: FakeLogin) -> None:
    login.hang = 60
    async with aiohttp.ClientSession() as session:
        keys = SigningKeys(login.metadata_url, session)
        asking = asyncio.create_task(keys.get("key-1"))
        while not login.calls:  # noqa: ASYNC110 - it is at the provider
            await asyncio.sleep(0.01)
        async with asyncio.timeout(5):
            await keys.close()
        assert keys._running
        assert keys._running.done()
        with pytest.raises(asyncio.CancelledError):
            await asking


@pytest.mark.parametrize(("letters", "read"), [(500_000, True), (530_000, False)])
async def test_a_document_without_end_is_not_read(
    keys: SigningKeys, login: FakeLogin, letters: int, read: bool
) -> None:
    login.padding = letters
    with contextlib.nullcontext() if read else pytest.raises(NoKeys):
        assert await keys.get("key-1")


async def test_without_any_keys_nobody_gets_in_and_the_log_says_why(
    login: FakeLogin, caplog: pytest.LogCaptureFixture
) -> None:
    login.down = True
    async with scene(registered(login), login) as made:
        assert (await made.local.say(ECONOMY, "hej")).status == 401
        assert made.handler.events == []
    assert f"nobody can be let in: there are no signing keys from {login.metadata_url}" in caplog.text


async def test_the_loop_runs_on_while_the_provider_hangs(signed: Scene, login: FakeLogin) -> None:
    login.hang = 0.3
    waiting = asyncio.create_task(signed.local.say(ECONOMY, "hej"))
    turns = 0
    while not waiting.done():
        await asyncio.sleep(0.01)
        turns += 1
    assert turns > 10
    assert (await waiting).status == 201


async def test_a_sovereign_cloud_names_its_own_issuer(login: FakeLogin) -> None:
    login.issuer = "https://api.botframework.us"
    async with scene(registered(login), login) as made:
        headers = {"Authorization": f"Bearer {login.sign(made.connector.service_url, iss=login.issuer)}"}
        stage = made.local.stage
        activity = stage.message(stage.personal("message", "1", ECONOMY, made.local._now()), "hej")
        assert (await made.local.deliver(activity, headers)).status == 201
        assert (await made.local.say(ECONOMY, "hej")).status == 401


async def looked(keys: SigningKeys, login: FakeLogin) -> int:
    """How many times the provider has been asked, after one more request."""
    with contextlib.suppress(NoKeys):
        await keys.get("key-1")
    await asyncio.sleep(0.05)
    return login.calls.count("/v1/.well-known/openidconfiguration")


async def test_a_provider_that_is_away_is_asked_again_after_three_seconds(
    keys: SigningKeys, login: FakeLogin, watch: Watch
) -> None:
    login.down = True
    watch.time += 100 - await spend(keys, login)
    before = await looked(keys, login)
    watch.time += 3
    assert await looked(keys, login) == before
    watch.time += 0.1
    assert await looked(keys, login) == before + 1


async def spend(keys: SigningKeys, login: FakeLogin) -> int:
    """The few extra looks of this minute; they are back when it has passed."""
    for _ in range(10):
        await looked(keys, login)
    return 50


async def test_a_renewal_that_failed_is_tried_again_after_a_minute(
    keys: SigningKeys, login: FakeLogin, watch: Watch
) -> None:
    before = await looked(keys, login)
    login.down = True
    watch.time += HALF_A_DAY
    assert await looked(keys, login) == before
    watch.time += 1
    assert await looked(keys, login) == before + 1
    watch.time += 60
    assert await looked(keys, login) == before + 1
    watch.time += 1
    assert await looked(keys, login) == before + 2


async def test_the_extra_looks_of_a_minute_are_back_when_it_has_passed(
    keys: SigningKeys, login: FakeLogin, watch: Watch
) -> None:
    for number in range(20):
        await keys.get(f"unknown-{number}")
    before = login.calls.count("/v1/keys")
    watch.time += 59
    await keys.get("unknown")
    assert login.calls.count("/v1/keys") == before
    watch.time += 1
    await keys.get("unknown")
    assert login.calls.count("/v1/keys") == before + 1
