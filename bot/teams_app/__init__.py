"""The Teams app package: what an administrator uploads to the Teams admin centre.

`manifest.json` holds what is the same for every municipality, in Swedish; `en.json` the same words in English. Commands
keep their Swedish titles in both, since a chosen command is sent as written and the bot reads Swedish.

Schema 1.25: the newest that Teams' validators are known to take. With the `team` scope it demands
`supportsChannelFeatures`; newer schemas add nothing that is used here.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot import private_files

FIRST_VERSION = "1.0.0"
FIXED_DATE = (2026, 1, 1, 0, 0, 0)  # the same settings give the same bytes
ICONS = ("color.png", "outline.png")


class PackageRefused(ValueError):
    """Settings that Teams would refuse. `faults` name each setting with its remedy, one line each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class AppDetails:
    """What differs between municipalities. Teams reaches the bot at `public_url`; `version` is the package's own."""

    app_id: str
    public_url: str
    organisation: str
    website: str
    privacy: str
    terms: str
    version: str = FIRST_VERSION


ASSUMED = {
    "TEAMS_APP_ORGANISATION": "Kommunen",
    "TEAMS_APP_WEBSITE": "https://tertialbot.example",
    "PUBLIC_URL": "https://tertialbot.example",
}
"""What a package for a first try says where a setting is missing."""


def details_from(environment: Mapping[str, str], version: str = FIRST_VERSION) -> AppDetails:
    """Read the settings; the privacy and terms pages are the website where they have no own address."""
    settings = ASSUMED | {name: value for name, value in environment.items() if value}
    website = settings["TEAMS_APP_WEBSITE"]
    return AppDetails(
        app_id=settings.get("MicrosoftAppId", "").lower(),
        public_url=settings["PUBLIC_URL"],
        organisation=settings["TEAMS_APP_ORGANISATION"],
        website=website,
        privacy=settings.get("TEAMS_APP_PRIVACY", website),
        terms=settings.get("TEAMS_APP_TERMS", website),
        version=version,
    )


def assumed_in(environment: Mapping[str, str]) -> list[str]:
    """What to set before the package is uploaded, one line each."""
    return [
        f"{name} is not set: the package would say {value}. Set it and build again before uploading."
        for name, value in ASSUMED.items()
        if not environment.get(name)
    ]


def faults_in(details: AppDetails) -> list[str]:
    """What the schema does not say, or says too late, each with the setting's name."""
    faults = [
        f"{name} is '{address}'. Give an address that starts with https:// and a public host name."
        for name, address in (
            ("PUBLIC_URL", details.public_url),
            ("TEAMS_APP_WEBSITE", details.website),
            ("TEAMS_APP_PRIVACY", details.privacy),
            ("TEAMS_APP_TERMS", details.terms),
        )
        if not _is_public(address) and (name == "TEAMS_APP_WEBSITE" or address != details.website)
    ]
    if not re.fullmatch(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", details.app_id):
        found = f"is '{details.app_id}'" if details.app_id else "is not set"
        faults.append(f"MicrosoftAppId {found}. Copy the application (client) id from the Azure Bot.")
    if not 0 < len(details.organisation.strip()) <= 32:
        faults.append(
            f"TEAMS_APP_ORGANISATION is '{details.organisation}'. Give the municipality's name, 1-32 characters."
        )
    if not re.fullmatch(r"(?:0|[1-9]\d{0,4})\.(?:0|[1-9]\d{0,4})\.(?:0|[1-9]\d{0,4})", details.version):
        faults.append(f"The version is '{details.version}'. Teams takes three numbers only, as 1.0.1.")
    return faults


def manifest(details: AppDetails) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(_file("manifest.json"))
    content |= {
        "id": details.app_id,
        "version": details.version,
        "developer": {
            "name": details.organisation.strip(),
            "websiteUrl": details.website,
            "privacyUrl": details.privacy,
            "termsOfUseUrl": details.terms,
        },
        "validDomains": [urlsplit(details.public_url).hostname],
    }
    content["bots"][0]["botId"] = details.app_id
    return content


def build(details: AppDetails, out: Path) -> None:
    """Write the package. Raises PackageRefused, with nothing written."""
    if faults := faults_in(details):
        raise PackageRefused(faults)
    with private_files.written(out) as unfinished, zipfile.ZipFile(unfinished, "w") as package:
        _add(package, "manifest.json", json.dumps(manifest(details), ensure_ascii=False, indent=2).encode())
        for name in ("en.json", *ICONS):
            _add(package, name, _file(name))


def _add(package: zipfile.ZipFile, name: str, content: bytes) -> None:
    package.writestr(zipfile.ZipInfo(name, FIXED_DATE), content, zipfile.ZIP_DEFLATED)


def _file(name: str) -> bytes:
    return (resources.files(__package__) / name).read_bytes()


def _is_public(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme == "https" and "." in (parts.hostname or "") and len(address) <= 2048
