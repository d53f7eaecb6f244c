"""What the repository says about itself: commands, paths, licenses, and the files that GitHub reads."""

import re
from pathlib import Path

import pytest
import yaml
from yaml_env_tag import add_env_tag

ROOT = Path(__file__).parents[1]
FENCE = re.compile(r"^ *(?P<ticks>`{3,}).*?^ *(?P=ticks)$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"[\w.*-]+(/[\w.*-]+)*/?")
SUFFIXES = {".cff", ".in", ".ini", ".md", ".py", ".toml", ".txt", ".yaml", ".yml"}
MADE = ("site/", ".venv/", ".cache/")  # by the commands, so not in git

each_document = pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def settings() -> dict:
    return yaml.load(read("mkdocs.yml"), add_env_tag(yaml.SafeLoader))


def named_paths(document: str) -> set[str]:
    """What stands between backticks in the text and looks like a path of the repository."""
    spans = SPAN.findall(FENCE.sub("", read(document)))
    return {
        span
        for span in spans
        if PATH.fullmatch(span) and not span.startswith(MADE) and ("/" in span or Path(span).suffix in SUFFIXES)
    }


def exists(path: str) -> bool:
    """A bare file name may stand for a file one folder down, as in a table about that folder."""
    if "NAME" in path:  # a placeholder, and so is foo_loss, which stands for any loss
        return True
    pattern = path.rstrip("/").replace("foo_loss", "*")
    return any(ROOT.glob(pattern)) or ("/" not in path and any(ROOT.glob(f"*/{pattern}")))


@each_document
def test_every_make_target_that_is_named_exists(document):
    text = read(document)
    code = "\n".join([match[0] for match in FENCE.finditer(text)] + SPAN.findall(FENCE.sub("", text)))
    targets = set(re.findall(r"^([\w-]+):", read("Makefile"), re.MULTILINE))
    named = set(re.findall(r"\bmake ([\w-]+)", code))
    assert named
    assert named <= targets


@each_document
def test_every_path_that_is_named_exists(document):
    paths = named_paths(document)
    assert paths
    assert {path for path in paths if not exists(path)} == set()


@each_document
def test_links_within_the_repository_lead_somewhere(document):
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", FENCE.sub("", read(document)))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_citation_names_the_handbook():
    citation = yaml.safe_load(read("CITATION.cff"))
    assert citation["title"] == settings()["site_name"]
    assert citation["repository-code"] in read("mkdocs.yml")
    assert citation["authors"] == [{"name": re.search(r"^Copyright \(c\) \d+ (.+)$", read("LICENSE"), re.M)[1]}]


@pytest.mark.parametrize(
    "path",
    [
        ".github/dependabot.yml",
        ".github/workflows/site.yml",
        ".pre-commit-config.yaml",
        *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / ".github/ISSUE_TEMPLATE").iterdir())),
    ],
)
def test_files_for_github_are_yaml(path):
    assert isinstance(yaml.safe_load(read(path)), dict)


def test_issue_forms_ask_for_what_a_fix_needs():
    forms = [path for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml"]
    assert len(forms) == 2
    for form in forms:
        fields = {field.get("id") for field in yaml.safe_load(form.read_text(encoding="utf-8"))["body"]}
        assert {"page", "sentence", "printed", "version", "program"} <= fields


def test_licenses_agree():
    """One license for code and one for text, by the same names in the README, in the footer and in the files."""
    files = {"MIT": "LICENSE", "CC BY 4.0": "LICENSES/CC-BY-4.0.txt"}
    titles = {"MIT": "MIT License", "CC BY 4.0": "Creative Commons Attribution 4.0 International"}
    section = read("README.md").partition("\n## License\n")[2]
    footer = settings()["copyright"]
    repository = yaml.safe_load(read("CITATION.cff"))["repository-code"]
    for name, file in files.items():
        assert read(file).startswith(f"{titles[name]}\n")
        assert f"[{name}]({file})" in section
        assert re.search(rf'<a href="{re.escape(repository)}/blob/main/{re.escape(file)}">[^<]*\b{name}</a>', footer)
    assert yaml.safe_load(read("CITATION.cff"))["license"] == "MIT"
