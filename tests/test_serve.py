"""`make serve`: a page in the browser follows its files, the examples too."""

import shutil
import time
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.copies import settings
from tests.serving import serving
from tests.test_fooling import running

LIMIT = 20  # seconds from saving an example to its page, on a busy machine; `make bench` measures it


def test_the_page_follows_its_files(browser: Browser, tmp_path: Path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "snippets/index").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(settings() + "\nwatch: [snippets]\n", encoding="utf-8")
    (tmp_path / "docs/index.md").write_text('# First\n\n```python\n--8<-- "index/loss.py"\n```\n', encoding="utf-8")
    (tmp_path / "snippets/index/loss.py").write_text("print(0.25)\n", encoding="utf-8")
    (tmp_path / "snippets/index/loss.out").write_text("0.25\n", encoding="utf-8")
    with serving(tmp_path, tmp_path / "log") as address:
        page = browser.new_page()
        page.goto(address)
        expect(page.locator(".output code")).to_have_text("0.25\n")
        for value in ("0.75", "0.5"):
            start = time.monotonic()
            (tmp_path / "snippets/index/loss.out").write_text(f"{value}\n", encoding="utf-8")
            (tmp_path / "snippets/index/loss.py").write_text(f"print({value})\n", encoding="utf-8")
            expect(page.locator(".output code")).to_have_text(f"{value}\n", timeout=30_000)
        assert time.monotonic() - start < LIMIT
        (tmp_path / "docs/index.md").write_text("# Second\n", encoding="utf-8")
        shutil.rmtree(tmp_path / "snippets/index")
        expect(page.locator("article h1")).to_contain_text("Second", timeout=30_000)
        page.close()
        assert [command for command in running("handbook.worker") if str(tmp_path) in " ".join(command)], "warm"
    for _ in range(50):
        if not [command for command in running("handbook.worker") if str(tmp_path) in " ".join(command)]:
            break
        time.sleep(0.1)
    else:
        raise AssertionError("workers outlive the server")
