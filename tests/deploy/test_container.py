"""The container's recipe. No container is built here: it is linted, and its own steps are run in a scratch folder."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.deploy.dockerfile import DEPLOY, ROOT, TOOLS, Step, stages, variables

BUILD, LAST = stages()


def rests(steps: list[Step], word: str) -> list[str]:
    return [step.rest for step in steps if step.word == word]


def test_the_linter_has_nothing_to_say() -> None:
    subprocess.run([TOOLS / "hadolint", "--failure-threshold", "style", DEPLOY / "Dockerfile"], check=True)


def test_the_last_layer_runs_as_a_user_without_rights_and_a_shell() -> None:
    assert rests(LAST, "USER") == ["10001:10001"]
    assert "--shell /usr/sbin/nologin" in " ".join(rests(LAST, "RUN"))


def test_the_last_layer_has_no_tools_to_build_with() -> None:
    installed = " ".join(rests(LAST, "RUN")).partition("install -y")[2].partition("&&")[0].split()
    assert installed == ["--no-install-recommends", "postgresql-client-17"]
    assert "pip uninstall -y pip" in " ".join(rests(LAST, "RUN"))
    assert rests(LAST, "COPY") == ["--from=build /opt/tertialbot /opt/tertialbot"]


def test_both_stages_stand_on_the_same_python() -> None:
    assert BUILD[0].rest.removesuffix(" AS build") == LAST[0].rest


def test_nothing_secret_and_nothing_else_than_the_program_enters_the_build() -> None:
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8").split()
    copied = {name for rest in rests(BUILD, "COPY") for name in rest.split()[:-1]}
    assert ignored[0] == "*"
    assert {line[1:] for line in ignored if line.startswith("!")} == copied


def test_every_package_of_the_program_is_copied() -> None:
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests"}
    copied = {name for rest in rests(BUILD, "COPY") for name in rest.split()[:-1]}
    assert packages <= copied


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_builds_own_steps_give_a_program_that_runs_from_a_folder_nobody_may_write_to(tmp_path: Path) -> None:
    def here(text: str) -> str:
        return text.replace("/opt/", f"{tmp_path}/opt/").replace("/src", f"{tmp_path}/src")

    (tmp_path / "opt").mkdir()
    settings = {name: here(value) for name, value in variables(BUILD).items() if name != "UV_NO_CACHE"}
    outside = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}  # proxies, certificates
    environment = outside | settings | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    folder = tmp_path
    for step in BUILD:
        if step.word == "WORKDIR":
            folder = Path(here(step.rest))
            folder.mkdir()
        elif step.word == "COPY":
            copy(step.rest.split(), folder)
        elif step.word == "RUN":
            subprocess.run(["bash", "-ec", here(step.rest)], cwd=folder, env=environment, check=True)

    shutil.rmtree(tmp_path / "src")  # the last layer has only /opt/tertialbot
    (program,) = json.loads(rests(LAST, "ENTRYPOINT")[0])
    ran = subprocess.run(
        [tmp_path / "opt" / "tertialbot" / "bin" / program, "--help"],
        cwd="/",
        env={"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    for command in ("serve", "db", "doctor", "backup"):
        assert command in ran.stdout


def copy(names: list[str], folder: Path) -> None:
    for name in names[:-1]:
        source, target = ROOT / name, folder / names[-1]
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        else:
            shutil.copy(source, target)


def test_the_health_check_and_the_command_are_lists_that_need_no_shell() -> None:
    check = rests(LAST, "HEALTHCHECK")[0]
    assert json.loads(check[check.index("[") :])[0] == "python"
    assert json.loads(rests(LAST, "CMD")[0]) == ["serve"]


def test_the_health_check_tells_a_living_process_from_a_dead_one(unused_tcp_port: int) -> None:
    check = rests(LAST, "HEALTHCHECK")[0]
    command = json.loads(check[check.index("[") :])
    command[0] = sys.executable
    dead = subprocess.run(command, env={"PORT": str(unused_tcp_port)}, capture_output=True, check=False)
    assert dead.returncode != 0


def test_the_volume_is_what_the_default_database_lies_in() -> None:
    (volume,) = rests(LAST, "VOLUME")
    assert variables(LAST)["DATABASE_URL"] == f"sqlite:///{volume}/tertialbot.db"
    assert f"-m 0700 {volume}" in " ".join(rests(LAST, "RUN"))
    assert shlex.split(rests(LAST, "WORKDIR")[0]) == [volume]
