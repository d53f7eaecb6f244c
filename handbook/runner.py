"""Running examples: each in a process of its own, twice, on all cores, with a limit, and cached.

Worker processes import torch side by side, half of them under one set of surroundings and half under another, and fork
one child for each example (see `handbook.worker`). What both runs of an example printed can then be compared.
"""

import functools
import hashlib
import json
import os
import platform
import queue
import select
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from handbook import environment, guides
from handbook.figures import MATPLOTLIBRC

LIMIT = float(os.environ.get("HANDBOOK_LIMIT", "30"))  # seconds an example may take
GUIDE = 6  # a guide may take as often the limit of an example
STARTING = 120  # seconds in which a worker imports what its first example needs
CONFINE = True  # where the system can; tests turn it off, to see what happens where it cannot
KEEP = False  # whether workers wait for the next run; `mkdocs serve` turns it on, and saves the imports at each change
MANY = 50  # examples, from which on a worker prepares for many
# A worker imports a module once, where an example mentions the word.
PRELOAD = {
    "numpy": "numpy",
    "torch": "torch",
    "matplotlib": "matplotlib.pyplot",
    "optim": "torch._dynamo",  # the first optimizer.step() imports it, for over a second
    # These import it, too, and it writes its list of fonts where there is none.
    "keras": "matplotlib.pyplot",
    "monai": "matplotlib.pyplot",
    "torchmetrics": "matplotlib.pyplot",
}
# With these a second run rounds as on an older processor, so that no record depends on one. Not under another torch:
# what the table has of it is what most of its readers see.
PLAIN_KERNELS = {"ATEN_CPU_CAPABILITY": "default", "MKL_CBWR": "COMPATIBLE"}
PACKAGE_PATH = {"PYTHONPATH": str(Path(__file__).parents[1]), "PYTHONUTF8": "1"}  # for another Python, too


@dataclass
class Run:
    """What one run of an example did. Text that is not UTF-8 carries surrogate escapes."""

    outputs: list[str] = field(default_factory=lambda: [""])  # what each cell printed; an example is one cell
    figures: list[str] = field(default_factory=list)  # SVG, one a cell
    stderr: str = ""
    error: str = ""  # the traceback, in the example's own lines
    written: list[str] = field(default_factory=list)  # files
    read: list[str] = field(default_factory=list)  # files of the handbook
    outlived: list[str] = field(default_factory=list)  # command lines of processes
    exitcode: int = 0
    ended: str = ""  # otherwise than by its last line: "hung", "flooded", "early", "ended its runner"

    @property
    def clean(self) -> bool:
        return not any((self.stderr, self.error, self.written, self.read, self.outlived, self.exitcode, self.ended))

    @property
    def stdout(self) -> str:
        return "".join(self.outputs)


Runs = dict[str, tuple[Run, ...]]


@functools.cache
def versions(python: str = sys.executable) -> dict[str, str]:
    """The versions in the environment of a Python that decide what an example prints."""
    if python == sys.executable:
        return environment.versions()
    command = [python, "-m", "handbook.environment"]
    asked = subprocess.run(command, env={**os.environ, **PACKAGE_PATH}, capture_output=True, text=True, check=True)
    return json.loads(asked.stdout)


@functools.cache
def surroundings() -> dict[int, dict[str, str]]:
    """What differs between the two runs of an example, by their seeds: an output that shows it is found out."""
    installed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.split()
    other = next((name for name in installed if name.partition(".")[0] not in ("C", "POSIX")), "C")
    return {
        1: {"PYTHONHASHSEED": "1", "TZ": "FIRST-14", "LC_ALL": "C.UTF-8", "USER": "first", "LOGNAME": "first"},
        2: {"PYTHONHASHSEED": "2", "TZ": "SECOND+12", "LC_ALL": other, "USER": "second", "LOGNAME": "second"},
    }


def run(
    root: Path,
    programs: dict[str, Path],
    cache: Path | None = None,
    tick: Callable[[str, bool], None] | None = None,
    python: str = sys.executable,
) -> Runs:
    """Run each program, by name, twice. Nothing under the folder `root` can be read by them, for there the records are.

    Clean runs are read from and kept in the folder `cache`, unless it is None. `tick(name, ran)` is called for
    each program, with False where its runs were in the cache. `python` may be that of another environment, with another
    torch; what an example raises there is a result as well, and kept.
    """
    tick = tick or (lambda name, ran: None)
    found = kept(programs, cache, versions(python)) if cache else {}
    for name in found:
        tick(name, False)
    missing = {name: path for name, path in programs.items() if name not in found}
    for name, runs in _run_now(root, missing, tick, python).items() if missing else ():
        found[name] = runs
        if cache and all(result.clean if python == sys.executable else not result.ended for result in runs):
            state = key(name, programs[name], versions(python))
            keep(cache / f"{name}.json", json.dumps({"key": state, "runs": [asdict(result) for result in runs]}))
    return found


def kept(programs: dict[str, Path], cache: Path, versions: dict[str, str]) -> Runs:
    """The runs in a cache of those programs that nothing has changed since, under these versions."""
    found = {name: _kept(cache / f"{name}.json", key(name, path, versions)) for name, path in programs.items()}
    return {name: runs for name, runs in found.items() if runs}


def _kept(file: Path, key: str) -> tuple[Run, ...]:
    """The runs that a file of the cache holds for this key; none for a file that is missing, older or damaged."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return tuple(Run(**fields) for fields in kept["runs"]) if kept["key"] == key else ()
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def keep(file: Path, text: str) -> None:
    """Write a file of a cache at once, so that no other process reads half of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, delete=False) as made:
        made.write(text)
    Path(made.name).replace(file)


def key(name: str, path: Path, versions: dict[str, str]) -> str:
    """A hash of everything that decides what a program does: its name and source, this machinery, the versions."""
    return hashlib.sha256(
        b"\0".join([name.encode(), path.read_bytes(), json.dumps(versions).encode(), _machinery()])
    ).hexdigest()


@functools.cache
def _machinery() -> bytes:
    names = ("runner.py", "worker.py", "linux.py", "guides.py", "figures.py", "matplotlibrc")
    machinery = [Path(__file__).with_name(name) for name in names]
    facts = [platform.machine(), platform.system()]
    return b"\0".join([*map(str.encode, facts), *map(Path.read_bytes, machinery)])


def _run_now(root: Path, programs: dict[str, Path], tick: Callable[[str, bool], None], python: str) -> Runs:
    sources = {name: path.read_text(encoding="utf-8", errors="replace") for name, path in programs.items()}
    jobs = {name: _job(path, sources[name]) for name, path in programs.items()}
    many = KEEP or len(jobs) > MANY  # some of them will use more than they mention
    preload = [module for word, module in PRELOAD.items() if many or any(word in source for source in sources.values())]
    waiting: dict[int, queue.SimpleQueue] = {seed: queue.SimpleQueue() for seed in surroundings()}
    for names in waiting.values():
        for name in sorted(jobs, key=lambda name: -jobs[name]["limit"]):  # the longest first
            names.put(name)
    fresh: dict[str, dict[int, Run]] = {name: {} for name in programs}

    def work(seed: int) -> None:
        with _idle[seed].pop() if _idle[seed] else Worker(root, seed, preload, many, python) as worker:
            while True:
                try:
                    name = waiting[seed].get_nowait()
                except queue.Empty:
                    return
                fresh[name][seed] = worker.run(jobs[name])
                if len(fresh[name]) == len(waiting):
                    tick(name, True)

    slots = min(len(jobs), max(1, (os.cpu_count() or 1) // len(waiting)))
    seeds = [*waiting] * slots
    with ThreadPoolExecutor(len(seeds)) as threads:
        list(threads.map(work, seeds))
    return {name: tuple(runs[seed] for seed in waiting) for name, runs in fresh.items()}


def _job(path: Path, source: str) -> dict:
    parts = guides.code(source)
    cells = [[cell.first, cell.end] for cell in parts] if len(parts) > 1 else [[0, None]]
    return {"path": str(path), "cells": cells, "limit": LIMIT * (GUIDE if len(parts) > 1 else 1)}


_idle: dict[int, list["Worker"]] = defaultdict(list)  # by their seeds


class Worker:
    """A worker process; it is started when there is something to run, and again where an example has ended it."""

    def __init__(self, root: Path, seed: int, preload: list[str], many: bool, python: str):
        self.root, self.seed, self.preload, self.many, self.python = root, seed, preload, many, python
        self.process: subprocess.Popen | None = None

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_) -> None:
        if KEEP:
            _idle[self.seed].append(self)
        else:
            self.stop()

    def start(self) -> None:
        self.home = tempfile.TemporaryDirectory(prefix="handbook-", ignore_cleanup_errors=True)
        self.stderr = tempfile.TemporaryFile("w+")  # noqa: SIM115
        kept = ("PATH", "HOME", "VIRTUAL_ENV")
        environment = {name: os.environ[name] for name in kept if name in os.environ} | {
            **surroundings()[self.seed],
            **(PLAIN_KERNELS if self.seed == 2 and self.python == sys.executable else {}),
            **PACKAGE_PATH,
            "TMPDIR": self.home.name,  # for what torch 2.9 and older write when they are imported
            "OMP_NUM_THREADS": "1",
            "MPLBACKEND": "svg",
            "MATPLOTLIBRC": str(MATPLOTLIBRC),
        }
        settings = {
            "seed": self.seed,
            "preload": self.preload,
            "many": self.many,
            "confine": CONFINE,
            "host": platform.node() if self.seed == 1 else "localhost",
            "home": self.home.name,
            "hidden": str(self.root),
            "readable": [str(MATPLOTLIBRC.parent)],
        }
        self.process = subprocess.Popen(
            [self.python, "-m", "handbook.worker", json.dumps(settings)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.stderr,
            env=environment,
            text=True,
        )

    def stop(self) -> None:
        """Without the worker's own teardown: it has nothing to save."""
        if self.process:
            self.process.kill()
            self.process.communicate()
            self.stderr.close()
            self.home.cleanup()
            self.process = None

    def run(self, job: dict) -> Run:
        if not self.process:
            self.start()
        line = ""
        try:
            self.process.stdin.write(json.dumps(job) + "\n")
            self.process.stdin.flush()
            # The worker keeps the limit; this one is for a worker that an example has stopped.
            if select.select([self.process.stdout], [], [], job["limit"] + STARTING)[0]:
                line = self.process.stdout.readline()
        except BrokenPipeError:
            pass
        if not line.endswith("\n"):
            self.process.kill()
            self.process.wait()
            self.stderr.seek(0)
            result = Run(ended="ended its runner", exitcode=self.process.returncode, stderr=self.stderr.read()[-2000:])
            self.stop()
            return result
        fields = json.loads(line)
        printed = fields.pop("stdout")
        outputs = printed.split("\x1e") if len(job["cells"]) > 1 else [printed]
        return Run(outputs=outputs, **fields)
