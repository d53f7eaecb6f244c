"""What only Linux offers: to keep an example from reading a record, writing a file, outliving its run or ending its
runner; to fork cheaply; and to replace a site in one step.

Elsewhere, and where the kernel lacks one of these, each function does nothing and says so by what it returns.
https://docs.kernel.org/userspace-api/landlock.html, https://man7.org/linux/man-pages/man2/prctl.2.html
"""

import contextlib
import ctypes
import os
import re
import signal
import socket
import stat
import struct
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446  # on every architecture
VERSION_FLAG, PATH_BENEATH = 1, 1
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR, TRUNCATE, IOCTL_DEV = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 14, 1 << 15
READ = EXECUTE | READ_FILE | READ_DIR
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}  # how many rights each version of Landlock knows; 16 since the fifth
SIGNALS = 1 << 1  # since the sixth: no signal to a process outside
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 36, 38
CLONE_NEWUTS = 0x04000000
AT_FDCWD, RENAME_EXCHANGE = -100, 2
MADV_COLLAPSE, HUGE_PAGE = 25, 1 << 21
ANONYMOUS = re.compile(r"^(?P<start>\w+)-(?P<end>\w+) rw-p \w+ \S+ 0\s*(\[heap\])?$", re.MULTILINE)

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def files_and_signals(hidden: Path, readable: Iterable[Path], writable: Iterable[Path]) -> int | None:
    """A Landlock ruleset for `confine`: nothing under `hidden` can be read but `readable`, nothing written but under
    `writable`, and no process outside be sent a signal (Linux 6.12). None where there is no Landlock.
    """
    version = _libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, VERSION_FLAG) if _libc else 0
    if version < 1:
        return None
    every = (1 << RIGHTS.get(version, 16)) - 1
    attributes = struct.pack("QQQ", every, 0, SIGNALS if version >= 6 else 0)[: 24 if version >= 6 else 8]
    ruleset = _libc.syscall(LANDLOCK_CREATE_RULESET, attributes, len(attributes), 0)
    if ruleset < 0:
        return None
    for rights, paths in ((READ, [*_around(hidden), *readable]), (every, writable)):
        for path in paths:
            _allow(ruleset, path, rights & every)
    return ruleset


def _around(hidden: Path) -> Iterator[Path]:
    """All that is not under a folder: what lies beside it, and beside each folder above it."""
    for folder in hidden.parents:
        with contextlib.suppress(OSError):  # cannot be listed, so nothing in it can be found
            yield from (path for path in folder.iterdir() if path not in (hidden, *hidden.parents))


def _allow(ruleset: int, path: Path, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC | os.O_NOFOLLOW)  # a link may lead to what is hidden
    except OSError:  # gone since it was listed
        return
    if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
        rights &= ON_FILES
    _libc.syscall(LANDLOCK_ADD_RULE, ruleset, PATH_BENEATH, struct.pack("=Qi", rights, descriptor), 0)
    os.close(descriptor)


def confine(ruleset: int | None) -> bool:
    """Hold this process, and all that it starts, to a ruleset of `files_and_signals`."""
    if ruleset is None:
        return False
    _libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return _libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0) == 0


def adopt_orphans() -> bool:
    """Make this process the parent of what its children leave behind when they end."""
    return bool(_libc) and _libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0


def die_with_parent() -> bool:
    """Let this process be killed when its parent ends."""
    return bool(_libc) and _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) == 0


def children() -> dict[int, str]:
    """The running children of this process and their command lines."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == os.getpid():
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
                found[int(folder.name)] = command or (folder / "comm").read_text().strip()
        except OSError:  # ended since it was listed
            continue
    return found


def rename_host(name: str) -> bool:
    """Give this process, and all that it starts, another host name; takes the right to make a namespace."""
    if not _libc or _libc.unshare(CLONE_NEWUTS):
        return False
    socket.sethostname(name)
    return True


def use_huge_pages() -> int:
    """Gather this process's memory in pages of 2 MB, so that a fork costs half; how many bytes were (Linux 6.1)."""
    gathered = 0
    for area in ANONYMOUS.finditer(Path("/proc/self/maps").read_text()) if _libc else ():
        start = -(-int(area["start"], 16) // HUGE_PAGE) * HUGE_PAGE
        size = int(area["end"], 16) // HUGE_PAGE * HUGE_PAGE - start
        if size > 0 and _libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(size), MADV_COLLAPSE) == 0:
            gathered += size
    return gathered


def exchange(one: Path, other: Path) -> bool:
    """Let two paths change places in one step; not on every file system."""
    return bool(_libc) and _libc.renameat2(AT_FDCWD, bytes(one), AT_FDCWD, bytes(other), RENAME_EXCHANGE) == 0
