"""What a page shows of other releases: under an output that is not the same everywhere a quiet line, and what the
others print, hidden until a reader opens the line or picks a release.

All of it is Markdown with pymdownx's blocks: a `div.by-torch` with the anchor of the example, and in it what the build
printed, a `div.variant` for each other output with its releases in `data-torch`, and the line.
"""

from pathlib import PurePosixPath
from typing import Protocol

from handbook.versions import ERROR, Entry, Outcome, Table


class Panel(Protocol):
    """Shows a text under a title."""

    def __call__(self, printed: str, *, title: str) -> list[str]: ...


def anchor(name: str) -> str:
    """The id of an example on its page: `example-delta` for losses/huber_loss/delta."""
    return f"example-{PurePosixPath(name).stem}"


def around(table: Table, name: str, entry: Entry, recorded: str, panel: Panel) -> tuple[list[str], list[str]]:
    """The lines before an example, and those after its output: the other outputs, and the line that opens them."""
    texts: dict[str, list[str]] = {}  # the releases of each other text
    for release, outcome in entry.outcomes.items():
        if outcome.text(recorded) != recorded:
            texts.setdefault(outcome.text(recorded), []).append(release)
    lines: list[str] = []
    for text, releases in texts.items():
        kind = "div.variant.absent" if entry.outcomes[releases[0]].absent else "div.variant"
        lines += ["", f'/// html | {kind}[data-torch="{" ".join(releases)}"]', ""]
        lines += [*panel(text or "(prints nothing)\n", title=f"Output of torch {table.span(releases)}"), "", "///"]
    if texts and not (recorded and not recorded.startswith("|") and since(table, entry)):  # the label has it
        lines += ["", *line(table, entry, recorded)]
    if drawn := [release for release, outcome in entry.outcomes.items() if outcome.figure]:
        lines += ["", "/// html | p.versions", f"another figure in torch {table.span(drawn)}", "///"]
    return [f"///// html | div.by-torch#{anchor(name)}", ""], [*lines, "", "/////"]


def since(table: Table, entry: Entry) -> str:
    """The release that brought what an example uses, if that is all that makes it differ."""
    there = [release for release in table.releases if release not in entry.outcomes]
    return there[0] if entry.outcomes and all(outcome.absent for outcome in entry.outcomes.values()) else ""


def line(table: Table, entry: Entry, recorded: str) -> list[str]:
    """For which releases the output holds, and what the others do, in one line that opens them."""
    absent = [release for release, outcome in entry.outcomes.items() if outcome.absent]
    others = [release for release, outcome in entry.outcomes.items() if outcome.text(recorded) != recorded]
    own = [release for release in table.releases if release not in others]
    others = [release for release in others if release not in absent]
    if new := since(table, entry):
        return ["/// html | p.versions", f"since torch {new}", "///"]
    known = list(table.releases)
    which = table.span(others)
    if known.index(others[-1]) < known.index(own[0]):
        which = "earlier releases"
    elif known.index(others[0]) > known.index(own[-1]):
        which = "later releases"
    done = {_does(entry.outcomes[release], recorded) for release in others}
    what = done.pop() if len(done) == 1 else "print something else"
    first = next(release for release in known if release not in absent)
    brought = "" if not absent else " (new there)" if first == own[0] else f" (new in {first})"
    return [f"/// details | torch {table.span(own)}{brought}; {which} {what}", "    attrs: {class: versions}", "///"]


def _does(outcome: Outcome, recorded: str) -> str:
    """What a release does in place of printing what is recorded, for a plural."""
    if outcome.raises:
        return "raise"
    if outcome.ends:
        return "end otherwise"
    if outcome.rounds:
        return "differ in the last digit"
    errors = bool(ERROR.search(outcome.text(recorded))), bool(ERROR.search(recorded))
    if outcome.warns:
        return "also warn" if outcome.text(recorded).startswith(recorded) else "print something else"
    return {(True, False): "raise", (False, True): "do not raise", (True, True): "word it differently"}.get(
        errors, "print something else"
    )
