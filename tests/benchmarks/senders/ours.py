"""bot/teams as deliveries use it."""

from __future__ import annotations

from bot import event_loop
from bot.ports import Address, Message
from bot.teams import Teams, TeamsSettings
from tests.benchmarks.senders.running import sends
from tests.benchmarks.servers import card


async def main() -> None:
    teams = Teams(TeamsSettings())
    await teams.start()

    async def send(number: int) -> None:
        await teams.send(Address(card.TENANT, card.CONNECTOR, f"a:{number}"), Message(card=card.card()))

    await sends(send)
    await teams.close()


if __name__ == "__main__":
    event_loop.run(main())
