"""The published examples under another torch: pytest-codeblocks runs them there, and the table of versions says which
of the differences are known for that release."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from handbook import runner, versions
from handbook.pages import INCLUDE, Handbook, visible
from handbook.record import difference
from handbook.twins import EXAMPLE

NEEDED = {"torch": "torch", "numpy": "numpy", "matplotlib": "matplotlib", "pytest": "pytest"}
NEEDED |= {"pytest_codeblocks": "pytest-codeblocks"}
PRINTED = re.compile(r"\nbut got\n```\n(?P<text>.*)```\Z", re.DOTALL)
RAISED = re.compile(r"```\n\n(?P<text>.*)\Z", re.DOTALL)


@dataclass(frozen=True)
class Failure:
    """A block of a page that did not print what the page says: where it is, the example if it is one, and what came."""

    place: str
    name: str
    printed: str | None  # or it raised
    raised: str


def run(handbook: Handbook, python: str) -> tuple[str, bool]:
    """Run the published pages under a Python: what differs, as text, and whether all of it is known.

    Raises ValueError if the Python lacks what the suite needs, or if there is no site.
    """
    if not (handbook.root / "site").is_dir():
        raise ValueError("there is no site/: run `make site` first")
    asked = f"from importlib.util import find_spec; print(*[name for name in {[*NEEDED]} if not find_spec(name)])"
    try:
        missing = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    except (OSError, subprocess.CalledProcessError) as error:
        raise ValueError(f"{python} is not a Python that can be run: {error}") from error
    if missing:
        packages = " ".join(NEEDED[name] for name in missing)
        raise ValueError(f"{python} lacks {', '.join(missing)}: run `{python} -m pip install {packages}`")

    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        options = ["--codeblocks", "-q", "--tb=no", "-rN", "-p", "no:cacheprovider", f"--junit-xml={report}"]
        command = [python, "-m", "pytest", *options, "-o", "junit_family=xunit1", "site", "README.md"]
        subprocess.run(command, cwd=handbook.root, env={**os.environ, "MPLBACKEND": "agg"}, check=False)
        if not report.exists():
            raise ValueError(f"pytest did not run under {python}; what it said is above")
        suite = ElementTree.parse(report).getroot()[0]
    ran = int(suite.attrib["tests"]) - int(suite.attrib["skipped"])
    return summary(handbook, runner.versions(python)["torch"], ran, list(failures(handbook, suite)))


def failures(handbook: Handbook, suite: ElementTree.Element) -> Iterator[Failure]:
    """The failures in a report of pytest, with the example of each."""
    for case in suite.iter("testcase"):
        if (failed := case.find("failure")) is None:
            continue
        file, number = case.get("file", ""), int((case.get("name") or "line 0").split()[-1])
        text = failed.text or ""
        printed, raised = PRINTED.search(text), RAISED.search(text)
        yield Failure(
            f"{file}, line {number}",
            _example(handbook, file, number),
            versions.PROGRESS.sub("", printed["text"]) if printed else None,
            raised["text"] if raised else text,
        )


def _example(handbook: Handbook, file: str, number: int) -> str:
    """The example that a line of a twin is in; nothing for another file."""
    page = file.removeprefix("site/").removesuffix("index.md").rstrip("/") or "index"
    source = next((f"docs/{name}.md" for name in (page, f"{page}/index") if f"docs/{name}.md" in handbook.pages), None)
    if not source or not file.startswith("site/"):
        return ""
    twin = (handbook.root / file).read_text(encoding="utf-8")
    before = sum(twin.count("\n", 0, match.start()) < number for match in EXAMPLE.finditer(twin))
    includes = filter(None, map(INCLUDE.match, visible(handbook.pages[source])))
    names = [include["path"] for include in includes if include["path"].endswith(".py")]
    return names[before - 1]


def summary(handbook: Handbook, torch: str, count: int, found: list[Failure]) -> tuple[str, bool]:
    """What differs under a torch, and whether all of it is known."""
    table, release = versions.load(handbook), versions.minor(torch)
    new, known, lacking, same = [], [], [], count - len(found)
    for failure in found:
        name, recorded = failure.name, versions.recorded(handbook.program(failure.name)) if failure.name else ""
        if name and failure.printed == recorded:  # but for what gloo says
            same += 1
            continue
        entry = table.entry(handbook, name) if name else None
        outcome = entry.outcomes.get(release) if entry else None
        if outcome and _is(outcome, recorded, failure):
            known.append(f"  {name.removesuffix('.py')}")
            continue
        if name and failure.raised.strip() in {
            f"No module named '{other}'" for other in versions.others(handbook.program(name))
        }:
            lacking.append(f"  {name.removesuffix('.py')}: {failure.raised.strip()}")
            continue
        why = f"; the record of torch {release} has something else" if outcome else ""
        came = (
            f"{failure.raised.rstrip()}\n"
            if failure.printed is None
            else difference(f"{name}, on the page", recorded, failure.printed)
        )
        new.append(
            f"  {failure.place}: {name or 'not an example'}{why}\n" + re.sub("^", "    ", came.rstrip(), flags=re.M)
        )
    lines = [f"torch {torch}: {same} of {count} blocks print what the pages say."]
    if release not in table.releases:
        lines.append(f"torch {release} is not in the record, so nothing is known of it.")
    if known:
        lines += [f"{len(known)} differ as recorded for torch {release}; the pages show how:", *known]
    if lacking:
        lines += [f"{len(lacking)} need a package that is not installed there:", *lacking]
    if new:
        lines += [f"{len(new)} differ and are new:", *new]
    return "\n".join(lines), not new


def _is(outcome: versions.Outcome, recorded: str, failure: Failure) -> bool:
    """Whether a failure is what the table says; of an error that ended a block pytest-codeblocks keeps the message."""
    if failure.printed is None:
        if outcome.ends == versions.ASKS_FOR_GPU:
            return bool(versions.NEEDS_GPU.search(failure.raised))
        return bool(outcome.raises) and outcome.raises.partition(": ")[2].strip() == failure.raised.strip()
    return failure.printed == outcome.printed(recorded)
