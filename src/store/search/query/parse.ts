import { failure, success, type Result } from '#core/result.ts'
import { FIELDS, FILTERS } from '#core/search-fields.ts'
import { t } from '#text/text.ts'
import { lex, type Lexeme } from './lex.ts'
import { piecesOf } from './pieces.ts'
import type { Field, FilterName, Query } from './query.ts'

const ALIASES = new Map<string, Field>([
  ...FIELDS.map((field): [string, Field] => [field, field]),
  ['authors', 'author'],
  ['by', 'author'],
  ['source', 'publication'],
  ['notes', 'note'],
])
const FILTER_ALIASES = new Map<string, FilterName>([
  ...FILTERS.map((name): [string, FilterName] => [name, name]),
  ['source=', 'publication='],
  ['lang', 'language'],
  ['since', 'from'],
  ['until', 'to'],
  ['in', 'collection'],
])
/** What may stand before a colon. */
export const FIELD_NAMES: readonly string[] = [...ALIASES.keys(), ...FILTER_ALIASES.keys()].filter((name) => !name.endsWith('='))
const NOTHING = t('refused:search.noWord')

/**
 * Reads a query: words (all must occur), "phrases", prefix*, AND, OR, NOT or a minus, brackets, words of a field (title: author: publication: note:)
 * and filters (`FILTERS`). AND binds closer than OR. Forgiving: stray operators and brackets are passed over (`oddities` says so). `typing`: the last
 * word, if the cursor still stands at it, is only begun. Failure: bad-query, where nothing is left to look for.
 */
export function parseQuery(text: string, typing = false): Result<Query> {
  const lexemes = lex(text, isFieldName)
  const last = lexemes.at(-1)
  const begun = typing && last?.kind === 'words' && last.end >= text.length ? last : undefined
  if (begun?.phrase === false) begun.prefix = true
  const query = new Parser(lexemes, begun).parse()
  return query === null ? failure('bad-query', NOTHING) : success(query)
}

/** Whether a query knows a field or filter of this name, in lower case; with an equals sign behind it, by its whole value. */
export function isFieldName(name: string): boolean {
  return ALIASES.has(name) || FILTER_ALIASES.has(name)
}

class Parser {
  private at = 0
  private readonly lexemes: readonly Lexeme[]
  private readonly begun: Lexeme | undefined

  /** `begun`: the one that the cursor stands at. */
  constructor(lexemes: readonly Lexeme[], begun: Lexeme | undefined) {
    this.lexemes = lexemes
    this.begun = begun
  }

  parse(): Query | null {
    const parts: Query[] = []
    // A closing bracket that nothing opened ends the inner loop early: go on behind it.
    while (this.at < this.lexemes.length) {
      const part = this.or(null)
      if (part !== null) parts.push(part)
      this.at += 1
    }
    return joined('and', parts)
  }

  private or(field: string | null): Query | null {
    const parts: Query[] = []
    do {
      const part = this.and(field)
      if (part !== null) parts.push(part)
    } while (this.takeOperator('OR'))
    return joined('or', parts)
  }

  private and(field: string | null): Query | null {
    const parts: Query[] = []
    for (let next = this.lexemes[this.at]; next !== undefined; next = this.lexemes[this.at]) {
      if (next.kind === 'close' || (next.kind === 'operator' && next.name === 'OR')) break
      const part = this.takeOperator('AND') ? null : this.part(field)
      if (part !== null) parts.push(part)
    }
    return joined('and', parts)
  }

  private part(field: string | null): Query | null {
    if (this.takeOperator('NOT')) {
      const next = this.lexemes[this.at]
      if (next === undefined || next.kind === 'close' || (next.kind === 'operator' && next.name !== 'NOT')) return null
      const part = this.part(field)
      if (part === null) return null
      return part.kind === 'not' ? part.part : { kind: 'not', part }
    }
    const lexeme = this.lexemes[this.at]
    this.at += 1
    if (lexeme?.kind === 'open') {
      const inner = this.or(lexeme.field ?? field)
      if (this.lexemes[this.at]?.kind === 'close') this.at += 1
      return inner
    }
    return lexeme?.kind === 'words' ? leaf(lexeme, lexeme.field ?? field, lexeme === this.begun) : null
  }

  private takeOperator(name: 'AND' | 'OR' | 'NOT'): boolean {
    const lexeme = this.lexemes[this.at]
    if (lexeme?.kind !== 'operator' || lexeme.name !== name) return false
    this.at += 1
    return true
  }
}

function leaf(lexeme: Extract<Lexeme, { kind: 'words' }>, field: string | null, begun: boolean): Query | null {
  const filter = field === null ? undefined : FILTER_ALIASES.get(field)
  if (filter !== undefined) {
    const value = lexeme.text.trim()
    return value === '' ? null : { kind: 'filter', name: filter, value, begun }
  }
  if (piecesOf(lexeme.text).length === 0) return null
  const { text, phrase, prefix, from, to, end } = lexeme
  const inflects = !phrase && to === end
  const named = field === null ? null : (ALIASES.get(field) ?? null)
  return { kind: 'term', field: named, text, phrase, prefix, inflects, forms: [], from, to }
}

function joined(kind: 'and' | 'or', parts: Query[]): Query | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]))
  const [only] = flat
  if (only === undefined) return null
  return flat.length === 1 ? only : { kind, parts: flat }
}
