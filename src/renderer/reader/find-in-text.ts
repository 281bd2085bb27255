/** A word or phrase to look for literally; `prefix` for kazakh*. */
export type Needle = { text: string; prefix: boolean; wholeWord: boolean }

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
