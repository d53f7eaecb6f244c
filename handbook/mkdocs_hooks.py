"""What MkDocs needs of the handbook, and nothing else. Another engine replaces this file only."""

import json
import logging
import posixpath
import re
from collections.abc import Iterable
from dataclasses import asdict
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import CountHandler, get_relative_url, write_file

from handbook import assets, errors, guides, katex, markup, page_cache, record, runner, search, twins, versions
from handbook.environment import PACKAGES
from handbook.outputs import torch_version
from handbook.pages import Handbook
from handbook.problems import report

LINK = re.compile(r"(?<=\]\()(?P<path>[^)#:\s]+\.md)(?=[#)])")
OWN_ASSETS = ("assets/handbook.css", "assets/handbook.js", "assets/errors.js")
WORKER = "assets/javascripts/workers/search.*.min.js"

made_of: dict[str, page_cache.Made] = {}  # each page, by its path
serving = False  # `mkdocs serve` puts a script of its own into each page, which the policy would stop
log = logging.getLogger("mkdocs.handbook")
warnings = CountHandler(level=logging.WARNING)  # a build that warns keeps nothing, or the next one would not warn


def on_startup(command: str, dirty: bool) -> None:
    global serving
    serving = runner.KEEP = command == "serve"
    logging.getLogger("mkdocs").addHandler(warnings)


def root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def executed_with(guide: Path | None = None) -> str:
    """The versions that decide what is printed; a guide does not print those of the packages that it imports."""
    found = runner.versions()
    imported = [PACKAGES[name] for name in sorted(versions.others(guide))] if guide else []
    packages = [f"torch {torch_version()}", f"NumPy {found['numpy']}", *(f"{name} {found[name]}" for name in imported)]
    return f"{', '.join(packages)} and Python {found['Python']}"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    # A folder in the navigation stands for its pages, so that a new page needs no entry there.
    for section in config.nav or []:
        for title, folder in section.items() if isinstance(section, dict) else ():
            if isinstance(folder, str) and folder.endswith("/"):
                docs = Path(config.docs_dir)
                found = sorted(path for path in (docs / folder).glob("*.*") if path.suffix in (".md", ".py"))
                section[title] = [path.relative_to(docs).with_suffix(".md").as_posix() for path in found]
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    warnings.counts.clear()
    handbook = config.extra["handbook"] = Handbook(root(config))
    # The benchmark times a build that executes nothing.
    if config.extra.get("check_examples", True) and (problems := record.check(handbook, handbook.programs)):
        raise PluginError(report(problems))
    config.extra |= {"table": versions.load(handbook), "torch": versions.minor(torch_version())}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for name in OWN_ASSETS:
        file = files.get_file_from_path(name)
        file.dest_uri = assets.fingerprinted(name, file.content_bytes)
        if name.endswith("errors.js"):  # loaded when it is needed
            config.extra["matcher"] = file.url
        elif name.endswith(".js"):
            config.extra_javascript = [file.url]
        else:
            config.extra_css = [file.url]
    theirs = next(file for file in files if fnmatch(file.src_uri, WORKER))
    own = files.get_file_from_path("assets/search.js")
    content = own.content_bytes + theirs.content_bytes
    worker = File.generated(
        config, assets.fingerprinted("assets/javascripts/workers/search.js", content), content=content
    )
    for file in (theirs, own):
        files.remove(file)
    files.append(worker)
    config.extra["workers"] = [theirs.url, worker.url]
    for guide in config.extra["handbook"].guides:  # the page of a guide includes the guide, and nothing else
        files.remove(files.get_file_from_path(guide))
        page = f"{guide.removesuffix('.py')}.md"
        header = guides.front_matter(config.extra["handbook"].program(guide).read_text(encoding="utf-8"))
        files.append(File.generated(config, page, content=f'{header}--8<-- "{guide}"\n'))
    losses = config.extra["losses"] = {}  # the page of each class and of each function
    for file in files.documentation_pages():
        if file.src_uri.startswith("losses/"):
            title = re.search(r"^# (\w+)$", file.content_string, re.MULTILINE)[1]
            losses |= {Path(file.src_uri).stem: file, title: file}
    addresses = sorted((file.src_uri, file.url) for file in files)
    shared = [config.user_configs[0], addresses, sorted((name, file.url) for name, file in losses.items())]
    shared.append([*config.extra["table"].releases])
    config.extra["state"] = page_cache.digest(page_cache.installed(), json.dumps(shared, default=str))
    return files


def cache(config: MkDocsConfig) -> Path:
    return root(config) / ".cache" / "pages"


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    handbook, source = config.extra["handbook"], page.file.content_string
    table = config.extra["table"]
    key = page_cache.key_of(handbook, table, source, page.file.src_uri, config.extra["state"])
    made = made_of[page.file.src_uri] = page_cache.load(cache(config), page.file.src_uri, key)
    if not made.fresh:
        page.render = lambda config, files: None  # type: ignore[method-assign]
        page.content, page.toc, page._title_from_render = made.content, get_toc(made.toc), made.title  # type: ignore[arg-type]
        page.present_anchor_ids = set(made.anchors)
        page.links_to_anchors = {files.get_file_from_path(uri): links for uri, links in made.links.items()}
        return

    def link(match: re.Match) -> str:
        target = files.get_file_from_path(posixpath.normpath(posixpath.join(page.file.src_uri, "..", match["path"])))
        address = target.dest_uri.replace("index.html", "index.md") if target else ""
        return posixpath.relpath(address, posixpath.dirname(page.file.dest_uri)) if target else match["path"]

    katex.shown.clear()
    twin = twins.markdown(markdown, handbook.snippets)
    made.twin = twins.outside_code(lambda text: LINK.sub(link, text), twin)
    made.notebook = twins.notebook(made.twin)
    made.examples = len(twins.EXAMPLE.findall(made.twin))
    entries = [table.entry(handbook, name) for name in handbook.examples_in(source)]
    made.unknown = entries.count(None)
    made.same = sum(not entry.outcomes for entry in entries if entry)
    made.newer = sum(any(outcome.absent for outcome in entry.outcomes.values()) for entry in entries if entry)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    made = made_of[page.file.src_uri]
    if made.fresh:
        addresses = {name: get_relative_url(file.url, page.url) for name, file in config.extra["losses"].items()}
        html = markup.link_names(html, addresses, get_relative_url(page.url, page.url))
        made.content = html = markup.exclude_from_search(html)
        made.title = page._title_from_render
        made.toc = tokens(page.toc, page.meta.get("toc_depth", 6))
        page.toc = get_toc(made.toc)  # type: ignore[arg-type]
        made.anchors = sorted(page.present_anchor_ids)
        made.links = {file.src_uri: links for file, links in page.links_to_anchors.items()}
        made.characters = "".join(sorted(katex.shown))
        made.description = markup.description(html)
        pages = {name: file.src_uri for name, file in config.extra["losses"].items()}
        messages = [*errors.found(html, config.extra["table"], pages), *errors.cited(page.meta.get("errors", []))]
        made.errors = [asdict(message) for message in messages]
    page.meta.setdefault("description", made.description)
    if page.file.src_uri.startswith("losses/"):
        page.meta["tags"] = [Path(page.file.src_uri).stem, *page.meta.get("tags", [])]
    return html


def tokens(toc: Iterable, depth: int) -> list[dict]:
    """A table of contents as `get_toc` reads it, without headings below the level `depth`."""
    return [
        {"name": item.title, "id": item.id, "level": item.level, "children": tokens(item.children, depth)}
        for item in toc
        if item.level <= depth
    ]


def messages_of(made: page_cache.Made) -> list[errors.Message]:
    return [errors.Message(**message) for message in made.errors]


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    # All formulas are rendered by now, so the fonts can be cut to what these show.
    pages = [file.page for file in files.documentation_pages()]
    characters = {character for page in pages for character in made_of[page.file.src_uri].characters}
    fonts = assets.katex_files(root(config) / ".cache" / "fonts", characters)
    for name, content in fonts.items():
        files.append(File.generated(config, name, content=content))
    config.extra_css.insert(0, next(iter(fonts)))
    listed = [
        (page.url, page.title, messages_of(made_of[page.file.src_uri]))
        for page in sorted(pages, key=lambda page: "/coming-from-" in page.url)  # for readers of another library: last
    ]
    config.extra["errors"] = errors.listed(listed)
    files.append(File.generated(config, "errors.json", content=errors.index(listed)))
    around = page_cache.digest(
        json.dumps(
            [
                str(config.extra["nav"]),
                config.extra_css,
                config.extra_javascript,
                config.extra["matcher"],
                config.extra["workers"],
                serving,
            ]
        )
    )
    plugin: Any = config.plugins["material/search"]
    for page in pages:
        made = made_of[page.file.src_uri]
        if made.fresh:
            index = type(plugin.search_index)(**plugin.config)
            index.add_entry_from_context(page)
            words = page.meta.get("words", {})
            for anchor in words.keys() - made.anchors - {""}:
                log.warning(
                    f"{page.file.src_uri}: the front matter has `words` for #{anchor}, which the page does not have"
                )
            made.search = search.entries(index.entries, messages_of(made), words)
            # The search reads sections by their headings, which only now go into the summaries.
            made.content = page.content = markup.fold(page.content)
        page.meta["search"] = {"exclude": True}  # its entries are made
        if page.file.src_uri.startswith(("losses/", "errors/")):
            page.meta["messages"] = errors.of_page(page.url, page.file.src_uri, listed)
        shown = str(config.extra["errors"] if page.meta.get("paste") else page.meta.get("messages"))
        key = page_cache.digest(made.key, around, shown)
        if made.output_key == key:
            page.meta["template"] = "kept.html"
        else:
            made.output_key, made.output, made.fresh = key, "", True


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav: Navigation) -> dict:
    made = made_of[page.file.src_uri]
    context["kept"] = made.output
    notebook = f"{page.url.rstrip('/').rpartition('/')[2] or 'index'}.ipynb"
    repository = re.match(r"https://github\.com/([^/]+/[^/]+?)/?$", config.repo_url or "")
    guide = page.file.src_uri.startswith("guides/")
    program = config.extra["handbook"].program(page.file.src_uri.replace(".md", ".py")) if guide else None
    context["handbook"] = {
        "notebook": notebook,
        "colab": repository
        and f"https://colab.research.google.com/github/{repository[1]}/blob/gh-pages/{page.url}{notebook}",
        "guide": guide,
        "versions": executed_with(program),
        "made": made,
        "span": config.extra["table"].span(),
    }
    folder = Path(page.file.abs_dest_path).parent
    write_file(made.twin.encode(), str(folder / "index.md"))
    write_file(made.notebook.encode(), str(folder / notebook))
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    made = made_of[page.file.src_uri]
    if not made.output:
        made.output, made.scripts = markup.finish(output, page.content, not serving)
    return made.output


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    if not template_name.endswith(".html"):
        return output
    output, config.extra["scripts"] = markup.finish(output, "", not serving)
    return output


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    config.extra["nav"] = nav


def on_post_build(config: MkDocsConfig) -> None:
    site = Path(config.site_dir)
    pages = config.extra["nav"].pages
    all_made = [made_of[page.file.src_uri] for page in pages]
    if not warnings.get_counts():
        for page in pages:
            page_cache.save(cache(config), page.file.src_uri, made_of[page.file.src_uri])
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    index["docs"] = [entry for made in all_made for entry in made.search]
    listed = [(page.title, f"{page.url}index.md", made_of[page.file.src_uri].twin) for page in pages]
    files = {
        **twins.llms(listed, config.site_url or "", config.site_description, executed_with()),
        "search/search_index.json": json.dumps(index, separators=(",", ":")),
        "_headers": markup.headers(
            {*config.extra["scripts"], *(source for made in all_made for source in made.scripts)}
        ),
        ".nojekyll": "",  # or GitHub's host would leave out what starts with an underscore
    }
    for name, text in files.items():
        write_file(text.encode(), str(site / name))
