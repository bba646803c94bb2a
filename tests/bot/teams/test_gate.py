"""Who gets in. Each wrong token and request is refused over HTTP, says nothing, and reaches nobody."""

import base64
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from bot.rehearsal.payloads import Json
from bot.teams.gate import Gate, Unauthorized
from bot.teams.keys import SigningKey, SigningKeys
from tests.fake_login import TENANT_ID, FakeLogin, Key, private_key
from tests.fake_teams import ECONOMY, MANAGEMENT, Scene, registered

NOW = time.time()
Tokens = Callable[[FakeLogin, str], str]


def claims(**wrong: Any) -> Tokens:
    return lambda login, url: login.sign(url, **wrong)


def part(value: Json) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def unsigned(login: FakeLogin, url: str) -> str:
    _, body, _ = login.sign(url).split(".")
    return f"{part({'alg': 'none', 'kid': 'key-1', 'typ': 'JWT'})}.{body}."


def signed_with_the_public_key(login: FakeLogin, url: str) -> str:
    """The old trick: the public RSA key as an HMAC secret."""
    payload = jwt.decode(login.sign(url), options={"verify_signature": False})
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    secret = private_key(1).public_key().public_bytes(serialization.Encoding.DER, form)
    body = f"{part({'alg': 'HS256', 'kid': 'key-1', 'typ': 'JWT'})}.{part(payload)}"
    seal = hmac.digest(secret, body.encode(), "sha256")
    return f"{body}.{base64.urlsafe_b64encode(seal).rstrip(b'=').decode()}"


def cut(login: FakeLogin, url: str) -> str:
    return login.sign(url)[:-8]


def altered(login: FakeLogin, url: str) -> str:
    head, _, signature = login.sign(url).split(".")
    payload = jwt.decode(login.sign(url), options={"verify_signature": False}) | {"exp": int(NOW) + 99999}
    return f"{head}.{part(payload)}.{signature}"


def other_algorithm(login: FakeLogin, url: str) -> str:
    payload = jwt.decode(login.sign(url), options={"verify_signature": False})
    return jwt.encode(payload, private_key(1), algorithm="RS512", headers={"kid": "key-1"})


def without_key_id(login: FakeLogin, url: str) -> str:
    payload = jwt.decode(login.sign(url), options={"verify_signature": False})
    return jwt.encode(payload, private_key(1), algorithm="RS256")


WRONG_TOKENS: dict[str, Tokens] = {
    "expired": claims(exp=int(NOW) - 301),
    "expired long ago": claims(exp=1),
    "not yet valid": claims(nbf=int(NOW) + 3600),
    "without an expiry": claims(exp=None),
    "without a beginning": claims(nbf=None),
    "an expiry that is text": claims(exp="tomorrow"),
    "an expiry that is a list": claims(exp=[1]),
    "an expiry that never comes": claims(exp=float("inf")),
    "an expiry that no float holds": claims(exp=10**400),
    "an expiry that is no number": claims(exp=float("nan")),
    "an expiry that is true": claims(exp=True),
    "claims nested past reading": lambda *_: f"{part({'alg': 'RS256', 'kid': 'key-1'})}.{'W1tb' * 600}.c2ln",
    "another issuer": claims(iss="https://evil.example"),
    "an Entra issuer, as the emulator's": claims(iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
    "another cloud's issuer": claims(iss="https://api.botframework.us"),
    "no issuer": claims(iss=None),
    "another audience": claims(aud="00000000-0000-0000-0000-000000000000"),
    "no audience": claims(aud=None),
    "an empty audience": claims(aud=""),
    "several audiences": claims(aud=["8c1f0f3e-2c1b-4f5a-9d55-1b0c7a2f6a10", "another"]),
    "no service address": claims(serviceurl=None),
    "another service address": claims(serviceurl="https://smba.trafficmanager.net/emea/"),
    "a service address with more behind": lambda login, url: login.sign(f"{url}x"),
    "an unknown key": lambda login, url: login.sign(url, Key("key-99", 1)),
    "another key under a known name": lambda login, url: login.sign(url, Key("key-1", 2)),
    "a key that is a path": lambda login, url: login.sign(url, Key("../../key-1", 1)),
    "no key id": lambda login, url: login.sign(url, headers={"kid": ""}),
    "no algorithm": unsigned,
    "the public key as a secret": signed_with_the_public_key,
    "another algorithm": other_algorithm,
    "a cut signature": cut,
    "altered claims": altered,
    "a critical header": lambda login, url: login.sign(url, headers={"crit": ["x"], "x": 1}),
    "two parts": lambda login, url: login.sign(url).rpartition(".")[0],
    "five parts": lambda login, url: login.sign(url) + ".a.b",
    "nonsense": lambda *_: "nonsense",
    "a very long one": lambda login, url: login.sign(url, padding="x" * 4000),
    "claims that are no object": lambda *_: f"{part({'alg': 'RS256', 'kid': 'key-1'})}.WzFd.c2ln",
}


async def refused(scene: Scene, activity: Json, headers: dict[str, str] | None, status: int) -> None:
    async with aiohttp.ClientSession() as session:
        headers = {"Content-Type": "application/json"} | (headers or {})
        async with session.post(scene.local.bot_url, data=json.dumps(activity), headers=headers) as response:
            assert (response.status, await response.read()) == (status, b"")
    assert scene.handler.events == []
    assert scene.connector.calls == []


def said(scene: Scene) -> Json:
    stage = scene.local.stage
    return stage.message(stage.personal("message", "1", ECONOMY, scene.local._now()), "hej")


@pytest.mark.parametrize("wrong", WRONG_TOKENS.values(), ids=WRONG_TOKENS.keys())
async def test_a_wrong_token_is_401(signed: Scene, login: FakeLogin, wrong: Tokens) -> None:
    token = wrong(login, signed.connector.service_url)
    await refused(signed, said(signed), {"Authorization": f"Bearer {token}"}, 401)


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic dGVzdDp0ZXN0", "Bearer a b", "Token x"])
async def test_a_request_without_a_token_is_401(signed: Scene, header: str | None) -> None:
    await refused(signed, said(signed), {} if header is None else {"Authorization": header}, 401)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"channelId": "emulator"}, 403),
        ({"channelId": "webchat"}, 403),
        ({"channelId": "MSTEAMS"}, 403),
        ({"serviceUrl": "https://smba.trafficmanager.net/emea/"}, 401),
        ({"serviceUrl": "http://127.0.0.1/"}, 401),
        ({"channelData": {"tenant": {"id": "11111111-1111-1111-1111-111111111111"}}}, 403),
        ({"channelData": {}, "conversation": {"id": "a:1"}}, 403),
        (
            {
                "channelData": {"tenant": {"id": "11111111-1111-1111-1111-111111111111"}},
                "conversation": {"id": "a:1", "tenantId": "11111111-1111-1111-1111-111111111111"},
            },
            403,
        ),
    ],
)
async def test_a_right_token_does_not_carry_a_wrong_request(
    signed: Scene, login: FakeLogin, change: Json, status: int
) -> None:
    token = login.sign(signed.connector.service_url)
    await refused(signed, said(signed) | change, {"Authorization": f"Bearer {token}"}, status)


async def test_a_signed_service_address_that_is_not_listed_is_403(signed: Scene, login: FakeLogin) -> None:
    url = "https://smba.trafficmanager.net.evil.example/emea/"
    token = login.sign(url)
    await refused(signed, said(signed) | {"serviceUrl": url}, {"Authorization": f"Bearer {token}"}, 403)


async def test_a_key_for_another_channel_does_not_open_this_one(signed: Scene, login: FakeLogin) -> None:
    login.keys = [Key("key-1", 1, ["webchat"]), Key("key-2", 2, [])]
    for key in login.keys:
        token = login.sign(signed.connector.service_url, key)
        await refused(signed, said(signed), {"Authorization": f"Bearer {token}"}, 401)


async def test_a_right_token_gets_in(signed: Scene) -> None:
    assert (await signed.local.say(ECONOMY, "hej")).status == 201
    assert len(signed.handler.events) == 1


async def test_the_tenant_is_compared_without_regard_to_case(signed: Scene) -> None:
    tenant = {"tenant": {"id": TENANT_ID.upper()}}
    assert (await signed.local.deliver(said(signed) | {"channelData": tenant})).status == 201
    assert signed.handler.events[0].address.tenant_id == TENANT_ID


async def test_a_token_is_verified_once_and_its_address_compared_each_time(signed: Scene, login: FakeLogin) -> None:
    token = {"Authorization": f"Bearer {login.sign(signed.connector.service_url)}"}
    assert (await signed.local.deliver(said(signed), token)).status == 201
    elsewhere = said(signed) | {"serviceUrl": signed.connector.service_url.replace("127.0.0.1", "localhost")}
    assert (await signed.local.deliver(elsewhere, token)).status == 401


@pytest.mark.parametrize(
    "wrong",
    [
        claims(aud="another"),
        claims(iss="https://evil.example"),
        claims(exp=int(NOW) - 3600),
        claims(nbf=int(NOW) + 7200),
        claims(exp=None),
        claims(serviceurl=None),
        claims(headers={"crit": ["x"], "x": 1}),
        other_algorithm,
        without_key_id,
    ],
)
async def test_nobody_makes_the_bot_look_for_keys_by_nonsense(signed: Scene, login: FakeLogin, wrong: Tokens) -> None:
    headers = {"Authorization": f"Bearer {wrong(login, signed.connector.service_url)}"}
    assert (await signed.local.deliver(said(signed), headers)).status == 401
    assert login.calls == []


async def test_get_is_not_routed(signed: Scene) -> None:
    async with aiohttp.ClientSession() as session, session.get(signed.local.bot_url) as response:
        assert response.status == 405


async def test_local_mode_takes_nobody_from_a_web_page(local: Scene) -> None:
    await refused(local, said(local), {"Origin": "https://evil.example"}, 403)


async def test_local_mode_takes_nobody_by_another_name(local: Scene) -> None:
    await refused(local, said(local), {"Host": "evil.example"}, 403)


async def test_local_mode_answers_to_this_machine_only(local: Scene) -> None:
    await refused(local, said(local) | {"serviceUrl": "https://smba.trafficmanager.net/emea/"}, {}, 403)


async def test_a_channel_of_the_right_tenant_gets_in(signed: Scene) -> None:
    assert (await signed.local.mention(ECONOMY, MANAGEMENT, "hej")).status == 201


class Counted(SigningKeys):
    """How often a key was asked for: each is a token verified."""

    asked = 0

    async def get(self, key_id: str) -> SigningKey | None:
        self.asked += 1
        return await super().get(key_id)


@dataclass
class Door:
    """The gate at a moment that is set by hand."""

    gate: Gate
    keys: Counted
    login: FakeLogin
    url: str = "http://127.0.0.1:1/"
    now: float = field(default_factory=lambda: float(int(time.time())))
    """Of the test itself: this module may have been read many minutes ago."""

    def header(self, **claims: Any) -> str:
        return f"Bearer {self.login.sign(self.url, **claims)}"


@pytest.fixture
async def door(login: FakeLogin) -> AsyncIterator[Door]:
    async with aiohttp.ClientSession() as session:
        keys = Counted(login.metadata_url, session)
        made = Door(Gate(registered(login), keys, lambda: made.now), keys, login)
        yield made
        await keys.close()


async def test_a_token_is_verified_once_and_again_after_five_minutes(door: Door) -> None:
    header, begun = door.header(), door.now
    for passed, verified in ((0, 1), (0, 1), (299, 1), (300, 2), (599, 2), (600, 3)):
        door.now = begun + passed
        await door.gate.token(header)
        assert door.keys.asked == verified, passed


async def test_a_token_that_was_verified_in_the_future_is_verified_anew(door: Door) -> None:
    """The clock was set back."""
    header = door.header()
    await door.gate.token(header)
    door.now -= 10
    await door.gate.token(header)
    assert door.keys.asked == 2


async def test_no_more_than_so_many_tokens_are_remembered_and_the_oldest_goes_first(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.gate.REMEMBERED", 2)
    first, *others = (door.header(number=number) for number in range(3))
    for header in (first, *others, *others):
        await door.gate.token(header)
    assert door.keys.asked == 3
    await door.gate.token(first)
    assert door.keys.asked == 4


@pytest.mark.parametrize(
    ("off", "gets_in"),
    [
        ({"exp": -299}, True),
        ({"exp": -300}, True),
        ({"exp": -301}, False),
        ({"nbf": 300}, True),
        ({"nbf": 301}, False),
        ({"nbf": 299, "iat": 299}, True),
    ],
)
async def test_clocks_may_be_five_minutes_apart(door: Door, off: Json, gets_in: bool) -> None:
    assert await is_let_in(door, **{name: int(door.now) + seconds for name, seconds in off.items()}) is gets_in


@pytest.mark.parametrize(
    ("claims", "gets_in"),
    [
        ({"nbf": 0}, True),
        ({"nbf": -1}, False),
        ({"exp": 1e11}, True),
        ({"exp": 1.1e11}, False),
        ({"padding": "x" * 2593}, True),
        ({"padding": "x" * 2594}, False),
    ],
    ids=["from the first second", "before time", "until the last moment", "after it", "4,096 letters", "4,097 letters"],
)
async def test_a_tokens_times_and_length_are_taken_up_to_their_bounds(door: Door, claims: Json, gets_in: bool) -> None:
    assert await is_let_in(door, **claims) is gets_in


async def is_let_in(door: Door, **claims: Any) -> bool:
    try:
        return await door.gate.token(door.header(**claims)) is not None
    except Unauthorized:
        return False


async def test_a_remembered_token_ends_when_it_ends(door: Door) -> None:
    header = door.header(exp=int(door.now) - 200)
    await door.gate.token(header)
    door.now += 102
    with pytest.raises(Unauthorized):
        await door.gate.token(header)


async def test_a_key_for_encryption_signs_nothing(signed: Scene, login: FakeLogin) -> None:
    login.keys.append(Key("key-2", 2, use="enc"))
    token = login.sign(signed.connector.service_url, login.keys[-1])
    await refused(signed, said(signed), {"Authorization": f"Bearer {token}"}, 401)
