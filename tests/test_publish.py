"""Publishing a small handbook: what a failed build leaves behind, and that the same commit makes the same bytes."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from handbook import markup
from tests.copies import ROOT, settings


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def build(root: Path) -> subprocess.CompletedProcess:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "handbook", "build"]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    """A published handbook with the real settings, one loss page and one guide."""
    tmp_path = tmp_path_factory.mktemp("handbook")
    (tmp_path / "mkdocs.yml").write_text(settings(), encoding="utf-8")
    shutil.copytree(ROOT / "snippets/losses/huber_loss", tmp_path / "snippets/losses/huber_loss")
    page = (ROOT / "docs/losses/huber_loss.md").read_text(encoding="utf-8")
    (tmp_path / "docs/losses").mkdir(parents=True)
    page = re.sub(r"\]\([\w./-]+\.md(#[\w-]+)?\)", "](huber_loss.md)", page)  # no other page is there
    (tmp_path / "docs/losses/huber_loss.md").write_text(page, encoding="utf-8")
    (tmp_path / "docs/index.md").write_text("# Home\n\nA formula: $x^2$.\n", encoding="utf-8")
    (tmp_path / "docs/guides").mkdir()
    (tmp_path / "snippets/guides/study").mkdir(parents=True)
    (tmp_path / "snippets/guides/study/01.out").write_text("0.25\n", encoding="utf-8")
    (tmp_path / "docs/guides/study.py").write_text(
        "# %% [markdown]\n# # A study\n\n# %%\nloss = 0.25\nassert loss < 1\nprint(loss)\n", encoding="utf-8"
    )
    for number in range(3):
        (tmp_path / f"docs/page-{number}.md").write_text(
            f'# Page {number}\n\nText $y_{number}$, `HuberLoss`.\n\n```python\n--8<-- "page-{number}/loss.py"\n```\n',
            "utf-8",
        )
        (tmp_path / f"snippets/page-{number}").mkdir()
        (tmp_path / f"snippets/page-{number}/loss.py").write_text(f"print({number})\n", "utf-8")
        (tmp_path / f"snippets/page-{number}/loss.out").write_text(f"{number}\n", "utf-8")
    built = build(tmp_path)
    assert built.returncode == 0, built.stderr
    return tmp_path


@pytest.fixture
def small(published: Path, tmp_path: Path) -> Path:
    """A copy of the published handbook, with its caches, for a test to change."""
    return Path(shutil.copytree(published, tmp_path / "handbook"))


def change(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")


FAILURES = {
    "a digit of an output": (
        "snippets/losses/huber_loss/use_it.out",
        "17.6445",
        "17.6446",
        "use_it.out",
    ),
    "a digit of a figure": (
        "snippets/losses/huber_loss/shape.svg",
        "210",
        "211",
        "shape.svg",
    ),
    "an example": (
        "snippets/losses/huber_loss/use_it.py",
        "1000.0",
        "1001.0",
        "use_it.py",
    ),
    "an example that raises": (
        "snippets/losses/huber_loss/use_it.py",
        "nn.HuberLoss",
        "nn.Huber",
        "AttributeError",
    ),
    "a missing include": (
        "docs/losses/huber_loss.md",
        "huber_loss/use_it.py",
        "huber_loss/last.py",
        "last.py",
    ),
    "half an example": (
        "docs/losses/huber_loss.md",
        "huber_loss/use_it.py",
        "huber_loss/use_it.py:1:3",
        "use_it.py:1:3",
    ),
    "bad TeX": ("docs/index.md", "$x^2$", "$\\frac{x$", "index.md"),
    "a broken link": ("docs/index.md", "A formula", "A [link](missing.md)", "missing.md"),
    "a broken anchor": ("docs/index.md", "A formula", "A [link](losses/huber_loss.md#missing)", "#missing"),
    "what a guide prints": ("snippets/guides/study/01.out", "0.25", "0.24", "study.py"),
    "a guide whose claim is false": ("docs/guides/study.py", "loss < 1", "loss > 1", "study.py"),
    "a guide that warns": (
        "docs/guides/study.py",
        "loss = ",
        "import warnings; warnings.warn('w')\nloss = ",
        "study.py",
    ),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failed_build_leaves_the_site_byte_for_byte(small, failure):
    before = digest(small / "site")
    name, old, new, named = FAILURES[failure]
    change(small, name, old, new)
    built = build(small)
    assert built.returncode != 0
    assert named in built.stderr
    assert digest(small / "site") == before


def test_a_good_change_is_published(small):
    change(small, "docs/index.md", "A formula", "The formula")
    assert build(small).returncode == 0
    assert "The formula" in (small / "site/index.html").read_text(encoding="utf-8")
    assert not (small / ".cache/site").exists()


def test_two_builds_of_a_commit_are_byte_identical(small):
    """The second one runs everything again, the guide too."""
    before = digest(small / "site")
    shutil.rmtree(small / "site")
    shutil.rmtree(small / ".cache")
    assert build(small).returncode == 0
    assert digest(small / "site") == before


def edit(random: Random, root: Path) -> None:
    """One change that an author may make, to one page or to all."""
    number = random.randrange(3)
    page, example = root / f"docs/page-{number}.md", root / f"snippets/page-{number}/loss.py"
    text = page.read_text("utf-8")
    match random.choice(["text", "title", "formula", "example", "both", "link", "guide", "new page", "style"]):
        case "text":
            page.write_text(f"{text}\nMore text.\n", "utf-8")
        case "title":
            page.write_text(text.replace("# Page", "# New page", 1), "utf-8")
        case "formula":
            page.write_text(f"{text}\n$\\sum_{random.randrange(9)} \\alpha$\n", "utf-8")
        case "example":
            example.write_text(f"{example.read_text('utf-8')}# a comment\n", "utf-8")
        case "both":
            value = random.randrange(1000)
            example.write_text(f"print({value})\n", "utf-8")
            example.with_suffix(".out").write_text(f"{value}\n", "utf-8")
        case "link":
            page.write_text(f"{text}\nSee [another](page-{random.randrange(3)}.md#page-1).\n", "utf-8")
            other = root / "docs/page-1.md"
            other.write_text(other.read_text("utf-8").replace("# New page", "# Page", 1), "utf-8")
            for one in root.glob("docs/page-*.md"):
                one.write_text(re.sub(r"page-[02]\.md#page-1", "page-1.md#page-1", one.read_text("utf-8")), "utf-8")
        case "guide":
            value = random.randrange(1000)
            (root / "docs/guides/study.py").write_text(
                f"# %% [markdown]\n# # A study\n\n# %%\nprint({value})\n", "utf-8"
            )
            (root / "snippets/guides/study/01.out").write_text(f"{value}\n", "utf-8")
        case "new page":
            (root / f"docs/new-{random.randrange(1000)}.md").write_text("# New\n\nA page.\n", "utf-8")
        case "style":
            settings = (root / "mkdocs.yml").read_text("utf-8")
            (root / "mkdocs.yml").write_text(settings.replace("Handbook", "Handbook of losses", 1), "utf-8")


@pytest.mark.parametrize("seed", range(3))
def test_what_is_rendered_again_is_what_a_build_from_nothing_makes(small, seed):
    """After random edits, byte for byte. A page that is not concerned is not rendered."""
    random = Random(seed)
    for _ in range(4):
        for _ in range(random.randint(1, 2)):
            edit(random, small)
        built = build(small)
        if (
            "#page-1" in built.stderr
        ):  # an edit of the title broke an anchor, which is found in pages that are kept, too
            assert built.returncode
            continue
        assert built.returncode == 0, built.stderr
    incremental = digest(small / "site")
    for folder in ("site", ".cache"):
        shutil.rmtree(small / folder)
    assert build(small).returncode == 0
    assert digest(small / "site") == incremental


def test_an_anchor_that_is_gone_is_found_on_a_page_that_is_kept(small):
    change(small, "docs/page-0.md", "Text", "A [link](page-1.md#page-1),")
    assert build(small).returncode == 0
    change(small, "docs/page-1.md", "# Page 1", "# Another")
    built = build(small)
    assert built.returncode
    assert "page-0.md" in built.stderr
    assert "#page-1" in built.stderr


def test_only_pages_that_show_an_example_are_rendered_again(small):
    made = small / ".cache/pages"
    before = {file.name: file.stat().st_mtime_ns for file in made.glob("*.json")}
    change(small, "snippets/page-1/loss.py", "print", "# a comment\nprint")
    assert build(small).returncode == 0
    after = {file.name: file.stat().st_mtime_ns for file in made.glob("*.json")}
    assert {name for name in before if before[name] != after[name]} == {"page-1.md.json"}


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"key": 1}'])
def test_a_damaged_entry_of_a_page_is_a_miss(small, damage):
    before = digest(small / "site")
    (small / ".cache/pages/page-1.md.json").write_text(damage, "utf-8")
    assert build(small).returncode == 0
    assert digest(small / "site") == before


def test_a_script_that_is_not_the_themes_is_not_allowed(small):
    html = (small / "site/page-1/index.html").read_text("utf-8")
    body = html.replace("</article>", "<script>alert(1)</script></article>")
    content = "<script>alert(1)</script>"
    assert markup.finish(body, content, True)[1] == markup.finish(html, "", True)[1]
    assert markup.finish(body, "", True)[1] != markup.finish(html, "", True)[1]


def test_two_builds_at_once(small):
    """Both end well, one after the other, and what is published is whole."""
    change(small, "docs/index.md", "A formula", "The formula")
    command, environment = [sys.executable, "-m", "handbook", "build"], os.environ | {"PYTHONPATH": str(ROOT)}
    builds = [
        subprocess.Popen(command, cwd=small, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    said = [build.communicate() for build in builds]
    assert [build.returncode for build in builds] == [0, 0]
    assert "waits for it" in "".join(error for _, error in said)
    both = digest(small / "site")
    assert build(small).returncode == 0
    assert digest(small / "site") == both


def test_a_kill_while_publishing_leaves_a_site(small):
    """Killed in the middle of it, again and again, there is always the old or the new site."""
    (small / ".cache/site").mkdir()
    (small / ".cache/site/index.html").write_text("new", "utf-8")
    swap = "from pathlib import Path\nfrom handbook import publish\nsite, staged = Path('site'), Path('.cache/site')\n"
    swap += "import shutil\nshutil.rmtree = lambda *_: None\nprint('ready', flush=True)\n"
    swap += "while True: publish.replace(site, staged)\n"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-c", swap], cwd=small, env=environment, stdout=subprocess.PIPE, text=True
    )
    process.stdout.readline()
    seen = [(small / "site").exists() and (small / "site/index.html").exists() for _ in range(20_000)]
    process.kill()
    process.wait()
    assert all(seen)
    assert (small / "site/index.html").exists()
