import { nearestName } from '#core/nearest-name.ts'
import { t } from '#text/text.ts'
import { lex, type Lexeme } from './lex.ts'
import { FIELD_NAMES, isFieldName } from './parse.ts'

const FIELD_LIKE = /^(\p{L}{2,20}):(?:$|(?!\/\/)\S)/u

/** The text with each name before a colon that is no field replaced by the field that was probably meant. */
export function withFieldsMeant(text: string): string {
  let meant = text
  for (const lexeme of lex(text, isFieldName).toReversed()) {
    const name = fieldLike(lexeme)
    const near = name === null ? null : nearestName(name, FIELD_NAMES)
    if (lexeme.kind === 'words' && name !== null && near !== null)
      meant = meant.slice(0, lexeme.from) + near + meant.slice(lexeme.from + name.length)
  }
  return meant
}

/** What of a finished query was passed over or is taken otherwise than it may be meant, in words; empty for a query that is right. */
export function oddities(text: string): string[] {
  const lexemes = lex(text, isFieldName)
  return [
    ...(lexemes.some((lexeme) => isOpenPhrase(lexeme, text)) ? [t('search:odd.quote')] : []),
    ...brackets(lexemes),
    ...operators(lexemes),
    ...lexemes.flatMap((lexeme) => {
      const name = fieldLike(lexeme)
      return name === null ? [] : [t('search:odd.field', { name })]
    }),
  ]
}

function fieldLike(lexeme: Lexeme): string | null {
  if (lexeme.kind !== 'words' || lexeme.phrase || lexeme.field !== null) return null
  return FIELD_LIKE.exec(lexeme.text)?.[1] ?? null
}

function isOpenPhrase(lexeme: Lexeme, text: string): boolean {
  return lexeme.kind === 'words' && lexeme.phrase && lexeme.to >= text.length
}

function brackets(lexemes: readonly Lexeme[]): string[] {
  let depth = 0
  let stray = false
  for (const { kind } of lexemes) {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
    if (depth < 0) {
      stray = true
      depth = 0
    }
  }
  return [...(stray ? [t('search:odd.closing')] : []), ...(depth > 0 ? [t('search:odd.bracket')] : [])]
}

function operators(lexemes: readonly Lexeme[]): string[] {
  return lexemes.flatMap((lexeme, at) => {
    if (lexeme.kind !== 'operator') return []
    const [before, after] = [lexemes[at - 1], lexemes[at + 1]]
    const lacks = after === undefined || after.kind === 'close' || (after.kind === 'operator' && after.name !== 'NOT')
    const starts = lexeme.name !== 'NOT' && (before === undefined || before.kind === 'open')
    return lacks || starts ? [t('search:odd.operator', { name: lexeme.name })] : []
  })
}
