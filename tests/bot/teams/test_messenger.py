"""Calls to Teams: what goes out, and what each failure is told as."""

from dataclasses import replace

import pytest

from bot.ports import Fault, Message, NotSent, Scope
from bot.rehearsal import mishaps
from bot.rehearsal.mishaps import Mishap
from tests.fake_teams import ECONOMY, HR, MANAGEMENT, Scene

HELLO = Message(text="Hej!")


async def test_a_conversation_is_opened_by_entra_id(local: Scene) -> None:
    here = local.at(ECONOMY)
    assert await local.teams.open_personal(here.tenant_id, here.service_url, ECONOMY.entra_id) == here
    assert local.connector.calls[0].body == {
        "isGroup": False,
        "bot": {"id": "28:tertialbot"},
        "members": [{"id": ECONOMY.entra_id}],
        "channelData": {"tenant": {"id": here.tenant_id}},
        "tenantId": here.tenant_id,
    }


async def test_a_channel_post_makes_a_thread_that_can_be_updated(local: Scene) -> None:
    sent = await local.teams.send(local.channel(), HELLO)
    assert sent.conversation_id == f"{MANAGEMENT.id};messageid={sent.message_id}"
    await local.teams.update(local.channel(), sent.message_id, Message(text="Rättat"))
    (post,) = local.connector.messages(MANAGEMENT.id)
    assert (post.text, len(post.versions)) == ("Rättat", 2)


async def test_a_reply_in_a_thread_stays_there(local: Scene) -> None:
    first = await local.teams.send(local.channel(), HELLO)
    second = await local.teams.send(local.channel(), HELLO, thread_id=first.conversation_id)
    assert second.conversation_id == first.conversation_id
    assert local.connector.messages(MANAGEMENT.id)[1].thread_id == first.message_id


async def test_a_member_is_known_by_directory_id_and_lower_case_upn(local: Scene) -> None:
    local.connector.add([replace(ECONOMY, upn="Enhetschef.Ekonomi@Mjolby.example")])
    member = await local.teams.member(local.at(ECONOMY), ECONOMY.user_id)
    assert (member.entra_id, member.upn, member.name) == (ECONOMY.entra_id, ECONOMY.upn, ECONOMY.name)


async def test_an_id_from_outside_stays_one_part_of_the_path(local: Scene) -> None:
    with pytest.raises(NotSent):
        await local.teams.member(local.at(ECONOMY), "../../activities/1?x=%2f")
    assert local.connector.calls[0].path.endswith("/members/../../activities/1?x=%2f")


@pytest.mark.parametrize(
    ("mishap", "fault", "code"),
    [
        (mishaps.throttled(7), Fault.THROTTLED, "TooManyRequests"),
        (mishaps.precondition_failed(), Fault.TRY_AGAIN, "PreconditionFailed"),
        (mishaps.unavailable(), Fault.TRY_AGAIN, "ServiceUnavailable"),
        (mishaps.not_installed(), Fault.UNREACHABLE, "ForbiddenOperationException"),
        (mishaps.blocked(), Fault.UNREACHABLE, "MessageWritesBlocked"),
        (Mishap(*mishaps.error(403, "InvalidBotApiHost")), Fault.REFUSED, "InvalidBotApiHost"),
        (mishaps.gone(), Fault.GONE, "ConversationNotFound"),
        (mishaps.too_big(), Fault.REFUSED, "MessageSizeTooBig"),
        (Mishap(413, mishaps.HTML, "text/html"), Fault.REFUSED, ""),
        (Mishap(*mishaps.error(400, "BadSyntax")), Fault.REFUSED, "BadSyntax"),
        (Mishap(*mishaps.error(401, "BotNotRegistered")), Fault.REFUSED, "BotNotRegistered"),
        (Mishap(*mishaps.error(500, "ServiceError")), Fault.REFUSED, "ServiceError"),
        (mishaps.bad_gateway(), Fault.UNKNOWN, ""),
        (Mishap(504), Fault.UNKNOWN, ""),
        (mishaps.empty(), Fault.UNKNOWN, "UnreadableAnswer"),
        (Mishap(200, mishaps.HTML, "text/html"), Fault.UNKNOWN, "UnreadableAnswer"),
        (Mishap(201, '{"id": ""}'), Fault.UNKNOWN, "UnreadableAnswer"),
        (Mishap(201, '["id"]'), Fault.UNKNOWN, "UnreadableAnswer"),
        (mishaps.reset(), Fault.UNKNOWN, "ServerDisconnectedError"),
        (Mishap(307, headers={"Location": "http://127.0.0.1:1/"}), Fault.TRY_AGAIN, ""),
        (Mishap(501), Fault.UNKNOWN, ""),
        (Mishap(520, mishaps.HTML, "text/html"), Fault.UNKNOWN, ""),
    ],
)
async def test_each_failure_of_a_send_says_what_it_means(local: Scene, mishap: Mishap, fault: Fault, code: str) -> None:
    local.connector.mishaps.append(replace(mishap))
    with pytest.raises(NotSent) as caught:
        await local.teams.send(local.at(ECONOMY), HELLO)
    assert (caught.value.fault, caught.value.code) == (fault, code)
    assert len(local.connector.calls) == 1


async def test_the_wait_that_the_platform_asks_for_is_told(local: Scene) -> None:
    local.connector.mishaps += [
        mishaps.throttled(7),
        mishaps.throttled(None),
        mishaps.throttled(-3),
        Mishap(429, headers={"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}),
        Mishap(429, headers={"Retry-After": "soon"}),
    ]
    waits = []
    for _ in range(5):
        with pytest.raises(NotSent) as caught:
            await local.teams.send(local.at(ECONOMY), HELLO)
        waits.append(caught.value.retry_after)
    assert waits == [7, None, 0, 0, None]


@pytest.mark.parametrize("mishap", [mishaps.bad_gateway(), Mishap(504), mishaps.reset(times=2)])
async def test_an_update_of_unknown_outcome_may_be_done_again(local: Scene, mishap: Mishap) -> None:
    sent = await local.teams.send(local.at(ECONOMY), HELLO)
    local.connector.mishaps.append(replace(mishap))
    with pytest.raises(NotSent) as caught:
        await local.teams.update(local.at(ECONOMY), sent.message_id, HELLO)
    assert caught.value.fault is Fault.TRY_AGAIN


async def test_silence_is_an_unknown_outcome(local: Scene) -> None:
    local.connector.mishaps.append(mishaps.hanging(5))
    with pytest.raises(NotSent) as caught:
        await local.teams.send(local.at(ECONOMY), HELLO)
    assert caught.value.fault is Fault.UNKNOWN


async def test_no_connection_means_nothing_was_delivered(local: Scene) -> None:
    nobody = replace(local.at(ECONOMY), service_url="http://127.0.0.1:9/")
    with pytest.raises(NotSent) as caught:
        await local.teams.send(nobody, HELLO)
    assert caught.value.fault is Fault.TRY_AGAIN


@pytest.mark.parametrize(
    "service_url",
    [
        "https://smba.trafficmanager.net.evil.example/",
        "https://evil.example/",
        "http://smba.trafficmanager.net/emea/",
        "https://user@127.0.0.1/",
        "https://127.0.0.1:port/",
        "ftp://127.0.0.1/",
        "127.0.0.1",
        "",
    ],
)
async def test_a_host_that_is_not_listed_is_never_called(local: Scene, service_url: str) -> None:
    with pytest.raises(NotSent) as caught:
        await local.teams.send(replace(local.at(ECONOMY), service_url=service_url), HELLO)
    assert (caught.value.fault, caught.value.code) == (Fault.REFUSED, "HostNotAllowed")


async def test_one_token_and_one_connection_serve_many_sends(signed: Scene, login_calls: list[str]) -> None:
    for _ in range(20):
        await signed.teams.send(signed.at(HR), HELLO)
    assert len(signed.connector.messages(HR.conversation_id)) == 20
    assert [path for path in login_calls if path.endswith("/token")] == [login_calls[-1]]
    assert len(signed.connector.connections) == 1


async def test_a_personal_conversation_is_answered_with_the_app_id(signed: Scene) -> None:
    await signed.teams.send(signed.at(HR), HELLO)
    body = signed.connector.calls[0].body
    assert body["from"]["id"].startswith("28:8c1f")
    assert signed.at(HR).scope is Scope.PERSONAL
