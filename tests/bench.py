"""What executing every example costs: `make bench` times the ways to build the same pages, interleaved in one run.

Two sets of pages: the handbook's own, and 200 of its examples on 40 pages of five. The guides are left out, because
mkdocs-jupyter executes them in either way. CPU is user and system time of all processes of a build; the tables hold
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
from tests.copies import ROOT, settings

ROUNDS = int(os.environ.get("ROUNDS", "3"))
PLAIN = "INHERIT: mkdocs.yml\nextra: {check_examples: false}\n"
NOTEBOOKS = """\
site_name: The same pages as notebooks
theme: material
plugins:
  - search
  - mkdocs-jupyter: {include: ["*.ipynb"], execute: true, allow_errors: false, cache: false}
"""


def own_pages(folder: Path) -> None:
    """The handbook's pages and examples, without the guides."""
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("guides"))
    shutil.copytree(ROOT / "snippets", folder / "snippets")


def pages_of_five(folder: Path) -> None:
    """200 of the handbook's examples, evenly drawn, on 40 pages of five."""
    handbook = Handbook(ROOT)
    examples = handbook.examples[:: len(handbook.examples) // 200][:200]
    (folder / "docs").mkdir()
    for number in range(0, len(examples), 5):
        blocks = []
        for name in examples[number : number + 5]:
            blocks.append(f'## {name}\n\n```python\n--8<-- "{name}"\n```\n')
            for file in (handbook.snippets / name).parent.glob(f"{Path(name).stem}.*"):
                copy = folder / "snippets" / file.relative_to(handbook.snippets)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, copy)
        page = folder / f"docs/page-{number // 5 + 1}.md"
        page.write_text(f"# Page {number // 5 + 1}\n\n" + "\n".join(blocks), encoding="utf-8")
    shutil.copy(folder / "docs/page-1.md", folder / "docs/index.md")


def write_notebooks(handbook: Handbook, folder: Path) -> None:
    """Each page as a notebook, as its readers get it."""
    for page, lines in handbook.pages.items():
        file = (folder / page).with_suffix(".ipynb")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(twins.notebook(twins.markdown("\n".join(lines) + "\n", handbook.snippets)), encoding="utf-8")
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


def bench(title: str, prepare: Callable[[Path], None]) -> None:
    """Time every way to build these pages, and print a table."""
    with tempfile.TemporaryDirectory() as temporary:
        folder, notebooks = Path(temporary) / "handbook", Path(temporary) / "notebooks"
        folder.mkdir()
        prepare(folder)
        # Links to the guides that are left out are no reason to stop.
        (folder / "mkdocs.yml").write_text(settings().replace("strict: true", ""), encoding="utf-8")
        (folder / "plain.yml").write_text(PLAIN, encoding="utf-8")
        handbook = Handbook(folder)
        write_notebooks(handbook, notebooks)
        edited = handbook.snippets / handbook.examples[0]

        build = ("-m", "mkdocs", "build")
        ways = {
            "(b) cold: every example run twice": (folder, build),
            "(a) nothing executed": (folder, (*build, "-f", "plain.yml")),
            "(c) nothing changed": (folder, build),
            "(d) one example edited": (folder, build),
            "(e) one notebook a page, executed once": (notebooks, build),
            "import torch": (folder, ("-c", "import torch")),
        }
        times: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
        for number in range(ROUNDS):
            for way, (where, command) in ways.items():
                if way.startswith("(b)"):
                    shutil.rmtree(folder / ".cache", ignore_errors=True)
                if way.startswith("(d)"):  # another source that prints the same
                    edited.write_text(f"{edited.read_text(encoding='utf-8')}# round {number}\n", encoding="utf-8")
                times[way].append(timed(where, *command))

    medians = {
        way: [statistics.median(column) for column in zip(*rounds, strict=True)] for way, rounds in times.items()
    }
    plain, notebook = medians["(a) nothing executed"], medians["(e) one notebook a page, executed once"]
    print(f"\n{title}: {len(handbook.pages)} pages, {len(handbook.examples)} examples, {ROUNDS} rounds\n")
    print("| build | CPU, s | of (a) | of (e) | wall clock, s | of (a) | of (e) |\n|---|---|---|---|---|---|---|")
    for way, (cpu, wall) in sorted(medians.items()):
        ratios = [cpu / plain[0], cpu / notebook[0], wall / plain[1], wall / notebook[1]]
        cells = [
            f"{cpu:.1f}",
            f"{ratios[0]:.2f}",
            f"{ratios[1]:.2f}",
            f"{wall:.1f}",
            f"{ratios[2]:.2f}",
            f"{ratios[3]:.2f}",
        ]
        print(f"| {way} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    bench("Forty pages of five examples", pages_of_five)
    bench("The handbook's own pages", own_pages)
