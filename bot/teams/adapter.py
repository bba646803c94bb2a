"""The SDK's CloudAdapter with its costs and faults met from outside (docs/teams.md section 5, docs/performance.md
section 3).

- the token is checked by `gate`, off the SDK's validation, which answers 500 to much of what is wrong;
- the connector client, its session and the bot's token are shared over turns instead of built in each;
- JSON in and out goes past msrest, which serialises an invoke's body twice and answers 500 to every card action.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any

from aiohttp import web
from aiohttp.web_protocol import RequestPayloadError
from botbuilder.core import Bot, InvokeResponse, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botframework.connector.auth import BotFrameworkAuthentication

from bot import logs
from bot.nearby import is_from_here
from bot.ports import Message, NotSent
from bot.teams import activities, envelope, files, wire
from bot.teams.connector import ConnectorClient, Transport
from bot.teams.envelope import Incoming, Malformed
from bot.teams.gate import Forbidden, Gate, Unauthorized
from bot.teams.streams import TooLarge, read_capped
from cards.texts import faults as texts

log = logging.getLogger(__name__)

READ_SECONDS = 10.0
"""What a body may take to arrive."""


class NoAuthentication(BotFrameworkAuthentication):
    """The gate has let the caller in before the SDK hears of anything: nobody comes in by its own ways."""

    async def authenticate_request(self, activity: object, auth_header: str) -> None:
        raise Unauthorized("only the gate lets in")

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> None:
        raise Unauthorized("there is no streaming here")

    def create_connector_factory(self, claims_identity: object) -> None:
        raise Unauthorized("only the gate lets in")

    async def create_user_token_client(self, claims_identity: object) -> None:
        """Nobody signs in through the bot."""


class Turn(TurnContext):
    async def _emit(self, plugins: list[Any], arg: Any, logic: Awaitable[Any]) -> Any:
        """The SDK's own makes a function that refers to itself: every card sent stays until a collection of garbage."""
        return await (super()._emit(plugins, arg, logic) if plugins else logic)


class Adapter(CloudAdapter):
    def __init__(self, gate: Gate, transport: Transport, local: bool) -> None:
        super().__init__(NoAuthentication())
        self._gate = gate
        self._transport = transport
        self._local = local
        self.on_turn_error = self._turn_failed

    async def process(self, request: web.Request, bot: Bot, ws_response: object = None) -> web.Response:
        """Refusals say no more than their number."""
        try:
            activity = await self._let_in(request)
        except Unauthorized as error:
            return _refused(401, error)
        except Forbidden as error:
            return _refused(403, error)
        except Malformed as error:
            return _refused(400, error)
        except TooLarge as error:
            return _refused(413, error)
        except TimeoutError as error:
            return _refused(408, error)
        with logs.referenced():
            response = await self._turned(activity, bot)
        if response is None:
            return web.Response(status=201)
        return web.Response(status=response.status, body=wire.dumps(response.body), content_type="application/json")

    async def _turned(self, activity: Incoming, bot: Bot) -> InvokeResponse | None:
        """A turn as the SDK goes through it, with the one thing that ours looks for in it."""
        turn = Turn(self, activity)
        turn.turn_state[self.BOT_CONNECTOR_CLIENT_KEY] = ConnectorClient(self._transport, activity.service_url)
        await self.run_pipeline(turn, bot.on_turn)
        return self._process_turn_results(turn)

    async def _let_in(self, request: web.Request) -> Incoming:
        """The token before the body: a stranger does not get to make the bot read."""
        if self._local:
            _must_be_near(request)
        claims = await self._gate.token(request.headers.get("Authorization"))
        if request.content_type != "application/json":
            raise Malformed("not application/json")
        if request.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise Malformed("compressed")  # Teams never does, and unpacking is where small things grow
        if (request.content_length or 0) > envelope.MAX_BODY:
            raise TooLarge
        activity = envelope.read(await _body(request))
        self._gate.admit(claims, activity)
        return activity

    async def _turn_failed(self, context: TurnContext, error: Exception) -> None:
        """The person gets a reference to name, the log gets the fault under the same reference."""
        if isinstance(error, NotSent):
            log.warning("a reply could not be sent: %s", error)
            return
        reference = logs.current_reference()
        log.error("fault %s in a turn of type %s", reference, context.activity.type, exc_info=error)
        text = texts.something_went_wrong(reference)
        if context.activity.type == "invoke":
            body = activities.error_answer(500, "InternalError", text)
            activities.answer_invoke(context, InvokeResponse(status=200, body=body))
            if context.activity.name != files.INVOKE:  # Teams shows nothing of the answer to that one
                return
        try:
            await context.send_activity(activities.activity(Message(text=text)))
        except NotSent as fault:
            log.warning("fault %s could not be told: %s", reference, fault)


async def _body(request: web.Request) -> bytes:
    reading = read_capped(request.content, envelope.MAX_BODY)
    try:
        if request.content.is_eof():  # it came whole with its head, as nearly always: there is nothing to wait for
            return await reading
        async with asyncio.timeout(READ_SECONDS):
            return await reading
    except (ConnectionError, RequestPayloadError) as error:
        raise Malformed("the body broke off") from error


def _must_be_near(request: web.Request) -> None:
    """Local mode: a caller on this machine, and no web page that a browser here has been tricked into calling from."""
    if not is_from_here(request):
        raise Forbidden("local mode speaks with this machine only")
    if request.headers.get("Origin"):
        raise Forbidden("called from a web page")


def _refused(status: int, reason: Exception) -> web.Response:
    log.info("refused with %d: %s", status, reason)
    return web.Response(status=status)
