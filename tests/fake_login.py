"""The login hosts that the bot trusts, on this machine: signing keys and tokens of the channel, tokens for the bot."""

from __future__ import annotations

import asyncio
import ssl
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import jwt
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

Json = dict[str, Any]

APP_ID = "8c1f0f3e-2c1b-4f5a-9d55-1b0c7a2f6a10"
APP_PASSWORD = "a-secret-of-the-tests"
TENANT_ID = "5b6f3f9d-7f0b-4f0e-9a35-3c64f1f0a7d1"
ISSUER = "https://api.botframework.com"


@cache
def private_key(number: int) -> rsa.RSAPrivateKey:
    """The same keys for the whole run: making one takes a tenth of a second."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@cache
def certificate(name: str = "127.0.0.1") -> tuple[str, str]:
    """PEM of a private key and of its certificate."""
    key = private_key(-1)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    form = serialization.PrivateFormat.PKCS8
    private = key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
    return private.decode(), made.public_bytes(serialization.Encoding.PEM).decode()


@dataclass(slots=True)
class Key:
    id: str
    number: int
    endorsements: list[str] = field(default_factory=lambda: ["msteams"])
    use: str = "sig"

    def public(self) -> Json:
        numbers: Json = jwt.algorithms.RSAAlgorithm.to_jwk(private_key(self.number).public_key(), as_dict=True)
        return {"kty": "RSA", "use": self.use, "kid": self.id, "n": numbers["n"], "e": numbers["e"]} | {
            "endorsements": self.endorsements
        }


class FakeLogin:
    """`metadata_url` is plain HTTP on loopback; `login_url` is TLS, as MSAL wants it, trusted through `ca_file`."""

    def __init__(self, folder: Path) -> None:
        self.keys = [Key("key-1", 1)]
        self.down = False
        self.garbled = False
        self.padding = 0
        self.hang = 0.0
        self.issuer = ISSUER
        self.token_lifetime = 3599
        self.refuse_tokens = False
        self.one_token = ""  # for a bot and its operator's commands, which each ask for one
        self.calls: list[str] = []
        self.token_requests: list[Json] = []
        self.ca_file = folder / "ca.pem"
        self._folder = folder
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/v1/.well-known/openidconfiguration", self._metadata)
        app.router.add_get("/v1/keys", self._jwks)
        app.router.add_get("/{tenant}/v2.0/.well-known/openid-configuration", self._discovery)
        app.router.add_post("/{tenant}/oauth2/v2.0/token", self._token)
        app.router.add_get("/msi/token", self._managed_identity)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self.tls()).start()
        self.url, self.login_url = (
            f"{scheme}://127.0.0.1:{address[1]}"
            for scheme, address in zip(("http", "https"), self._runner.addresses, strict=True)
        )
        self.metadata_url = f"{self.url}/v1/.well-known/openidconfiguration"

    async def close(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    def sign(self, service_url: str, key: Key | None = None, headers: Json | None = None, **claims: Any) -> str:
        """A token as the channel signs it. A claim given as None is left out."""
        key = key or self.keys[-1]
        now = int(time.time())
        payload = {
            "serviceurl": service_url,
            "nbf": now - 60,
            "exp": now + 3600,
            "iss": ISSUER,
            "aud": APP_ID,
        } | claims
        payload = {name: value for name, value in payload.items() if value is not None}
        head = {"kid": key.id, "x5t": key.id} | (headers or {})
        return jwt.encode(payload, private_key(key.number), algorithm="RS256", headers=head)

    def bot_token(self) -> str:
        """The one that was issued last."""
        return self.one_token or f"bot-token-{len(self.token_requests)}"

    def tls(self) -> ssl.SSLContext:
        private, public = certificate()
        pair = self._folder / "server.pem"
        pair.write_text(private + public, "utf-8")
        self.ca_file.write_text(public, "utf-8")
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(pair)
        return context

    async def _arrived(self, request: web.Request) -> None:
        self.calls.append(request.path)
        await asyncio.sleep(self.hang)
        if self.down:
            raise web.HTTPServiceUnavailable

    async def _metadata(self, request: web.Request) -> web.Response:
        await self._arrived(request)
        if self.garbled:
            return web.Response(text="<html>maintenance</html>", content_type="text/html")
        about = {"issuer": self.issuer, "jwks_uri": f"{self.url}/v1/keys", "more": "x" * self.padding}
        return web.json_response(about)

    async def _jwks(self, request: web.Request) -> web.Response:
        await self._arrived(request)
        return web.json_response({"keys": [key.public() for key in self.keys]})

    async def _discovery(self, request: web.Request) -> web.Response:
        await self._arrived(request)
        base = f"{self.login_url}/{request.match_info['tenant']}"
        return web.json_response(
            {
                "issuer": f"{base}/v2.0",
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
            }
        )

    async def _token(self, request: web.Request) -> web.Response:
        await self._arrived(request)
        return self._issued(dict(await request.post()) | {"tenant": request.match_info["tenant"]})

    async def _managed_identity(self, request: web.Request) -> web.Response:
        await self._arrived(request)
        return self._issued(dict(request.query) | {"header": request.headers.get("X-IDENTITY-HEADER", "")})

    def _issued(self, asked: Json) -> web.Response:
        self.token_requests.append(asked)
        if self.refuse_tokens:
            return web.json_response({"error": "invalid_client", "error_codes": [7000215]}, status=401)
        expires = int(time.time()) + self.token_lifetime
        answer = {"token_type": "Bearer", "access_token": self.bot_token(), "expires_in": self.token_lifetime}
        return web.json_response(answer | {"expires_on": str(expires)})
