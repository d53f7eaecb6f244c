"""The errors of the examples raised anew, with other sizes, values and dtypes and as whole tracebacks: the box finds
the entry of each first, in whatever a reader copied it from."""

import difflib
import html
import json
import logging
import re
import subprocess
import sys
import textwrap
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F

from handbook.errors import filled
from tests.raising import Raised
from tests.test_paste import INDEX

BY_HAND = [
    line.split(" | ", 1)
    for line in Path(__file__).with_name("raised.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
SHARE_RAISED, SHARE_VARIED = 0.95, 0.55  # of the messages of the build; of those in which something varies


@pytest.fixture(scope="module")
def raised(tmp_path_factory: pytest.TempPathFactory) -> list[Raised]:
    command = [sys.executable, "-m", "tests.raising", tmp_path_factory.mktemp("raised")]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], check=True, stdout=subprocess.PIPE)
    return [Raised(**{**made, "place": tuple(made["place"])}) for made in json.loads(done.stdout)]


def owners(kind: str, message: str) -> set[str]:
    """The patterns of the entries that have a message, which may go on after what an example printed of it."""
    return {
        pattern
        for _, own, pattern, values, releases in INDEX["entries"]
        if own == kind and not releases and message.startswith(filled(pattern, values))
    }


def sections(patterns: set[str]) -> set[str]:
    return {INDEX["sections"][section][0] for section, _, pattern, *_ in INDEX["entries"] if pattern in patterns}


@pytest.fixture(scope="module")
def own(raised) -> dict[tuple[str, tuple[int, int]], tuple[Raised, set[str]]]:
    """What an example raises as it stands, and its patterns, by the example and the place."""
    plain = {(one.example, one.place): (one, owners(one.kind, one.message)) for one in raised if one.change == "none"}
    return {place: known for place, known in plain.items() if known[1]}


@pytest.fixture(scope="module")
def same(raised, own) -> list[tuple[Raised, set[str]]]:
    """What changed examples raised that is the same error, by its class and most of its words, with its patterns."""
    made = []
    for one in raised:
        first, patterns = own.get((one.example, one.place), (one, set()))
        alike = difflib.SequenceMatcher(None, first.message.split(), one.message.split()).ratio()
        if patterns and one.kind == first.kind and alike >= 0.7:
            made.append((one, patterns))
    return made


def wrong(explained, texts: list[str], patterns: list[set[str]]) -> list[tuple]:
    return [
        (text[-300:], known, hits[:1])
        for text, known, hits in zip(texts, patterns, explained(texts), strict=True)
        if not hits or hits[0][0] not in sections(known)
    ]


def by_hand() -> list[tuple[str, str, str]]:
    """The examples of the file, with what their programs raised: the message, and the traceback or the warning."""
    made = []
    for example, program in BY_HAND:
        names = {"torch": torch, "nn": nn, "F": F, "np": np}
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                exec(program, names)
            except Exception as error:
                made.append((example, str(error).partition("\n")[0], traceback.format_exc()))
                continue
        assert warned, program
        only = warned[0]
        made.append((example, str(only.message), f"train.py:3: {only.category.__name__}: {only.message}\n"))
    return made


def test_each_error_raised_anew_comes_first(explained, same):
    assert wrong(explained, [one.text for one, _ in same], [patterns for _, patterns in same]) == []


def test_each_error_raised_by_hand_comes_first(explained, own):
    known = {example: set() for example, _ in own}
    for (example, _), (_, patterns) in own.items():
        known[example] |= patterns
    made = by_hand()
    assert wrong(explained, [text for *_, text in made], [known[example] for example, *_ in made]) == []


def test_most_messages_are_raised_and_varied(own, same):
    every = {pattern for _, _, pattern, _, releases in INDEX["entries"] if not releases}
    reached = set().union(*(patterns for _, patterns in own.values()))
    varied = {
        pattern
        for one, patterns in same
        if one.message != own[one.example, one.place][0].message
        for pattern in patterns
    }
    for example, message, _ in by_hand():
        for (other, _), (first, patterns) in own.items():
            if other == example and message != first.message:
                varied |= patterns
    marked = {pattern for pattern in every if "⟨" in pattern}
    shares = len(reached) / len(every), len(varied & marked) / len(marked)
    print(f"\n{len(reached)} of {len(every)} raised; {len(varied & marked)} of {len(marked)} with other parts")
    assert shares[0] > SHARE_RAISED, every - reached
    assert shares[1] > SHARE_VARIED, marked - varied


# What a message is copied from.


def lines(prefix: str) -> Callable[[Raised], str]:
    return lambda one: textwrap.indent(one.text, prefix, lambda line: True)


def message(one: Raised) -> str:
    """All of the message, without its class."""
    return one.text[one.text.index(one.message) :].rstrip()


def logged(one: Raised) -> str:
    record = logging.LogRecord("train", logging.ERROR, "train.py", 5, "Training failed\n%s", (one.text,), None)
    return logging.Formatter("%(asctime)s - %(name)s - %(levelname)s - %(message)s").format(record)


def python_3_13(one: Raised) -> str:
    text = re.sub(r'File (".*?"), line (\d+)', "File \x1b[35m\\1\x1b[0m, line \x1b[35m\\2\x1b[0m", one.text)
    head = f"{one.kind}: {one.message}"
    return text.replace(head, f"\x1b[1;35m{one.kind}\x1b[0m: \x1b[35m{one.message}\x1b[0m")


def notebook(one: Raised) -> str:
    return f"""\
\x1b[31m{"-" * 75}\x1b[39m
\x1b[31m{one.kind}\x1b[39m{"Traceback (most recent call last)":>60}
\x1b[36mCell\x1b[39m\x1b[36m \x1b[39m\x1b[32mIn[3]\x1b[39m\x1b[32m, line 5\x1b[39m
\x1b[32m      4\x1b[39m \x1b[38;5;28;01mfor\x1b[39;00m inputs, target \x1b[38;5;129;01min\x1b[39;00m loader:
\x1b[32m----> \x1b[39m\x1b[32m5\x1b[39m     loss = criterion(model(inputs), target)

\x1b[36mFile \x1b[39m\x1b[32m~/ml/lib/python3.11/site-packages/torch/nn/modules/module.py:1736\x1b[39m, in \
\x1b[36mModule._wrapped_call_impl\x1b[39m\x1b[34m(self, *args, **kwargs)\x1b[39m
-> \x1b[39m\x1b[32m1736\x1b[39m     return self._call_impl(*args, **kwargs)

\x1b[31m{one.kind}\x1b[39m: {message(one)}
"""


def of_pytest(one: Raised) -> str:
    shown = textwrap.indent(f"{one.kind}: {message(one)}", "E       ", lambda line: True)
    return f">       loss = criterion(logits, target)\n\n_ _ _ _ _ _ _\n{shown}\n\nfunctional.py:3104: {one.kind}\n"


def chained(one: Raised) -> str:
    first = "Traceback (most recent call last):\n  File \"t.py\", line 3, in f\n    x['labels']\nKeyError: 'labels'\n\n"
    last = 'Traceback (most recent call last):\n  File "t.py", line 9, in <module>\nRuntimeError: Training failed\n'
    return (
        f"{first}During handling of the above exception, another exception occurred:\n\n{one.text}\n"
        f"The above exception was the direct cause of the following exception:\n\n{last}"
    )


def grouped(one: Raised) -> str:
    head = (
        "  + Exception Group Traceback (most recent call last):\n  | ExceptionGroup: unhandled errors (1 sub-exception)"
    )
    return f"{head}\n  +-+---------------- 1 ----------------\n{lines('    | ')(one)}    +---------------------\n"


def hydra(one: Raised) -> str:
    return f"[2026-11-26 12:00:00,123][train][ERROR] - x\nError executing job with overrides: []\n{one.text}"


def cut(one: Raised) -> str:
    """A terminal of eighty columns: words are cut, too."""
    return "\n".join(line[at : at + 80] for line in one.text.split("\n") for at in range(0, max(len(line), 1), 80))


def wrapped(one: Raised) -> str:
    return "\n".join(textwrap.fill(line, 80, break_on_hyphens=False) for line in one.text.split("\n"))


def boxed(one: Raised) -> str:
    wrapped = textwrap.wrap(f"{one.kind}: {message(one)}", 76, break_on_hyphens=False)
    return f"╭{'─' * 78}╮\n" + "".join(f"│ {line:<76} │\n" for line in wrapped) + f"╰{'─' * 78}╯\n"


PLACES: dict[str, Callable[[Raised], str]] = {
    "rank": lines("[rank0]: "),
    "log of each line": lines("2026-11-26 12:00:00,123 - ERROR - "),
    "Hydra": hydra,
    "container": lines("2026-11-26T12:00:00.123456789Z stderr F "),
    "Ray": lines("(RayTrainWorker pid=4711, ip=10.0.0.7) "),
    "logging": logged,
    "colours of Python 3.13": python_3_13,
    "notebook": notebook,
    "notebook, copied without escapes": lambda one: notebook(one).replace("\x1b", ""),
    "pytest": of_pytest,
    "chained": chained,
    "exception group": grouped,
    "progress bar before": lambda one: f"Epoch 1:  13%|#3  | 13/100 [00:03<00:22]\r{one.text}",
    "progress bar after": lambda one: f"{one.text.rstrip()}\rEpoch 1:  13%|#3  | 13/100 [00:03<00:22]\n",
    "Windows": lambda one: one.text.replace('File "/', 'File "C:\\new\\').replace("\n", "\r\n"),
    "cut at 80 columns": cut,
    "wrapped at 80 columns": wrapped,
    "box": boxed,
    "quotation": lines("> > "),
    "issue": lambda one: f"### Bug\n\n```pytb\n{one.text}```\n\n### Versions\nPyTorch version: 2.9.0\n",
    "HTML": lambda one: html.escape(one.text),
    "JSON": lambda one: json.dumps({"level": "error", "message": one.text}),
    "repr": lambda one: repr(one.text),
    "word processor": lambda one: one.text.replace("'", "’").replace('"', "”").replace(" ", "\xa0"),
    "one line": lambda one: one.text.replace("\n", " "),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_wherever_it_was_copied_from(explained, own, place):
    firsts = {first.message: (first, patterns) for first, patterns in own.values()}.values()
    assert wrong(explained, [PLACES[place](first) for first, _ in firsts], [patterns for _, patterns in firsts]) == []


def test_what_a_list_of_failures_has_of_it(explained, own):
    """pytest's summary cuts a message: what is found has its words."""
    firsts = {first.message: (first, patterns) for first, patterns in own.values() if len(first.message) > 80}.values()
    texts = [f"FAILED tests/test_train.py::test_loss - {first.kind}: {first.message[:60]}..." for first, _ in firsts]
    missed = wrong(explained, texts, [patterns for _, patterns in firsts])
    assert len(missed) < len(texts) / 8, missed


def test_large_pastes_are_quick(explained):
    """A run without a space, and a log of progress bars."""
    for text in (
        "aGVsbG8x" * 25_000,
        "0" * 200_000,
        " " * 100_000,
        "Epoch 1:  13%|#3  | 13/100 [00:03<00:22]\r" * 4_000,
    ):
        explained([text])
