import { readMarkdown, type Node } from './markdown.ts'

/** Part of a text: words, or the id of an excerpt (3:10) that they name. */
type Part = { text: string; excerpt: boolean }

/** An id of an excerpt as it is printed everywhere; a time of day has the same form, so that who shows it asks whether there is such an excerpt. */
const EXCERPT = /(?<![\d:])[1-9]\d{0,8}:[1-9]\d{0,5}(?![\d:])/g

/** A note as it is read: Markdown, in which a line that ends stays one. */
export function readNote(note: string): Node[] {
  const lines = note.split('\n').map((line) => `${line.trimEnd()}  `)
  return readMarkdown(lines.join('\n'))
}

/** A text cut at what may be ids of excerpts. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { 0: id, index } of text.matchAll(EXCERPT)) {
    if (index > from) parts.push({ text: text.slice(from, index), excerpt: false })
    parts.push({ text: id, excerpt: true })
    from = index + id.length
  }
  return from < text.length ? [...parts, { text: text.slice(from), excerpt: false }] : parts
}

/** What may be ids of excerpts in a note, each once. */
export function excerptsNamed(note: string): string[] {
  return [...new Set(note.match(EXCERPT))]
}
