import { piecesOf, type Piece } from './pieces.ts'
import { allTerms, type Query, type Term } from './query.ts'

/** A full-text table: ft has positions and fields; typing has neither but answers short prefixes; field_typing holds the fields alone. */
export type Target = 'ft' | 'typing' | 'field_typing'

/** The FTS5 expression for a query; null where none can say it: filters, and NOT with nothing wanted beside it (`A OR NOT B`). */
export function toMatch(query: Query, target: Target): string | null {
  switch (query.kind) {
    case 'term':
      return termMatch(query, target)
    case 'or': {
      const parts = query.parts.map((part) => toMatch(part, target))
      return parts.includes(null) ? null : `(${parts.join(' OR ')})`
    }
    case 'and': {
      const wanted = query.parts.filter((part) => part.kind !== 'not').map((part) => toMatch(part, target))
      const unwanted = query.parts.flatMap((part) => (part.kind === 'not' ? [toMatch(part.part, target)] : []))
      if (wanted.length === 0 || wanted.includes(null) || unwanted.includes(null)) return null
      const positive = `(${wanted.join(' AND ')})`
      return unwanted.length === 0 ? positive : `(${[positive, ...unwanted].join(' NOT ')})`
    }
    case 'not':
    case 'filter':
      return null
  }
}

/**
 * The table that answers a part of a query best while someone types. The typing table has no positions: phrases and Chinese words of three
 * characters (a phrase of pairs) are not for it; the parts of words such as COVID-19 need not be neighbours there.
 */
export function typingTarget(query: Query): Target {
  const terms = allTerms(query)
  if (terms.every((term) => term.field !== null)) return 'field_typing'
  return terms.every((term) => term.field === null && fitsTyping(term)) ? 'typing' : 'ft'
}

function fitsTyping(term: Term): boolean {
  const pieces = piecesOf(term.text)
  return (!term.phrase || pieces.length < 2) && pieces.every((piece) => !piece.cjk || size(piece) < 3)
}

/** Whether every term is one word in no field, so that the typing table counts exactly what the full one would find. */
export function isPlain(query: Query): boolean {
  return allTerms(query).every((term) => term.field === null && fitsTyping(term) && piecesOf(term.text).length === 1)
}

/** Whether some prefix is so short that ranking by it would read a large part of the index (one letter: 2 s at 100,000 articles). */
export function hasShortPrefix(query: Query): boolean {
  return allTerms(query).some((term) => {
    const last = piecesOf(term.text).at(-1)
    return last !== undefined && !last.cjk && term.prefix && last.text.length < 3
  })
}

function termMatch(term: Term, target: Target): string {
  const pieces = piecesOf(term.text)
  const tokens = pieces.flatMap((piece, index) => pieceTokens(piece, index === pieces.length - 1))
  const last = pieces.at(-1)
  const star = last !== undefined && (last.cjk ? size(last) === 1 : term.prefix) ? ' *' : ''
  const forms = term.forms.map((form) => ` OR ${quoted(form)}`).join('')
  if (target === 'typing') return `(${tokens.map(quoted).join(' AND ')}${star}${forms})`
  const words = `${quoted(tokens.join(' '))}${star}${forms}`
  if (term.field !== null) return `${term.field} : ${forms === '' ? words : `(${words})`}`
  return forms === '' ? words : `(${words})`
}

/** As index-text.ts writes them: pairs, and the last character where the run ends before the phrase does. */
function pieceTokens(piece: Piece, last: boolean): string[] {
  if (!piece.cjk) return [piece.text]
  const characters = Array.from(piece.text)
  const pairs = characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''))
  return last && pairs.length > 0 ? pairs : [...pairs, characters.at(-1) ?? '']
}

/** Characters, not UTF-16 units. */
function size(piece: Piece): number {
  return Array.from(piece.text).length
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
