import { FIELDS, FILTERS, HAS, IS } from '#core/search-fields.ts'
import { t } from '#text/text.ts'

/** Something that may be typed next. `text` takes the place of the last word of the query; `shown` is how it is listed. */
export type Operator = { shown: string; does: string; text: string }
/** What the library has that filters can be asked for. */
export type Known = { themes: readonly { slug: string; name: string }[]; collections: readonly string[] }

type Offered = (typeof FIELDS)[number] | Exclude<(typeof FILTERS)[number], 'publication='>
const OFFERED: readonly Offered[] = [...FIELDS, ...FILTERS].filter((name) => name !== 'publication=')
const VALUES: Partial<Record<string, readonly string[]>> = { has: HAS, is: IS }

/** What may be typed at the end of a query: fields that begin as its last word does, values behind a field, everything while it is empty. */
export function operatorsFor(query: string, { themes, collections }: Known): Operator[] {
  const last = lastWord(query)
  const [, minus = '', field, begun = ''] = /^(-?)([a-z]+):"?(.*)$/is.exec(last) ?? []
  if (field !== undefined) {
    const name = field.toLowerCase()
    const values =
      name === 'theme'
        ? themes.map(({ slug, name: does }) => ({ value: slug, does }))
        : (name === 'collection' || name === 'in' ? collections : (VALUES[name] ?? [])).map((value) => ({ value, does: '' }))
    return values
      .filter(({ value }) => value.toLowerCase().startsWith(begun.toLowerCase()) && value.toLowerCase() !== begun.toLowerCase())
      .map(({ value, does }) => ({
        shown: `${name}:${value}`,
        does,
        text: `${minus}${name}:${/\s/.test(value) ? `"${value}"` : value} `,
      }))
  }
  const fields = OFFERED.filter((name) => last !== '' && name !== last && name.startsWith(last.replace(/^-/, '').toLowerCase()))
  const shownFields = query.trim() === '' ? OFFERED : last.length > 1 ? fields : []
  return [
    ...(query.trim() === ''
      ? SIGNS.map((sign) => ({ shown: t(`search:sign.${sign}.shown`), does: t(`search:sign.${sign}.does`), text: '' }))
      : []),
    ...shownFields.map((name) => ({
      shown: `${name}:`,
      does: t(`search:field.${name}`),
      text: `${last.startsWith('-') ? '-' : ''}${name}:`,
    })),
  ]
}

const SIGNS = ['phrase', 'prefix', 'or', 'not'] as const

/** The query with its last word replaced. */
export function completed(query: string, { text }: Operator): string {
  return query.slice(0, query.length - lastWord(query).length) + text
}

/** What is being written: a word with its field, or all of a quotation that is still open. */
function lastWord(query: string): string {
  const isOpen = query.split('"').length % 2 === 0
  const quotation = isOpen ? query.slice(query.lastIndexOf('"')) : ''
  const before = query.slice(0, query.length - quotation.length)
  return (before.split(/[\s()"]/).at(-1) ?? '') + quotation
}
