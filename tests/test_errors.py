"""The index of errors: it has what was printed, and where it was printed; and the pages list it."""

from pathlib import Path
from urllib.parse import urljoin

from bs4 import BeautifulSoup

from handbook import errors
from handbook.versions import Table
from tests.browser import SITE
from tests.test_paste import INDEX

ABSENT = """
<h2 id="use-it">Use it</h2>
<div class="language-python highlight"><code>nn.NewLoss()</code></div>
<div class="language-text output highlight"><code>tensor(1.)</code></div>
<div class="absent variant" data-torch="2.3">
<div class="language-text output error highlight"><code>AttributeError: module has no attribute</code></div></div>
"""


def test_what_an_older_release_lacks_is_no_message_of_the_build():
    table = Table({"2.3": "", "2.4": ""})
    assert errors.found(ABSENT, table, {"NewLoss": "losses/new_loss.md"}) == [
        errors.Message("use-it", "Use it", "AttributeError", "module has no attribute", "2.3", ("losses/new_loss.md",))
    ]


def test_a_message_of_the_build_was_printed_by_an_example():
    records = (SITE.parent / "snippets").rglob("*.out")
    printed = {line for path in records for line in path.read_text(encoding="utf-8").splitlines()}
    for _, kind, pattern, values, releases in INDEX["entries"]:
        text = errors.filled(pattern, values)
        assert releases or any(f"{kind}: {text}" in line for line in printed), (kind, text)


def test_the_page_of_a_loss_lists_its_messages():
    """All of its own, and each link leads to a section that has a message."""
    here = (entry for entry in INDEX["entries"] if not entry[4] or "://" in entry[4])
    sections = {INDEX["sections"][section][0] for section, *_ in here}
    for page in sorted(SITE.glob("losses/*/")):
        html = BeautifulSoup((page / "index.html").read_text(encoding="utf-8"), "html.parser")
        linked = {address(link["href"], page) for link in html.select("#messages a")}
        own = {section for section in sections if section.startswith(f"losses/{page.name}/")}
        assert own <= linked <= sections
        assert html.select("#messages a")


def address(link: str, page: Path) -> str:
    """An address of the site that a page links to."""
    return urljoin(f"https://site/{page.relative_to(SITE).as_posix()}/", link).removeprefix("https://site/")
