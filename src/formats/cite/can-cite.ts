import { citeSource } from '#core/cite/source.ts'
import { createCiter } from './citer.ts'

const SOURCE = {
  title: 'Freight slows: what traders expect',
  standfirst: null,
  authors: ['Ann Author', 'Ben Writer'],
  publication: 'The Ledger',
  date: '2021-02-03',
  url: 'https://ledger.example/freight',
  language: 'en',
}

/** What the processor prints where a style finds nothing in a source to print. */
const NO_FORM = '[CSL STYLE ERROR'

/** Whether the citation processor can cite a source, once and again, with the style of that text. */
export function canCite(style: string, locale: string): boolean {
  const items = [citeSource('one', SOURCE), citeSource('other', { ...SOURCE, authors: [], date: null, publication: null })]
  const clusters = ['one', 'one', 'other'].map((source, index) => ({
    id: String(index),
    items: [{ source, locator: index === 1 ? { n: 3, page: null } : null }],
  }))
  try {
    return createCiter({ style, locale })
      .cite(clusters, items)
      .notes.some((note) => note.length > 0 && !JSON.stringify(note).includes(NO_FORM))
  } catch {
    return false
  }
}
