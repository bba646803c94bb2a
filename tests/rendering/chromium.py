"""Where Chromium is on this machine."""

import os
import shutil

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium() -> str:
    """`CHROMIUM` in the environment, else the first that is on the path."""
    found = os.environ.get("CHROMIUM") or next((path for path in map(shutil.which, _NAMES) if path), None)
    if not found:
        raise FileNotFoundError("Chromium is not installed. Run: apt-get install chromium (or set CHROMIUM)")
    return found
