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

// The search reads "-1" as "without 1" and "+" as "must": in an error message neither is meant.
document.addEventListener(
  "input",
  ({ target }) => {
    if (target.matches("[data-md-component=search-query]") && /(^|\s)[-+]/.test(target.value))
      target.value = target.value.replace(/(^|\s)[-+]+/g, "$1 ")
  },
  true,
)

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
    localStorage.torch = release
  })
}
