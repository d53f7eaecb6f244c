"""Words about releases in prose, held to the table: "since torch 2.12" is beside an example that changed then."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handbook import versions
from handbook.pages import INCLUDE, RELEASE, Handbook, visible

ROOT = Path(__file__).parents[1]
HANDBOOK = Handbook(ROOT)
TABLE = versions.load(HANDBOOK)
HEADING = re.compile(r"#+(?= )")
WORDS = re.compile(
    r"\b(?P<word>[Ss]ince|[Uu]p\s+to|[Bb]efore|[Uu]ntil)\s+(?:torch|PyTorch)\s+(?P<release>\d+\.\d+)(?!\.?\d)"
)
# What is said of a release that no example beside it can show, and why.
NOT_SHOWN: dict[str, str] = {}


def sections(lines: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Each section without those below it, and with them."""
    headings = [(number, len(found[0])) for number, line in enumerate(lines) if (found := HEADING.match(line))]
    for place, (start, level) in enumerate(headings):
        later = headings[place + 1 :]
        end = next((number for number, _ in later), len(lines))
        yield lines[start:end], lines[start : next((number for number, other in later if other <= level), len(lines))]


def boundaries(names: list[str]) -> set[str]:
    """The releases with which one of these examples changed."""
    found = set()
    for name in names:
        entry = TABLE.entry(HANDBOOK, name)
        for earlier, release in itertools.pairwise(TABLE.releases):
            if entry and entry.outcomes.get(earlier) != entry.outcomes.get(release):
                found.add(release)
    return found


def wrong(section: list[str], whole: list[str]) -> list[str]:
    """The words of a section that its examples, and those of the sections below it, contradict."""
    text = "\n".join(section)
    changed = boundaries(HANDBOOK.examples_in("\n".join(whole)))
    changed |= {
        part["name"] for line in whole if (found := INCLUDE.match(line)) and (part := RELEASE.match(found["path"]))
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
    assert [words for section in sections(lines) for words in wrong(*section)] == []


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

    def found(*lines: str) -> list[str]:
        return [words for section in sections(["# A page", *lines]) for words in wrong(*section)]

    assert found(f"It raises since torch {changed}.", *include) == []
    assert found(f"It raises since torch {other}.", *include) == [f"since torch {other}"]
    assert found(f"It raises since torch {changed}.") == [f"since torch {changed}"]
    assert found("## A", f"It raises since torch {changed}.", "### Below", *include) == []
    assert found("## A", *include, "### Below", f"It raises since torch {changed}.") == [f"since torch {changed}"]
    assert found("It is there since torch 1.7.", *include) == []  # older than the table
