"""The search index, cut to what finds a section: its title, the names of its page, and how it begins."""

import json
import re
import textwrap

LONGEST = 280  # characters of a section


def trim(index: str) -> str:
    """Material's search_index.json without markup, with the beginning of each section, and a page's names only once."""
    made = json.loads(index)
    for entry in made["docs"]:
        entry["text"] = textwrap.shorten(re.sub(r"<[^>]+>", " ", entry["text"]), LONGEST, placeholder=" …")
        if "#" in entry["location"]:
            entry.pop("tags", None)
    return json.dumps(made, separators=(",", ":"))
