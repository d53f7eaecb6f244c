"""What the search knows of each section: its title, how it begins, the messages in its outputs, and words that are not
on it, by which readers look for it."""

import re
import textwrap
from collections.abc import Iterable, Mapping

from handbook.errors import MARK, Message, pattern

LONGEST = 280  # characters of a section
ARTICLE = 0.3  # the weight of a whole page, which Material counts five times


def entries(made: list[dict], messages: Iterable[Message], words: Mapping[str, str]) -> list[dict]:
    """The entries that Material's search made of a page: without markup, cut, with the page's names only once, with the
    messages of each section, and with the words of each anchor; the page itself has those of the empty one."""
    by_anchor: dict[str, list[str]] = {}
    for message in messages:
        by_anchor.setdefault(message.anchor, []).extend(f"{message.kind} {_fixed(message.text)}".split())
    kept = []
    for entry in made:
        anchor = entry["location"].partition("#")[2]
        text = textwrap.shorten(re.sub(r"<[^>]+>", " ", entry["text"]), LONGEST, placeholder=" …")
        kept.append({**entry, "text": text})
        known = {*_words(f"{entry['title']} {text}")}  # or a title that is a message would count twice
        if new := [word for word in dict.fromkeys(by_anchor.get(anchor, [])) if not known >= {*_words(word)}]:
            kept[-1]["messages"] = " ".join(new)
        if anchor in words:
            kept[-1]["words"] = words[anchor]
        if anchor:
            kept[-1].pop("tags", None)
        else:
            kept[-1]["boost"] = ARTICLE
    return kept


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _fixed(text: str) -> str:
    """A message without the parts that vary."""
    return MARK.sub(" ", pattern(text)[0])
