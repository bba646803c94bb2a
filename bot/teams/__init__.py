"""The only room that knows Bot Framework and MSAL."""

from bot.teams.settings import TeamsSettings
from bot.teams.teams import Teams

__all__ = ["Teams", "TeamsSettings"]
