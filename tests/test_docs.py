"""What the documents and the comments point at is there: documents, their sections, paths, links, targets and steps."""

import os
import posixpath
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache, cached_property
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
READ_FOR_DOCUMENTS = {".py", ".md", ".yaml", ".yml", ".toml"}
ALSO_READ = {"Makefile", ".ci/run"}
FOR_PEOPLE = ("docs/*.md", "CONTRIBUTING.md", "README.md", "SECURITY.md", "deploy/guide/*.md")
"""Where a path must lead somewhere; * also stands for folders."""
TEAMS = "docs/teams.md"
DECISIONS = "docs/decisions/"

DOCUMENT = re.compile(r"(?<![\w./-])(?:[\w.-]+/)*[\w.-]*\w\.md\b")
OUTSIDE = re.compile(r"(?:\.\./)+shared\b[\w./-]*")
SENTENCE = re.compile(r"\.(?=\s|$)|\n\n|\"\"\"|\|")
SECTIONS = re.compile(r"\bsections? (\d+(?:(?:, | and | to )\d+)*)")
PITFALLS = re.compile(r"\bpitfalls? (\d+(?:(?:, | and )\d+)*)")
FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\]\((?![a-z]+:)([^)\s]+)\)")
PATH = re.compile(r"\.?[\w*-][\w.*-]*(?:/[\w.*-]+)+/?|\.?[\w-]+/")
ENDING = re.compile(r"\.(?:py|md|sql|txt|toml|ya?ml|json|sh|js|css|html|csv|bicep|lock)$")
TARGET = re.compile(r"(?:^|[\s(])make ([a-z][a-z-]*)")


@dataclass(frozen=True)
class Text:
    """One file of the repository. `path` is from the root, with slashes."""

    path: str
    content: str

    @property
    def running(self) -> str:
        """With the lines of each paragraph, or of each comment, on one."""
        return re.sub(r"(?<!\n)\n[ \t]*(?:# )?(?!\n)", " ", self.content)

    @property
    def code(self) -> list[str]:
        """What stands between backticks and between fences."""
        fences = FENCE.findall(self.content)
        return fences + CODE.findall(FENCE.sub("", self.content))


@dataclass(frozen=True)
class Repository:
    """What there is to point at: every file, from the root, with slashes."""

    files: frozenset[str]

    @cached_property
    def all(self) -> frozenset[str]:
        """The folders too."""
        return self.files | {str(folder) for file in self.files for folder in Path(file).parents}

    def found(self, name: str, seen_from: str) -> str | None:
        """As the root sees it, or else the folder of the file that says so; None if nothing is there."""
        for start in ("", posixpath.dirname(seen_from)):
            path = posixpath.normpath(posixpath.join(start, name))
            if path in self.all or ("*" in path and any(fnmatchcase(each, path) for each in self.all)):
                return path
        return None

    def document(self, name: str, seen_from: str) -> str | None:
        """A bare name may be that of any document here."""
        named = None if "/" in name else next((each for each in self.files if posixpath.basename(each) == name), None)
        return self.found(name, seen_from) or named

    def looks_like_ours(self, token: str) -> bool:
        first = token.split("/")[0]
        return bool(PATH.fullmatch(token)) and (first in self.all or ("/" in token and bool(ENDING.search(token))))


def missing_documents(text: Text, repository: Repository) -> list[str]:
    cited = DOCUMENT.findall(text.content)
    gone = [name for name in cited if repository.document(name, text.path) is None]
    return gone + OUTSIDE.findall(text.content)


def missing_paths(text: Text, repository: Repository) -> list[str]:
    words = (
        word.strip("\"'.,:;()") if not word.startswith(".") else word for each in text.code for word in each.split()
    )
    paths = [word for word in words if repository.looks_like_ours(word)]
    return [path for path in paths if repository.found(path, text.path) is None]


def missing_links(text: Text, repository: Repository, headings: Mapping[str, set[str]]) -> list[str]:
    """`headings` are those of each document, as a link writes them. A link is seen from its own folder only."""
    gone = []
    for link in LINK.findall(FENCE.sub("", text.content)):
        name, _, heading = link.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(text.path), name)) if name else text.path
        if target not in repository.all or (heading and heading not in headings.get(target, set())):
            gone.append(link)
    return gone


def missing_sections(text: Text, repository: Repository, documents: Mapping[str, str]) -> list[str]:
    """Of the documents, each with its content: sections that are cited by number and have no such heading."""
    running, gone = text.running, []
    for cited in DOCUMENT.finditer(running):
        document = repository.document(cited[0], text.path)
        if document:
            held = set(re.findall(r"^## (\d+)\. ", documents[document], re.MULTILINE))
            named = numbers(SECTIONS, said_of(running[cited.end() :]))
            gone += [f"{cited[0]} section {number}" for number in named if number not in held]
    return gone


def said_of(rest: str) -> str:
    """What follows a document's name about it: up to the next one, or the end of the sentence."""
    ends = (found.start() for found in (SENTENCE.search(rest), DOCUMENT.search(rest)) if found)
    return rest[: min(ends, default=None)]


def missing_pitfalls(text: Text, teams: str) -> list[str]:
    known = set(re.findall(r"^(\d+)\. ", teams, re.MULTILINE))
    return [f"pitfall {number}" for number in numbers(PITFALLS, text.running) if number not in known]


def numbers(pattern: re.Pattern[str], words: str) -> Iterator[str]:
    for found in pattern.findall(words):
        yield from re.findall(r"\d+", found)


def missing_targets(text: Text, known: set[str]) -> list[str]:
    return [target for each in text.code for target in TARGET.findall(each) if target not in known]


def headings_of(content: str) -> set[str]:
    """As a link on the repository's pages writes them."""
    titles = re.findall(r"^#+ (.+)$", FENCE.sub("", content), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def git(*words: str, told: str = "") -> list[str]:
    command = shutil.which("git")
    assert command is not None
    ran = subprocess.run([command, *words], cwd=ROOT, input=told, capture_output=True, text=True, check=False)
    return [line for line in ran.stdout.split("\0") if line]


@cache
def ours() -> Repository:
    """What git keeps or would keep."""
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    return Repository(frozenset(each for each in listed if (ROOT / each).is_file()))


@cache
def texts() -> tuple[Text, ...]:
    read = (each for each in sorted(ours().files) if Path(each).suffix in READ_FOR_DOCUMENTS or each in ALSO_READ)
    return tuple(Text(each, (ROOT / each).read_text("utf-8")) for each in read)


def for_people() -> list[Text]:
    return [each for each in texts() if any(fnmatchcase(each.path, pattern) for pattern in FOR_PEOPLE)]


def contents() -> dict[str, str]:
    return {each.path: each.content for each in texts() if each.path.endswith(".md")}


def made_here(paths: list[str]) -> set[str]:
    """What git takes no notice of: a target or a reader makes it."""
    return set(git("check-ignore", "-z", "--stdin", told="\0".join(paths)))


def targets() -> set[str]:
    return set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def steps(target: str) -> list[str]:
    """The commands of a target, as make would run them."""
    make = shutil.which("make")
    assert make is not None
    own = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    words = [make, "--dry-run", "--no-print-directory", "--old-file=.tools/bin/uv", target]
    return subprocess.run(words, cwd=ROOT, env=own, capture_output=True, text=True, check=True).stdout.splitlines()


def test_every_document_that_is_cited_is_in_the_repository() -> None:
    gone = [f"{each.path}: {name}" for each in texts() for name in missing_documents(each, ours())]
    assert not gone, "\n".join(gone)


@pytest.mark.parametrize("text", for_people(), ids=lambda text: text.path)
def test_every_path_in_a_document_leads_somewhere(text: Text) -> None:
    gone = missing_paths(text, ours())
    assert set(gone) - made_here(gone) == set()


@pytest.mark.parametrize("text", for_people(), ids=lambda text: text.path)
def test_every_link_in_a_document_leads_to_a_file_and_a_heading(text: Text) -> None:
    assert missing_links(text, ours(), {path: headings_of(content) for path, content in contents().items()}) == []


def test_every_section_that_is_cited_has_its_heading() -> None:
    documents = contents()
    gone = [f"{each.path}: {name}" for each in texts() for name in missing_sections(each, ours(), documents)]
    assert not gone, "\n".join(gone)


def test_every_pitfall_that_is_cited_is_told_of() -> None:
    teams = contents()[TEAMS]
    gone = [f"{each.path}: {name}" for each in texts() for name in missing_pitfalls(each, teams)]
    assert not gone, "\n".join(gone)


@pytest.mark.parametrize("text", for_people(), ids=lambda text: text.path)
def test_every_target_in_a_document_is_in_the_makefile(text: Text) -> None:
    assert missing_targets(text, targets()) == []


def test_a_commit_is_checked_by_the_same_steps_as_make_check() -> None:
    configured = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    assert [each["repo"] for each in configured["repos"]] == ["local"]
    hooks = configured["repos"][0]["hooks"]
    assert all(each["language"] == "system" and each["pass_filenames"] is False for each in hooks)
    entries = [each["entry"].split() for each in hooks]
    assert all(words[0] == "make" for words in entries)
    ran = [step for _, *named in entries for target in named for step in steps(target)]
    assert ran == steps("check")
    assert len(ran) >= 3


def test_every_decision_has_its_row_and_its_number() -> None:
    records = {each.path: each.content for each in texts() if re.match(rf"{DECISIONS}\d", each.path)}
    index = contents()[f"{DECISIONS}README.md"]
    for number, (path, content) in enumerate(sorted(records.items()), 1):
        name = path.removeprefix(DECISIONS)
        assert name.startswith(f"{number:04}-")
        assert content.startswith(f"# {number:04}: ")
        assert f"| {number:04} | [{content.splitlines()[0].partition(': ')[2]}]({name}) |" in index


# On made-up texts, so that what finds nothing above is known to look.

GONE, UP = "nothing", ".."
SMALL = Repository(frozenset({"docs/teams.md", "docs/decisions/README.md", "plan/access.py", "bot/room/data.txt"}))
SECTION = {
    "docs/teams.md": "# Teams\n\n## 2. Sending\n\n## 5. Pitfalls\n\n1. One.\n2. Two.\n",
    "docs/decisions/README.md": "",
}


@pytest.mark.parametrize("cited", [f"docs/{GONE}.md", f"{GONE.upper()}.md", f"../{GONE}.md", f"{UP}/shared/design"])
def test_a_document_that_is_missing_is_found(cited: str) -> None:
    text = Text("plan/access.py", f'"""As docs/teams.md says, and teams.md ({cited})."""')
    assert missing_documents(text, SMALL) == [cited]


@pytest.mark.parametrize(
    "path", ["plan/gone.py", "plan/gone/", "plan/*.sql", "elsewhere/gone.py", "docs/decisions/gone.yaml"]
)
def test_a_path_that_is_missing_is_found(path: str) -> None:
    there = "`plan/access.py`, `plan/`, `bot/room/*.txt`, `teams.md`, `a/b`, `/api/messages`"
    text = Text("docs/teams.md", f"{there}, `{path}`\n\n```sh\nrun plan/access.py {path}\n```\n")
    assert missing_paths(text, SMALL) == [path, path]


@pytest.mark.parametrize("link", ["gone/", f"{UP}/teams.md#3-gone", "plan/access.py", "#gone"])
def test_a_link_that_is_missing_is_found(link: str) -> None:
    there = f"[a]({UP}/teams.md#2-sending), [b]({UP}/../plan/access.py), [c](https://example.org/gone)"
    text = Text("docs/decisions/README.md", f"{there} [d]({link})")
    known = {path: headings_of(content) for path, content in SECTION.items()}
    assert missing_links(text, SMALL, known) == [link]


@pytest.mark.parametrize("name", ["docs/teams.md", "teams.md", "[Teams](docs/teams.md#2-sending),"])
def test_a_section_that_is_missing_is_found_also_where_the_line_breaks(name: str) -> None:
    told = f"# See {name} section {2} (errors), and\n# section {3}. In section {4} of another."
    assert [each.rpartition(" ")[2] for each in missing_sections(Text("plan/access.py", told), SMALL, SECTION)] == ["3"]


def test_a_pitfall_that_is_missing_is_found() -> None:
    told = f"Met here (pitfalls {1}, {2} and {3})."
    assert missing_pitfalls(Text("plan/access.py", told), SECTION["docs/teams.md"]) == [f"pitfall {3}"]


def test_a_target_that_is_missing_is_found() -> None:
    told = "We make plans. `make check`, `UV=x make gone`\n\n```sh\nmake check\nmake lost\n```\n"
    assert sorted(missing_targets(Text("docs/teams.md", told), {"check"})) == ["gone", "lost"]
