"""What the page's HTML gets after the engine, on small pieces of HTML."""

from handbook import markup, twins

LINK = '<a class="headerlink" href="#x">¶</a>'


def test_a_fold_ends_where_the_next_heading_of_its_level_begins():
    html = f"""\
<h2 id="a">A{LINK}</h2>
<h3 class="fold" id="b">B{LINK}</h3>
<p>b</p>
<h4 id="c">C{LINK}</h4>
<h3 id="d">D{LINK}</h3>
<p>d</p>
<h2 class="fold" id="e">E{LINK}</h2>
<h3 class="fold" id="f">F{LINK}</h3>
<p>f</p>
"""
    assert (
        markup.fold(html)
        == f"""\
<h2 id="a">A{LINK}</h2>
<details class="fold">
<summary><h3 class="fold" id="b">B</h3></summary>
<p>b</p>
<h4 id="c">C{LINK}</h4>
</details>
<h3 id="d">D{LINK}</h3>
<p>d</p>
<details class="fold">
<summary><h2 class="fold" id="e">E</h2></summary>
<details class="fold">
<summary><h3 class="fold" id="f">F</h3></summary>
<p>f</p>
</details>
</details>
"""
    )


def test_each_details_block_gets_an_anchor_of_its_own():
    html = '<h2 id="the-code">x</h2><details><summary>The <em>code</em></summary></details>'
    assert '<details id="the-code_1"><summary>' in markup.fold(html)


def test_the_attributes_of_a_heading_are_not_in_its_twin(tmp_path):
    (tmp_path / "snippets").mkdir()
    source = "## By hand {.fold}\n\n```text\n# kept {.fold}\n```\n\n### A {b} c {#d .fold}\n"
    twin = twins.markdown(source, tmp_path / "snippets")
    assert twin == "## By hand\n\n```text\n# kept {.fold}\n```\n\n### A {b} c\n"


def test_a_name_leads_to_its_page_and_a_call_of_another_library_does_not():
    addresses = {"HuberLoss": "huber/", "huber_loss": "huber/"}
    named = ["HuberLoss", "HuberLoss()(prediction, target)", "huber_loss", "F.huber_loss(prediction, target)"]
    for name in named:
        link = f'<a href="huber/"><code>{name}</code></a>'
        assert markup.link_names(f"<code>{name}</code>", addresses, "./") == link
    theirs = "<code>huber_loss(prediction, target).mean()</code>"
    assert markup.link_names(theirs, addresses, "./") == theirs


def test_the_keyboard_reaches_what_can_scroll():
    for opening in ("<table>", '<figure class="plot">', '<div class="arithmatex">'):
        assert ' tabindex="0"' in markup.make_accessible(opening)
