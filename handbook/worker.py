"""The process that examples are forked from. It imports torch once, then runs each example in a child of its own.

Started by `handbook.runner` as `python -m handbook.worker`. It reads one JSON order from stdin:

    {"seed": int, "slots": children at once, "limit": seconds, "jobs": [{"name", "path", "preload": [modules]}, ...]}

and writes one JSON line to stdout for each example that has ended: its name and the fields of `runner.Run`. A module is
imported before the first job that wants it, so jobs that want little are best sent first: a small process forks faster.
"""

import gc
import importlib
import json
import os
import random
import runpy
import select
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from handbook import figures

# Arguments of the audit event "open": a file opened with one of these flags may be written to.
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.link", "os.symlink", "os.truncate", "shutil.copyfile"}


@dataclass
class Child:
    """A process that runs one example; the other end of the pipe `alive` closes when it has ended."""

    name: str
    process: int
    alive: int
    folder: tempfile.TemporaryDirectory
    deadline: float


def main() -> None:
    order = json.load(sys.stdin)
    # Only results go to the pipe; whatever an import prints does not.
    results = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    waiting = order["jobs"][::-1]
    running: dict[int, Child] = {}
    with tempfile.TemporaryDirectory(prefix="handbook-") as caches:
        os.environ["TORCHINDUCTOR_CACHE_DIR"] = caches  # torch makes this folder when it imports its compiler
        while waiting or running:
            while waiting and len(running) < order["slots"]:
                job = waiting.pop()
                preload(job["preload"], order["seed"])
                child = start(job, order["limit"], caches)
                running[child.alive] = child
            first = min(child.deadline for child in running.values())
            ended, _, _ = select.select(list(running), [], [], max(0, first - time.monotonic()))
            for alive, child in list(running.items()):
                hung = alive not in ended and time.monotonic() >= child.deadline
                if hung:
                    os.killpg(child.process, signal.SIGKILL)
                if hung or alive in ended:
                    del running[alive]
                    print(json.dumps(collect(child, hung)), file=results, flush=True)


def preload(modules: list[str], seed: int) -> None:
    """Import what the next example uses. Children inherit it, and the ambient seeds."""
    missing = [module for module in modules if module not in sys.modules]
    if not missing:
        return
    gc.disable()  # importing makes no garbage worth collecting
    for module in missing:
        importlib.import_module(module)
    random.seed(seed)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(seed)
    if torch := sys.modules.get("torch"):
        torch.manual_seed(seed)
        torch.set_num_threads(1)
    gc.freeze()  # or the first collection in a child would copy every page it inherited
    gc.enable()


def start(job: dict, limit: float, caches: str) -> Child:
    folder = tempfile.TemporaryDirectory(prefix="example-")
    alive, ours = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            execute(job["path"], Path(folder.name), caches)
        finally:
            os._exit(0)  # without the teardown of the interpreter, which takes longer than most examples
    os.close(ours)
    return Child(job["name"], process, alive, folder, time.monotonic() + limit)


def execute(path: str, folder: Path, caches: str) -> None:
    """Run one example as `__main__`, in an empty folder, with its stdout and stderr in files. Runs in the child."""
    os.setsid()  # what the example starts ends with it
    scratch = folder / "scratch"
    scratch.mkdir()
    os.chdir(scratch)
    for number, name in ((1, "stdout"), (2, "stderr")):
        file = os.open(folder / name, os.O_WRONLY | os.O_CREAT, 0o600)
        os.dup2(file, number)
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stderr.reconfigure(encoding="utf-8")
    sys.argv, sys.dont_write_bytecode = [path], True
    written = set()
    report = {"error": "", "figure": ""}
    watching = True

    def watch(event: str, arguments: tuple) -> None:
        if watching and (event == "open" or event in CHANGES):
            name = arguments[0]
            reads = event == "open" and (not arguments[2] & WRITING or name == os.devnull)
            if not reads and isinstance(name, (str, bytes)) and not os.fsdecode(name).startswith(caches):
                written.add(os.fsdecode(name))

    sys.addaudithook(watch)
    try:
        runpy.run_path(path, run_name="__main__")
        watching = False
        report["figure"] = open_figure()
    except BaseException as error:
        if not (isinstance(error, SystemExit) and error.code in (None, 0)):
            report["error"] = last_frames(error, path)
    watching = False
    sys.stdout.flush()
    sys.stderr.flush()
    report["written"] = sorted(written)
    (folder / "report").write_text(json.dumps(report), encoding="utf-8")


def open_figure() -> str:
    """The figure that the example left open, as SVG; empty if there is none."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    numbers = pyplot.get_fignums() if pyplot else []
    if len(numbers) > 1:
        raise ValueError(f"the example leaves {len(numbers)} figures open; an example draws one")
    return figures.draw(pyplot.figure(numbers[0])) if numbers else ""


def last_frames(error: BaseException, path: str) -> str:
    """The traceback in the example's own lines: the last three of them, without the runner's and the library's."""
    if not error.__traceback__:
        return "".join(traceback.format_exception_only(error))
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return "".join(traceback.format_list(frames[-3:]) + traceback.format_exception_only(error))


def collect(child: Child, hung: bool) -> dict:
    """What an example left behind: its name and the fields of `runner.Run`."""
    _, status = os.waitpid(child.process, 0)
    os.close(child.alive)
    folder = Path(child.folder.name)

    def text(name: str) -> str:
        file = folder / name
        return file.read_bytes().decode("utf-8", errors="surrogateescape") if file.exists() else ""

    report = json.loads(text("report") or '{"error": "", "figure": "", "written": []}')
    left = {path.name for path in (folder / "scratch").rglob("*")}
    report["written"] = sorted(left.union(report["written"]))
    outputs = {"stdout": text("stdout"), "stderr": text("stderr")}
    child.folder.cleanup()
    return {"name": child.name, "hung": hung, "exitcode": os.waitstatus_to_exitcode(status), **outputs, **report}


if __name__ == "__main__":
    main()
