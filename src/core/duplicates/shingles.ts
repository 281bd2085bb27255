/** Words in a row that make one shingle. */
const SHINGLE = 5
/** Longest text that is compared, in words: what comes after it does not make a copy an original. */
const MOST_WORDS = 200_000

/** Characters of a word with the space behind it; longer words are so rare that the others make up for them. */
const LONGEST_WORD = 25

/** A word, or one character of a script that is written without spaces. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu

/** The hashes (unsigned 32 bit) of all runs of five words, in order, case and punctuation ignored. A text of fewer words gives none. */
export function shingles(text: string, mostWords = MOST_WORDS): Uint32Array {
  const words: number[] = []
  for (const match of text
    .slice(0, mostWords * LONGEST_WORD)
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(TOKEN)) {
    words.push(hashWord(match[0]))
    if (words.length === mostWords) break
  }
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let start = 0; start < hashes.length; start += 1) {
    let hash = 0
    for (let offset = 0; offset < SHINGLE; offset += 1)
      hash = (Math.imul(hash ^ (words[start + offset] ?? 0), 0x9e3779b1) + offset) | 0
    hashes[start] = mix(hash)
  }
  return hashes
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash
}

/** The finaliser of MurmurHash3: spreads every input bit over the result, unsigned 32 bit. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
