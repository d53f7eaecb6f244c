"""A real Chromium and the built site, served on this machine."""

import functools
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

SITE = Path(__file__).parents[1] / "site"
PAGES = sorted(path.parent.relative_to(SITE).as_posix() for path in SITE.rglob("index.html"))
OPEN_ALL = "() => document.querySelectorAll('article details').forEach(fold => { fold.open = true })"
EXPLAIN = """async texts => {
    const { explain } = await import(new URL(document.querySelector("[data-errors]").dataset.errors, location))
    const base = new URL(JSON.parse(document.getElementById("__config").textContent).base, location).href
    const found = []
    for (const text of texts) found.push(await explain(text, base))
    return found.map(entries => entries.map(({ section, pattern, differs }) => [section[0], pattern, differs]))
}"""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

expect.set_options(timeout=30_000)  # machines are shared


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder; yields the address of its root, which ends with a slash."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments) -> None:
            pass

        def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
            """As static hosts do, send the site's own page for a missing one."""
            body = (folder / "404.html").read_bytes()
            self.send_response(code)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium, or Playwright's own, which is installed where neither is there."""
    system = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not system:
        subprocess.run([sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"], check=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system, args=FLAGS)
        yield browser
        browser.close()


def search(page: Page, words: str) -> None:
    """Type words into the page's search and wait for what it finds."""
    answer = page.locator(".md-search-result__meta")
    expect(answer).not_to_have_text("Initializing search")
    answer.evaluate("line => { line.textContent = '' }")  # the theme writes it anew when it has searched
    field = page.get_by_role("textbox", name="Search")
    field.fill(words)
    field.press("End")  # the theme searches when a key goes up
    expect(answer).not_to_have_text("")
