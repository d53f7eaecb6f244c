"""`make serve` on a folder, as a test and the benchmark start it."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.copies import ROOT


def make_serves_with() -> list[str]:
    """The arguments that the Makefile gives to Python."""
    command = re.search(r"^serve:.*\n\t\$\(RUN\) (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    return command[1].split()


@contextmanager
def serving(folder: Path, log: Path) -> Iterator[str]:
    """Serve the handbook in a folder; yields its address when the first build is there. What it says goes to `log`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, *make_serves_with(), "--dev-addr", address]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    with log.open("w") as output:
        server = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=output)
    try:
        _wait_for(f"http://{address}/", server)
        yield f"http://{address}/"
    finally:
        server.terminate()
        server.wait(timeout=10)


def _wait_for(address: str, server: subprocess.Popen) -> None:
    while server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the server ended")
