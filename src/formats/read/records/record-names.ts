import { cleanPhrase } from '#core/import/clean-text.ts'
import { looksLikeName } from '#core/import/names.ts'
import { isOrganisation } from '#core/organisation.ts'

/** An author as a record names it. */
export type RecordName = { name: string; organisation: boolean }

/** Scripts in which the family name stands first and nothing between. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

type Parts = {
  family?: string | undefined
  given?: string | undefined
  particle?: string | undefined
  suffix?: string | undefined
}

/** The name of a person whose parts the record keeps apart, as people write it: `Jane Doe`, `张三`. Null where it is empty. */
export function personName({ family = '', given = '', particle = '', suffix = '' }: Parts): RecordName | null {
  const [last, first] = [cleanPhrase(family), cleanPhrase(given)]
  const joined =
    FAMILY_FIRST.test(last) && FAMILY_FIRST.test(first) ? `${last}${first}` : `${first} ${particle} ${last} ${suffix}`
  const name = cleanPhrase(joined)
  if (name === '' || /^others$/i.test(name)) return null
  return { name, organisation: first === '' && isOrganisation(name) }
}

/** A name that the record says is no person's. */
export function organisationName(text: string): RecordName | null {
  const name = cleanPhrase(text)
  return name === '' ? null : { name, organisation: true }
}

/**
 * A name in one piece: `Doe, Jane`, `Doe, John, Jr.`, or without a comma. Records write people with a comma, so what has none and not the form of a
 * personal name is an organisation.
 */
export function nameInOnePiece(text: string): RecordName | null {
  const name = cleanPhrase(text).replace(/(?<![;,])[;,]+$/, '')
  if (isOrganisation(name)) return organisationName(name)
  const [family = '', given = '', suffix = ''] = name.split(',').map((part) => part.trim())
  if (given !== '') return personName({ family, given, suffix })
  if (name === '') return null
  return { name: family, organisation: family.includes(' ') && !FAMILY_FIRST.test(family) && !looksLikeName(family) }
}

/** The names for a record, each once. */
export function authorsOf(names: readonly (RecordName | null)[]): { authors: string[]; organisations: string[] } {
  const known = names.filter((name) => name !== null)
  return {
    authors: [...new Set(known.map(({ name }) => name))],
    organisations: [...new Set(known.filter(({ organisation }) => organisation).map(({ name }) => name))],
  }
}
