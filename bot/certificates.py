"""The app registration's certificate: a PEM file as tools write it, made into what MSAL reads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,60})-----[^-]++(?:-(?!-----?BEGIN|----)[^-]*+)*-----END \1-----")


class WrongCertificate(ValueError):
    """What is wrong with the file, and the remedy; without a word of what it holds."""


def read(path: Path) -> str:
    """The private key, its certificate, then the rest of the chain: MSAL takes the first certificate to be the key's.

    What stands around the blocks, as a friendlyName in any alphabet, is left out.
    """
    try:
        blocks = [(each[1], each[0]) for each in _BLOCK.finditer(path.read_bytes())]
    except OSError as fault:
        raise WrongCertificate(f"cannot be read: {fault.strerror}. Write a PEM file.") from None
    key = _key([block for kind, block in blocks if kind.endswith(b"PRIVATE KEY")])
    chain = _certificates(block for kind, block in blocks if kind == b"CERTIFICATE")
    public = _public(key)
    own = [each for each in chain if _public(each) == public]
    if not own:
        raise WrongCertificate("holds no certificate of its private key. Write both in it, as they belong together.")
    ordered = [own[-1], *(each for each in chain if each is not own[-1])]
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return b"".join([private, *(each.public_bytes(Encoding.PEM) for each in ordered)]).decode("ascii")


def _key(blocks: list[bytes]) -> RSAPrivateKey:
    if not blocks:
        raise WrongCertificate("must hold the private key and the certificate.")
    if b"ENCRYPTED" in blocks[0]:
        raise WrongCertificate("has a private key with a password. Take it off: openssl pkey -in FILE -out NEW.")
    try:
        key = load_pem_private_key(blocks[0], password=None)
    except (ValueError, TypeError):
        raise WrongCertificate("has a private key that cannot be read. Export it again as PEM.") from None
    if not isinstance(key, RSAPrivateKey):
        raise WrongCertificate("has a private key that is not RSA, which Entra needs. Make a certificate with RSA.")
    return key


def _certificates(blocks: Iterable[bytes]) -> list[x509.Certificate]:
    try:
        return [x509.load_pem_x509_certificate(each) for each in blocks]
    except ValueError:
        raise WrongCertificate("has a certificate that cannot be read. Export it again as PEM.") from None


def _public(of: RSAPrivateKey | x509.Certificate) -> bytes:
    return of.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
