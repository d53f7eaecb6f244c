"""Publishing: a build beside the published site, which takes its place only if all of it is right."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from filelock import FileLock, Timeout

from handbook import linux


def build(root: Path) -> int:
    """Build the handbook at `root` into root/site. Returns the exit code; on failure site/ is as it was before.

    One build at a time: another one waits for it. What is published is whole at every moment, also if this process is
    killed.
    """
    site, staged = root / "site", root / ".cache" / "site"
    staged.parent.mkdir(exist_ok=True)
    lock = FileLock(root / ".cache" / "build.lock")
    try:
        lock.acquire(blocking=False)
    except Timeout:
        print("Another build is running; this one waits for it.", file=sys.stderr)
        lock.acquire()
    with lock:
        shutil.rmtree(staged, ignore_errors=True)
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(staged)]
        code = subprocess.run(command, cwd=root, env=environment(root)).returncode
        if code == 0:
            replace(site, staged)
            print(f"The site is in {site.relative_to(root)}/.")
        elif site.exists():
            print("Nothing was published: site/ is as it was.", file=sys.stderr)
    return code


def replace(site: Path, staged: Path) -> None:
    """Put a folder in the place of another, which is removed."""
    if not site.exists():
        staged.rename(site)
    elif linux.exchange(staged, site):
        shutil.rmtree(staged)
    else:  # where the system cannot exchange two folders there is a moment without a site
        old = staged.with_name("site-before")
        shutil.rmtree(old, ignore_errors=True)
        site.rename(old)
        staged.rename(site)
        shutil.rmtree(old)


def environment(root: Path) -> dict[str, str]:
    """The environment of a build: its date is that of the commit, so that the same commit makes the same bytes."""
    commit = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True)
    date = commit.stdout.strip() or "0"
    return {"SOURCE_DATE_EPOCH": date, "NO_MKDOCS_2_WARNING": "1", **os.environ}
