"""The files that the site ships beside its pages: KaTeX's fonts cut to the glyphs in use, and names that change with
what is inside, so that a host may let browsers keep them indefinitely."""

import hashlib
import io
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from handbook import katex

FONT = re.compile(r"@font-face\{[^}]*?url\((?P<url>fonts/(?P<name>[\w-]+\.woff2))\)[^}]*\}")


def fingerprinted(name: str, content: bytes) -> str:
    """The name of a file with a hash of its content in it: handbook.css becomes handbook.1f3a9c04.css."""
    path = PurePosixPath(name)
    return str(path.with_suffix(f".{hashlib.sha256(content).hexdigest()[:8]}{path.suffix}"))


def katex_files(cache: Path, characters: Iterable[str]) -> dict[str, bytes]:
    """KaTeX's stylesheet and fonts for formulas with these characters, by fingerprinted name; the stylesheet is first.

    Each font keeps these characters; a font that has none of them is left out. Fonts that have been cut before are read
    from the folder `cache`.
    """
    fonts: dict[str, bytes] = {}

    def keep(face: re.Match) -> str:
        font = _cut(katex.folder() / "fonts" / face["name"], "".join(sorted(characters)), cache)
        if not font:
            return ""
        name = fingerprinted(f"assets/{face['name']}", font)
        fonts[name] = font
        return face[0].replace(face["url"], PurePosixPath(name).name)

    sheet = FONT.sub(keep, katex.stylesheet()).encode()
    return {fingerprinted("assets/katex.css", sheet): sheet, **fonts}


def _cut(source: Path, characters: str, cache: Path) -> bytes:
    """A font with these characters only, as woff2; empty if it has none of them."""
    state = hashlib.sha256(source.read_bytes() + characters.encode()).hexdigest()
    kept = cache / f"{source.stem}-{state[:16]}.woff2"
    if not kept.exists():
        from fontTools import subset  # takes a moment to load, and most builds cut no font
        from fontTools.ttLib import TTFont

        font = TTFont(source, recalcTimestamp=False)
        has = set(map(ord, characters)) & set(font.getBestCmap())
        out = io.BytesIO()
        if has:
            options = subset.Options(hinting=False, name_IDs=[], notdef_outline=True)
            cutter = subset.Subsetter(options)
            cutter.populate(unicodes=has)
            cutter.subset(font)
            font.flavor = "woff2"
            font.save(out)
        cache.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(out.getvalue())
    return kept.read_bytes()
