"""What MkDocs needs of the handbook, and nothing else. Another engine replaces this file only."""

import hashlib
import json
import os
import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

from handbook import katex, notebooks, record
from handbook.figures import MATPLOTLIBRC
from handbook.outputs import expand
from handbook.pages import Handbook
from handbook.problems import report
from handbook.runner import versions

LINK = re.compile(r"(?<=\]\()(?P<path>[^)#:\s]+\.(?:md|py))(?=[#)])")


def root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


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
    css, fonts = katex.stylesheet()
    files.append(File.generated(config, "assets/katex/katex.css", content=css))
    for font in fonts:
        file = File.generated(config, f"assets/katex/fonts/{font}", abs_src_path=str(katex.folder() / "fonts" / font))
        files.append(file)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    if not page.file.src_uri.endswith(".md"):
        return

    def link(match: re.Match) -> str:
        target = files.get_file_from_path(posixpath.normpath(posixpath.join(page.file.src_uri, "..", match["path"])))
        if not target:
            return match["path"]
        return posixpath.relpath(
            target.dest_uri.replace("index.html", "index.md"), posixpath.dirname(page.file.dest_uri)
        )

    page.twin = expand(LINK.sub(link, markdown), root(config) / "snippets")


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    return html if page.file.src_uri.endswith(".md") else notebooks.rebuild(html)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    if twin := getattr(page, "twin", None):
        write_file(twin.encode(), str(Path(page.file.abs_dest_path).with_suffix(".md")))
    return output
