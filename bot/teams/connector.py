"""Calls to the connector, on one shared HTTP session.

Takes the place of botframework's ConnectorClient, which is built anew each turn (4 ms), opens a connection for each
call, runs `requests` in threads and never retries a POST. The operations keep their names and arguments, so the SDK's
adapter and TurnContext call them as their own. Every failure is a `NotSent`; nothing is tried twice here.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import aiohttp
from botbuilder import schema
from yarl import URL

from bot.ports import Fault, NotSent
from bot.teams import faults, wire
from bot.teams.credentials import AccessTokens
from bot.teams.network import proxy_for, trusted_by_all
from bot.teams.streams import TooLarge, is_allowed, read_capped

JSON = "application/json; charset=utf-8"
MAX_ANSWER = 1024 * 1024
USER_AGENT = "Microsoft-BotFramework/3.1 (BotBuilder Python/4.17.1) Tertialbot"


class Transport:
    """One shared session with keep-alive. `tokens` is None in local mode."""

    def __init__(self, session: aiohttp.ClientSession, tokens: AccessTokens | None, hosts: frozenset[str]) -> None:
        self._session = session
        self._tokens = tokens
        self._hosts = hosts

    async def call(
        self, service_url: str, method: str, path: str, body: object = None, repeatable: bool = True
    ) -> bytes:
        """The answer's body. `repeatable`: see `faults.from_answer`."""
        if not is_allowed(service_url, self._hosts):
            raise NotSent(Fault.REFUSED, "HostNotAllowed")
        headers = {"Accept": "application/json"}
        if self._tokens:
            headers["Authorization"] = f"Bearer {await self._tokens.get()}"
        url = URL(service_url.rstrip("/") + path, encoded=True)
        data = None if body is None else aiohttp.BytesPayload(wire.dumps(body), content_type=JSON)
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, allow_redirects=False, proxy=proxy_for(url)
            ) as response:
                answer = await read_capped(response.content, MAX_ANSWER)
                return self._checked(response, answer, repeatable)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError) as error:
            raise NotSent(Fault.TRY_AGAIN, type(error).__name__) from error
        except (aiohttp.ClientError, TimeoutError, OSError, TooLarge) as error:
            raise NotSent(Fault.TRY_AGAIN if repeatable else Fault.UNKNOWN, type(error).__name__) from error

    def _checked(self, response: aiohttp.ClientResponse, answer: bytes, repeatable: bool) -> bytes:
        if response.status in (200, 201, 202):
            return answer
        if response.status == 401 and self._tokens:
            self._tokens.forget()
        raise faults.from_answer(response.status, response.headers, answer, repeatable, datetime.now(UTC))


class Conversations:
    """The operations of botframework's ConversationsOperations that the SDK and we call."""

    def __init__(self, transport: Transport, service_url: str) -> None:
        self._transport = transport
        self._service_url = service_url

    async def create_conversation(self, parameters: Any) -> schema.ConversationResourceResponse:
        repeatable = parameters.activity is None  # the one-to-one conversation is the same one each time
        answer = await self._call("POST", "", parameters, repeatable)
        return schema.ConversationResourceResponse(
            id=_need(answer, "id", repeatable),
            activity_id=answer.get("activityId"),
            service_url=answer.get("serviceUrl"),
        )

    async def send_to_conversation(self, conversation_id: str, activity: schema.Activity) -> schema.ResourceResponse:
        return _sent(await self._call("POST", f"/{_path(conversation_id)}/activities", activity, repeatable=False))

    async def reply_to_activity(
        self, conversation_id: str, activity_id: str, activity: schema.Activity
    ) -> schema.ResourceResponse:
        path = f"/{_path(conversation_id)}/activities/{_path(activity_id)}"
        return _sent(await self._call("POST", path, activity, repeatable=False))

    async def update_activity(
        self, conversation_id: str, activity_id: str, activity: schema.Activity
    ) -> schema.ResourceResponse:
        path = f"/{_path(conversation_id)}/activities/{_path(activity_id)}"
        return schema.ResourceResponse(id=(await self._call("PUT", path, activity)).get("id"))

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        await self._call("DELETE", f"/{_path(conversation_id)}/activities/{_path(activity_id)}")

    async def get_conversation_member(self, conversation_id: str, member_id: str) -> dict[str, Any]:
        answer = await self._call("GET", f"/{_path(conversation_id)}/members/{_path(member_id)}")
        _need(answer, "id", repeatable=True)
        return answer

    async def _call(self, method: str, path: str, body: object = None, repeatable: bool = True) -> dict[str, Any]:
        answer = await self._transport.call(self._service_url, method, f"/v3/conversations{path}", body, repeatable)
        return faults.as_object(answer)


class ConnectorClient:
    """Costs nothing: all that is dear is in the transport they share."""

    def __init__(self, transport: Transport, service_url: str) -> None:
        self.conversations = Conversations(transport, service_url)


def _path(part: str) -> str:
    return quote(part, safe="")


def _sent(answer: dict[str, Any]) -> schema.ResourceResponse:
    return schema.ResourceResponse(id=_need(answer, "id", repeatable=False))


def _need(answer: dict[str, Any], name: str, repeatable: bool) -> str:
    """A success that does not say what became of it is an unknown outcome (pitfall 8)."""
    value = answer.get(name)
    if not isinstance(value, str) or not value:
        raise NotSent(Fault.TRY_AGAIN if repeatable else Fault.UNKNOWN, "UnreadableAnswer", 200)
    return value


def new_session(timeout: float, connections: int) -> aiohttp.ClientSession:
    """To be made on the running loop. No cookies: the connector's are of no use and would pile up."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=connections, keepalive_timeout=60, ssl=trusted_by_all()),
        timeout=aiohttp.ClientTimeout(total=timeout, sock_connect=min(timeout, 5.0)),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": USER_AGENT},
        auto_decompress=True,
    )
