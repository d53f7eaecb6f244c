"""Holding the runs to the record in git, and recording anew."""

import difflib
import re
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from handbook.pages import Handbook
from handbook.problems import Problem
from handbook.runner import LIMIT, Run, Runs, run

LARGEST = 10_000  # bytes of output
RECORD_ANEW = "if the new output is right, run `make outputs` and review the diff; if not, mend the example"


def check(handbook: Handbook, examples: list[str], use_cache: bool = True) -> list[Problem]:
    """Every problem of these examples, of the pages that show them, and of the whole handbook if they are all of it."""
    runs = _run(handbook, examples, use_cache)
    concerned = {page for name in examples for page in handbook.pages_of(name)} | {
        f"snippets/{name}" for name in examples
    }
    everything = set(examples) == set(handbook.examples)
    static = [problem for problem in handbook.problems() if everything or problem.file.partition(":")[0] in concerned]
    return static + [problem for name in runs for problem in compare(handbook, name, runs[name])]


def update(handbook: Handbook, examples: list[str], use_cache: bool = True) -> tuple[list[str], list[Problem]]:
    """Record what differs: the diffs of what was written, and the problems that no new record can mend."""
    diffs, problems = [], []
    for name, both in _run(handbook, examples, use_cache).items():
        found = list(faults(name, both))
        problems += [replace(problem, pages=handbook.pages_of(name)) for problem in found]
        if found:
            continue
        for file, made in records(handbook, name, both[0]).items():
            old = _read(file)
            if old == made:
                continue
            if made is None:
                file.unlink()
            else:
                file.write_text(made, encoding="utf-8")
            diffs.append(difference(handbook.relative(file), old, made))
    return diffs, problems


def records(handbook: Handbook, name: str, run: Run) -> dict[Path, str | None]:
    """What the files beside an example must hold after this run; None for no file."""
    example = handbook.snippets / name
    return {example.with_suffix(".out"): run.stdout, example.with_suffix(".svg"): run.figure or None}


def difference(file: str, recorded: str | None, made: str | None) -> str:
    """A unified diff from the record to what was made; figures are only said to differ."""
    if file.endswith(".svg"):
        return f"{file}: the figure is {'new' if recorded is None else 'gone' if made is None else 'another'}\n"
    if recorded is None:
        return f"{file} is new:\n{made}"
    lines = difflib.unified_diff(
        recorded.splitlines(), (made or "").splitlines(), f"{file}, recorded", f"{file}, printed now", lineterm=""
    )
    # A difference that splitlines() does not show: the end of the last line, or another kind of line break.
    return "\n".join(lines) or f"recorded {recorded!r}\nprinted  {made!r}"


def _run(handbook: Handbook, examples: list[str], use_cache: bool) -> Runs:
    """Run examples with a progress bar on a terminal, and a line for each elsewhere."""
    cache = handbook.root / ".cache" / "examples" if use_cache else None
    if sys.stderr.isatty():
        with click.progressbar(length=len(examples), label="Examples", file=sys.stderr) as bar:
            return run(handbook.snippets, examples, cache, lambda name, ran: bar.update(1))
    return run(
        handbook.snippets, examples, cache, lambda name, ran: ran and click.echo(f"ran snippets/{name}", err=True)
    )


def _read(file: Path) -> str | None:
    return file.read_bytes().decode("utf-8", errors="surrogateescape") if file.exists() else None


def compare(handbook: Handbook, name: str, runs: tuple[Run, ...]) -> Iterator[Problem]:
    """The problems of one example: the faults of its runs, or else what differs from its record."""
    pages = handbook.pages_of(name)
    found = list(faults(name, runs))
    yield from (replace(problem, pages=pages) for problem in found)
    if found:
        return
    for file, made in records(handbook, name, runs[0]).items():
        recorded, record = _read(file), handbook.relative(file)
        if recorded == made:
            continue
        if recorded is None:
            what, kind = f"there is no {file.name}: nobody has recorded and read what it makes.", "no record"
            remedy = "run `make outputs`, read the new file, and commit it"
        else:
            what, kind, remedy = f"what it makes is not what {record} holds.", "output differs", RECORD_ANEW
        yield Problem(kind, f"snippets/{name}", what, remedy, pages, difference(record, recorded, made))


def faults(name: str, runs: tuple[Run, ...]) -> Iterator[Problem]:
    """What is wrong with the runs of an example, whatever its record."""

    def problem(kind: str, what: str, remedy: str, detail: str = "") -> Problem:
        return Problem(kind, f"snippets/{name}", what, remedy, detail=detail)

    worst = next((run for run in runs if not run.clean), runs[0])
    if worst.hung:
        yield problem(
            "hangs",
            f"it did not end within {LIMIT:g} seconds.",
            "make the example smaller; HANDBOOK_LIMIT sets the limit",
            worst.stdout[-500:],
        )
    elif worst.error:
        yield problem(
            "raises",
            "it raises, where it should end by itself.",
            "mend the example; to show an error, catch it and print it with its class",
            worst.error,
        )
    elif worst.exitcode:
        reason = signal.Signals(-worst.exitcode).name if worst.exitcode < 0 else f"exit code {worst.exitcode}"
        yield problem("crashes", f"it crashed its process ({reason}).", "mend the example", worst.stdout[-500:])
    elif worst.stderr:
        yield problem(
            "prints to stderr",
            "it warns or prints to stderr, which a reader would not see on the page.",
            "catch the warning and print it, or mend its cause",
            worst.stderr[-1500:],
        )
    if worst.written:
        yield problem(
            "writes files",
            "it writes files.",
            "keep the example in memory, with io.BytesIO for instance",
            "\n".join(worst.written[:10]),
        )
    if not worst.clean:
        return
    try:
        size = len(runs[0].stdout.encode("utf-8"))
    except UnicodeEncodeError:
        yield problem("not UTF-8", "what it prints is not UTF-8.", "print text", ascii(runs[0].stdout[:200]))
        return
    if controls := set(re.findall(r"[\x00-\x09\x0b-\x1f\x7f]", runs[0].stdout)):
        what = f"it prints control characters ({', '.join(map(ascii, sorted(controls)))}), which a page cannot show."
        yield problem("control characters", what, "print text, with expandtabs() for instance")
    if size > LARGEST:
        yield problem("too long", f"it prints {size} bytes, more than {LARGEST}.", "print what makes the point only")
    if not runs[0].stdout and not runs[0].figure:
        yield problem("prints nothing", "it prints nothing and draws nothing.", "print what the example shows")
    if any((run.stdout, run.figure) != (runs[0].stdout, runs[0].figure) for run in runs[1:]):
        yield problem(
            "not reproducible",
            "two runs under different seeds in the air differ.",
            "seed every draw in the example (torch.manual_seed), and sort what comes out of a set",
            difference("run 1 and run 2", runs[0].stdout, runs[1].stdout)
            if runs[0].stdout != runs[1].stdout
            else "the figures differ",
        )
