"""Attempts to get past the build: an example that cheats, clings or breaks out is found, and the others are not."""

import json
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
import torch

from handbook import linux, runner
from tests.small import run

ROOT = Path(__file__).parents[1]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="what only Linux offers")
with_landlock = pytest.mark.skipif(linux.files_and_signals(Path("/nowhere"), [], []) is None, reason="needs Landlock")


@pytest.mark.parametrize(
    "read",
    [
        "pathlib.Path(__file__).with_suffix('.out').read_text()",
        "(pathlib.Path(os.getcwd()).parent / 'example.out').read_text()",
        "open(__import__('glob').glob('**/example.out', recursive=True)[0]).read()",
    ],
)
def test_there_is_no_record_beside_an_example(small, read):
    small.example(f"import os, pathlib\nprint({read}, end='')\n", "loss: 0.25\n")
    small.only_problem("raises")


@pytest.mark.parametrize("name", ["snippets/page/example.out", "docs/page.md", ".cache/examples/page/example.py.json"])
def test_reads_a_record_by_its_address(small, name):
    small.write(name, (small.root / name).read_text() if (small.root / name).exists() else "loss: 0.25\n")
    small.example(f"print(open({str(small.root / name)!r}).read(), end='')\n", "loss: 0.25\n")
    assert name in small.only_problem("reads a record")


@with_landlock
@pytest.mark.parametrize("tool", ["['cat', {}]", "['git', 'hash-object', {}]", "['cp', {}, 'copy']"])
def test_another_program_reads_a_record(small, tool):
    record = repr(str(small.root / "snippets/page/example.out"))
    small.example(f"import subprocess\nprint(subprocess.run({tool.format(record)}, check=True))\n")
    assert "CalledProcessError" in small.only_problem("raises")


@pytest.mark.parametrize(
    "exit", ["os._exit(0)", "ctypes.CDLL(None).exit(0)", "os.execv('/bin/true', ['true'])", "os.kill(os.getpid(), 9)"]
)
def test_ends_early(small, exit):
    small.example(f"import ctypes, os\nprint('half', flush=True)\n{exit}\nprint('whole')\n", "half\n")
    small.only_problem("crashes" if "kill" in exit else "ends early")


@pytest.mark.parametrize("exit", ["sys.exit()", "sys.exit(0)", "raise SystemExit", "quit()"])
def test_exits_before_its_last_line(small, exit):
    small.example(f"import sys\nprint('half')\n{exit}\nprint('whole')\n", "half\n")
    assert "SystemExit" in small.only_problem("raises")


def test_an_exit_handler_ends_it_early(small):
    small.example("import atexit, os\natexit.register(os._exit, 0)\nprint('half')\n", "half\n")
    small.only_problem("ends early")


LATE = {
    "a thread": "import threading, time\nthreading.Thread(target=lambda: (time.sleep(0.5), print('late'))).start()",
    "a timer": "import threading\nthreading.Timer(0.2, print, ['late']).start()",
    "a pool": "import time\nfrom concurrent.futures import ThreadPoolExecutor\n"
    "ThreadPoolExecutor().submit(lambda: time.sleep(0.5) or print('late'))",
    "an exit handler": "import atexit\natexit.register(print, 'late')",
    "a finalizer": "import weakref\nclass A: pass\na = A()\nweakref.finalize(a, print, 'late')",
    "a destructor": "class A:\n    def __del__(self): print('late')\na = A()",
    "a child": "import multiprocessing as m, time\nm.Process(target=lambda: time.sleep(0.5) or print('late')).start()",
    "standard output itself": "import os\nprint('first', flush=True)\nos.write(1, b'second\\n')",
    "a fork": "import os, sys\nsys.stdout.flush()\nprint('child' if os.fork() == 0 else 'parent' + str(os.wait()[1]))",
    "no line break": "print('early', end='')",
    "a printed thread error": "import sys, threading\nthreading.excepthook = print\nprint(len(threading.enumerate()))",
}


@pytest.mark.parametrize("late", LATE)
def test_what_it_prints_is_what_python_prints(small, late):
    small.example(LATE[late] + "\nprint('early')\n")
    program = small.root / "snippets/page/example.py"
    said = subprocess.run([sys.executable, program], capture_output=True, text=True, check=True, cwd="/").stdout
    small.write("snippets/page/example.out", said)
    assert small.problems_now() == []


def test_a_thread_that_does_not_end_hangs(small, monkeypatch):
    monkeypatch.setattr(runner, "LIMIT", 1)
    small.example("import threading, time\nthreading.Thread(target=time.sleep, args=[77]).start()\nprint(1)\n", "1\n")
    small.only_problem("hangs")


CLINGING = {
    "a child": "subprocess.Popen(['sleep', '77.25'])",
    "a session of its own": "subprocess.Popen(['sleep', '77.25'], start_new_session=True)",
    "a grandchild": "subprocess.run(['sh', '-c', 'sleep 77.25 & exit'])",
    "a daemon": "subprocess.run(['sh', '-c', 'setsid sleep 77.25 >/dev/null 2>&1 & exit'])",
    "a fork": "os.fork() or (os.setsid(), os.fork() and os._exit(0), os.execvp('sleep', ['sleep', '77.25']))",
}


@on_linux
@pytest.mark.parametrize("cling", CLINGING)
def test_no_process_outlives_its_example(small, cling):
    seconds = f"77.{list(CLINGING).index(cling)}1"  # its own, as tests run side by side
    clinging = CLINGING[cling].replace("77.25", seconds)
    small.example(f"import os, subprocess\n{clinging}\nprint(1)\n", "1\n")
    start = time.monotonic()
    assert f"sleep {seconds}" in small.only_problem("leaves processes")
    assert time.monotonic() - start < 20
    assert running(seconds) == []


@on_linux
def test_a_child_does_not_hold_the_run_past_its_limit(small, monkeypatch):
    monkeypatch.setattr(runner, "LIMIT", 1)
    small.example("import subprocess\nsubprocess.run(['sleep', '77.25'], start_new_session=True)\n")
    start = time.monotonic()
    small.only_problem("hangs")
    assert time.monotonic() - start < 20
    assert running("77.25") == []


def running(word: str) -> list[list[str]]:
    return [
        process.info["cmdline"]
        for process in psutil.process_iter(["cmdline"])
        if word in (process.info["cmdline"] or ())
    ]


@pytest.mark.parametrize("signal", ["SIGKILL", "SIGTERM", "SIGSTOP"])
@pytest.mark.parametrize("confined", [True, False])
def test_signals_its_parent(small, monkeypatch, signal, confined):
    """Where the system lets it, its own name is reported, and the other example is, too."""
    monkeypatch.setattr(runner, "CONFINE", confined)
    monkeypatch.setattr(runner, "LIMIT", 1)
    monkeypatch.setattr(runner, "STARTING", 5)
    small.another()
    small.example(
        f"import os, signal, time\nos.kill(os.getppid(), signal.{signal})\ntime.sleep(0.5)\nprint(1)\n", "1\n"
    )
    small.write("snippets/other/example.out", "loss: 0.24\n")
    problems = {problem.file: problem.kind for problem in small.problems_now()}
    assert problems.pop("snippets/other/example.py") == "output differs"
    (kind,) = problems.values()
    assert kind in (("raises", "ends its runner") if confined else ("ends its runner",))


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_endless_printing_is_stopped_at_once(small, stream):
    small.example(f"import sys\nwhile True:\n    print('x' * 1000, file=sys.{stream})\n")
    start = time.monotonic()
    assert "without end" in small.only_problem("too long")
    assert time.monotonic() - start < 15


@with_landlock
@pytest.mark.parametrize(
    "write",
    [
        "import torch\ntorch.save(torch.ones(1), {!r})",
        "import sqlite3\nsqlite3.connect({!r}).execute('create table t (x)')",
        "import subprocess\nsubprocess.run(['touch', {!r}], check=True)",
        "import ctypes\nassert ctypes.CDLL(None).creat({!r}.encode(), 0o600) >= 0",
    ],
)
def test_writes_a_file_elsewhere(small, tmp_path_factory, write):
    """By C code, or another program, which Python does not see."""
    target = tmp_path_factory.mktemp("elsewhere") / "file"
    small.example(f"{write.format(str(target))}\nprint(1)\n", "1\n")
    assert {problem.kind for problem in small.problems_now()} <= {"raises", "writes files"} != set()
    assert not target.exists()


DAMAGES = ["", "{", '{"key": "', "[]", "null", '{"key": 1}', '{"runs": [{"stdout": 1}]}', "\xff"]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_entry_is_a_miss(small, damage):
    cache, ran = small.root / ".cache", []
    run(small, cache, ran)
    (entry,) = cache.rglob("example.py.json")
    whole = entry.read_bytes()
    entry.write_bytes(damage.encode("latin-1"))
    run(small, cache, ran)
    entry.write_bytes(whole[: len(whole) // 2])
    run(small, cache, ran)
    assert ran == [True, True, True]
    assert json.loads(entry.read_text())["runs"][0]["outputs"] == ["loss: 0.25\n"]


SURROUNDINGS = {
    "the time zone": "import time\nprint(time.tzname)",
    "the local date": "import datetime\nprint(datetime.date.today())",
    "the time": "import time\nprint(time.time())",
    "the cores": "import os\nprint(os.cpu_count())",
    "the user": "import getpass\nprint(getpass.getuser())",
    "the folder": "import os\nprint(os.getcwd())",
    "the process": "import os\nprint(os.getpid())",
    "the hash seed": "print(hash('loss'))",
}


@pytest.mark.parametrize("surrounding", SURROUNDINGS)
def test_an_output_that_shows_its_surroundings(small, surrounding):
    small.example(SURROUNDINGS[surrounding] + "\n")
    small.only_problem("not reproducible")


def test_an_output_that_shows_the_host(small):
    rename = "import sys\nfrom handbook import linux\nsys.exit(not linux.rename_host('localhost'))"
    if subprocess.run([sys.executable, "-c", rename], cwd=ROOT, check=False).returncode:
        pytest.skip("needs the right to rename the host")
    small.example("import platform\nprint(platform.node())\n")
    small.only_problem("not reproducible")


def test_an_output_that_shows_the_kernels(small):
    if torch.backends.cpu.get_cpu_capability() == "DEFAULT":
        pytest.skip("this processor has the plain kernels only")
    small.example("import torch\nprint(torch.backends.cpu.get_cpu_capability())\n")
    small.only_problem("not reproducible")


def test_an_output_that_shows_the_locale(small):
    if runner.surroundings()[1]["LC_ALL"] == runner.surroundings()[2]["LC_ALL"]:
        pytest.skip("one locale only")
    small.example("import os\nprint(os.environ['LC_ALL'])\n")
    small.only_problem("not reproducible")
