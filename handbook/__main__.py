"""The command line: `python -m handbook check | update | build`."""

import re
import sys

import click

from handbook import changes, doctest, publish, record
from handbook import versions as releases
from handbook.pages import Handbook
from handbook.problems import report

no_cache = click.option("--no-cache", is_flag=True, help="Run even what has not changed since its last run.")
paths = click.argument("paths", nargs=-1)


@click.group(help="Run the examples, hold them to their record, build the site.")
def main() -> None:
    pass


@main.command()
@paths
@no_cache
def check(paths: tuple[str, ...], no_cache: bool) -> None:
    """Run the examples (all, or those of PATHS) and compare what they print with their record."""
    handbook = Handbook()
    examples = select(handbook, paths)
    problems = record.check(handbook, examples, not no_cache)
    if problems:
        sys.exit(report(problems))
    click.echo(f"{len(examples)} examples print what is recorded.")


@main.command()
@paths
@no_cache
def update(paths: tuple[str, ...], no_cache: bool) -> None:
    """Record anew what the examples print (all, or those of PATHS), and show what changed."""
    handbook = Handbook()
    diffs, problems = record.update(handbook, select(handbook, paths), not no_cache)
    click.echo("\n".join([*diffs, f"{len(diffs)} records changed."]))
    if problems:
        sys.exit(report(problems))


@main.command()
def build() -> None:
    """Build the site into site/. A build that fails leaves the one before as it was."""
    sys.exit(publish.build(Handbook().root))


@main.group()
def versions() -> None:
    """What other releases of torch print: the table snippets/versions.yml."""


@versions.command("record")
@click.option("--changed", is_flag=True, help="Run only the examples that changed since they were run.")
@click.argument("pythons", nargs=-1)
def record_versions(pythons: tuple[str, ...], changed: bool) -> None:
    """Run all examples under each of PYTHONS, which have torch, numpy and matplotlib, and write the table anew.

    Runs are kept in .cache/versions, so the environments can be made, recorded and removed one by one.
    """
    handbook = Handbook()
    try:
        table = releases.record(handbook, pythons, click.echo, changed)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    (handbook.snippets / releases.NAME).write_text(releases.dump(table), encoding="utf-8")


@versions.command("show")
def show_versions() -> None:
    """Say what the newest release changed, and which examples have to be run again; as Markdown of any kind."""
    handbook = Handbook()
    table = releases.load(handbook)
    newest = [*table.releases][-1]
    click.echo(f"## What torch {newest} changed\n")
    text = "\n".join(changes.markdown(handbook, table, newest))
    text = re.sub(
        r"^///(?: details \| (.*))?$", lambda fold: f"**{fold[1]}**" if fold[1] else "", text, flags=re.MULTILINE
    )
    click.echo(re.sub(r"\[(.*?)\]\(.*?\)", r"\1", text))  # the links lead to pages, and this is not one
    stale = releases.stale(handbook, table)
    click.echo(f"## Examples that changed since they were run: {len(stale)}\n")
    click.echo("\n".join(f"- {name}" for name in stale))


@versions.command("doctest")
@click.argument("python")
def doctest_versions(python: str) -> None:
    """Run the published pages under PYTHON, and say which differences are known for its torch."""
    try:
        text, known = doctest.run(Handbook(), python)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    click.echo(text)
    sys.exit(0 if known else 1)


def select(handbook: Handbook, paths: tuple[str, ...]) -> list[str]:
    try:
        return handbook.select(list(paths))
    except FileNotFoundError as error:
        raise click.BadParameter(str(error)) from error


if __name__ == "__main__":
    main()
