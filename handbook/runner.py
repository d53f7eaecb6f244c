"""Running examples: each in a process of its own, twice, on all cores, with a limit, and cached.

Two worker processes import torch side by side, each under its own hash seed and ambient random seed, and fork one
child for each example. What both runs of an example printed can then be compared.
"""

import functools
import hashlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from handbook.figures import MATPLOTLIBRC

LIMIT = float(os.environ.get("HANDBOOK_LIMIT", "30"))  # seconds an example may take
SEEDS = (1, 2)
# A worker imports the module before it forks an example that mentions the word; the lighter ones first.
PRELOAD = {
    "numpy": "numpy",
    "torch": "torch",
    "matplotlib": "matplotlib.pyplot",
    "optim": "torch._dynamo",  # the first optimizer.step() imports it, for over a second
}
PACKAGES = ("torch", "numpy", "matplotlib")


@dataclass
class Run:
    """What one run of an example did. Text that is not UTF-8 carries surrogate escapes."""

    stdout: str = ""
    stderr: str = ""
    error: str = ""  # the traceback, in the example's own lines
    figure: str = ""  # SVG
    written: list[str] = field(default_factory=list)
    exitcode: int = 0
    hung: bool = False

    @property
    def clean(self) -> bool:
        return not (self.error or self.stderr or self.written or self.exitcode or self.hung)


Runs = dict[str, tuple[Run, ...]]


@functools.cache
def versions() -> dict[str, str]:
    """The versions that decide what an example prints, read without importing anything."""
    found = {"Python": platform.python_version()}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "none"
    return found


def run(
    snippets: Path, examples: list[str], cache: Path | None = None, tick: Callable[[str, bool], None] | None = None
) -> Runs:
    """Run each example (a path below `snippets`) once for each of SEEDS.

    Clean runs are read from and kept in the folder `cache`, unless it is None. `tick(name, ran)` is called for
    each example, with False where its runs were in the cache. Raises RuntimeError where the worker itself fails.
    """
    tick = tick or (lambda name, ran: None)
    found: Runs = {}
    keys = {name: key(snippets, name) for name in examples}
    for name in examples if cache else ():
        file = cache / f"{name}.json"
        kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        if kept.get("key") == keys[name]:
            found[name] = tuple(Run(**fields) for fields in kept["runs"])
            tick(name, False)

    missing = [name for name in examples if name not in found]
    for name, runs in _run_now(snippets, missing, tick).items() if missing else ():
        found[name] = runs
        if cache and all(result.clean for result in runs):
            file = cache / f"{name}.json"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(
                json.dumps({"key": keys[name], "runs": [asdict(result) for result in runs]}), encoding="utf-8"
            )
    return found


def key(snippets: Path, name: str) -> str:
    """A hash of everything that decides what an example does: its name and source, this machinery, the versions."""
    return hashlib.sha256(b"\0".join([name.encode(), (snippets / name).read_bytes(), _state()])).hexdigest()


@functools.cache
def _state() -> bytes:
    machinery = [Path(__file__).with_name(name) for name in ("runner.py", "worker.py", "figures.py", "matplotlibrc")]
    facts = [platform.machine(), platform.system(), json.dumps(versions())]
    return b"\0".join([*map(str.encode, facts), *map(Path.read_bytes, machinery)])


def _run_now(snippets: Path, names: list[str], tick: Callable[[str, bool], None]) -> Runs:
    jobs = []
    for name in names:
        source = (snippets / name).read_text(encoding="utf-8", errors="replace")
        preload = [module for word, module in PRELOAD.items() if word in source]
        jobs.append({"name": name, "path": str(snippets / name), "preload": preload})
    order = {
        "slots": max(1, (os.cpu_count() or 1) // len(SEEDS)),
        "limit": LIMIT,
        "jobs": sorted(jobs, key=lambda job: max(map(list(PRELOAD.values()).index, job["preload"]), default=-1)),
    }
    fresh: dict[str, dict[int, Run]] = {name: {} for name in names}

    def work(seed: int) -> None:
        for name, result in _work(order | {"seed": seed}):
            fresh[name][seed] = result
            if len(fresh[name]) == len(SEEDS):
                tick(name, True)

    with ThreadPoolExecutor() as threads:
        list(threads.map(work, SEEDS))
    return {name: tuple(runs[seed] for seed in SEEDS) for name, runs in fresh.items()}


def _work(order: dict) -> Iterator[tuple[str, Run]]:
    """Start one worker process on an order (see `handbook.worker`) and yield each run as it ends."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "VIRTUAL_ENV")
    environment = {name: os.environ[name] for name in kept if name in os.environ} | {
        "PYTHONPATH": str(Path(__file__).parents[1]),
        "PYTHONHASHSEED": str(order["seed"]),
        "PYTHONUTF8": "1",
        "OMP_NUM_THREADS": "1",
        "MPLBACKEND": "svg",
        "MATPLOTLIBRC": str(MATPLOTLIBRC),
    }
    command = [sys.executable, "-m", "handbook.worker"]
    with (
        tempfile.TemporaryFile("w+") as stderr,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, env=environment, text=True
        ) as process,
    ):
        process.stdin.write(json.dumps(order))
        process.stdin.close()
        for line in process.stdout:
            fields = json.loads(line)
            yield fields.pop("name"), Run(**fields)
        if process.wait():
            stderr.seek(0)
            raise RuntimeError(f"the process that runs the examples failed:\n{stderr.read()}")
