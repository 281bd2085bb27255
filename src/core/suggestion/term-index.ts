import { characterKinds, HYPHENS, IDEOGRAPH, SEPARATOR, WORD } from './characters.ts'

/** An occurrence of a term: offsets into the text, end exclusive and at the end of a word. */
export type TermHit = { term: number; start: number; end: number }

/** Finds all occurrences of all terms in one pass over a text; overlapping ones are all reported, in order of their start. */
export type TermIndex = { find: (text: string) => TermHit[] }

const NO_CLASS = 0
const SEPARATOR_CLASS = 1
const ENDING_CLASS = 2
const APOSTROPHES = '\u2019\u02bc\u02b9\u0060\u2018'
const ROOT = 0

/** The words of a term, normalised; `*` stays at a word's end. A term without a letter or digit has none and is never found. */
export function termWords(term: string): string[] {
  return term
    .normalize('NFC')
    .toLowerCase()
    .replace(new RegExp(`[${APOSTROPHES}]`, 'gu'), "'")
    .split(new RegExp(`[\\s${HYPHENS}]+`, 'u'))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}*]+$/gu, '').replace(/\*(?=.)/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/**
 * Builds the index. Matching ignores case, keeps to word boundaries (Unicode letters, marks and digits; every ideograph is its own word), takes
 * any run of spaces and hyphens for the space in a term, and `*` for any ending.
 *
 * It is a trie walked from the beginning of each word, because almost every word of a text leaves it at its first or second letter: that takes
 * no failure links (which Aho-Corasick needs) and no copy of the text (which lower-casing would make).
 */
export function buildTermIndex(terms: readonly string[]): TermIndex {
  const { classes, classCount } = classify(terms)
  const nodes: Map<number, number>[] = [new Map()]
  const termsAt = new Map<number, number[]>()
  for (const [term, words] of terms.map(termWords).entries()) {
    if (words.length === 0) continue
    const node = edgesOf(words, classes).reduce((from, edge) => childOf(nodes, from, edge), ROOT)
    termsAt.set(node, [...(termsAt.get(node) ?? []), term])
  }
  const next = new Int32Array(nodes.length * classCount)
  for (const [node, children] of nodes.entries()) for (const [edge, child] of children) next[node * classCount + edge] = child
  const found = nodes.map((_, node) => termsAt.get(node) ?? null)
  return { find: (text) => findTerms(text, { classes, classCount, next, found }) }
}

/** Numbers the characters that occur in terms; upper and lower case and the kinds of apostrophe share a number. */
function classify(terms: readonly string[]): { classes: Uint16Array; classCount: number } {
  const classes = new Uint16Array(0x10000)
  for (const [code, kind] of characterKinds().entries()) if (kind === SEPARATOR) classes[code] = SEPARATOR_CLASS
  let classCount = ENDING_CLASS + 1
  for (const character of new Set(terms.flatMap((term) => termWords(term).join('').split('')))) {
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
  classes: Uint16Array
  classCount: number
  /** Child of a node by class, at `node * classCount + class`; 0 for none (the root is nobody's child). */
  next: Int32Array
  found: (number[] | null)[]
}

function findTerms(text: string, trie: Trie): TermHit[] {
  const kinds = characterKinds()
  const hits: TermHit[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = kinds[code]
    if (kind !== WORD && kind !== IDEOGRAPH) {
      at += 1
      continue
    }
    if (trie.next[trie.classes[code] ?? NO_CLASS] !== 0) walk(text, at, at, ROOT, trie, hits)
    at = kind === WORD ? wordEnd(text, at) : at + 1
  }
  return hits
}

/** Follows the trie from `node` at `from` and reports each term that ends at a word's end. */
function walk(text: string, start: number, from: number, node: number, trie: Trie, hits: TermHit[]): void {
  const kinds = characterKinds()
  let at = from
  for (;;) {
    const terms = trie.found[node]
    if (terms && (at >= text.length || kinds[text.charCodeAt(at - 1)] !== WORD || kinds[text.charCodeAt(at)] !== WORD)) {
      for (const term of terms) hits.push({ term, start, end: at })
    }
    const row = node * trie.classCount
    const ending = trie.next[row + ENDING_CLASS] ?? 0
    if (ending !== 0) walk(text, start, wordEnd(text, at), ending, trie, hits)
    if (at >= text.length) return
    const edge = trie.classes[text.charCodeAt(at)] ?? NO_CLASS
    node = edge === NO_CLASS ? 0 : (trie.next[row + edge] ?? 0)
    if (node === 0) return
    at += 1
    if (edge === SEPARATOR_CLASS) while (at < text.length && kinds[text.charCodeAt(at)] === SEPARATOR) at += 1
  }
}

function wordEnd(text: string, from: number): number {
  const kinds = characterKinds()
  let at = from
  while (at < text.length && kinds[text.charCodeAt(at)] === WORD) at += 1
  return at
}
