import type { Locator } from '#core/cite/locator.ts'
import { citeSource, type CitedMetadata } from '#core/cite/source.ts'
import type { DocumentInline } from '#core/document.ts'
import type { Citer } from './citer.ts'

/** The article's full citation as a first note prints it, in plain text; with paragraph and page when a place in it is given. */
export function formatCitation(citer: Citer, metadata: CitedMetadata, locator: Locator | null): string {
  const { notes } = citer.cite([{ id: 'note', items: [{ source: 'source', locator }] }], [citeSource('source', metadata)])
  return plain(notes[0] ?? [])
}

function plain(inlines: readonly DocumentInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'note' ? '' : plain(inline.children)))
    .join('')
}
