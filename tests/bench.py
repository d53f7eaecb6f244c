"""What executing every example costs: `make bench` times the ways to build the same pages, interleaved in one run.

Three sets of pages: 200 of the handbook's examples on 40 pages of five; the handbook's own; and 800 examples on 160
pages, which shows what grows with the site. CPU is user and system time of all processes of a build; the tables hold
medians over the rounds.
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from handbook import twins
from handbook.pages import Handbook
from handbook.publish import environment
from tests.browser import chromium
from tests.copies import ROOT, settings
from tests.serving import serving

ROUNDS = int(os.environ.get("ROUNDS", "3"))
PLAIN = "INHERIT: mkdocs.yml\nextra: {check_examples: false}\n"
PLAINLY, COLD, UNCHANGED, EDITED, NOTEBOOK = (
    "(a) every page rendered, nothing executed",
    "(b) cold: every example run twice",
    "(c) nothing changed",
    "(d) one example edited",
    "(e) one notebook a page, executed once",
)
NOTEBOOKS = """\
site_name: The same pages as notebooks
theme: material
plugins:
  - search
  - mkdocs-jupyter: {include: ["*.ipynb"], execute: true, allow_errors: false, cache: false}
"""


def own_pages(folder: Path) -> None:
    """The handbook's pages and examples."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copytree(ROOT / "snippets", folder / "snippets")


def pages_of_five(folder: Path, pages: int) -> None:
    """Five of the handbook's examples on each page, evenly drawn from all of them."""
    handbook = Handbook(ROOT)
    every = len(handbook.examples) // (5 * pages)
    examples = handbook.examples[:: max(1, every)][: 5 * pages]
    (folder / "docs").mkdir()
    for number in range(pages):
        blocks = []
        for name in examples[5 * number : 5 * number + 5]:
            blocks.append(f'## {name}\n\n```python\n--8<-- "{name}"\n```\n')
            for file in (handbook.snippets / name).parent.glob(f"{Path(name).stem}.*"):
                copy = folder / "snippets" / file.relative_to(handbook.snippets)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, copy)
        page = folder / f"docs/page-{number + 1}.md"
        page.write_text(f"# Page {number + 1}\n\n" + "\n".join(blocks), encoding="utf-8")
    (folder / "docs/index.md").write_text("# Home\n", encoding="utf-8")


def write_notebooks(handbook: Handbook, folder: Path) -> None:
    """Each page as a notebook, as its readers get it."""
    sources = {page: "\n".join(lines) + "\n" for page, lines in handbook.pages.items()}
    sources |= {f"docs/{guide}": f'--8<-- "{guide}"\n' for guide in handbook.guides}
    for page, source in sources.items():
        file = (folder / page).with_suffix(".ipynb")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(twins.notebook(twins.markdown(source, handbook.snippets)), encoding="utf-8")
    (folder / "mkdocs.yml").write_text(NOTEBOOKS, encoding="utf-8")


def timed(folder: Path, *command: str) -> tuple[float, float]:
    """CPU and wall-clock seconds of a command and all that it starts. Stops the benchmark if it fails."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    variables = environment(ROOT) | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env=variables, capture_output=True, text=True, check=False
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr[-3000:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def bench(title: str, prepare: Callable[[Path], None], with_notebooks: bool) -> dict[str, list[float]]:
    """Time every way to build these pages, print a table, and return the medians: CPU and wall clock of each way."""
    with tempfile.TemporaryDirectory() as temporary:
        folder, plain, notebooks = (Path(temporary) / name for name in ("handbook", "plain", "notebooks"))
        folder.mkdir()
        prepare(folder)
        (folder / "mkdocs.yml").write_text(settings(), encoding="utf-8")
        (folder / "plain.yml").write_text(PLAIN, encoding="utf-8")
        shutil.copytree(folder, plain)
        handbook = Handbook(folder)
        count = f"{len(handbook.pages)} pages, {len(handbook.programs)} programs, {ROUNDS} rounds"
        edited = handbook.snippets / handbook.examples[len(handbook.examples) // 2]

        build = ("-m", "mkdocs", "build")
        ways = {
            COLD: (folder, build),
            PLAINLY: (plain, (*build, "-f", "plain.yml")),
            UNCHANGED: (folder, build),
            EDITED: (folder, build),
            "import torch": (folder, ("-c", "import torch")),
        }
        if with_notebooks:
            write_notebooks(handbook, notebooks)
            ways[NOTEBOOK] = (notebooks, (*build, "-f", "mkdocs.yml"))
        times: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
        for number in range(ROUNDS):
            for way, (where, command) in ways.items():
                if way in (COLD, PLAINLY):
                    shutil.rmtree(where / ".cache", ignore_errors=True)
                if way == EDITED:  # another source that prints the same
                    edited.write_text(f"{edited.read_text(encoding='utf-8')}# round {number}\n", encoding="utf-8")
                times[way].append(timed(where, *command))

    medians = {
        way: [statistics.median(column) for column in zip(*rounds, strict=True)] for way, rounds in times.items()
    }
    print(f"\n{title}: {count}\n")
    bases = [way for way in (PLAINLY, NOTEBOOK) if way in medians]
    names = " | ".join(f"of {way[:3]}" for way in bases)
    print(f"| build | CPU, s | {names} | wall clock, s | {names} |\n|---|{'---|' * (2 + 2 * len(bases))}")
    for way, measured in sorted(medians.items()):
        cells = []
        for column, seconds in enumerate(measured):
            cells += [f"{seconds:.1f}", *(f"{seconds / medians[base][column]:.2f}" for base in bases)]
        print(f"| {way} | {' | '.join(cells)} |", flush=True)
    return medians


def serve() -> None:
    """Time from saving an example to its page in the browser, with a hundred pages served."""
    with tempfile.TemporaryDirectory() as temporary, chromium() as browser:
        folder = Path(temporary) / "handbook"
        folder.mkdir()
        pages_of_five(folder, 100)
        (folder / "mkdocs.yml").write_text(settings() + "\nwatch: [snippets]\n", encoding="utf-8")
        handbook = Handbook(folder)
        name = handbook.examples[len(handbook.examples) // 2]
        program, (page,) = handbook.program(name), handbook.pages_of(name)
        seconds = []
        with serving(folder, Path(temporary) / "log") as address:
            tab = browser.new_page()
            tab.goto(f"{address}{Path(page).stem}/")
            for number in range(5):
                start = time.perf_counter()
                for file, line in ((program.with_suffix(".out"), "round {}"), (program, "print('round {}')")):
                    file.write_text(f"{file.read_text('utf-8')}{line.format(number)}\n", encoding="utf-8")
                tab.locator(".output", has_text=f"round {number}").wait_for()
                seconds.append(time.perf_counter() - start)
                time.sleep(1)
    print(f"\nFrom saving an example to its page, of 100, in the browser: {statistics.median(seconds):.1f} s", end=" ")
    print(f"(from {min(seconds):.1f} to {max(seconds):.1f})", flush=True)


def main() -> None:
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    serve()
    small = bench("Forty pages of five examples", lambda folder: pages_of_five(folder, 40), True)
    bench("The handbook's own pages", own_pages, True)
    large = bench("A hundred and sixty pages of five examples", lambda folder: pages_of_five(folder, 160), False)
    print("\nCPU at 160 pages, of that at 40:", end=" ")
    print(", ".join(f"{way[:3]} {large[way][0] / small[way][0]:.2f}" for way in (PLAINLY, COLD, UNCHANGED, EDITED)))


if __name__ == "__main__":
    main()
