"""Words about releases in prose, held to the table: "since torch 2.12" is beside an example that changed then."""

import itertools
import re
from pathlib import Path

import pytest

from handbook import versions
from handbook.pages import INCLUDE, RELEASE, Handbook, visible

ROOT = Path(__file__).parents[1]
HANDBOOK = Handbook(ROOT)
TABLE = versions.load(HANDBOOK)
HEADING = re.compile(r"##+ ")
WORDS = re.compile(
    r"\b(?P<word>[Ss]ince|[Uu]p\s+to|[Bb]efore|[Uu]ntil)\s+(?:torch|PyTorch)\s+(?P<release>\d+\.\d+)(?!\.?\d)"
)
# What is said of a release that no example beside it can show, and why.
NOT_SHOWN: dict[str, str] = {}


def sections(lines: list[str]) -> list[list[str]]:
    starts = [0, *(number for number, line in enumerate(lines) if HEADING.match(line)), len(lines)]
    return [lines[start:end] for start, end in itertools.pairwise(starts)]


def boundaries(names: list[str]) -> set[str]:
    """The releases with which one of these examples changed."""
    found = set()
    for name in names:
        entry = TABLE.entry(HANDBOOK, name)
        for earlier, release in itertools.pairwise(TABLE.releases):
            if entry and entry.outcomes.get(earlier) != entry.outcomes.get(release):
                found.add(release)
    return found


def wrong(section: list[str]) -> list[str]:
    """The words of a section that its examples contradict."""
    text = "\n".join(section)
    changed = boundaries(HANDBOOK.examples_in(text))
    changed |= {
        part["name"] for line in section if (found := INCLUDE.match(line)) and (part := RELEASE.match(found["path"]))
    }
    known = [*TABLE.releases]
    said = []
    for match in WORDS.finditer(text):
        release, words = match["release"], " ".join(match[0].split())
        if match["word"].lower().startswith(("up", "until")):
            if release not in known[:-1]:
                continue
            release = known[known.index(release) + 1]
        if release in known[1:] and release not in changed and words not in NOT_SHOWN:
            said.append(words)
    return said


@pytest.mark.parametrize("page", HANDBOOK.pages)
def test_words_about_releases_are_shown(page):
    lines = visible(HANDBOOK.pages[page])
    assert [words for section in sections(lines) for words in wrong(section)] == []


def example_that_changes() -> tuple[str, str, str]:
    """An example, a release with which it changed, and one with which it did not."""
    for name in TABLE.differs:
        changed = boundaries([f"{name}.py"])
        others = {*[*TABLE.releases][1:]} - changed
        if changed and others:
            return name, min(changed), min(others)
    raise AssertionError("every example is the same everywhere")


def test_a_wrong_word_is_found():
    name, changed, other = example_that_changes()
    include = ["```python", f'--8<-- "{name}.py"', "```"]
    assert wrong([f"It raises since torch {changed}.", *include]) == []
    assert wrong([f"It raises since torch {other}.", *include]) == [f"since torch {other}"]
    assert wrong([f"It raises since torch {changed}."]) == [f"since torch {changed}"]
    assert wrong(["It is there since torch 1.7.", *include]) == []  # older than the table
