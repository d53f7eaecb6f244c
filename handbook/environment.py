"""The versions in an environment that decide what an example prints, read without importing anything.

As a program, `python -m handbook.environment`, it prints those of the Python that runs it, as JSON. Only the standard
library is needed.
"""

import json
import platform
from importlib.metadata import PackageNotFoundError, version

# What examples and guides import: as it is imported, and as it is installed.
PACKAGES = {
    "torch": "torch",
    "numpy": "numpy",
    "matplotlib": "matplotlib",
    "sklearn": "scikit-learn",
    "scipy": "scipy",
    "coral_pytorch": "coral-pytorch",
    "keras": "keras",
    "kornia": "kornia",
    "monai": "monai",
    "pytorch_metric_learning": "pytorch-metric-learning",
    "pytorch_msssim": "pytorch-msssim",
    "torchmetrics": "torchmetrics",
}


def versions() -> dict[str, str]:
    found = {"Python": platform.python_version()}
    for package in PACKAGES.values():
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "none"
    return found


if __name__ == "__main__":
    print(json.dumps(versions()))
