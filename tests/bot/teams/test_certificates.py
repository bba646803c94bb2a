"""The app registration's certificate, as the tools of an IT department write it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jwt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from bot.ports import Message
from bot.settings import WrongEnvironment, read
from tests.fake_login import FakeLogin, private_key
from tests.fake_teams import ECONOMY, registered, scene

REGISTERED = {"MicrosoftAppId": "app", "MicrosoftAppTenantId": "tenant"}
BAGS = "Bag Attributes\n    friendlyName: Kommunens nyckel för Tertialbot å ä ö\nKey Attributes: <No Attributes>\n"


def issued(subject: str, key: object, issuer: str, signer: int) -> str:
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key)  # type: ignore[arg-type]
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .sign(private_key(signer), hashes.SHA256())
    )
    return made.public_bytes(Encoding.PEM).decode()


def key(form: PrivateFormat = PrivateFormat.PKCS8, word: bytes = b"") -> str:
    hidden = BestAvailableEncryption(word) if word else NoEncryption()
    return private_key(10).private_bytes(Encoding.PEM, form, hidden).decode()


LEAF = issued("tertialbot", private_key(10).public_key(), "Kommunens CA", 11)
ROOT = issued("Kommunens CA", private_key(11).public_key(), "Kommunens CA", 11)


def settled(folder: Path, text: str, encoding: str = "utf-8") -> str:
    pem = folder / "bot.pem"
    pem.write_text(text, encoding)
    return read(REGISTERED | {"MicrosoftAppCertificate": str(pem)}).certificate


@pytest.mark.parametrize(
    "text",
    [
        key() + LEAF,
        LEAF + key(),
        key() + ROOT + LEAF,
        ROOT + LEAF + key(),
        key(PrivateFormat.TraditionalOpenSSL) + LEAF + ROOT,
        BAGS + key() + BAGS + LEAF,
        (key() + LEAF).replace("\n", "\r\n"),
    ],
    ids=["as asked", "certificate first", "root first", "root first of all", "PKCS1", "friendlyName", "Windows"],
)
def test_whatever_the_order_the_keys_own_certificate_is_the_first(tmp_path: Path, text: str) -> None:
    found = settled(tmp_path, text)
    certificates = re.findall(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----\n", found, re.DOTALL)
    assert found.startswith("-----BEGIN PRIVATE KEY-----")
    assert certificates[0] == LEAF
    assert found.isascii()
    assert "friendlyName" not in found


def test_a_name_in_the_old_alphabet_of_windows_is_no_hindrance(tmp_path: Path) -> None:
    assert settled(tmp_path, BAGS + key() + LEAF, "cp1252").endswith(LEAF)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (key(word=b"hemligt") + LEAF, "openssl pkey -in FILE -out NEW"),
        (key(PrivateFormat.TraditionalOpenSSL, b"hemligt") + LEAF, "openssl pkey -in FILE -out NEW"),
        (key() + ROOT, "no certificate of its private key"),
        (LEAF + ROOT, "must hold the private key and the certificate"),
        (key(), "no certificate of its private key"),
        (key().replace("M", "N") + LEAF, "private key that cannot be read"),
        (key() + LEAF.replace("M", "N"), "certificate that cannot be read"),
    ],
)
def test_what_cannot_be_used_is_refused_at_the_start_with_the_remedy(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(WrongEnvironment, match=re.escape(said)) as caught:
        settled(tmp_path, text)
    assert str(caught.value).startswith("MicrosoftAppCertificate is ")
    assert "hemligt" not in str(caught.value)


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    curve = ec.generate_private_key(ec.SECP256R1())
    private = curve.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    with pytest.raises(WrongEnvironment, match="not RSA"):
        settled(tmp_path, private + issued("tertialbot", curve.public_key(), "Kommunens CA", 11))


async def test_entra_is_shown_the_keys_own_certificate(login: FakeLogin, tmp_path: Path) -> None:
    pem = settled(tmp_path, key() + ROOT + LEAF)
    async with scene(registered(login, app_password="", certificate=pem), login) as made:
        made.connector.token = login.bot_token
        await made.teams.send(made.at(ECONOMY), Message("Hej!"))
    (asked,) = login.token_requests
    how = {"algorithms": ["RS256", "PS256"], "options": {"verify_aud": False}}
    claims = jwt.decode(asked["client_assertion"], private_key(10).public_key(), **how)  # type: ignore[arg-type]
    assert claims["iss"] == registered(login).app_id


async def test_an_app_id_in_upper_case_is_the_same_app(login: FakeLogin) -> None:
    settings = registered(login)
    async with scene(replace(settings, app_id=settings.app_id.upper()), login) as made:
        answer = await made.local.say(ECONOMY, "hej")
    assert answer.status == 201
    assert read(REGISTERED | {"MicrosoftAppId": "8C1F0F3E", "MicrosoftAppPassword": "x"}).app_id == "8c1f0f3e"
