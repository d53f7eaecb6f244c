"""What MkDocs needs of the handbook, and nothing else. Another engine replaces this file only."""

import hashlib
import html as html_entities
import json
import os
import posixpath
import re
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url, write_file

from handbook import assets, markup, notebooks, record, search, twins
from handbook.figures import MATPLOTLIBRC
from handbook.outputs import torch_version
from handbook.pages import Handbook
from handbook.problems import report
from handbook.runner import versions

LINK = re.compile(r"(?<=\]\()(?P<path>[^)#:\s]+\.(?:md|py))(?=[#)])")
OWN_ASSETS = ("assets/handbook.css", "assets/handbook.js")


serving = False  # `mkdocs serve` puts a script of its own into each page, which the policy would stop


def on_startup(command: str, dirty: bool) -> None:
    global serving
    serving = command == "serve"


def finished(html: str) -> str:
    html = markup.count_lines(markup.make_accessible(html))
    return html if serving else markup.with_policy(html)


def root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def executed_with() -> str:
    return f"torch {torch_version()}, NumPy {versions()['numpy']} and Python {versions()['Python']}"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    # A folder in the navigation stands for its pages, so that a new page needs no entry there.
    for section in config.nav or []:
        for title, folder in section.items() if isinstance(section, dict) else ():
            if isinstance(folder, str) and folder.endswith("/"):
                docs = Path(config.docs_dir)
                section[title] = [path.relative_to(docs).as_posix() for path in sorted((docs / folder).glob("*.*"))]
    # The kernels of mkdocs-jupyter draw in the handbook's style, and its cache does not know what decides an output.
    os.environ["MATPLOTLIBRC"] = str(MATPLOTLIBRC)
    os.environ["IPYTHONDIR"] = str(root(config) / ".cache" / "ipython")
    write_file(notebooks.KERNEL_CONFIG.encode(), f"{os.environ['IPYTHONDIR']}/profile_default/ipython_kernel_config.py")
    if jupyter := config.plugins.get("mkdocs-jupyter"):
        state = json.dumps(versions()).encode() + MATPLOTLIBRC.read_bytes()
        folder = root(config) / ".cache" / "notebooks" / hashlib.sha256(state).hexdigest()[:16]
        jupyter.config["cache_dir"] = str(folder)
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    if not config.extra.get("check_examples", True):  # the benchmark times a build that executes nothing
        return
    handbook = Handbook(root(config))
    if problems := record.check(handbook, handbook.examples):
        raise PluginError(report(problems))


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for name in OWN_ASSETS:
        file = files.get_file_from_path(name)
        file.dest_uri = assets.fingerprinted(name, file.content_bytes)
        if name.endswith(".js"):
            config.extra_javascript = [file.url]
        else:
            config.extra_css = [file.url]
    losses = config.extra["losses"] = {}  # the page of each class and of each function
    for file in files.documentation_pages():
        if file.src_uri.startswith("losses/"):
            title = re.search(r"^# (\w+)$", file.content_string, re.MULTILINE)[1]
            losses |= {Path(file.src_uri).stem: file, title: file}
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    if not page.file.src_uri.endswith(".md"):
        return

    def link(match: re.Match) -> str:
        target = files.get_file_from_path(posixpath.normpath(posixpath.join(page.file.src_uri, "..", match["path"])))
        if not target:
            return match["path"]
        address = target.dest_uri.replace("index.html", "index.md") if match["path"].endswith(".md") else target.url
        return posixpath.relpath(address, posixpath.dirname(page.file.dest_uri))

    page.twin = twins.outside_code(
        lambda text: LINK.sub(link, text), twins.markdown(markdown, root(config) / "snippets")
    )


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if not page.file.src_uri.endswith(".md"):
        html = notebooks.rebuild(html)
    addresses = {name: get_relative_url(file.url, page.url) for name, file in config.extra["losses"].items()}
    if page.file.src_uri.startswith("losses/"):
        page.meta["search"] = {"boost": 2}  # a loss's own page before the pages that mention it
        page.meta["tags"] = [Path(page.file.src_uri).stem, *page.meta.get("tags", [])]
    first = re.search(r"<p>(.*?)</p>", html, re.DOTALL)
    sentence = " ".join(html_entities.unescape(re.sub(r"<[^>]+>", "", first[1])).split()) if first else ""
    page.meta.setdefault("description", html_entities.escape(sentence))
    return markup.exclude_from_search(markup.link_names(html, addresses, get_relative_url(page.url, page.url)))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    # All formulas are rendered by now, so the fonts can be cut to what these show.
    made = assets.katex_files(root(config) / ".cache" / "fonts")
    for name, content in made.items():
        files.append(File.generated(config, name, content=content))
    config.extra_css.insert(0, next(iter(made)))


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav) -> dict:
    twin = getattr(page, "twin", "")
    notebook = f"{page.url.rstrip('/').rpartition('/')[2] or 'index'}.ipynb"
    repository = re.match(r"https://github\.com/([^/]+/[^/]+?)/?$", config.repo_url or "")
    context["handbook"] = {
        "twin": bool(twin),
        "notebook": notebook,
        "colab": repository
        and f"https://colab.research.google.com/github/{repository[1]}/blob/gh-pages/{page.url}{notebook}",
        "examples": len(twins.EXAMPLE.findall(twin)),
        "guide": not twin,
        "versions": executed_with(),
    }
    if twin:
        folder = Path(page.file.abs_dest_path).parent
        write_file(twin.encode(), str(folder / "index.md"))
        write_file(twins.notebook(twin).encode(), str(folder / notebook))
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    return finished(output)


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    return finished(output) if template_name.endswith(".html") else output


def on_nav(nav, config: MkDocsConfig, files: Files) -> None:
    config.extra["pages_in_order"] = nav.pages


def on_post_build(config: MkDocsConfig) -> None:
    site = Path(config.site_dir)
    pages = [
        (page.title, f"{page.url}index.md", page.twin)
        for page in config.extra["pages_in_order"]
        if hasattr(page, "twin")
    ]
    made = twins.llms(pages, config.site_url or "", config.site_description, executed_with())
    hashes = sorted(
        {digest for file in site.rglob("*.html") for digest in markup.script_hashes(file.read_text("utf-8"))}
    )
    made["search/search_index.json"] = search.trim((site / "search/search_index.json").read_text("utf-8"))
    made["_headers"] = markup.headers(hashes)
    made[".nojekyll"] = ""  # or GitHub's host would leave out what starts with an underscore
    for name, text in made.items():
        write_file(text.encode(), str(site / name))
