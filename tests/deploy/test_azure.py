"""The Azure template's structure.

No Bicep compiler is in PyPI, npm or Debian's packages, so nothing here is compiled: the grammar is read by a parser,
and names, versions, identities and doors are checked. `az deployment group what-if` (deploy/guide) is what compiles it.
"""

import re
from pathlib import Path
from typing import Any

import pytest
from pycep import BicepParser

from tests.deploy.dockerfile import DEPLOY

MAIN = DEPLOY / "azure" / "main.bicep"
VALUES = DEPLOY / "azure" / "main.bicepparam"
DECLARED = re.compile(r"^\s*(?:param|var|resource|output)\s+(\w+)|\[for \(?(\w+)", re.MULTILINE)
"""Also what a loop calls its item."""


@pytest.fixture(scope="module")
def template() -> dict[str, Any]:
    return dict(BicepParser().parse(file_path=MAIN))


def expressions() -> str:
    """The template without comments, descriptions and the literal parts of strings."""
    text = re.sub(r"(?<!:)//.*|@description\(.*", "", MAIN.read_text("utf-8"))

    def inner(string: re.Match[str]) -> str:
        return " ".join(re.findall(r"\$\{([^{}]*)\}", string[0])) or "''"

    return re.sub(r"'[^'\n]*'", inner, text)


def test_the_grammar_is_bicep(template: dict[str, Any]) -> None:
    assert template["globals"]["scope"]["value"] == "resourceGroup"
    assert len(template["resources"]) >= 18


def test_every_name_that_is_used_is_declared() -> None:
    text = expressions()
    used = set(re.findall(r"(?<![\w.:'])([a-z]\w*)(?=\.\w|::)", text))
    used |= set(
        re.findall(
            r"(?:scope|parent|value|name|location|\w+Id|image|retentionInDays): ([a-z]\w*)\s*$", text, re.MULTILINE
        )
    )
    used |= set(re.findall(r"\$\{(\w+)\}", MAIN.read_text("utf-8")))
    assert used - {"true", "false"} <= {name for names in DECLARED.findall(text) for name in names}


def test_every_declared_name_is_used() -> None:
    text = expressions()
    for name in re.findall(r"^(?:param|var) (\w+)", text, re.MULTILINE):
        assert len(re.findall(rf"\b{name}\b", text)) > 1, name


def test_every_resource_has_a_type_and_a_version_of_its_service(template: dict[str, Any]) -> None:
    for name, resource in template["resources"].items():
        assert re.fullmatch(r"Microsoft(?:\.\w+)+(?:/\w+)+", resource["type"]), name
        if "__" not in name:  # a child has its parent's version
            assert re.fullmatch(r"20\d\d-\d\d-\d\d", resource["api_version"]), name


def test_every_parameter_is_described(template: dict[str, Any]) -> None:
    for name, parameter in template["parameters"].items():
        assert "description" in {decorator["type"] for decorator in parameter["decorators"]}, name


def test_the_example_gives_every_parameter_that_has_no_default_and_no_other(template: dict[str, Any]) -> None:
    given = set(re.findall(r"^param (\w+)", VALUES.read_text("utf-8"), re.MULTILINE))
    needed = {name for name, parameter in template["parameters"].items() if parameter["default"] is None}
    assert needed == given


@pytest.mark.parametrize("name", ["databasePassword", "botDatabasePassword"])
def test_a_password_is_secure_comes_from_the_environment_and_leaves_by_no_output(
    template: dict[str, Any], name: str
) -> None:
    decorators = {decorator["type"] for decorator in template["parameters"][name]["decorators"]}
    assert "secure" in decorators
    assert f"param {name} = readEnvironmentVariable(" in VALUES.read_text("utf-8")
    assert set(template["outputs"]) == {"storageName", "publicUrl", "appId", "tenantId"}


def config(template: dict[str, Any], name: str) -> str:
    return str(template["resources"][name]["config"])


def test_the_bot_signs_in_with_an_identity_and_keeps_no_secret(template: dict[str, Any]) -> None:
    assert "'msaAppType': 'UserAssignedMSI'" in config(template, "bot")
    assert "MicrosoftAppPassword" not in MAIN.read_text("utf-8")


def test_the_channel_is_teams_and_its_terms_are_accepted(template: dict[str, Any]) -> None:
    channel = config(template, "bot__teams")
    assert "'name': 'MsTeamsChannel'" in channel
    assert "'isEnabled': True" in channel


def test_the_database_is_reached_inside_the_network_only(template: dict[str, Any]) -> None:
    database = config(template, "database")
    assert "delegatedSubnetResourceId" in database
    assert "sslmode=require" in MAIN.read_text("utf-8")
    assert "publicNetworkAccess" not in database


def test_the_key_vault_keeps_what_is_deleted_and_lets_in_roles_only(template: dict[str, Any]) -> None:
    vault = config(template, "vault")
    for setting in ("enableRbacAuthorization", "enableSoftDelete", "enablePurgeProtection"):
        assert f"'{setting}': True" in vault


def test_the_key_vault_and_the_files_are_closed_to_other_networks(template: dict[str, Any]) -> None:
    vault, storage = config(template, "vault"), config(template, "storage")
    assert "'publicNetworkAccess': 'Disabled'" in vault
    for resource in (vault, storage):
        assert "'defaultAction': 'Deny'" in resource
    assert "publicNetworkAccess: empty(operatorAddresses) ? 'Disabled' : 'Enabled'" in MAIN.read_text("utf-8")
    assert template["parameters"]["operatorAddresses"]["default"] == []


def test_what_is_closed_has_an_address_and_a_name_in_the_bots_network() -> None:
    text = MAIN.read_text("utf-8")
    linked = re.findall(r"name: '(\w+)'\s+id: (\w+)\.id\s+zone: '(privatelink\.[^']+)'", text)
    assert linked == [
        ("vault", "vault", "privatelink.vaultcore.azure.net"),
        ("file", "storage", "privatelink.file.${environment().suffixes.storage}"),
    ]
    for kind in ("privateEndpoints@", "privateDnsZoneGroups@", "virtualNetworkLinks@"):
        assert re.search(rf"{kind}[\d-]+' = \[for .* in linked: ", text), kind


def test_the_owners_password_is_with_the_upgrade_alone(template: dict[str, Any]) -> None:
    """No container may ask the Key Vault for it: each identity reads one secret, and the owner's is the platform's."""
    text = MAIN.read_text("utf-8")
    bots, owners = re.findall(
        r"var (?:settings|upgradeSettings) = concat\(sharedSettings, \[\n(.*?)\]\)", text, re.DOTALL
    )
    assert re.findall(r"name: '(\w+)', secretRef: '([\w-]+)'", bots) == [("DATABASE_URL", "database-url")]
    assert re.findall(r"name: '(\w+)', secretRef: '([\w-]+)'", owners) == [
        ("DATABASE_URL", "database-owner-url"),
        ("BOT_DATABASE_URL", "database-url"),
    ]
    assert re.findall(r"env: (\w+)", text) == ["upgradeSettings", "settings"]
    assert re.search(r"identity: upgradeIdentity\.id\s+lifecycle: 'None'", text)
    assert re.search(r"name: 'database-url'\s+properties: \{\s+value: 'postgresql://\$\{botDatabaseUser\}:", text)
    for reads, secret, identity in (
        ("OwnersUrl", "ownersUrl", "upgradeIdentity"),
        ("Secrets", "databaseUrl", "identity"),
    ):
        rights = template["resources"][f"mayRead{reads}"]["config"]
        assert rights["scope"]["operator"]["operands"] == {"operand_1": "vault", "operand_2": secret}
        assert rights["properties"]["principalId"]["operator"]["operands"]["operand_1"] == identity


def test_the_container_app_takes_https_only_and_is_asked_whether_it_lives() -> None:
    text = MAIN.read_text("utf-8")
    assert "allowInsecure: false" in text
    assert re.findall(r"type: '(Startup|Liveness|Readiness)'\s+httpGet: \{\s+path: '(\S+)'", text) == [
        ("Startup", "/healthz"),
        ("Liveness", "/healthz"),
        ("Readiness", "/readyz"),
    ]


def test_what_the_operator_watches_is_at_a_port_that_the_ingress_does_not_lead_to(template: dict[str, Any]) -> None:
    text = MAIN.read_text("utf-8")
    assert re.search(r"path: '/readyz'\s+port: operatorPort", text)
    assert "targetPort: 3978" in text
    assert "additionalPortMappings" not in text
    assert template["variables"]["operatorPort"]["value"] == 3979
    assert "{ name: 'OPERATOR_PORT', value: string(operatorPort) }" in text


def test_the_template_and_its_values_lie_side_by_side() -> None:
    assert f"using './{Path(MAIN).name}'" in VALUES.read_text("utf-8")
