"""What was made of each page, kept by a hash of all that decides it, so that only what changed is rendered again."""

import functools
import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import markdown

from handbook import changes
from handbook.pages import INCLUDE, RELEASE, Handbook
from handbook.runner import keep, versions
from handbook.versions import Table

PACKAGE = Path(__file__).parent


@dataclass
class Made:
    """What a page became: its own part under `key`, and the whole file of HTML under `output_key`."""

    key: str
    content: str = ""  # HTML, without what the theme puts around it
    title: str | None = None
    toc: list[dict] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    links: dict[str, dict[str, str]] = field(default_factory=dict)  # to anchors of other pages
    description: str = ""
    twin: str = ""
    notebook: str = ""
    examples: int = 0
    same: int = 0  # of them, that print the same in all recorded releases
    newer: int = 0  # that use what the first of those does not have
    unknown: int = 0  # that have not been run in them
    errors: list[dict] = field(default_factory=list)  # the messages on it
    characters: str = ""  # that its formulas show
    search: list[dict] = field(default_factory=list)
    output_key: str = ""
    output: str = ""
    scripts: list[str] = field(default_factory=list)  # the CSP sources of the theme's scripts
    fresh: bool = True  # whether it is to be kept


def load(folder: Path, page: str, key: str) -> Made:
    """What was made of a page, if it was made under this key; else a blank one."""
    try:
        made = Made(**json.loads(_file(folder, page).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):  # missing, damaged, or of an earlier version
        return Made(key)
    made.fresh = False
    return made if made.key == key else Made(key)


def save(folder: Path, page: str, made: Made) -> None:
    if made.fresh:
        keep(_file(folder, page), json.dumps(asdict(made)))


def _file(folder: Path, page: str) -> Path:
    return folder / f"{page}.json"


def digest(*parts: str | bytes) -> str:
    hashed = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        hashed.update(b"%d:" % len(content) + content)
    return hashed.hexdigest()


def key_of(handbook: Handbook, table: Table, source: str, page: str, site: str) -> str:
    """The key of a page: its text, the files that it includes, their records, what the table of versions has of them,
    and `site`, all that pages share.
    """
    names = {include["path"] for line in source.splitlines() if (include := INCLUDE.match(line))}
    names |= {f"{name.removesuffix('.py')}.out" for name in names if name.endswith(".py")}
    files = [handbook.snippets / name for name in sorted(names)]
    for guide in sorted(names.intersection(handbook.guides)):
        outs, svgs = handbook.records(guide)
        files += [handbook.program(guide), *outs, *svgs]
    entries = [repr(table.entry(handbook, name)) for name in sorted(handbook.examples_in(source))]
    for part in filter(None, map(RELEASE.match, sorted(names))):
        entries += changes.markdown(handbook, table, part["name"])  # with links to pages that may be renamed
    return digest(site, page, source, *entries, *(file.read_bytes() if file.is_file() else b"none" for file in files))


@functools.cache
def installed() -> str:
    """A hash of the machinery and of the installed packages with their versions."""
    packages = sorted(path.name for path in Path(markdown.__file__).parents[1].glob("*.dist-info"))
    files = sorted(path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return digest(json.dumps([packages, versions()]), *_named(files))


def _named(files: Iterable[Path]) -> Iterable[bytes]:
    for file in files:
        yield file.relative_to(PACKAGE).as_posix().encode()
        yield file.read_bytes()
