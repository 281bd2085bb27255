import type { BriefDocument, DocumentInline } from '#core/document.ts'
import type { ProofRegister } from './proof-register.ts'
import { printedLine, printedText } from './inline-pieces.ts'

/** Every link of a document that leads out of it, once, with the words on it. */
export function linksOf({ blocks, notes }: BriefDocument): NonNullable<ProofRegister['links']> {
  const links = new Map<string, { text: string; href: string }>()
  const take = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(take)
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
    if ('kind' in value && value.kind === 'link') {
      const { href, children } = value as Extract<DocumentInline, { kind: 'link' }>
      const text = printedText(children)
      links.set(JSON.stringify([text, href]), { text, href })
    }
    Object.values(value).forEach(take)
  }
  take(blocks)
  take(notes)
  return [...links.values()]
}

/** What programs tell of a file of this document. */
export function propertiesOf(document: BriefDocument): NonNullable<ProofRegister['properties']> {
  const { title, authors, subject, keywords } = document
  const [author, words] = [authors.join('; '), keywords.join(', ')]
  return { title: printedLine(title), author: printedLine(author), subject: printedLine(subject), keywords: printedLine(words) }
}
