"""What stops a build, one by one, in a small handbook made for it: docs/page.md includes snippets/page/example.py."""

import re

import pytest

from handbook import record, runner
from tests.small import GOOD, INCLUDE, run


def test_nothing_wrong(small):
    assert small.problems_now() == []


def test_output_differs(small):
    small.example(GOOD, "loss: 0.24\n")
    message = small.only_problem("output differs")
    assert "snippets/page/example.py (on docs/page.md)" in message
    assert "-loss: 0.24" in message
    assert "+loss: 0.25" in message
    assert "make outputs" in message


@pytest.mark.parametrize("recorded", ["loss: 0.25", "loss: 0.25\n\n", "loss: 0.25 \n", "loss: 0.25\r\n"])
def test_output_differs_in_white_space(small, recorded):
    small.example(GOOD, recorded)
    small.only_problem("output differs")


def test_raises(small):
    small.example(
        """\
        def loss(prediction, target):
            return prediction - target["missing"]

        print(loss(1, {}))
        """
    )
    message = small.only_problem("raises")
    assert 'example.py", line 2, in loss' in message
    assert "KeyError: 'missing'" in message
    assert "runpy" not in message


def test_raises_where_the_source_is_no_python(small):
    small.example("print(\n")
    assert "SyntaxError" in small.only_problem("raises")


def test_exits(small):
    small.example("import sys\nsys.exit(3)\n")
    assert "SystemExit: 3" in small.only_problem("raises")


def test_hangs(small, monkeypatch):
    monkeypatch.setattr(runner, "LIMIT", 0.5)
    small.example("import time\nprint('so far', flush=True)\ntime.sleep(60)\n")
    message = small.only_problem("hangs")
    assert "so far" in message
    assert "HANDBOOK_LIMIT" in message


def test_crash_ends_one_example_not_the_run(small):
    small.example("import ctypes\nctypes.string_at(0)\n")
    small.write("docs/other.md", INCLUDE.replace("page/", "other/"))
    small.write("snippets/other/example.py", GOOD)
    small.write("snippets/other/example.out", "loss: 0.25\n")
    assert "SIGSEGV" in small.only_problem("crashes")


def test_prints_to_stderr(small):
    small.example("import sys\nprint('careful', file=sys.stderr)\n")
    assert "careful" in small.only_problem("prints to stderr")


def test_warns_without_catching_it(small):
    small.example("import warnings\nwarnings.warn('deprecated')\nprint(1)\n", "1\n")
    assert "UserWarning: deprecated" in small.only_problem("prints to stderr")


@pytest.mark.parametrize(
    "draw",
    [
        pytest.param("import random\nprint(random.random())", id="random"),
        pytest.param("import numpy\nprint(numpy.random.rand())", id="numpy"),
        pytest.param("import torch\nprint(torch.rand(2))", id="torch"),
        pytest.param("print({'mean', 'sum', 'none', 'batchmean', 'max'})", id="order of a set"),
        pytest.param("print(object())", id="address"),
    ],
)
def test_not_reproducible(small, draw):
    small.example(draw + "\n")
    assert "seed every draw" in small.only_problem("not reproducible")


def test_figure_not_reproducible(small):
    small.example(
        """\
        import matplotlib.pyplot as plt
        import numpy as np

        plt.plot(np.random.rand(3))
        plt.gcf().set_label("three points")
        """
    )
    small.only_problem("not reproducible")


def test_no_record(small):
    (small.root / "snippets/page/example.out").unlink()
    assert "loss: 0.25" in small.only_problem("no record")


@pytest.mark.parametrize("suffix", ["out", "svg"])
def test_orphaned_record(small, suffix):
    small.write(f"snippets/page/gone.{suffix}", "1\n")
    assert "there is no page/gone.py" in small.only_problem("orphaned record")


def test_stray_file_among_the_examples(small):
    small.write("snippets/page/notes.txt", "1\n")
    small.only_problem("orphaned record")


def test_unused_example(small):
    small.write("snippets/page/unused.py", GOOD)
    small.write("snippets/page/unused.out", "loss: 0.25\n")
    assert "snippets/page/unused.py: no page includes" in small.only_problem("unused example")


def test_missing_include(small):
    small.write("docs/page.md", INCLUDE + INCLUDE.replace("example", "missing"))
    message = small.only_problem("missing include")
    assert "docs/page.md:9: snippets/page/missing.py does not exist" in message


@pytest.mark.parametrize("part", ["page/example.py:1:1", "page/example.py:first", "page/example.py:2"])
def test_page_includes_half_an_example(small, part):
    small.write("docs/page.md", INCLUDE + INCLUDE.replace("page/example.py", part))
    assert part in small.only_problem("partial include")


@pytest.mark.parametrize(
    "block",
    [
        '```python\nimport torch\n--8<-- "page/example.py"\n```\n',
        '```python\n--8<-- "page/example.py"\nprint(2)\n```\n',
        '```text\n--8<-- "page/example.py"\n```\n',
        '--8<-- "page/example.py"\n',
    ],
)
def test_page_shows_an_example_otherwise_than_it_is_run(small, block):
    small.write("docs/page.md", INCLUDE + block)
    small.only_problem("partial include")


@pytest.mark.parametrize(
    "line", ["--8<-- 'page/example.py'", '-8<- "page/example.py"', "--8<--", '--8<-- "page/example.py" ']
)
def test_unknown_include(small, line):
    small.write("docs/page.md", INCLUDE + f"```python\n{line}\n```\n")
    small.only_problem("unknown include")


LANGUAGES = [
    "python",
    "py",
    'python title="a loss"',
    "{ .python }",
    "pycon",
    "text",
    "",
    "{ .text .output }",
    "console",
]


@pytest.mark.parametrize("marks", ["```", "~~~", "`````"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_typed_block(small, language, marks):
    """A fence, whatever it says it is: the page could say that torch printed this."""
    small.write("docs/page.md", INCLUDE + f"{marks}{language}\ntensor(9.9999)\n{marks}\n")
    assert "docs/page.md:" in small.only_problem("typed block")


@pytest.mark.parametrize(
    "block",
    [
        "Text\n\n    tensor(9.9999)\n",
        "Text\n\n\ttensor(9.9999)\n",
        "1. An item\n\n        tensor(9.9999)\n",
        "- An item\n\n    - Another\n\n            tensor(9.9999)\n",
        "/// note | A box\n\n    tensor(9.9999)\n\n///\n",
    ],
)
def test_typed_block_by_indentation(small, block):
    small.write("docs/page.md", INCLUDE + block)
    assert "tensor(9.9999)" in small.only_problem("typed block")


@pytest.mark.parametrize(
    "block",
    [
        "<pre>tensor(9.9999)</pre>\n",
        "Text <samp>tensor(9.9999)</samp>\n",
        "- <div class='output'>9.9999</div>\n",
        "<script>document.write(9.9999)</script>\n",
    ],
)
def test_raw_html(small, block):
    small.write("docs/page.md", INCLUDE + block)
    assert "docs/page.md:6" in small.only_problem("raw HTML")


@pytest.mark.parametrize(
    "text",
    [
        "In code `<MeanBackward0>`, in a formula $a<b$, and <https://docs.pytorch.org>.\n",
        "1. An item\n\n    and more of it\n\n    - and a part\n\n        with more\n",
        "A paragraph\n    with a second line\n",
        "```console\nmake test\nMPLBACKEND=agg pytest --codeblocks site  # all of it\n```\n",
        "/// details | A fold\n\nText\n\n///\n",
    ],
)
def test_what_a_page_may_have(small, text):
    small.write("docs/page.md", INCLUDE + text)
    assert small.problems_now() == []


@pytest.mark.parametrize("comment", ["<!--\n{}\n-->\n", "Text <!-- not\n{}\nyet --> here\n", "---\nt: |\n{}\n---\n"])
def test_an_example_in_a_comment_is_not_shown(small, comment):
    small.write("docs/page.md", comment.format(INCLUDE))
    assert "no page includes" in small.only_problem("unused example")


@pytest.mark.parametrize(
    "write",
    [
        pytest.param("open('loss.txt', 'w').write('1')", id="in its folder"),
        pytest.param("import os\nos.makedirs('losses')", id="a folder"),
        pytest.param("import tempfile\ntempfile.TemporaryFile().close()", id="a temporary file"),
        pytest.param("import torch\ntorch.save(torch.ones(1), 'loss.pt')", id="by torch"),
        pytest.param(
            "import os\nname = os.path.expanduser('~/.handbook-test')\nopen(name, 'a').close()\nos.remove(name)",
            id="elsewhere",
        ),
    ],
)
def test_writes_files(small, write):
    small.example(f"{write}\nprint(1)\n", "1\n")
    small.only_problem("writes files")


def test_not_utf8(small):
    small.example("import sys\nsys.stdout.buffer.write(b'\\xff\\n')\n")
    small.only_problem("not UTF-8")


@pytest.mark.parametrize("character", ["\\t", "\\r", "\\x1b", "\\0"])
def test_control_characters(small, character):
    small.example(f"print('loss{character}0.25')\n")
    small.only_problem("control characters")


def test_too_long(small):
    small.example("print('x' * 10_000)\n", "x" * 10_000 + "\n")
    assert "10001 bytes" in small.only_problem("too long")


@pytest.mark.parametrize("printed", ["loss = 1", "print()", "print(' ' * 9)"])
def test_prints_nothing(small, printed):
    small.example(f"{printed}\n")
    small.only_problem("prints nothing")


def test_all_problems_of_a_run_are_reported_together(small):
    small.example(GOOD, "loss: 0.24\n")
    small.write("docs/other.md", INCLUDE.replace("page/", "other/"))
    small.write("snippets/other/example.py", "1 / 0\n")
    small.write("snippets/other/gone.out", "")
    kinds = sorted(problem.kind for problem in small.problems_now())
    assert kinds == ["orphaned record", "output differs", "raises"]


def test_examples_cannot_reach_each_other(small):
    small.example(
        """\
        import os, random, sys, warnings
        import torch

        torch.set_default_dtype(torch.float64)
        torch.set_printoptions(precision=1)
        torch.set_grad_enabled(False)
        torch.nn.L1Loss.forward = None
        os.environ["LEAKED"] = sys.modules["leaked"] = "1"
        warnings.simplefilter("error")
        print(1)
        """,
        "1\n",
    )
    small.write("docs/second.md", INCLUDE.replace("page/example", "page/second"))
    small.write(
        "snippets/page/second.py",
        "import os, sys\nimport torch\nloss = torch.nn.L1Loss()(torch.ones(1, requires_grad=True), torch.zeros(1))\n"
        "print(loss, loss.dtype, os.environ.get('LEAKED'), 'leaked' in sys.modules)\n",
    )
    small.write("snippets/page/second.out", "tensor(1., grad_fn=<MeanBackward0>) torch.float32 None False\n")
    assert small.problems_now() == []


def test_update_records_only_what_differs_and_shows_it(small):
    small.write("docs/page.md", INCLUDE + INCLUDE.replace("example", "other"))
    small.example(GOOD, "loss: 0.24\n")
    small.write("snippets/page/other.py", "print(2)\n")
    small.write("snippets/page/other.out", "2\n")
    before = (small.root / "snippets/page/other.out").stat().st_mtime_ns
    diffs, problems = record.update(small, small.examples, use_cache=False)
    assert problems == []
    assert len(diffs) == 1
    assert re.search(r"^-loss: 0.24\n\+loss: 0.25$", diffs[0], re.M)
    assert (small.root / "snippets/page/example.out").read_text() == "loss: 0.25\n"
    assert (small.root / "snippets/page/other.out").stat().st_mtime_ns == before
    assert small.problems_now() == []


def test_update_records_nothing_for_an_example_that_is_wrong(small):
    small.example("print('half')\n1 / 0\n", "loss: 0.25\n")
    diffs, problems = record.update(small, small.examples, use_cache=False)
    assert diffs == []
    assert [problem.kind for problem in problems] == ["raises"]
    assert (small.root / "snippets/page/example.out").read_text() == "loss: 0.25\n"


def test_cache_holds_until_the_source_changes(small):
    cache = small.root / ".cache"
    ran = []
    for source in (GOOD, GOOD, "print(3)\n"):
        small.example(source)
        run(small, cache, ran)
    assert ran == [True, False, True]


def test_cache_does_not_keep_a_run_that_failed(small):
    cache = small.root / ".cache"
    small.example("1 / 0\n")
    ran = []
    for _ in range(2):
        run(small, cache, ran)
    assert ran == [True, True]
