"""A small handbook to break: docs/page.md includes snippets/page/example.py."""

import textwrap
from pathlib import Path

from handbook import record, runner
from handbook.pages import Handbook

GOOD = 'print("loss:", 0.25)\n'
INCLUDE = '# A page\n\n```python\n--8<-- "page/example.py"\n```\n'


class Small(Handbook):
    """A handbook of one page and one example, both right until a test changes them."""

    def write(self, name: str, content: str | bytes) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())

    def example(self, source: str, output: str | None = "") -> None:
        self.write("snippets/page/example.py", textwrap.dedent(source))
        if output is not None:
            self.write("snippets/page/example.out", output)

    def another(self) -> None:
        """A second page and its example, both right."""
        self.write("docs/other.md", INCLUDE.replace("page/", "other/"))
        self.write("snippets/other/example.py", GOOD)
        self.write("snippets/other/example.out", "loss: 0.25\n")

    def problems_now(self) -> list:
        fresh = Handbook(self.root)
        return record.check(fresh, fresh.examples, use_cache=False)

    def only_problem(self, kind: str) -> str:
        """The message of the one problem there is; it names the page, the file and what to do."""
        problems = self.problems_now()
        assert [problem.kind for problem in problems] == [kind]
        message = str(problems[0])
        assert "To do: " in message
        assert "snippets/page/" in message or "docs/page.md" in message
        return message


def run(small: Small, cache: Path, ran: list[bool]) -> None:
    """Run the one example, and say whether it ran or was in the cache."""
    program = small.root / "snippets/page/example.py"
    runner.run(small.root, {"page/example.py": program}, cache, lambda name, fresh: ran.append(fresh))
