"""Publishing: a build beside the published site, which takes its place only if all of it is right."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def build(root: Path) -> int:
    """Build the handbook at `root` into root/site. Returns the exit code; on failure site/ is as it was before."""
    site, staged, old = root / "site", root / ".cache" / "site", root / ".cache" / "site-before"
    shutil.rmtree(staged, ignore_errors=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(staged)]
    code = subprocess.run(command, cwd=root, env=environment(root)).returncode
    if code == 0:
        shutil.rmtree(old, ignore_errors=True)
        if site.exists():
            site.rename(old)
        staged.rename(site)
        shutil.rmtree(old, ignore_errors=True)
        print(f"The site is in {site.relative_to(root)}/.")
    elif site.exists():
        print("Nothing was published: site/ is as it was.", file=sys.stderr)
    return code


def environment(root: Path) -> dict[str, str]:
    """The environment of a build: its date is that of the commit, so that the same commit makes the same bytes."""
    commit = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True)
    date = commit.stdout.strip() or "0"
    return {"SOURCE_DATE_EPOCH": date, "NO_MKDOCS_2_WARNING": "1", **os.environ}
