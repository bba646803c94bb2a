"""What the operator reads, and the reference that ties it to what a person saw."""

import asyncio
import io
import json
import logging
import re
from collections.abc import Iterator

import pytest

from bot import logs


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What is logged; the logging of the test run is put back afterwards."""
    root, program = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], root.level, program.level
    yield io.StringIO()
    root.handlers[:], root.level = before[:2]
    root.setLevel(before[1])
    program.setLevel(before[2])
    logging.captureWarnings(False)


def test_json_lines_hold_time_level_logger_and_message(written: io.StringIO) -> None:
    logs.set_up("json", written)
    logging.getLogger("bot.delivery").error("could not reach %s", "person-1")
    line = json.loads(written.getvalue())
    assert line | {"time": ""} == {
        "time": "",
        "level": "error",
        "logger": "bot.delivery",
        "message": "could not reach person-1",
    }
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", line["time"])


def test_a_fault_stays_on_one_line_with_its_trace(written: io.StringIO) -> None:
    logs.set_up("json", written)
    try:
        raise ZeroDivisionError("å")
    except ZeroDivisionError:
        logging.getLogger("bot").exception("an event could not be handled")
    (line,) = written.getvalue().splitlines()
    assert "ZeroDivisionError: å" in json.loads(line)["exception"]


@pytest.mark.parametrize("form", logs.FORMATS)
def test_every_line_of_an_event_carries_the_reference_that_the_person_sees(written: io.StringIO, form: str) -> None:
    logs.set_up(form, written)
    with logs.referenced():
        logging.getLogger("bot").info("one")
        reference = logs.current_reference()
        logging.getLogger("bot").info("two")
    logging.getLogger("bot").info("three")
    one, two, three = written.getvalue().splitlines()
    assert reference in one
    assert reference in two
    assert reference not in three


def test_a_reference_is_short_and_easy_to_read_aloud() -> None:
    with logs.referenced():
        assert re.fullmatch(r"[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}", logs.current_reference())
    assert logs.current_reference() == ""


async def test_two_events_at_the_same_time_keep_their_own_references() -> None:
    async def handled() -> tuple[str, str]:
        with logs.referenced():
            reference = logs.current_reference()
            await asyncio.sleep(0)
            return reference, logs.current_reference()

    first, second = await asyncio.gather(handled(), handled())
    assert first[0] == first[1] != second[0] == second[1]


def test_libraries_are_heard_from_warnings_upwards(written: io.StringIO) -> None:
    logs.set_up("text", written)
    logging.getLogger("aiohttp.access").info("GET /healthz")
    logging.getLogger("aiohttp").warning("something")
    assert [line.split(" ")[2] for line in written.getvalue().splitlines()] == ["WARNING"]


@pytest.mark.parametrize("form", logs.FORMATS)
def test_no_secret_gets_into_a_line(written: io.StringIO, form: str) -> None:
    logs.set_up(form, written, secrets_=["the-app-password", ""])
    log = logging.getLogger("bot.teams")
    token = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl"
    log.warning("sent %s with %s", {"client_secret": "s3cret-a", "x": 1}, f"Bearer {token}")
    log.warning("%r", token)
    log.warning("no connection to postgresql://bot:s3cret-b@db.example/tertialbot")
    log.warning("key: -----BEGIN PRIVATE KEY-----\ns3cret-c\n-----END PRIVATE KEY-----")
    try:
        raise ValueError("the-app-password is wrong")
    except ValueError:
        log.exception("password=s3cret-d&x=1")
    lines = written.getvalue()
    assert "the-app-password" not in lines
    assert "s3cret" not in lines
    assert "eyJ" not in lines
    assert "db.example/tertialbot" in lines
