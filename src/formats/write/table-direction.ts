import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { languageDirection, textDirection } from '#core/text-direction.ts'
import { plainText } from './styled-runs.ts'

/**
 * Whether the first column of a table stands at its right: where its document is read from right to left and most letters of its cells are, too. A table of foreign text within such a document keeps
 * its order, and so does one from such a language within another.
 */
export function isTableFromRight(
  { header, rows }: Pick<Extract<DocumentBlock, { kind: 'table' }>, 'header' | 'rows'>,
  language: string,
): boolean {
  if (languageDirection(language) === 'ltr') return false
  return textDirection([header, ...rows].map((row) => row.map(plainText).join(' ')).join(' ')) === 'rtl'
}

/** A dash or a figure, which runs nowhere by itself: in a table from right to left it stands at the right as its column does. */
export function hasNoLetters(content: readonly DocumentInline[]): boolean {
  return !/\p{L}/u.test(plainText(content))
}
