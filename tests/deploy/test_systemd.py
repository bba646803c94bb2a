"""The unit for a plain Linux server."""

from collections import defaultdict

from tests.deploy.dockerfile import DEPLOY


def entries(name: str = "tertialbot.service") -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in (DEPLOY / "systemd" / name).read_text("utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found[name].append(value)
    return found


def test_the_service_upgrades_the_database_before_it_serves() -> None:
    unit, upgrade = entries(), entries("tertialbot-upgrade.service")
    program = "/opt/tertialbot/.venv/bin/tertialbot"
    assert upgrade["ExecStart"] == [f"{program} db upgrade"]
    assert upgrade["Type"] == ["oneshot"]
    assert unit["Requires"] == ["tertialbot-upgrade.service"]
    assert "tertialbot-upgrade.service" in unit["After"][0].split()
    assert unit["ExecStart"] == [f"{program} serve"]
    assert "ExecStartPre" not in unit


def test_the_owners_password_is_with_the_upgrade_alone_and_goes_before_the_bots() -> None:
    settings, owners = "/etc/tertialbot/tertialbot.env", "-/etc/tertialbot/upgrade.env"
    assert entries("tertialbot-upgrade.service")["EnvironmentFile"] == [settings, owners]
    for other in ("tertialbot.service", "tertialbot-backup.service"):
        assert entries(other)["EnvironmentFile"] == [settings]


def test_nobody_else_reads_what_a_service_writes() -> None:
    for name in ("tertialbot.service", "tertialbot-backup.service", "tertialbot-upgrade.service"):
        assert entries(name)["UMask"] == ["0077"]
        assert entries(name)["StateDirectoryMode"] == ["0700"]


def test_the_service_listens_behind_the_proxy_only_and_may_write_only_its_own_folder() -> None:
    unit = entries()
    assert {"HOST=127.0.0.1", "OPERATOR_HOST=127.0.0.1", "OPERATOR_PORT=3979"} <= set(unit["Environment"][0].split())
    assert unit["ProtectSystem"] == ["strict"]
    assert unit["StateDirectory"] == ["tertialbot"]
    assert unit["WorkingDirectory"] == ["/var/lib/tertialbot"]
    assert unit["NoNewPrivileges"] == ["true"]
    assert unit["CapabilityBoundingSet"] == [""]


def test_the_service_comes_back_after_a_fault_but_not_for_ever() -> None:
    unit = entries()
    assert unit["Restart"] == ["on-failure"]
    assert unit["StartLimitBurst"] == ["5"]


def test_the_service_gets_longer_to_stop_than_it_needs() -> None:
    assert entries()["TimeoutStopSec"] == ["15"]
