"""A municipality's network: a proxy that everything goes through and that notes it, and TLS inspection by an own CA."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID

from tests.fake_login import ISSUER, Key, private_key

HOSTS = (
    "login.microsoftonline.com",
    "login.botframework.com",
    "smba.trafficmanager.net",
    "kommunen-my.sharepoint.com",
    "tertialbot.kommunen.example",
)


@dataclass
class Network:
    """`asked` are the hosts that the proxy was asked for, in order; `called` what was called behind it."""

    proxy_url: str = ""
    ca_file: Path = Path()
    asked: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    word: str = ""
    refusing: bool = False
    target: int = 0

    async def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        method, host, _ = head.partition("\r\n")[0].split(" ")
        self.asked.append(f"{method} {host}")
        allowed = not self.word or base64.b64encode(self.word.encode()).decode() in head
        if self.refusing or not allowed:
            status = "403 Forbidden" if allowed else "407 Proxy Authentication Required"
            writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())
            writer.close()
            return
        theirs, other = await asyncio.open_connection("127.0.0.1", self.target)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_pipe(reader, other), _pipe(theirs, writer))


async def _pipe(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while piece := await source.read(65536):
            sink.write(piece)
            await sink.drain()
    sink.close()


@asynccontextmanager
async def network(folder: Path) -> AsyncIterator[Network]:
    made = Network(ca_file=folder / "kommunen-ca.pem")
    runner = web.AppRunner(_app(made), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=_tls(made, folder))
    await site.start()
    made.target = runner.addresses[0][1]
    proxy = await asyncio.start_server(made.connect, "127.0.0.1", 0)
    made.proxy_url = f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
    try:
        yield made
    finally:
        proxy.close()
        await runner.cleanup()


def _app(made: Network) -> web.Application:
    login = "https://login.microsoftonline.com"

    async def answer(request: web.Request) -> web.Response:
        made.called.append(f"{request.method} {request.host}")
        path = request.path
        if path.endswith("/openid-configuration"):
            tenant = path.split("/")[1]
            ends = {name: f"{login}/{tenant}/oauth2/v2.0/{name}" for name in ("token", "authorize")}
            about = {"token_endpoint": ends["token"], "authorization_endpoint": ends["authorize"]}
            return web.json_response(about | {"issuer": f"{login}/{tenant}/v2.0"})
        if path.endswith("/token"):
            return web.json_response({"token_type": "Bearer", "expires_in": 3599, "access_token": "a-token"})
        if path.endswith("/openidconfiguration"):
            return web.json_response({"issuer": ISSUER, "jwks_uri": "https://login.botframework.com/v1/keys"})
        if path.endswith("/keys"):
            return web.json_response({"keys": [Key("key-1", 1).public()]})
        return web.json_response({"id": "1"}, status=201 if request.method in ("POST", "PUT") else 200)

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", answer)
    return app


_SIGNS = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)
"""What a CA's key is for."""


def _tls(made: Network, folder: Path) -> ssl.SSLContext:
    """Certificates for Microsoft's names, signed by the municipality's own CA."""
    ca_key, key = private_key(-2), private_key(-3)
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Kommunens CA")])
    now = datetime.now(UTC)

    def builder(name: str, public: object) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
            .issuer_name(issuer)
            .public_key(public)  # type: ignore[arg-type]
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=2))
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key()), critical=False)
        )

    ca = builder("Kommunens CA", ca_key.public_key()).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    ca = ca.add_extension(x509.SubjectKeyIdentifier.from_public_key(ca_key.public_key()), critical=False)
    ca = ca.add_extension(_SIGNS, critical=True)  # Python 3.13 trusts no CA without it
    names = x509.SubjectAlternativeName([x509.DNSName(host) for host in HOSTS])
    server = builder(HOSTS[0], key.public_key()).add_extension(names, critical=False)
    pem = serialization.Encoding.PEM
    made.ca_file.write_bytes(ca.sign(ca_key, hashes.SHA256()).public_bytes(pem))
    pair = folder / "server-pair.pem"
    form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    pair.write_bytes(key.private_bytes(pem, form, plain) + server.sign(ca_key, hashes.SHA256()).public_bytes(pem))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pair)
    return context
