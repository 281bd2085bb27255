/** The words of a search that can be looked for literally: without fields, operators and signs; `prefix` for kazakh*. */
export type Needle = { text: string; prefix: boolean; wholeWord: boolean }

const OPERATORS = new Set(['AND', 'OR', 'NOT'])

/** What of a query to mark in a text it found. Words after NOT and values of fields other than title are left out. */
export function queryWords(query: string): Needle[] {
  const needles: Needle[] = []
  let negated = false
  for (const [, field, phrase, word] of query.matchAll(/(?:(?<!\p{L})(\p{L}+):)?(?:"([^"]*)"|([^\s"()]+))/gu)) {
    if (field === undefined && word !== undefined && OPERATORS.has(word)) {
      negated = word === 'NOT'
      continue
    }
    const raw = phrase ?? word ?? ''
    const text = raw.replace(/(?<!\*)\*+$/, '')
    if (!negated && text !== '' && (field === undefined || field === 'title'))
      needles.push({ text, prefix: raw !== text, wholeWord: true })
    negated = false
  }
  return needles
}

/** What makes words in scripts that separate them; Chinese does not, so that a match may begin and end anywhere. */
const WORD = /(?!\p{Script=Han})[\p{L}\p{N}\p{M}]/u

/** Where a needle stands in a text, [start, end) in UTF-16 units. Case and accents do not matter; a prefix match covers the whole word. */
export function findInText(text: string, needle: Needle): [number, number][] {
  const plain = fold(text)
  const wanted = fold(needle.text)
  if (plain.length !== text.length || wanted === '') return []
  const found: [number, number][] = []
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length)) {
    let end = at + wanted.length
    if (needle.wholeWord && WORD.test(plain[at - 1] ?? '') && WORD.test(wanted[0] ?? '')) continue
    if (needle.prefix) while (WORD.test(plain[end] ?? '')) end += 1
    else if (needle.wholeWord && WORD.test(plain[end] ?? '')) continue
    found.push([at, end])
  }
  return found
}

/** Lower case without accents, of the same length, so that offsets still hold. */
function fold(text: string): string {
  return Array.from(text, (character) => {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return plain.length === character.length ? plain : character
  }).join('')
}
