"""Activities as Teams sends them, field for field (msteams-docs: conversation events, universal actions)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class LocalPerson:
    """Somebody in the play tenant. `guest` persons come from another organisation."""

    entra_id: str
    upn: str
    name: str
    guest: bool = False

    @property
    def user_id(self) -> str:
        return f"29:1{self.entra_id}"

    @property
    def conversation_id(self) -> str:
        return f"a:1{self.entra_id}"


@dataclass(frozen=True, slots=True)
class LocalChannel:
    """`id` is "19:…@thread.tacv2"; a team's own id is that of its first channel."""

    id: str
    name: str
    team_id: str
    team_name: str


@dataclass(frozen=True, slots=True)
class Stage:
    """What every activity of one play tenant shares."""

    service_url: str
    tenant_id: str
    bot_id: str
    bot_name: str = "Tertialbot"

    def personal(self, kind: str, event_id: str, person: LocalPerson, now: datetime, **more: Any) -> Json:
        conversation = {
            "conversationType": "personal",
            "tenantId": self.tenant_id,
            "id": person.conversation_id,
        }
        return self._activity(kind, event_id, person, now, conversation, {}) | more

    def in_channel(
        self,
        kind: str,
        event_id: str,
        person: LocalPerson,
        channel: LocalChannel,
        now: datetime,
        thread: str = "",
        **more: Any,
    ) -> Json:
        conversation = {
            "isGroup": True,
            "conversationType": "channel",
            "tenantId": self.tenant_id,
            "id": f"{channel.id};messageid={thread}" if thread else channel.id,
        }
        team = {
            "teamsChannelId": channel.id,
            "teamsTeamId": channel.team_id,
            "channel": {"id": channel.id},
            "team": {"id": channel.team_id, "name": channel.team_name},
        }
        return self._activity(kind, event_id, person, now, conversation, team) | more

    def message(self, activity: Json, text: str, mention: bool = False) -> Json:
        """In a channel Teams delivers only what mentions the bot."""
        marked = f"<at>{self.bot_name}</at>"
        mentions: list[Json] = [
            {"type": "mention", "text": marked, "mentioned": {"id": self.bot_id, "name": self.bot_name}}
        ]
        client = {
            "type": "clientInfo",
            "locale": "sv-SE",
            "country": "SE",
            "platform": "Web",
            "timezone": "Europe/Stockholm",
        }
        return activity | {
            "textFormat": "plain",
            "locale": "sv-SE",
            "text": f"{marked} {text}" if mention else text,
            "entities": [*(mentions if mention else []), client],
        }

    def dropped(self, activity: Json, files: Sequence[Json], text: str = "") -> Json:
        """Files come with an empty text; what was written beside them comes in the same message."""
        return self.message(activity, text) | {"attachments": list(files)}

    def execute(self, activity: Json, message_id: str, verb: str, data: Json, trigger: str = "manual") -> Json:
        action = {"type": "Action.Execute", "title": "", "id": "", "verb": verb, "data": data}
        return activity | {
            "name": "adaptiveCard/action",
            "replyToId": message_id,
            "value": {"action": action, "trigger": trigger},
            "channelData": activity["channelData"]
            | {"source": {"name": "message"}, "legacy": {"replyToId": message_id}},
        }

    def file_answered(self, activity: Json, message_id: str, accept: bool, context: Json, upload: Json) -> Json:
        value = {"type": "fileUpload", "action": "accept" if accept else "decline", "context": context}
        value |= {"uploadInfo": upload} if accept else {}
        return activity | {"name": "fileConsent/invoke", "replyToId": message_id, "value": value}

    def submit(self, activity: Json, message_id: str, data: Json) -> Json:
        """A client that knows no Action.Execute sends the fallback's data as a message."""
        return activity | {"replyToId": message_id, "value": data, "locale": "sv-SE"}

    def _activity(
        self, kind: str, event_id: str, person: LocalPerson, now: datetime, conversation: Json, data: Json
    ) -> Json:
        return {
            "type": kind,
            "id": event_id,
            "timestamp": now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "localTimezone": "Europe/Stockholm",
            "serviceUrl": self.service_url,
            "channelId": "msteams",
            "from": {"id": person.user_id, "name": person.name, "aadObjectId": person.entra_id},
            "conversation": conversation,
            "recipient": {"id": self.bot_id, "name": self.bot_name},
            "channelData": {"tenant": {"id": self.tenant_id}} | data,
        }
