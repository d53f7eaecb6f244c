"""The command line: `python -m handbook check | update | build`."""

import sys

import click

from handbook import publish, record
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


def select(handbook: Handbook, paths: tuple[str, ...]) -> list[str]:
    try:
        return handbook.select(list(paths))
    except FileNotFoundError as error:
        raise click.BadParameter(str(error)) from error


if __name__ == "__main__":
    main()
