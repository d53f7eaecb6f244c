"""The process that examples are forked from. It imports torch once, then runs each example in a child of its own.

Started by `handbook.runner` as `python -m handbook.worker SETTINGS`, which are JSON:

    {"seed": int, "host": its name, "preload": [modules], "many": whether many jobs will come,
     "confine": whether to use Landlock, "home": a folder for what is written,
     "hidden": a folder of which nothing may be read but "readable": [paths]}

It reads one job a line from stdin,

    {"path": the program, "cells": [[first line, line after the last or null], ...], "limit": seconds}

and answers each with one line on stdout: the fields of `runner.Run`. Only the standard library is needed here, so that
examples can run under any Python that has what they import.
"""

import atexit
import contextlib
import gc
import importlib
import json
import os
import random
import resource
import select
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
import weakref
from pathlib import Path
from types import ModuleType

from handbook import figures, linux

CELL_ENDS = b"\x1e"  # stands in stdout between what two cells print
MOST = 200_000  # bytes that an example may print before it is stopped
LARGEST_FILE = 1 << 30  # bytes of a file that it writes, which is a fault, but must not fill the disk
GRACE = 0.3  # seconds for processes that end by themselves when their example has ended
# Arguments of the audit event "open": a file opened with one of these flags may be written to.
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.link", "os.symlink", "os.truncate", "shutil.copyfile"}


def main() -> None:
    settings = json.loads(sys.argv[1])
    # Only results go to the pipe; whatever an import prints does not. And no example reads the jobs.
    jobs, results = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    linux.adopt_orphans()
    differ(settings["seed"], settings["host"])
    sys.path[:] = [entry for entry in sys.path if entry not in ("", str(Path.cwd()), os.environ.get("PYTHONPATH"))]
    os.environ.pop("PYTHONPATH", None)
    home, hidden = (Path(settings[name]).resolve() for name in ("home", "hidden"))
    caches = home / "caches"
    caches.mkdir()
    os.environ["TORCHINDUCTOR_CACHE_DIR"] = str(caches)  # torch makes this folder when it imports its compiler
    os.environ["KERAS_HOME"] = str(caches / "keras")  # where Keras reads its settings, or else writes them
    readable = [Path(path).resolve() for path in (sys.prefix, sys.base_prefix, *settings["readable"])]
    writable = [home, Path("/dev/null"), Path("/dev/shm")]
    ruleset = linux.files_and_signals(hidden, readable, writable) if settings["confine"] else None
    watch = Watch(hidden, [*readable, Path(sys.prefix)], caches)  # as it is named, too: it may be a link
    wakeup, alarm = os.pipe()
    for end in (wakeup, alarm):
        os.set_blocking(end, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(alarm, warn_on_full_buffer=False)
    preload(settings["preload"], settings["seed"])
    if settings["many"]:
        linux.use_huge_pages()  # takes half a second, and saves 15 ms a fork
    for line in jobs:
        job = json.loads(line)
        folder = home / "example"
        folder.mkdir()
        print(json.dumps(run(job, folder, ruleset, watch, wakeup)), file=results, flush=True)
        shutil.rmtree(folder)


def differ(seed: int, host: str) -> None:
    """Make what an example should not depend on differ between its two runs; the rest of it is in the environment."""
    linux.rename_host(host)
    if seed > 1:
        cores = os.cpu_count() or 1
        os.cpu_count = lambda: cores + 1
        if hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1:
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[1:])


def preload(modules: list[str], seed: int) -> None:
    """Import what examples will use, and use it once. Children inherit that, and the ambient seeds."""
    gc.disable()  # importing makes no garbage worth collecting
    for module in modules:
        with contextlib.suppress(Exception):  # an example that needs it will say so itself
            importlib.import_module(module)
            FIRST_USE.get(module, lambda: None)()
    random.seed(seed)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(seed)
    if torch := sys.modules.get("torch"):
        torch.manual_seed(seed)
        torch.set_num_threads(1)
    weakref.finalize._registry.clear()  # type: ignore[attr-defined] # cleaning up after them takes 40 ms
    gc.freeze()  # or the first collection in a child would copy every page it inherited
    gc.enable()


def use_torch() -> None:
    import torch

    prediction = torch.zeros(2, 2, requires_grad=True)
    loss = torch.nn.MSELoss()(prediction, torch.ones(2, 2))
    loss.backward()
    repr([loss, prediction.grad])


def use_matplotlib() -> None:
    from matplotlib import pyplot

    pyplot.plot([0, 1], label="loss")
    pyplot.title("loss")
    pyplot.legend()
    pyplot.gcf().set_label("loss")
    open_figure()


FIRST_USE = {"torch": use_torch, "matplotlib.pyplot": use_matplotlib}


def run(job: dict, folder: Path, ruleset: int | None, watch: "Watch", wakeup: int) -> dict:
    """Run one program in a child, to its end or its limit, and see to it that nothing of it is left."""
    program = folder / Path(job["path"]).name
    shutil.copyfile(job["path"], program)  # where it runs there is no record beside it
    scratch = folder / "scratch"
    scratch.mkdir()
    streams = {name: os.pipe() for name in ("stdout", "stderr", "report")}
    process = os.fork()
    if process == 0:
        try:
            execute(program, job["cells"], scratch, {name: ends[1] for name, ends in streams.items()}, ruleset, watch)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)  # without the teardown of the interpreter, which takes longer than most examples
    for _, theirs in streams.values():
        os.close(theirs)
    ours = {ends[0]: name for name, ends in streams.items()}
    said, ended, status = listen(process, ours, wakeup, time.monotonic() + job["limit"])
    left = {path.relative_to(scratch).as_posix() for path in scratch.rglob("*")}
    try:
        report = json.loads(said["report"])
    except ValueError:
        report = {}
        ended = ended or "early"
    return {
        "ended": ended,
        "exitcode": os.waitstatus_to_exitcode(status) if ended in ("", "early") else 0,
        **{name: said[name].decode("utf-8", errors="surrogateescape") for name in ("stdout", "stderr")},
        **{name: report.get(name, default) for name, default in (("error", ""), ("figures", []), ("read", []))},
        "written": sorted(left.union(report.get("written", []))),
        "outlived": said["outlived"],
    }


def listen(process: int, streams: dict[int, str], wakeup: int, deadline: float) -> tuple[dict, str, int]:
    """What a child says on its streams until it ends, or until it is stopped; how it ended; and its exit status."""
    said = {name: bytearray() for name in streams.values()}
    open_streams = set(streams)
    for stream in streams:
        os.set_blocking(stream, False)

    def read(ready: list[int]) -> None:
        for stream in open_streams.intersection(ready):
            try:
                piece = os.read(stream, 1 << 16)
            except BlockingIOError:
                continue
            said[streams[stream]] += piece
            if not piece:
                open_streams.discard(stream)

    ended, status, pid = "", 0, 0
    while not pid:
        ready, _, _ = select.select([*open_streams, wakeup], [], [], max(0, deadline - time.monotonic()))
        if wakeup in ready:
            os.read(wakeup, 1 << 10)
        read(ready)
        if len(said["stdout"]) + len(said["stderr"]) > MOST:
            ended = "flooded"
        elif time.monotonic() >= deadline:
            ended = "hung"
        if ended:
            os.kill(process, signal.SIGKILL)
        pid, status = os.waitpid(process, 0 if ended else os.WNOHANG)
    outlived = end_all(process, 0 if ended else GRACE)
    while open_streams and (ready := select.select(list(open_streams), [], [], 0)[0]) and len(said["stdout"]) <= MOST:
        read(ready)
    for stream in streams:
        os.close(stream)
    return {**said, "outlived": outlived}, ended, status


def end_all(group: int, grace: float) -> list[str]:
    """End what a child left running, after a moment to end by itself; the command lines of what had to be killed."""
    killed: dict[int, str] = {}
    deadline = time.monotonic() + grace
    while True:
        try:
            if os.waitpid(-1, os.WNOHANG)[0]:
                continue
        except ChildProcessError:
            break
        if time.monotonic() >= deadline:
            for process, command in linux.children().items():
                killed.setdefault(process, command)  # a dying process has none
                os.kill(process, signal.SIGKILL)
        time.sleep(0.002)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)  # where orphans are not adopted
    return list(killed.values())


class Watch:
    """Python's own word on the files that an example opens, whatever the system can say of them."""

    def __init__(self, hidden: Path, readable: list[Path], caches: Path):
        self.hidden, self.caches = f"{hidden}/", str(caches)
        self.readable = tuple(f"{path}/" for path in readable)
        self.written: set[str] = set()
        self.read: set[str] = set()

    def __call__(self, event: str, arguments: tuple) -> None:
        if (event != "open" and event not in CHANGES) or not isinstance(arguments[0], (str, bytes)):
            return
        name = os.path.abspath(os.fsdecode(arguments[0]))  # noqa: PTH100, links as they are
        if event == "open" and not arguments[2] & WRITING:
            if name.startswith(self.hidden) and not name.startswith(self.readable):
                self.read.add(name)
        elif name != os.devnull and not name.startswith((self.caches, "/dev/shm/")):
            self.written.add(name)


def execute(
    program: Path, cells: list, scratch: Path, streams: dict[str, int], ruleset: int | None, watch: Watch
) -> None:
    """Run one program as `python program` would, in an empty folder, and report how it went. Runs in the child."""
    itself = os.getpid()
    os.setsid()
    linux.die_with_parent()
    linux.confine(ruleset)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.chdir(scratch)
    os.dup2(streams["stdout"], 1)
    os.dup2(streams["stderr"], 2)
    os.closerange(3, streams["report"])  # the runner's own, last of them the ruleset
    # As an interpreter in its UTF-8 mode opens them on a pipe.
    sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape")  # noqa: SIM115
    sys.stderr = open(2, "w", 1, encoding="utf-8", errors="backslashreplace")  # noqa: SIM115
    vars(sys).update(__stdout__=sys.stdout, __stderr__=sys.stderr)
    sys.argv, sys.path[:0], sys.dont_write_bytecode = [str(program)], [str(program.parent)], True
    os.environ["TMPDIR"] = tempfile.tempdir = str(scratch)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
    report: dict = {"error": "", "figures": []}
    main = ModuleType("__main__")
    main.__file__ = str(program)
    sys.modules["__main__"] = main
    sys.addaudithook(watch)
    try:
        lines = program.read_text(encoding="utf-8").splitlines(keepends=True)
        for number, (first, end) in enumerate(cells):
            if number:
                sys.stdout.flush()
                os.write(1, CELL_ENDS)
            # Lines before the cell stand for themselves, so that a traceback has the numbers of the file.
            exec(compile("\n" * first + "".join(lines[first:end]), program, "exec", dont_inherit=True), vars(main))
            if number < len(cells) - 1:
                report["figures"].append(open_figure())
    except BaseException as error:
        report["error"] = last_frames(error, str(program))
    # What the interpreter does at its end, in its order, but for its own teardown.
    flush()
    threading._shutdown()  # type: ignore[attr-defined]
    try:
        report["figures"].append(open_figure())
    except ValueError as error:
        report["error"] = report["error"] or last_frames(error, str(program))
    atexit._run_exitfuncs()
    for names in (lambda name: name[0] == "_" != name[1:2], lambda name: name != "__builtins__"):
        for name in filter(names, list(vars(main))):
            vars(main)[name] = None
    gc.collect()
    flush()
    if os.getpid() != itself:  # a fork of the example
        return
    written = sorted(name.removeprefix(f"{scratch}/") for name in watch.written)
    report |= {"written": written, "read": sorted(watch.read)}
    with os.fdopen(streams["report"], "w", encoding="utf-8") as pipe:
        json.dump(report, pipe)


def flush() -> None:
    for stream in (sys.stdout, sys.stderr, sys.__stdout__):
        with contextlib.suppress(ValueError, AttributeError):  # the example closed it
            stream.flush()


def open_figure() -> str:
    """The figure that a cell left open, as SVG; empty if there is none. It is closed."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    numbers = pyplot.get_fignums() if pyplot else []
    if len(numbers) > 1:
        raise ValueError(f"{len(numbers)} figures are open; an example, or a cell of a guide, draws one")
    figure = figures.draw(pyplot.figure(numbers[0])) if numbers else ""
    if numbers:
        pyplot.close("all")
    return figure


def last_frames(error: BaseException, path: str) -> str:
    """The traceback in the example's own lines: the last three of them, without the runner's and the library's."""
    if not error.__traceback__:
        return "".join(traceback.format_exception_only(error))
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return "".join(traceback.format_list(frames[-3:]) + traceback.format_exception_only(error))


if __name__ == "__main__":
    main()
