"""The versions in an environment that decide what an example prints, read without importing anything.

As a program, `python -m handbook.environment`, it prints those of the Python that runs it, as JSON. Only the standard
library is needed.
"""

import json
import platform
from importlib.metadata import PackageNotFoundError, version

PACKAGES = ("torch", "numpy", "matplotlib", "scikit-learn", "scipy")


def versions() -> dict[str, str]:
    found = {"Python": platform.python_version()}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "none"
    return found


if __name__ == "__main__":
    print(json.dumps(versions()))
