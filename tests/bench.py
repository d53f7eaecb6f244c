"""What executing every example costs: `make bench` times the ways to build the same pages, interleaved in one run.

CPU is user and system time of all processes of a build; the table holds medians over the rounds.
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

ROOT = Path(__file__).parents[1]
ROUNDS = int(os.environ.get("ROUNDS", "3"))
PLAIN = "INHERIT: mkdocs.yml\nextra: {check_examples: false}\n"
NOTEBOOKS = """\
site_name: The same pages as notebooks
theme: material
plugins:
  - search
  - mkdocs-jupyter: {include: ["*.ipynb", "guides/*.py"], execute: true, allow_errors: false, cache: false}
"""


def prepare(folder: Path) -> tuple[Path, Path]:
    """A copy of the handbook, and the same pages as notebooks."""
    handbook, notebooks = folder / "handbook", folder / "notebooks"
    for name in ("docs", "snippets", "handbook"):
        shutil.copytree(ROOT / name, handbook / name)
    shutil.copy(ROOT / "mkdocs.yml", handbook)
    (handbook / "plain.yml").write_text(PLAIN)
    shutil.copytree(ROOT / "docs/guides", notebooks / "docs/guides")
    (notebooks / "mkdocs.yml").write_text(NOTEBOOKS)
    pages = Handbook(ROOT)
    for page, lines in pages.pages.items():
        file = (notebooks / page).with_suffix(".ipynb")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(twins.notebook(twins.markdown("\n".join(lines) + "\n", pages.snippets)))
    return handbook, notebooks


def timed(folder: Path, *command: str) -> tuple[float, float]:
    """CPU and wall-clock seconds of a command and all that it starts. Stops the benchmark if it fails."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment(ROOT), capture_output=True, text=True, check=False
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr[-3000:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def edit(handbook: Path, number: int) -> None:
    """Change the source of one example, and nothing that it prints."""
    example = handbook / "snippets/losses/huber_loss/first.py"
    example.write_text(f"{example.read_text()}# round {number}\n")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        handbook, notebooks = prepare(Path(folder))
        build = ("-m", "mkdocs", "build", "--strict")
        counts = Handbook(handbook)
        print(f"{len(counts.pages)} pages, {len(counts.examples)} examples, {os.cpu_count()} cores, {ROUNDS} rounds")
        cold = [handbook / ".cache"]
        ways: dict[str, tuple[list[Path], Callable[[int], None], Path, tuple[str, ...]]] = {
            "(b) cold: every example run twice, guide executed": (cold, lambda number: None, handbook, build),
            "(a) nothing executed": ([], lambda number: None, handbook, (*build, "-f", "plain.yml")),
            "(c) nothing changed": ([], lambda number: None, handbook, build),
            "(d) one example edited": ([], lambda number: edit(handbook, number), handbook, build),
            "(e) one notebook a page, executed": ([], lambda number: None, notebooks, build[:-1]),
            "import torch": ([], lambda number: None, notebooks, ("-c", "import torch")),
        }
        times: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
        for number in range(ROUNDS):
            for way, (remove, before, where, command) in ways.items():
                for path in remove:
                    shutil.rmtree(path, ignore_errors=True)
                before(number)
                times[way].append(timed(where, *command))
    medians = {
        way: [statistics.median(column) for column in zip(*rounds, strict=True)] for way, rounds in times.items()
    }
    plain = medians["(a) nothing executed"]
    print("\n| build | CPU, s | of (a) | wall clock, s | of (a) |\n|---|---|---|---|---|")
    for way in sorted(medians):
        cpu, wall = medians[way]
        print(f"| {way} | {cpu:.1f} | {cpu / plain[0]:.2f} | {wall:.1f} | {wall / plain[1]:.2f} |")


if __name__ == "__main__":
    main()
