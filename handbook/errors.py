"""The index of errors: every error and warning that an example prints, in the build's torch and in every recorded
release, with the section that explains it.

`site/errors.json` has it, for the box that a traceback is pasted into and for other tools. Its format, version 1:

    {"format": 1,
     "classes": {"dtype": "a regular expression without groups", ...},
     "sections": [["learn/shapes-and-dtypes/#float-labels", "Shapes and dtypes: the heading"], ...],
     "entries": [[number of the section, "RuntimeError", "expected scalar type ⟨dtype⟩ but found ⟨dtype⟩",
                  ["Long", "Float"], "2.3 to 2.11"], ...]}

A pattern is the first line of a message, in which ⟨class⟩ stands for a part that varies; after it comes what the
example printed there, and last the releases, or nothing for the torch of the build. Which parts vary is derived:
shapes, types, devices, dtypes, numbers and the names that Python and torch put into a message are known by their
form; a word varies where messages of several examples differ in it only. A message that cannot be run here has the
address of its source in place of the releases.
"""

import functools
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import unescape

from handbook.versions import Table

# In the order in which they are looked for. The browser builds its regular expressions from them, too.
CLASSES = {
    "shape": r"torch\.Size\(\[[^\]]*\]\)|\[(?:-?\d+(?:,\s)?)*\]|\((?:\d+,\s?)+\d*\)|\B\(\)|\b\d+(?:x\d+)+\b",
    "object": r"'[\w.]+'(?=\sobject\shas\sno\sattribute)",
    "method": r"\b[A-Z_]\w{0,50}Loss\.(?:__init__|forward)(?=\(\))",
    "module": r"(?<=Module \[)\w+",
    "function": r"(?<=Function ')\w+(?=' returned nan)",
    "operator": r"(?<=type\(s\)\sfor\s)[^\s:]+",
    "type": r"(?<=,\snot\s)[A-Za-z_][\w.]*"
    r"|\b(?:NoneType|Number|Tensor|bool|dict|float|int|list|numpy\.ndarray|str|tuple)(?=,\snot\s|\s*$|\s*\n)",
    "tensor": r"torch\.(?:cuda\.)?\w*Tensor",
    "device": r"\b(?:cuda|cpu|meta|mps|xpu)(?::\d+)?\b|(?<=device string: )\S+",
    "dtype": r"\b(?:torch\.)?(?:b?float|u?int|complex)\d+\b|\bbool\b|(?<=type \()[\w:]+(?: \w+)*"
    r"|\b(?:Long|Int|Short|Byte|Char|Bool|Float|Double|Half|BFloat16|ComplexFloat|ComplexDouble)\b",
    "number": r"-?\b\d+(?:\.\d+)?(?:e[-+]?\d+)?(?=(?:D|th)?\b)|(?<=order )inf\b",
}
WORD = {"word": r"[^\s()\[\],;]{1,80}"}
VARIES = re.compile("|".join(f"(?P<{name}>{form})" for name, form in CLASSES.items()))
MARK = re.compile(r"⟨\w+⟩")
CORE = re.compile(r"(\(*)(.*?)((?:\(\))?[).,:;]*)")  # a word between its punctuation
MESSAGE = re.compile(r"^(?:\w+\.)*(?P<kind>\w*(?:Error|Exception|Warning)): (?P<text>.+)$", re.MULTILINE)
HEADING = re.compile(r'<h(?P<level>[1-6])[^>]*?\bid="(?P<id>[^"]*)"[^>]*>(?P<title>.*?)</h\d>', re.DOTALL)
PANEL = re.compile(
    r'(?:<div class="(?P<absent>absent )?variant" data-torch="(?P<releases>[^"]*)">\s*)?'
    r'<div class="language-text output[^>]*>.*?<code[^>]*>(?P<text>.*?)</code>',
    re.DOTALL,
)
CODE = re.compile(r'<div class="language-python.*?<code[^>]*>(?P<code>.*?)</code>', re.DOTALL)
PYTHONS = re.compile(
    r"(has no attribute|unexpected keyword argument|required positional argument:|object is not|type\(s\) for .*) \S+$"
)
OF_PYTHON = {"list index out of range"}  # what older releases raise where the build says what is wrong
PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)


@dataclass(frozen=True)
class Message:
    """A message on a page: the anchor and the heading of its section, its class and first line, its releases, and the
    pages of the losses that the example which prints it names."""

    anchor: str
    heading: str
    kind: str
    text: str
    releases: str = ""  # a span; nothing for the build; for a message that was not run the address of its source
    losses: tuple[str, ...] = ()


def found(html: str, table: Table, losses: Mapping[str, str]) -> list[Message]:
    """The messages in the outputs of a page, in order; `losses` has the page of each class and function.

    What another release prints counts where the build prints an error, too; that a release lacks what an example uses
    counts once.
    """
    marks = sorted((mark for form in (HEADING, CODE, PANEL) for mark in form.finditer(html)), key=re.Match.start)
    anchor, heading, own = "", "", False
    named: tuple[str, ...] = ()
    made: list[Message] = []
    for mark in marks:
        if mark.re is HEADING:
            anchor = mark["id"] if mark["level"] != "1" else ""
            heading = _text(PERMALINK.sub("", mark["title"]))
            continue
        if mark.re is CODE:
            named = tuple(sorted({losses[name] for name in re.findall(r"\w+", _text(mark["code"])) if name in losses}))
            continue
        lines = [*MESSAGE.finditer(_text(mark["text"]))]
        releases = (mark["releases"] or "").split()
        own = bool(lines) if not releases else own
        known = {(message.kind, message.text) for message in made}
        for line in lines if not releases or own or mark["absent"] else ():
            kind, text = line["kind"], line["text"].strip()
            if text not in OF_PYTHON and not (mark["absent"] and (kind, text) in known):
                made.append(Message(anchor, heading, kind, text, table.span(releases) if releases else "", named))
    return list(dict.fromkeys(made))


def cited(given: Iterable[dict[str, str]]) -> list[Message]:
    """The messages that a page cites and cannot run: its front matter has `anchor`, `heading`, `message`, `source`."""
    made = []
    for entry in given:
        kind, _, text = entry["message"].partition(": ")
        made.append(Message(entry["anchor"], entry["heading"], kind, text, entry["source"]))
    return made


def listed(pages: Iterable[tuple[str, str, list[Message]]]) -> list[tuple[str, list[tuple[str, str]]]]:
    """For a reader: the title of each page with messages, and each message once with the address of its section."""
    made = []
    for address, title, messages in pages:
        lines = {
            f"{message.kind}: {message.text}": f"{address}#{message.anchor}" for message in reversed(_here(messages))
        }
        if lines:
            made.append((title, [*reversed(lines.items())]))
    return made


def of_page(own: str, name: str, pages: list[tuple[str, str, list[Message]]]) -> list[tuple[str, dict[str, str]]]:
    """For the page at the address `own`, of the file `name`: its messages, and for a loss those of the examples in the
    chapter Learn that name it; each with the addresses and headings of all sections that have a message of its form."""
    form = {message.text: pattern(message.text)[0] for _, _, messages in pages for message in messages}
    lines: dict[str, Message] = {}
    for address, _, messages in sorted(pages, key=lambda page: page[0] != own):
        for message in _here(messages):
            if address == own or (address.startswith("learn/") and name in message.losses):
                lines.setdefault(form[message.text], message)
    sections: dict[str, dict[str, str]] = {of: {} for of in lines}
    for address, title, messages in sorted(pages, key=lambda page: page[0] != own):
        for message in _here(messages):
            if form[message.text] in lines:
                heading = message.heading if address == own else f"{title}: {message.heading}"
                sections[form[message.text]][f"{address}#{message.anchor}"] = heading
    return [(f"{message.kind}: {message.text}", sections[of]) for of, message in lines.items()]


def _here(messages: list[Message]) -> list[Message]:
    """Those of the torch of the build, and those that cannot be run here."""
    return [message for message in messages if not message.releases or "://" in message.releases]


def _text(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


@functools.cache
def pattern(text: str) -> tuple[str, list[str]]:
    """A message with a mark for each part whose form says that it varies, and these parts."""
    values: list[str] = []

    def mark(match: re.Match) -> str:
        values.append(match[0])
        return f"⟨{match.lastgroup}⟩"

    return VARIES.sub(mark, text), values


def filled(text: str, values: Iterable[str]) -> str:
    """The message of a pattern and its values."""
    rest = iter(values)
    return MARK.sub(lambda _: next(rest), text)


def index(pages: Iterable[tuple[str, str, list[Message]]]) -> str:
    """The index as JSON, of the messages of pages, each given as (address, title, messages)."""
    sections: dict[tuple[str, str], int] = {}
    entries = []
    for address, title, messages in pages:
        for message in messages:
            place = (
                f"{address}#{message.anchor}",
                f"{title}: {message.heading}" if message.heading != title else title,
            )
            number = sections.setdefault(place, len(sections))
            entries.append((number, message.kind, *pattern(message.text), message.releases))
    words = _words({text for _, _, text, _, _ in entries})
    lists = [[number, kind, *_with_words(text, values, words), last] for number, kind, text, values, last in entries]
    unique = [*{str(entry): entry for entry in lists}.values()]
    made = {"format": 1, "classes": CLASSES | WORD, "sections": [*sections], "entries": unique}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"))


def _words(patterns: set[str]) -> dict[str, set[int]]:
    """The positions of words that vary: where two messages of five words or more differ in one word only.

    What varies in one of them varies in all that are so connected. Of Python's own messages about names the last word
    does not vary: it is all that they have to do with a loss.
    """
    by_rest: dict[tuple[str, ...], set[str]] = {}
    for text in patterns:
        words = text.split(" ")
        for position in range(len(words) - bool(PYTHONS.search(text))) if len(words) >= 5 else ():
            by_rest.setdefault((*words[:position], "⟨⟩", *words[position + 1 :]), set()).add(text)
    groups: dict[str, tuple[set[str], set[int]]] = {text: ({text}, set()) for text in patterns}
    for rest, texts in by_rest.items():
        if len(texts) > 1:
            members = set[str]().union(*(groups[text][0] for text in texts))
            positions = {rest.index("⟨⟩")}.union(*(groups[text][1] for text in texts))
            groups |= dict.fromkeys(members, (members, positions))
    return {text: positions for text, (_, positions) in groups.items()}


def _with_words(text: str, values: list[str], words: dict[str, set[int]]) -> tuple[str, list[str]]:
    """A pattern with a mark at each word that varies, and all values in their order."""
    rest, parts, made = iter(values), [], []
    for position, word in enumerate(text.split(" ")):
        before, core, after = CORE.fullmatch(word).groups()
        own = [next(rest) for _ in MARK.findall(core)]
        plain = filled(core, own)
        if position in words.get(text, ()) and re.fullmatch(WORD["word"], plain):
            word, own = f"{before}⟨word⟩{after}", [plain]
        parts.append(word)
        made += own
    return " ".join(parts), made
