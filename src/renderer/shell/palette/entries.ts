import { fold } from '#core/fold.ts'

export const KINDS = ['command', 'theme', 'collection', 'search', 'brief', 'article'] as const
export type Kind = (typeof KINDS)[number]

/** Something that can be gone to or done. `id` is unique within its kind; `beside` says which of several of its name it is. */
export type Entry = { kind: Kind; id: string; name: string; beside: string; keys?: string }
export type Group = { title: Kind | 'recent'; entries: readonly Entry[] }

/** Entries of one kind that are shown. */
const MOST = 8
const MOST_RECENT = 6

export function entryKey({ kind, id }: Entry): string {
  return `${kind} ${id}`
}

/**
 * What a text finds, by kind: entries in whose name every word of it begins a word, those first whose name begins with the text, then those used last. While nothing is typed: what was
 * used last, then the commands. `recent`: keys of entries, the last one first. Articles come as the library found them and are not looked through again.
 */
export function groupsFor(text: string, entries: readonly Entry[], recent: readonly string[]): Group[] {
  const words = wordsOf(text)
  if (words.length === 0) {
    const used = recent.flatMap((key) => entries.find((entry) => entryKey(entry) === key) ?? []).slice(0, MOST_RECENT)
    const commands = entries.filter((entry) => entry.kind === 'command' && !used.includes(entry))
    return [group('recent', used), group('command', commands)].flat()
  }
  return KINDS.flatMap((kind) => {
    const of = entries.filter((entry) => entry.kind === kind)
    const found = kind === 'article' ? of : of.filter(({ name }) => isNamed(name, words))
    return group(kind, inOrder(found, text, recent).slice(0, MOST))
  })
}

function group(title: Group['title'], entries: readonly Entry[]): Group[] {
  return entries.length === 0 ? [] : [{ title, entries }]
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function isNamed(name: string, words: readonly string[]): boolean {
  const own = wordsOf(name)
  return words.every((word) => own.some((each) => each.startsWith(word)))
}

function inOrder(entries: readonly Entry[], text: string, recent: readonly string[]): Entry[] {
  const begun = fold(text.trim())
  const used = (entry: Entry): number => {
    const at = recent.indexOf(entryKey(entry))
    return at === -1 ? recent.length : at
  }
  const begins = ({ name }: Entry): number => (fold(name).startsWith(begun) ? 0 : 1)
  return entries.toSorted((one, other) => begins(one) - begins(other) || used(one) - used(other))
}

/** The query that asks the library for articles whose title has words that begin so; null where there is no word to ask for. */
export function titleQuery(text: string): string | null {
  const words = wordsOf(text)
  return words.length === 0 ? null : words.map((word) => `title:${word}*`).join(' ')
}
