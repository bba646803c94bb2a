"""What the Teams room needs to know. `bot/settings.py` reads it from the environment."""

from __future__ import annotations

from dataclasses import dataclass, field

PUBLIC_OPENID_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
PUBLIC_LOGIN = "https://login.microsoftonline.com"
TEAMS_SERVICE_HOSTS = frozenset({"smba.trafficmanager.net"})
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
LOCAL_APP_ID = "tertialbot"

SINGLE_TENANT = "SingleTenant"
MANAGED_IDENTITY = "UserAssignedMSI"


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """No `app_id` means local mode: nobody proves who they are, so nobody but this machine is spoken with.

    `certificate` is PEM text with the private key and the certificate. `allowed_service_hosts` are exact host names
    without a port; empty means Teams' own, in local mode loopback. `allowed_tenants` empty means `tenant_id` alone.
    Seconds everywhere.
    """

    app_id: str = ""
    app_password: str = field(default="", repr=False)
    app_type: str = SINGLE_TENANT
    tenant_id: str = ""
    certificate: str = field(default="", repr=False)
    openid_metadata: str = PUBLIC_OPENID_METADATA
    login_url: str = PUBLIC_LOGIN
    allowed_service_hosts: frozenset[str] = frozenset()
    allowed_tenants: frozenset[str] = frozenset()
    call_timeout: float = 20.0
    max_connections: int = 64

    @property
    def local(self) -> bool:
        return not self.app_id

    @property
    def bot_id(self) -> str:
        return f"28:{self.app_id or LOCAL_APP_ID}"

    @property
    def service_hosts(self) -> frozenset[str]:
        """In local mode never more than loopback, whatever is listed."""
        if self.local:
            return LOOPBACK_HOSTS
        return frozenset(host.lower() for host in self.allowed_service_hosts) or TEAMS_SERVICE_HOSTS

    @property
    def tenants(self) -> frozenset[str]:
        """Empty only in local mode, where every tenant id is a play one."""
        if self.local:
            return frozenset()
        return frozenset(tenant.lower() for tenant in self.allowed_tenants | {self.tenant_id})
