import { spokenLocale, t } from '#text/text.ts'

/** Marks around words, and those around words within these. */
const INNER: readonly (readonly [string, string])[] = [
  ['“', '‘'],
  ['”', '’'],
  ['«', '„'],
  ['»', '“'],
]

/** Words, a name, a title or a sentence, in the quotation marks of the interface's language; what is quoted within them is between the inner marks. */
export function quoted(words: string): string {
  const [open = '', close = ''] = t('window:quoted', { quote: '\n' }).split('\n')
  const within = INNER.filter(([outer]) => outer === open || outer === close)
  return open + within.reduce((text, [outer, inner]) => text.replaceAll(outer, inner), words) + close
}

/** All of these, as a sentence of the interface enumerates them: coal, gas and oil. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale(), { type: 'conjunction' }).format(items)
}
