/**
 * A piece of a query as it is written. `field` is what stands before a colon, in lower case, with an equals sign where that follows it. `from` and `to`
 * are where the text of words stands, `end` is where their piece ends.
 */
export type Lexeme =
  | { kind: 'open'; field: string | null }
  | { kind: 'close' }
  | { kind: 'operator'; name: 'AND' | 'OR' | 'NOT' }
  | { kind: 'words'; field: string | null; text: string; phrase: boolean; prefix: boolean; from: number; to: number; end: number }

const OPENING = '"“”„«「『'
const CLOSING = '"“”»」』'
const SPACE = /\s/u

/**
 * Cuts a query into pieces. Never fails: a quotation mark that is not closed closes at the end, and a minus before a word means NOT.
 * `isField` says which names before a colon are fields; any other colon is part of its word.
 */
export function lex(text: string, isField: (name: string) => boolean): Lexeme[] {
  const lexemes: Lexeme[] = []
  let field: string | null = null
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (SPACE.test(character)) {
      at += 1
    } else if (character === '(') {
      lexemes.push({ kind: 'open', field })
      field = null
      at += 1
    } else if (character === ')') {
      lexemes.push({ kind: 'close' })
      at += 1
    } else if (OPENING.includes(character)) {
      const end = until(text, at + 1, (c) => CLOSING.includes(c))
      const star = text.charAt(end + 1) === '*'
      const words = { from: at + 1, to: end, end: end + 1 }
      lexemes.push({ kind: 'words', field, text: text.slice(at + 1, end), phrase: true, prefix: star, ...words })
      field = null
      at = end + (star ? 2 : 1)
    } else if (character === '-' && !SPACE.test(text.charAt(at + 1) || ' ')) {
      lexemes.push({ kind: 'operator', name: 'NOT' })
      at += 1
    } else {
      const end = until(text, at, (c) => SPACE.test(c) || '()'.includes(c) || OPENING.includes(c))
      const word = text.slice(at, end)
      const named = fieldOf(word, isField)
      if (named?.rest === '') field = named.name
      else {
        lexemes.push(wordOrOperator(named?.rest ?? word, named?.name ?? field, end))
        field = null
      }
      at = end
    }
  }
  return lexemes
}

function fieldOf(word: string, isField: (name: string) => boolean): { name: string; rest: string } | null {
  const colon = word.indexOf(':')
  const name = word.slice(0, Math.max(colon, 0)).toLowerCase()
  if (colon <= 0 || !isField(name)) return null
  const whole = word.charAt(colon + 1) === '=' && isField(`${name}=`)
  return whole ? { name: `${name}=`, rest: word.slice(colon + 2) } : { name, rest: word.slice(colon + 1) }
}

function wordOrOperator(word: string, field: string | null, end: number): Lexeme {
  if (field === null && (word === 'AND' || word === 'OR' || word === 'NOT')) return { kind: 'operator', name: word }
  const prefix = word.endsWith('*')
  const text = prefix ? word.replace(/(?<!\*)\*+$/, '') : word
  const from = end - word.length
  return { kind: 'words', field, text, phrase: false, prefix, from, to: from + text.length, end }
}

function until(text: string, from: number, stop: (character: string) => boolean): number {
  let at = from
  while (at < text.length && !stop(text.charAt(at))) at += 1
  return at
}
