"""The words of the pages, of the comments and of the labels in the examples: plain English, one name for one thing."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXTS = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "docs").rglob("*.py"), *(ROOT / "snippets").rglob("*.py")]
INSTEAD = {  # a pattern, and what to write
    r"mend(s|ed|ing)?": "fix, fixed",
    r"anew|for ever|wholly|namely": "nothing, or again, completely",
    r"in truth": "true value",
    r"(?<!counts )(?<!counted )in the mean(?=[.,;)]|$)": "on average",
    r"gives? it away|tell-tales?": "you see it as",
    r"picked wrongly|pick wrongly": "common mistake",
    r"surer": "more confident",
    r"people|nobody|somebody": "you, or the passive",
    r"upstream": "see issue N",
    r"(is|are) no (tensor|probabilit\w+|number|class|distribution)": "is not a",
    r"worked? off|works? out anew|turn(s|ed) round|put up with|next to no": "plain words",
}


@pytest.mark.parametrize("pattern", INSTEAD)
def test_plain_words(pattern):
    found = []
    for file in TEXTS:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(rf"\b({pattern})\b", line, re.IGNORECASE):
                found.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()}")
    assert found == [], f"write: {INSTEAD[pattern]}"
