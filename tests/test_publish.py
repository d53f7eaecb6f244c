"""Publishing a small handbook: what a failed build leaves behind, and that the same commit makes the same bytes."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.copies import ROOT, settings


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def build(root: Path) -> subprocess.CompletedProcess:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "handbook", "build"]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    """A published handbook with the real settings, one loss page and one guide."""
    tmp_path = tmp_path_factory.mktemp("handbook")
    (tmp_path / "mkdocs.yml").write_text(settings(), encoding="utf-8")
    shutil.copytree(ROOT / "snippets/losses/huber_loss", tmp_path / "snippets/losses/huber_loss")
    page = (ROOT / "docs/losses/huber_loss.md").read_text(encoding="utf-8")
    (tmp_path / "docs/losses").mkdir(parents=True)
    page = re.sub(r"\]\([\w./-]+\.md(#[\w-]+)?\)", "](huber_loss.md)", page)  # no other page is there
    (tmp_path / "docs/losses/huber_loss.md").write_text(page, encoding="utf-8")
    (tmp_path / "docs/index.md").write_text("# Home\n\nA formula: $x^2$.\n", encoding="utf-8")
    (tmp_path / "docs/guides").mkdir()
    (tmp_path / "snippets/guides/study").mkdir(parents=True)
    (tmp_path / "snippets/guides/study/01.out").write_text("0.25\n", encoding="utf-8")
    (tmp_path / "docs/guides/study.py").write_text(
        "# %% [markdown]\n# # A study\n\n# %%\nloss = 0.25\nassert loss < 1\nprint(loss)\n", encoding="utf-8"
    )
    built = build(tmp_path)
    assert built.returncode == 0, built.stderr
    return tmp_path


@pytest.fixture
def small(published: Path, tmp_path: Path) -> Path:
    """A copy of the published handbook, with its caches, for a test to change."""
    return Path(shutil.copytree(published, tmp_path / "handbook"))


def change(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")


FAILURES = {
    "a digit of an output": ("snippets/losses/huber_loss/first.out", "0.5312", "0.5313", "first.out"),
    "a digit of a figure": ("snippets/losses/huber_loss/shape.svg", "210", "211", "shape.svg"),
    "an example": ("snippets/losses/huber_loss/first.py", "4.0", "4.5", "first.py"),
    "an example that raises": ("snippets/losses/huber_loss/first.py", "nn.HuberLoss", "nn.Huber", "AttributeError"),
    "a missing include": ("docs/losses/huber_loss.md", "huber_loss/first.py", "huber_loss/last.py", "last.py"),
    "half an example": ("docs/losses/huber_loss.md", "huber_loss/first.py", "huber_loss/first.py:1:3", "first.py:1:3"),
    "bad TeX": ("docs/index.md", "$x^2$", "$\\frac{x$", "index.md"),
    "a broken link": ("docs/index.md", "A formula", "A [link](missing.md)", "missing.md"),
    "a broken anchor": ("docs/index.md", "A formula", "A [link](losses/huber_loss.md#missing)", "#missing"),
    "what a guide prints": ("snippets/guides/study/01.out", "0.25", "0.24", "study.py"),
    "a guide whose claim is false": ("docs/guides/study.py", "loss < 1", "loss > 1", "study.py"),
    "a guide that warns": (
        "docs/guides/study.py",
        "loss = ",
        "import warnings; warnings.warn('w')\nloss = ",
        "study.py",
    ),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failed_build_leaves_the_site_byte_for_byte(small, failure):
    before = digest(small / "site")
    name, old, new, named = FAILURES[failure]
    change(small, name, old, new)
    built = build(small)
    assert built.returncode != 0
    assert named in built.stderr
    assert digest(small / "site") == before


def test_a_good_change_is_published(small):
    change(small, "docs/index.md", "A formula", "The formula")
    assert build(small).returncode == 0
    assert "The formula" in (small / "site/index.html").read_text(encoding="utf-8")
    assert not (small / ".cache/site").exists()


def test_two_builds_of_a_commit_are_byte_identical(small):
    """The second one runs everything again, the guide too."""
    before = digest(small / "site")
    shutil.rmtree(small / "site")
    shutil.rmtree(small / ".cache")
    assert build(small).returncode == 0
    assert digest(small / "site") == before
