import { spokenLocale, t } from '#text/text.ts'

/** Words, a name or a title, in the quotation marks of the interface's language. */
export function quoted(words: string): string {
  return t('window:quoted', { quote: words })
}

/** All of these, as a sentence of the interface enumerates them: coal, gas and oil. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale(), { type: 'conjunction' }).format(items)
}
