"""The process that examples are forked from. It imports torch once, then runs each example in a child of its own.

Started by `handbook.runner` as `python -m handbook.worker`. It reads one JSON order from stdin:

    {"preload": [modules], "seed": int, "slots": children at once, "limit": seconds, "jobs": [{"name", "path"}, ...]}

and writes one JSON line to stdout for each example that has ended: its name and the fields of `runner.Run`.
"""

import gc
import importlib
import json
import multiprocessing
import os
import random
import runpy
import signal
import sys
import tempfile
import time
import traceback
from multiprocessing.connection import wait
from pathlib import Path

from handbook import figures

# Arguments of the audit event "open": a file opened with one of these flags may be written to.
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.link", "os.symlink", "os.truncate", "shutil.copyfile"}


def main() -> None:
    order = json.load(sys.stdin)
    # Only results go to the pipe; whatever an import prints does not.
    results = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    gc.disable()  # importing makes no garbage worth collecting
    for module in order["preload"]:
        importlib.import_module(module)
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)
    gc.freeze()  # or the first collection in a child would copy every page it inherited
    gc.enable()

    fork = multiprocessing.get_context("fork")
    waiting = order["jobs"][::-1]
    running = {}  # sentinel of the process -> (process, name, folder, deadline)
    while waiting or running:
        while waiting and len(running) < order["slots"]:
            job = waiting.pop()
            folder = tempfile.TemporaryDirectory(prefix="example-")
            child = fork.Process(target=execute, args=(job["path"], Path(folder.name), order["seed"]))
            child.start()
            running[child.sentinel] = (child, job["name"], folder, time.monotonic() + order["limit"])
        wait(list(running), timeout=max(0, min(entry[3] for entry in running.values()) - time.monotonic()))
        for sentinel, (child, name, folder, deadline) in list(running.items()):
            # A child that has ended but left its deadline behind has not hung.
            hung = not wait([sentinel], timeout=0) and time.monotonic() >= deadline
            if hung:
                os.killpg(child.pid, signal.SIGKILL)
            elif not wait([sentinel], timeout=0):
                continue
            child.join()
            del running[sentinel]
            print(
                json.dumps({"name": name, **collect(Path(folder.name), child.exitcode, hung)}), file=results, flush=True
            )
            folder.cleanup()


def execute(path: str, folder: Path, seed: int) -> None:
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
    random.seed(seed)
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(seed)
    if "torch" in sys.modules:
        sys.modules["torch"].manual_seed(seed)
    written = set()
    report = {"error": "", "figure": ""}
    watching = True

    def watch(event: str, arguments: tuple) -> None:
        if not watching or not isinstance(arguments[0] if arguments else None, (str, bytes)):
            return
        opened = event == "open" and arguments[2] & WRITING and os.fsdecode(arguments[0]) != os.devnull
        if opened or event in CHANGES:
            written.add(os.fsdecode(arguments[0]))

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


def collect(folder: Path, exitcode: int, hung: bool) -> dict:
    """What an example left behind, as the fields of `runner.Run`."""

    def text(name: str) -> str:
        file = folder / name
        return file.read_bytes().decode("utf-8", errors="surrogateescape") if file.exists() else ""

    run = {"stdout": text("stdout"), "stderr": text("stderr"), "hung": hung, "exitcode": exitcode}
    report = json.loads(text("report") or '{"error": "", "figure": "", "written": []}')
    left = {path.name for path in (folder / "scratch").rglob("*")}
    run.update(report, written=sorted(set(report["written"]) | left))
    return run


if __name__ == "__main__":
    main()
