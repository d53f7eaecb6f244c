"""The search index, cut to what finds a section: its title, the names of its page, and how it begins."""

import re
import textwrap

LONGEST = 280  # characters of a section


def trim(entries: list[dict]) -> list[dict]:
    """The entries that Material's search made of a page: without markup, cut, and with the page's names only once."""
    made = []
    for entry in entries:
        text = textwrap.shorten(re.sub(r"<[^>]+>", " ", entry["text"]), LONGEST, placeholder=" …")
        made.append({**entry, "text": text})
        if "#" in entry["location"]:
            made[-1].pop("tags", None)
    return made
