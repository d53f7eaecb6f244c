// What Material's search worker, which follows in the same file, is given and asked. A section is found by the names of
// its page, too; a query is ranked by its rare words, but what has it as its name comes first; and the three best sections
// are shown, also where a page has two.

const [SETUP, QUERY, RESULT] = [0, 2, 3]
const named = new Map() // where each title and tag is, as plain words
let asked = ""

addEventListener("message", ({ data: message }) => {
  if (message.type === SETUP) {
    const names = new Map()
    for (const entry of message.data.docs) {
      const [page, anchor] = entry.location.split("#")
      for (const name of [entry.title, ...(entry.tags ?? [])].map(plain))
        named.set(name, [...(named.get(name) ?? []), entry.location])
      if (anchor) entry.page = names.get(page)
      else names.set(page, [...new Set([entry.title, ...(entry.tags ?? [])].join(" ").split(/[\s_]+/))].join(" "))
    }
  }
  if (message.type === QUERY) [asked, message.data] = [plain(message.data), terms(message.data)]
})

function plain(text) {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")
}

// The one section with this name, or the one page; none for a name such as "Use it".
function bearer(name) {
  const locations = [...new Set(named.get(name))]
  const sections = locations.filter(location => location.includes("#"))
  const [one, ...more] = sections.length ? sections : locations
  return more.length || locations.some(location => location.split("#")[0] !== one.split("#")[0]) ? undefined : one
}

// Material makes "out" match "outliers", too. Here a word is a whole word; only the last, which may not be complete, counts
// a little as the beginning of others. A short number counts less: it is mostly one of the reader's own sizes.
function terms(query) {
  const words = query.toLowerCase().split(/[^\p{L}\p{N}.]+|\.(?!\d)/u).filter(Boolean)
  const term = word => `${word}^${/^\d{1,4}$/.test(word) ? 1 : 3}`
  return [...words.map(term), ...words.slice(-1).map(word => `${word}*^1`)].join(" ")
}

// Any page has one of the words; what has only common ones is left out.
const answer = self.postMessage
self.postMessage = message => {
  if (message.type === RESULT) {
    const found = message.data.items
    const scores = found.flat().map(section => section.score)
    const [best, , third] = scores.sort((one, other) => other - one)
    message.data.items = found.filter(([{ score }]) => score >= best / 5)
    for (const sections of message.data.items)
      for (const section of sections) if (section.score >= (third ?? 0)) section.score = sections[0].score
    const location = bearer(asked)
    const first = found.find(sections => sections.some(section => section.location === location))
    if (first) {
      first.find(section => section.location === location).score = first[0].score
      message.data.items = [first, ...message.data.items.filter(sections => sections !== first)]
    }
  }
  answer(message)
}
