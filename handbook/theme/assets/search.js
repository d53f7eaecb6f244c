// What Material's search worker, which follows in the same file, is given and asked. A section is found by the names of
// its page, too; a query is ranked by its rare words; and the three best sections are shown, also where a page has two.

const [SETUP, QUERY, RESULT] = [0, 2, 3]

addEventListener("message", ({ data: message }) => {
  if (message.type === SETUP) {
    const names = new Map()
    for (const entry of message.data.docs) {
      const [page, anchor] = entry.location.split("#")
      if (anchor) entry.page = names.get(page)
      else names.set(page, [...new Set([entry.title, ...(entry.tags ?? [])].join(" ").split(/[\s_]+/))].join(" "))
    }
  }
  if (message.type === QUERY) message.data = terms(message.data)
})

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
    const scores = message.data.items.flat().map(section => section.score)
    const [best, , third] = scores.sort((one, other) => other - one)
    message.data.items = message.data.items.filter(([{ score }]) => score >= best / 5)
    for (const sections of message.data.items)
      for (const section of sections) if (section.score >= (third ?? 0)) section.score = sections[0].score
  }
  answer(message)
}
