import type { DocumentBlock, DocumentInline } from '#core/document.ts'

/** The words above a judgement, as the printed piece that they are. */
export function labelOf({ label, piece }: Extract<DocumentBlock, { kind: 'judgement' }>): DocumentInline[] {
  const children: DocumentInline[] = [{ kind: 'strong', children: [{ kind: 'text', text: label }] }]
  return piece === undefined ? children : [{ kind: 'piece', id: piece, children }]
}
