import type { DocumentInline } from '#core/document.ts'
import { printedText } from '../proof/inline-pieces.ts'

/** A full stop that ends a sentence, and not an abbreviation (“the U.S.”, “et al.”, “No.”) or an ellipsis. */
const FULL_STOP = /(?<![.…]|(?<!\p{L})\p{Lu}|\b(?:al|etc|Inc|Ltd|Co|Corp|No|St|Jr|Sr|vs|a\.m|p\.m))[.。]$/u
/** Numbers that are raised stand right behind the word. */
const RAISED = /^[⁰¹²³⁴-⁹]/u

/**
 * A sentence with its citation in it, as styles that cite in the text want it: before the full stop, behind every other mark (a question, a quotation that ends with its own full
 * stop), since nothing that is quoted may change.
 */
export function citedInText(sentence: readonly DocumentInline[], citation: DocumentInline): DocumentInline[] {
  const last = sentence.at(-1)
  const stop = last?.kind === 'text' ? (FULL_STOP.exec(last.text)?.[0] ?? '') : ''
  if (last?.kind !== 'text' || stop === '') return [...sentence, ...spaced(citation)]
  const before = { ...last, text: last.text.slice(0, -stop.length) }
  return [...sentence.slice(0, -1), ...(before.text === '' ? [] : [before]), ...spaced(citation), { kind: 'text', text: stop }]
}

/** A quotation that stands by itself has its citation behind it, whatever it ends with. */
export function citedBehind(quotation: readonly DocumentInline[], citation: DocumentInline): DocumentInline[] {
  return [...quotation, ...spaced(citation)]
}

function spaced(citation: DocumentInline): DocumentInline[] {
  const isRaised = RAISED.test(printedText([citation]))
  return isRaised ? [citation] : [{ kind: 'text', text: ' ' }, citation]
}
