"""No network call blocks the loop: not the keys', not the token's, not the reply's."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from bot.ports import Message
from tests.fake_teams import ECONOMY, HR, Scene


@pytest.fixture
def connects(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[bool, bool]]]:
    """Of each connection and each look-up of a name, as it is made: whether on the loop's thread, whether it blocks."""
    made: list[tuple[bool, bool]] = []
    loop = threading.get_ident()
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def connecting(itself: socket.socket, address: Any) -> None:
        made.append((threading.get_ident() == loop, itself.gettimeout() != 0))
        connect(itself, address)

    def looking_up(*arguments: Any, **named: Any) -> Any:
        made.append((threading.get_ident() == loop, True))
        return look_up(*arguments, **named)

    monkeypatch.setattr(socket.socket, "connect", connecting)
    monkeypatch.setattr(socket, "getaddrinfo", looking_up)
    yield made
    monkeypatch.undo()


async def test_nothing_of_a_first_turn_blocks_the_loop(signed: Scene, connects: list[tuple[bool, bool]]) -> None:
    signed.handler.says(Message(text="Hej!"))
    await signed.local.say(ECONOMY, "hej")
    await signed.teams.member(signed.at(ECONOMY), ECONOMY.user_id)
    await signed.teams.send(signed.at(HR), Message(text="Hej!"))
    assert (True, False) in connects  # the connector's, by aiohttp
    assert (False, True) in connects  # the login host's, by MSAL in its thread
    assert (True, True) not in connects


async def test_one_that_blocks_would_be_seen(connects: list[tuple[bool, bool]]) -> None:
    with pytest.raises(requests.ConnectionError):
        requests.get("http://127.0.0.1:1/", timeout=1)  # noqa: ASYNC210 - that is the point
    assert (True, True) in connects
