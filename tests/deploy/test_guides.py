"""Every command of the guides is run, in order, as it is written.

`tertialbot` is the real program on a real database. What cannot be had here is stood in for: `az`, `docker` and `sudo`
note what they were told and refuse a file that does not exist; `docker compose exec` runs the command behind it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from bot import settings, teams_app
from bot.documents import read_document
from plan.calendar import SWEDEN
from plan.model import Status
from plan.reading import read_plan
from tests import forked
from tests.bot.documents.making import parts_of, word
from tests.deploy.dockerfile import DEPLOY, ROOT

GUIDES = sorted((DEPLOY / "guide").glob("*.md"))
EXAMPLE = ROOT / "bot" / "rehearsal" / "example"
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
CONFIGURED = {
    "MicrosoftAppId": "11111111-2222-4333-8444-555555555555",
    "MicrosoftAppTenantId": "66666666-7777-4888-8999-aaaaaaaaaaaa",
    "MicrosoftAppType": "UserAssignedMSI",
    "IDENTITY_ENDPOINT": "http://127.0.0.1:9/msi/token",  # nobody: doctor must not go out from a test
    "IDENTITY_HEADER": "a-secret-of-the-tests",
    "PUBLIC_URL": "https://tertialbot.mjolby.example",
    "TEAMS_APP_ORGANISATION": "Mjölby kommun",
    "TEAMS_APP_WEBSITE": "https://www.mjolby.example/tertialbot",
    "BotOpenIdMetadata": "http://127.0.0.1:9/v1/.well-known/openidconfiguration",
    "ALLOWED_SERVICE_HOSTS": "127.0.0.1",
}
STAND_IN = r"""#!/usr/bin/env bash
# Notes the call; a named file must exist. `docker compose … exec bot X` and `cp` do what they say, /data being ./data.
set -euo pipefail
echo "$(basename "$0") $*" >>"$CALLS"
before=
for each in "$@"; do
  case "$before" in -f|--file|--source|--parameters) test -e "$each" || { echo "no file $each" >&2; exit 1; };; esac
  case "$each" in deploy/*) test -e "$each" || { echo "no file $each" >&2; exit 1; };; esac
  before=$each
done
here=("${@//\/data\//data/}")
case "$*" in
  *" exec bot "*) while [ "${here[0]}" != bot ]; do here=("${here[@]:1}"); done; exec "${here[@]:1}" ;;
  compose*" cp "*) cp "${here[-2]}" "${here[-1]/bot:/}" ;;
  "containerapp exec"*) exec ${here[-1]} ;;
esac
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What the reader has before the first command: the repository and the two files."""
    shutil.copytree(DEPLOY, tmp_path / "deploy", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "data").mkdir()
    plan = read_plan(read_document(EXAMPLE / "verksamhetsplan-2025-ksf.txt"))
    word(tmp_path / "verksamhetsplan.docx", list(parts_of(plan)))
    shutil.copy(EXAMPLE / "ansvariga-2025.csv", tmp_path / "ansvariga.csv")
    (tmp_path / "siffror.csv").write_text(
        "mål;indikator;period;del;värde;riket\n4.1;nytt: Nöjd kundindex;2025;;74;71\n", "utf-8"
    )
    return tmp_path


@pytest.fixture
def environment(folder: Path, tmp_path_factory: pytest.TempPathFactory, sqlite_url: str) -> Iterator[dict[str, str]]:
    tools = tmp_path_factory.mktemp("tools")
    for name in ("az", "docker", "sudo"):
        (tools / name).write_text(STAND_IN, "utf-8")
        (tools / name).chmod(0o755)
    with forked.called_at(tools / "tertialbot"):
        yield CONFIGURED | {
            "PATH": f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}",
            "HOME": str(folder),
            "DATABASE_URL": sqlite_url,
            "PROV": f"sqlite:///{folder}/prov.db",
            "STORAGE": "tertialbotstorage",
            "DAG": datetime.now(SWEDEN).date().isoformat(),
            "CALLS": str(folder / "calls"),
        }


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    "guide", [path for path in GUIDES if BLOCK.search(path.read_text("utf-8"))], ids=lambda p: p.stem
)
def test_every_command_of_the_guide_runs_in_order(guide: Path, folder: Path, environment: dict[str, str]) -> None:
    if "plan import" not in guide.read_text("utf-8"):
        prepare(folder, environment)
    script = "set -euo pipefail\n" + "\n".join(BLOCK.findall(guide.read_text("utf-8")))
    ran = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr


def prepare(folder: Path, environment: dict[str, str]) -> None:
    """What the readers of a later guide find: a plan, its people and a round."""
    for command in ("plan import verksamhetsplan.docx", "owners import ansvariga.csv", "round open --tertial 2025-T1"):
        subprocess.run(["tertialbot", *command.split()], cwd=folder, env=environment, check=True, capture_output=True)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_what_a_guide_points_at_is_there(guide: Path) -> None:
    for link in LINK.findall(guide.read_text("utf-8")):
        assert (guide.parent / link).exists(), link


def test_the_readme_leads_to_every_guide() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for guide in GUIDES:
        assert f"(deploy/guide/{guide.name})" in readme, guide.name


def test_the_administrators_guide_gives_a_reason_for_every_permission_and_every_host() -> None:
    guide = (DEPLOY / "guide" / "it-administrator.md").read_text("utf-8")
    manifest = teams_app.manifest(teams_app.details_from(CONFIGURED))
    for permission in (*manifest["permissions"], *manifest["bots"][0]["scopes"], "supportsChannelFeatures"):
        assert re.search(rf"^\| .*`{permission}\b.* \| .* \| .{{15,}} \|$", guide, re.MULTILINE), permission
    for host in ("login.microsoftonline.com", "login.botframework.com", "smba.trafficmanager.net"):
        assert re.search(rf"^\| ut \| `{host}` \| 443 \| .{{5,}} \|$", guide, re.MULTILINE), host


def test_the_unit_managers_guide_is_one_page_and_has_every_status() -> None:
    guide = (DEPLOY / "guide" / "enhetschef.md").read_text("utf-8")
    assert len(guide.split()) < 520
    for status in Status:
        (row,) = re.findall(rf"^\| {re.escape(status.sign)} {status.label} \| .* \| ?(.*)\|$", guide, re.MULTILINE)
        assert ("kommentar" in row) is status.needs_comment
        assert ("datum" in row) is status.needs_finish


def test_every_setting_of_the_example_is_one_that_the_program_reads() -> None:
    names = re.findall(r"^#?([A-Za-z_]+)=", (DEPLOY / "settings.env.example").read_text("utf-8"), re.MULTILINE)
    program = Path(settings.__file__).read_text("utf-8") + Path(teams_app.__file__).read_text("utf-8")
    for name in set(names) - {"POSTGRES_PASSWORD", "BOT_DATABASE_PASSWORD"}:  # compose's own
        assert f'"{name}"' in program, name
