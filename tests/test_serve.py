"""`make serve`: a page in the browser follows its files, the examples too."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.copies import ROOT, settings


def make_serves_with() -> list[str]:
    """The arguments that the Makefile gives to Python."""
    command = re.search(r"^serve:.*\n\t\$\(RUN\) (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    return command[1].split()


def test_the_page_follows_its_files(browser: Browser, tmp_path: Path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "snippets/index").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(settings() + "\nwatch: [snippets]\n", encoding="utf-8")
    (tmp_path / "docs/index.md").write_text('# First\n\n```python\n--8<-- "index/loss.py"\n```\n', encoding="utf-8")
    (tmp_path / "snippets/index/loss.py").write_text("print(0.25)\n", encoding="utf-8")
    (tmp_path / "snippets/index/loss.out").write_text("0.25\n", encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, *make_serves_with(), "--dev-addr", address]
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen(
            command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=log, stderr=log
        )
    try:
        wait_for(f"http://{address}/")
        page = browser.new_page()
        page.goto(f"http://{address}/")
        expect(page.locator(".output code")).to_have_text("0.25\n")

        (tmp_path / "snippets/index/loss.out").write_text("0.75\n", encoding="utf-8")
        (tmp_path / "snippets/index/loss.py").write_text("print(0.75)\n", encoding="utf-8")
        expect(page.locator(".output code")).to_have_text("0.75\n", timeout=30_000)
        (tmp_path / "docs/index.md").write_text("# Second\n", encoding="utf-8")
        shutil.rmtree(tmp_path / "snippets/index")
        expect(page.locator("article h1")).to_contain_text("Second", timeout=30_000)
        page.close()
    finally:
        server.terminate()
        server.wait(timeout=10)


def wait_for(address: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(address)
