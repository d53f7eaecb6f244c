"""Every sentence that says always, never, only and the like was decided on.

tests/rules/claims/ mirrors docs/: for each page the sentences that generalise, and under each, why it may. `rule`: a
test in this folder looks for a counterexample. `definition`: it follows from what the words mean. `shown`: the example
beside it shows all that it says. `cited`: the source that it links says so. A new sentence of this kind fails here
until it is decided, or says less.
"""

import re
from pathlib import Path

import pytest

from handbook import guides
from handbook.pages import FENCE, visible
from tests.rules import DOCS, RULES, load

CLAIM = re.compile(
    r"\b(always|never|every|no matter|does not depend|do not depend|is enough|are enough|cannot|only"
    r"|the same for all|use it when)\b",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"\]\([^)]*\)")
CLAIMS = Path(__file__).with_name("claims")
KINDS = ("rule", "definition", "shown", "cited")
PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.*") if path.suffix in (".md", ".py"))
load()

each_page = pytest.mark.parametrize("page", PAGES)


def sentences(page: str) -> list[str]:
    """The sentences of a page's prose, each on one line. A heading, a list item and a row of a table end one."""
    source = (DOCS / page).read_text(encoding="utf-8")
    lines = guides.text(source) if page.endswith(".py") else source.splitlines()
    paragraphs, inside = [""], False
    for line in visible(lines):
        if FENCE.match(line):
            inside = not inside
        if inside or not line.strip() or re.match(r"\s*(```|\$\$|/{3,}|--8<--)", line):
            paragraphs.append("")
        elif re.match(r"\s*([-*|#]|\d+\.) *", line):
            paragraphs.append(line.strip())
        else:
            paragraphs[-1] += " " + line.strip()
    split = [re.split(r"(?<=[.!?:;]) +(?=[\"\'A-Z`\[*(])", paragraph.strip()) for paragraph in paragraphs]
    return [sentence for parts in split for sentence in parts if sentence]


def decided(page: str) -> dict[str, tuple[str, str]]:
    """The kind and the reason of each sentence that is listed for a page."""
    file = (CLAIMS / page).with_suffix(".txt")
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    pairs = re.findall(r"^(\S.*)\n    (\w+): (.+)$", text, re.MULTILINE)
    assert text == "".join(f"{sentence}\n    {kind}: {reason}\n" for sentence, kind, reason in pairs), (
        f"{file}: odd lines"
    )
    return {sentence: (kind, reason) for sentence, kind, reason in pairs}


@each_page
def test_every_claim_is_decided(page):
    claims = [sentence for sentence in sentences(page) if CLAIM.search(ADDRESS.sub("]", sentence))]
    known = decided(page)
    assert "".join(f"{claim}\n    ?\n" for claim in claims if claim not in known) == ""
    assert [sentence for sentence in known if sentence not in claims] == [], "no longer on the page"
    assert {kind for kind, _ in known.values()} <= set(KINDS)
    ruled = " ".join(sentence for other, sentence in RULES if other == page)
    assert [s for s, (kind, _) in known.items() if kind == "rule" and s not in ruled] == [], "has no rule test"
