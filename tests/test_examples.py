"""Every example and guide of the handbook, by its own name: it prints what is recorded, to the last digit."""

import re
import shutil
from pathlib import Path

import pytest

from handbook import environment, record, runner, versions
from handbook.pages import Handbook

ROOT = Path(__file__).parents[1]
HANDBOOK = Handbook(ROOT)
CACHE = ROOT / ".cache" / "examples"


@pytest.mark.parametrize("name", HANDBOOK.programs)
def test_example(name):
    runs = runner.run(ROOT, {name: HANDBOOK.program(name)}, CACHE)
    assert list(record.compare(HANDBOOK, name, runs[name])) == []


def test_the_cache_knows_the_version_of_each_package_that_an_example_imports():
    imported = {package for name in HANDBOOK.programs for package in versions.others(HANDBOOK.program(name))}
    assert imported <= environment.PACKAGES.keys()
    assert "none" not in environment.versions().values()


def test_pages_and_files():
    assert HANDBOOK.problems() == []


def test_a_changed_digit_in_any_output_is_found(tmp_path):
    """Change the first, the last and a middle digit of each record, one at a time, on a copy."""
    runs = runner.run(ROOT, {name: HANDBOOK.program(name) for name in HANDBOOK.programs}, CACHE)
    shutil.copytree(HANDBOOK.snippets, tmp_path / "snippets")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    copy = Handbook(tmp_path)
    changed = 0
    outputs = [(program, file) for program in copy.programs for file in copy.records(program)[0] if file.exists()]
    for name, file in outputs:
        text = file.read_text(encoding="utf-8")
        digits = [match.start() for match in re.finditer(r"\d", text)]
        for position in {digits[0], digits[len(digits) // 2], digits[-1]} if digits else ():
            other = str((int(text[position]) + 1) % 10)
            file.write_text(text[:position] + other + text[position + 1 :], encoding="utf-8")
            found = list(record.compare(copy, name, runs[name]))
            assert [problem.kind for problem in found] == ["output differs"], f"{file} at character {position}"
            changed += 1
        file.write_text(text, encoding="utf-8")
    assert changed >= len(HANDBOOK.programs)
