"""Holding the runs to the record in git, and recording anew."""

import difflib
import re
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import click

from handbook import versions
from handbook.pages import Handbook
from handbook.problems import Problem
from handbook.runner import GUIDE, LIMIT, Run, Runs, run

LARGEST = 10_000  # bytes of output
RECORD_ANEW = "if the new output is right, run `make outputs` and review the diff; if not, fix the example"


def check(handbook: Handbook, examples: list[str], use_cache: bool = True) -> list[Problem]:
    """Every problem of these examples, of the pages that show them, and of the whole handbook if they are all of it."""
    runs = _run(handbook, examples, use_cache)
    concerned = {page for name in examples for page in handbook.pages_of(name)} | {
        handbook.relative(handbook.program(name)) for name in examples
    }
    everything = set(examples) == set(handbook.examples)
    static = [problem for problem in handbook.problems() if everything or problem.file.partition(":")[0] in concerned]
    static += versions.problems(handbook) if everything else []
    return static + [problem for name in runs for problem in compare(handbook, name, runs[name])]


def update(handbook: Handbook, examples: list[str], use_cache: bool = True) -> tuple[list[str], list[Problem]]:
    """Record what differs: the diffs of what was written, and the problems that no new record can fix."""
    diffs, problems = [], []
    for name, both in _run(handbook, examples, use_cache).items():
        found = list(faults(handbook.relative(handbook.program(name)), both))
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
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(made, encoding="utf-8")
            diffs.append(difference(handbook.relative(file), old, made))
    return diffs, problems


def records(handbook: Handbook, name: str, run: Run) -> dict[Path, str | None]:
    """What the files beside an example must hold after this run; None for no file."""
    outs, svgs = handbook.records(name)
    made: dict[Path, str | None] = dict(zip(outs, run.outputs, strict=True))
    if len(outs) > 1:  # most cells of a guide print nothing
        made = {file: printed or None for file, printed in made.items()}
    return made | {file: figure or None for file, figure in zip(svgs, run.figures, strict=True)}


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
    programs = {name: handbook.program(name) for name in examples}
    if sys.stderr.isatty():
        with click.progressbar(length=len(examples), label="Examples", file=sys.stderr) as bar:
            return run(handbook.root, programs, cache, lambda name, ran: bar.update(1))

    def say(name: str, ran: bool) -> None:
        if ran:
            click.echo(f"ran {handbook.relative(programs[name])}", err=True)

    return run(handbook.root, programs, cache, say)


def _read(file: Path) -> str | None:
    return file.read_bytes().decode("utf-8", errors="surrogateescape") if file.exists() else None


def compare(handbook: Handbook, name: str, runs: tuple[Run, ...]) -> Iterator[Problem]:
    """The problems of one example: the faults of its runs, or else what differs from its record."""
    pages, program = handbook.pages_of(name), handbook.relative(handbook.program(name))
    found = list(faults(program, runs))
    yield from (replace(problem, pages=pages) for problem in found)
    if found:
        return
    for file, made in records(handbook, name, runs[0]).items():
        recorded, record = _read(file), handbook.relative(file)
        if recorded == made:
            continue
        if recorded is None:
            what, kind = f"there is no {file.name}: what it makes has not been recorded and read.", "no record"
            remedy = "run `make outputs`, read the new file, and commit it"
        else:
            what, kind, remedy = f"what it makes is not what {record} holds.", "output differs", RECORD_ANEW
        yield Problem(kind, program, what, remedy, pages, difference(record, recorded, made))


def faults(program: str, runs: tuple[Run, ...]) -> Iterator[Problem]:
    """What is wrong with the runs of an example, whatever its record."""

    def problem(kind: str, what: str, remedy: str, detail: str = "") -> Problem:
        return Problem(kind, program, what, remedy, detail=detail)

    worst = next((run for run in runs if not run.clean), runs[0])
    if not worst.clean:
        yield from _unclean(problem, worst)
        return
    for output in runs[0].outputs:
        try:
            size = len(output.encode("utf-8"))
        except UnicodeEncodeError:
            yield problem("not UTF-8", "what it prints is not UTF-8.", "print text", ascii(output[:200]))
            return
        if controls := set(re.findall(r"[\x00-\x09\x0b-\x1f\x7f]", output)):
            shown = ", ".join(map(ascii, sorted(controls)))
            what = f"it prints control characters ({shown}), which a page cannot show."
            yield problem("control characters", what, "print text, with expandtabs() for instance")
        if size > LARGEST:
            what = f"it prints {size} bytes, more than {LARGEST}."
            yield problem("too long", what, "print only what makes the point")
    if not runs[0].stdout.strip() and not any(runs[0].figures):
        yield problem("prints nothing", "it prints nothing and draws nothing.", "print what the example shows")
    if any((run.outputs, run.figures) != (runs[0].outputs, runs[0].figures) for run in runs[1:]):
        yield problem(
            "not reproducible",
            "two runs differ, under other seeds, another clock, locale, host and number of cores, and plain kernels.",
            "seed every draw in the example (torch.manual_seed), sort what comes out of a set, print nothing that "
            "depends on the machine or the time, and draw and train in float64 where training enlarges rounding errors",
            difference("run 1 and run 2", runs[0].stdout, runs[1].stdout)
            if runs[0].stdout != runs[1].stdout
            else "the figures differ",
        )


def _unclean(problem: Callable[..., Problem], run: Run) -> Iterator[Problem]:
    """Why a run was not clean: what the others follow from comes first, and alone."""
    if run.ended == "ended its runner":
        what = f"it ended the process that runs the examples ({_exit(run.exitcode)})."
        yield problem("ends its runner", what, "send no signal to a process that the example did not start", run.stderr)
    elif run.ended == "hung":
        what = f"it did not end within {LIMIT:g} seconds ({LIMIT * GUIDE:g} for a guide)."
        remedy = "make the example smaller; HANDBOOK_LIMIT sets the limit"
        yield problem("hangs", what, remedy, run.stdout[-500:])
    elif run.ended == "flooded":
        what = f"it prints without end: it was stopped after {len(run.stdout + run.stderr)} characters."
        yield problem("too long", what, "print only what makes the point", run.stdout[:200])
    elif run.written:
        what, remedy = "it writes files.", "keep the example in memory, with io.BytesIO for instance"
        yield problem("writes files", what, remedy, "\n".join(run.written[:10]))
    elif run.read:
        what = "it reads files of the handbook, where the records are."
        yield problem("reads a record", what, "compute what the example prints", "\n".join(run.read[:10]))
    elif run.error:
        what, remedy = (
            "it raises, where it should end by itself.",
            "to show an error, catch it and print it with its class",
        )
        yield problem("raises", what, f"fix the example; {remedy}", run.error)
    elif run.exitcode:
        what = f"it crashed its process ({_exit(run.exitcode)})."
        yield problem("crashes", what, "fix the example", run.stdout[-500:])
    elif run.ended == "early":
        what = "it ended early: its process exited before its last line, or before its exit handlers had run."
        yield problem("ends early", what, "let the example run to its last line", run.stdout[-500:])
    elif run.outlived:
        what = "it leaves processes running."
        yield problem("leaves processes", what, "wait for them in the example", "\n".join(run.outlived[:10]))
    else:
        what = "it warns or prints to stderr, which a reader would not see on the page."
        remedy = "catch the warning and print it, or fix its cause"
        yield problem("prints to stderr", what, remedy, run.stderr[-1500:])


def _exit(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
