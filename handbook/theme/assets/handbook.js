// Copying a page as Markdown, searching for an error message, picking a release of torch, and the nearest pages for an
// address that does not exist. All else works without scripts.

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false
  button.addEventListener("click", async () => {
    const page = await fetch(button.dataset.copy)
    await navigator.clipboard.writeText(await page.text())
    const label = button.textContent
    button.textContent = "Copied"
    setTimeout(() => (button.textContent = label), 1500)
  })
}

// A fold opens for its link also where the page is at that address already.
document.addEventListener("click", ({ target }) => {
  const link = target.closest("a[href*='#']")
  if (link?.pathname === location.pathname)
    document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest("details")?.setAttribute("open", "")
})

// The theme makes a navigation landmark without a name of each copy button, and of the tags of a search result.
const nameless = element =>
  element.querySelectorAll("nav:is(.md-code__nav, .md-tags)").forEach(nav => nav.setAttribute("role", "none"))
new MutationObserver(changes => {
  for (const change of changes) if (change.addedNodes.length) nameless(change.target)
}).observe(document.body, { childList: true, subtree: true })
nameless(document)

// How many two-letter pieces two names share: 1 for the same, 0 for none.
function likeness(one, other) {
  const pieces = name => {
    const letters = name.toLowerCase().replace(/[^a-z0-9]/g, "")
    return new Set([...letters].slice(1).map((letter, index) => letters[index] + letter))
  }
  const [first, second] = [pieces(one), pieces(other)]
  const shared = [...first].filter(piece => second.has(piece)).length
  return (2 * shared) / (first.size + second.size || 1)
}

const nearest = document.getElementById("nearest")
if (nearest) {
  const wanted = location.pathname.replace(/\/(index\.html)?$/, "").split("/").pop()
  const score = item => {
    const link = item.querySelector("a")
    const name = link.dataset.name.replace(/\/$/, "").split("/").pop()
    return Math.max(likeness(wanted, name), likeness(wanted, link.textContent))
  }
  const items = [...nearest.children].map(item => [score(item), item]).sort((one, other) => other[0] - one[0])
  nearest.replaceChildren(...items.slice(0, 5).map(([, item]) => item))
}

// The release of torch whose outputs the pages show; see partials/torch-style.html.
const menu = document.querySelector("select.torch")
if (menu) {
  const { torch } = document.documentElement.dataset
  menu.value = torch && `torch ${torch}`
  menu.addEventListener("change", () => {
    const release = menu.value.replace("torch ", "")
    showTorch(release)
    try { localStorage.torch = release } catch {} // storage may be denied
  })
}

// A pasted error message or traceback; what compares it is loaded when it is needed.
const site = () => new URL(JSON.parse(document.getElementById("__config").textContent).base, location).href
const matcher = () => import(new URL(document.querySelector("[data-errors]").dataset.errors, location))

for (const form of document.querySelectorAll(".paste")) {
  const [field, found] = [form.querySelector("textarea"), form.querySelector(".found")]
  field.addEventListener("input", async () => {
    const text = field.value
    if (!text.trim()) return found.replaceChildren()
    const { explain, list } = await matcher()
    const entries = await explain(text, site())
    if (text !== field.value) return
    if (entries.length) return found.replaceChildren(list(entries))
    const search = document.createElement("button")
    search.type = "button"
    search.className = "md-button"
    search.textContent = "Search the site for it"
    search.addEventListener("click", () => searchFor(text))
    found.replaceChildren("No entry of this handbook has this message. ", search)
  })
}

// The last line of a traceback, without its class, in the dialog of the search.
function searchFor(text) {
  const query = document.querySelector("[data-md-component=search-query]")
  document.getElementById("__search").checked = true
  query.focus()
  query.value = text.trim().split("\n").pop().replace(/^[\w.]+: /, "")
  query.dispatchEvent(new Event("input", { bubbles: true }))
  query.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
}

// In the dialog of the search: entries for what looks like a message, above the results. A field of one line loses the line
// breaks of what is pasted, so the traceback is read before it gets there.
const query = document.querySelector("[data-md-component=search-query]")
if (query && document.querySelector("[data-errors]")) {
  const hint = document.createElement("div")
  hint.className = "paste-hint"
  document.querySelector(".md-search-result").before(hint)
  const show = async text => {
    const looks = /\w(Error|Exception|Warning)\b|Traceback|\bnot\b|\bexpected\b|must|\bgot\b/i.test(text) && text.length > 20
    if (!looks) return hint.replaceChildren(text ? "Looks like an error message? Paste all of it." : "")
    const { explain, list } = await matcher()
    const entries = await explain(text, site())
    hint.replaceChildren(...(entries.length ? [list(entries.slice(0, 3))] : []))
  }
  query.addEventListener("paste", event => {
    const text = event.clipboardData.getData("text")
    if (!/\n/.test(text.trim())) return
    event.preventDefault()
    show(text)
    searchFor(text)
    query.dataset.pasted = query.value
  })
  query.addEventListener("input", () => query.value !== query.dataset.pasted && show(query.value))
}
