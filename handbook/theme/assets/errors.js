// What a reader pastes is compared with the messages of the site's examples. handbook/errors.py says how these are written.

const SHOWN = 5
const ENOUGH = 0.65 // of the rare words, for a message in words that no release here has
let index

async function load(base) {
  const { classes, sections, entries } = await (await fetch(`${base}errors.json`)).json()
  const counts = new Map() // in how many messages a word is
  const known = entries.map(([section, kind, pattern, values, releases]) => {
    const parts = pattern.split(/⟨(\w+)⟩/)
    const literal = parts.filter((_, number) => number % 2 === 0).join(" ")
    const form = parts.map((part, number) => (number % 2 ? `(${classes[part]})` : exactly(part))).join("")
    for (const word of words(literal)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return { section, kind, pattern, values, releases, literal, form: new RegExp(form, "g") }
  })
  const weight = word => Math.log((entries.length + 1) / (counts.get(word) ?? 0.5))
  return { base, sections, known, weight, varies: new RegExp(Object.values(classes).slice(0, -1).join("|"), "g") }
}

const exactly = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")
const words = text => new Set(text.toLowerCase().match(/[a-z_]{2,}/g))

// Without colours, ranks, the marks of test runners, quotations, boxes, and what HTML, JSON and word processors write for a
// character. A progress bar is a line of its own.
const clean = text =>
  text
    .replace(/\S{300,}|[^\S\n]{40,}/g, " ") // no message has them, and they take the expressions long
    .replace(/\x1b\[[0-9;]*[A-Za-z]/g, "")
    .replace(/\\n|\r\n?/g, "\n")
    .replace(/&(?:#x27|#39|apos);|\\'|[‘’]/g, "'")
    .replace(/&(?:#34|quot);|\\"|[“”]/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\xa0|&nbsp;/g, " ")
    .replace(/^(?:[ >]*> |\s*[│|┃] |\[?rank ?\d+\]?:|E   |\d+: )\s?| *[│|┃]$/gim, "")

// Lines that a terminal cut at its width, joined again.
function joined(text) {
  const width = Math.max(...text.split("\n").map(line => line.length))
  return text.replace(new RegExp(`^(.{${width}})\n`, "gm"), "$1")
}

// The sections that explain a text, best first: each with the line that decided, and with what differs from its example.
async function explain(text, base) {
  index = index?.base === base ? index : await load(base)
  const cleaned = clean(text)
  const texts = [...new Set([cleaned, joined(cleaned)])]
  const found = texts.flatMap(exact)
  if (!found.length) found.push(...texts.flatMap(similar))
  const best = new Map()
  for (const entry of found.sort((one, other) => other.score - one.score))
    if (!best.has(entry.section)) best.set(entry.section, entry)
  return [...best.values()].slice(0, SHOWN).map(entry => ({ ...entry, section: index.sections[entry.section] }))
}

// The messages that stand in a text.
function exact(text) {
  const found = []
  for (const entry of index.known) {
    const match = [...text.matchAll(entry.form)].pop()
    if (!match) continue
    const differs = entry.values.map((value, number) => [match[number + 1], value]).filter(([yours, theirs]) => yours !== theirs)
    const late = match.index / text.length // of several exceptions the last is what ended the program
    const headed = [...words(entry.literal)].filter(word => words(index.sections[entry.section][1]).has(word))
    const same = differs.length ? 0 : 16 // also where another section has the words in its heading
    const score = entry.literal.length + 8 * late + 2 * headed.length + same - 4 * differs.length - (entry.releases ? 1 : 0)
    found.push({ ...entry, score, line: match[0], differs })
  }
  return found
}

// Messages that share most of their rare words with a line of the text; with one that ends in dots, all that it has.
function similar(text) {
  const sum = chosen => [...chosen].reduce((total, word) => total + index.weight(word), 0)
  const lines = text.trim().split("\n")
  const messages = lines.filter(line => /^(?:.* - )?\s*[\w.]*(?:Error|Exception|Warning)\b.*:/.test(line))
  return [...new Set(messages.length || lines.length > 1 ? messages : lines)].flatMap(line => {
    if (/operand type|object (?:is not|has no)/.test(line)) return [] // Python's own, of any types
    const message = line.replace(/^(?:.* - )?\s*[\w.]+(?:Error|Exception|Warning): /, "").replace(index.varies, " ")
    const whole = message.replace(/\S*(?:\.{3}|…)\s*$/, "")
    const own = words(whole)
    return index.known.flatMap(entry => {
      const theirs = words(entry.literal)
      const shared = new Set([...own].filter(word => theirs.has(word)))
      const likeness = sum(shared) / sum(whole === message ? new Set([...own, ...theirs]) : own)
      return shared.size >= 3 && likeness >= ENOUGH ? [{ ...entry, score: likeness, line, differs: [], alike: true }] : []
    })
  })
}

// What was found as a list of links; nothing for a text that is no message.
function list(found) {
  const items = found.map(({ section: [address, title], line, differs, releases, alike }) => {
    const item = document.createElement("li")
    const link = document.createElement("a")
    link.href = `${index.base}${address}`
    link.textContent = title
    const code = document.createElement("code")
    code.textContent = line.trim().slice(0, 300)
    const said = differs.map(([yours, theirs]) => `yours says ${yours}, this entry's ${theirs}`)
    if (alike) said.push("similar words")
    else if (/^\d/.test(releases)) said.push(`so worded in torch ${releases}`)
    item.append(link, document.createElement("br"), code, said.length ? ` (${said.join("; ")})` : "")
    if (/^http/.test(releases)) {
      const source = document.createElement("a")
      source.href = releases
      source.textContent = "source"
      item.append(" (not run here; ", source, ")")
    }
    return item
  })
  const made = document.createElement("ol")
  made.append(...items)
  return made
}

export { explain, list }
