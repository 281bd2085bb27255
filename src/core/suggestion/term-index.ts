import { characterKinds, IDEOGRAPH, SEPARATOR, SEPARATORS, WORD } from './characters.ts'

/** An occurrence of a term: offsets into the text, end exclusive and at the end of a word. */
export type TermHit = { term: number; start: number; end: number }

/** Finds all occurrences of all terms in one pass over a text; overlapping ones are all reported, in order of their start. */
export type TermIndex = { find: (text: string) => TermHit[] }

const NO_CLASS = 0
const SEPARATOR_CLASS = 1
const ENDING_CLASS = 2
const APOSTROPHES = '\u2019\u02bc\u02b9\u0060\u2018'
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu')
const ROOT = 0

/** The words of a term, normalised; `*` stays at a word's end. A term without a letter or digit has none and is never found. */
export function termWords(term: string): string[] {
  return term
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHE, "'")
    .split(SEPARATORS)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{M}\p{N}*])[^\p{L}\p{M}\p{N}*]+$/gu, '').replace(/\*(?=.)/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/**
 * Builds the index. Matching ignores case, keeps to word boundaries (Unicode letters, marks and digits; a word may begin and end at each letter of a script without spaces), takes
 * any run of spaces and hyphens for the space in a term, and `*` for any ending.
 *
 * It is a trie walked from the beginning of each word, because almost every word of a text leaves it at its first or second letter: that takes
 * no failure links (which Aho-Corasick needs) and no copy of the text (which lower-casing would make).
 */
export function buildTermIndex(terms: readonly string[]): TermIndex {
  const worded = terms.map(termWords)
  const { classes, classCount } = classify(worded)
  const nodes: Map<number, number>[] = [new Map()]
  const termsAt = new Map<number, number[]>()
  for (const [term, words] of worded.entries()) {
    if (words.length === 0) continue
    const node = edgesOf(words, classes).reduce((from, edge) => childOf(nodes, from, edge), ROOT)
    termsAt.set(node, [...(termsAt.get(node) ?? []), term])
  }
  const next = new Uint32Array(nodes.length * classCount)
  for (const [node, children] of nodes.entries()) for (const [edge, child] of children) next[node * classCount + edge] = child
  const ending: number[][] = [[]]
  const endings = new Uint32Array(nodes.length)
  for (const [node, found] of termsAt) endings[node] = ending.push(found) - 1
  const trie: Trie = { kinds: characterKinds(), classes, classCount, next, endings, ending }
  return { find: (text) => findTerms(text, trie) }
}

/** The class of every code unit before any term is known, worked out once. */
let separatorClasses: Uint16Array | null = null

/** Numbers the characters that occur in terms; upper and lower case and the kinds of apostrophe share a number. */
function classify(worded: readonly string[][]): { classes: Uint16Array; classCount: number } {
  separatorClasses ??= Uint16Array.from(characterKinds(), (kind) => (kind === SEPARATOR ? SEPARATOR_CLASS : NO_CLASS))
  const classes = separatorClasses.slice()
  let classCount = ENDING_CLASS + 1
  for (const character of new Set(worded.flat().join('').split(''))) {
    if (character === '*') continue
    const variants = character === "'" ? `'${APOSTROPHES}` : character + character.toUpperCase()
    for (const variant of variants) classes[variant.charCodeAt(0)] = classCount
    classCount += 1
  }
  return { classes, classCount }
}

function edgesOf(words: readonly string[], classes: Uint16Array): number[] {
  return words.flatMap((word, index) => [
    ...(index > 0 ? [SEPARATOR_CLASS] : []),
    ...word.split('').map((character) => (character === '*' ? ENDING_CLASS : (classes[character.charCodeAt(0)] ?? NO_CLASS))),
  ])
}

function childOf(nodes: Map<number, number>[], from: number, edge: number): number {
  const children = nodes[from]
  const known = children?.get(edge)
  if (known !== undefined) return known
  const made = nodes.push(new Map()) - 1
  children?.set(edge, made)
  return made
}

type Trie = {
  kinds: Uint8Array
  classes: Uint16Array
  classCount: number
  /** Child of a node by class, at `node * classCount + class`; 0 for none (the root is nobody's child). */
  next: Uint32Array
  /** Where the terms that end at a node stand in `ending`; 0 for none. */
  endings: Uint32Array
  ending: readonly (readonly number[])[]
}

function findTerms(text: string, trie: Trie): TermHit[] {
  const { kinds, classes, next } = trie
  const hits: TermHit[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const kind = kinds[code]
    if (kind === WORD || kind === IDEOGRAPH) {
      const child = next[classes[code] ?? NO_CLASS]
      if (child !== undefined && child !== ROOT) walk(text, at, at + 1, child, trie, hits)
      if (kind === WORD) while (at + 1 < length && kinds[text.charCodeAt(at + 1)] === WORD) at += 1
    }
    at += 1
  }
  return hits
}

/** Follows the trie from `node`, reached at `from`, and reports each term that ends at a word's end. */
function walk(text: string, start: number, from: number, node: number, trie: Trie, hits: TermHit[]): void {
  const { kinds, classes, classCount, next, endings } = trie
  let at = from
  for (;;) {
    const terms = endings[node]
    if (terms !== undefined && terms !== 0 && isWordEnd(text, at, kinds)) {
      for (const term of trie.ending[terms] ?? []) hits.push({ term, start, end: at })
    }
    const row = node * classCount
    const anyEnding = next[row + ENDING_CLASS]
    if (anyEnding !== undefined && anyEnding !== ROOT) walk(text, start, wordEnd(text, at, kinds), anyEnding, trie, hits)
    if (at >= text.length) return
    const edge = classes[text.charCodeAt(at)] ?? NO_CLASS
    node = next[row + edge] ?? ROOT
    if (node === ROOT) return
    at += 1
    if (edge === SEPARATOR_CLASS) while (at < text.length && kinds[text.charCodeAt(at)] === SEPARATOR) at += 1
  }
}

function isWordEnd(text: string, at: number, kinds: Uint8Array): boolean {
  return at >= text.length || kinds[text.charCodeAt(at)] !== WORD || kinds[text.charCodeAt(at - 1)] !== WORD
}

function wordEnd(text: string, from: number, kinds: Uint8Array): number {
  let at = from
  while (at < text.length && kinds[text.charCodeAt(at)] === WORD) at += 1
  return at
}
