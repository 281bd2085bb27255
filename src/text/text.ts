import { createInstance } from 'i18next'
import { en } from './en/index.ts'
import { languageAmong, toldLanguage, type Language } from './language.ts'
import { documents } from './others/document.ts'
import { ru } from './ru/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'window'
    resources: typeof en
  }
}

const ENGLISH = 'en'

/** What this page or process speaks from its beginning to its end. Main alone learns it later (`speak`). */
export const LANGUAGE = toldLanguage()

const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' }

/** How the interface writes numbers, dates and names of languages (BCP 47). */
export const LOCALE = LOCALES[LANGUAGE]

/** The same for what core says, which may be said in a document (`sayingIn`). */
export function spokenLocale(): string {
  return LOCALES[languageAmong([catalogue.language])]
}

const catalogue = createInstance()
void catalogue.init({
  lng: LANGUAGE,
  fallbackLng: ENGLISH,
  // Everything is here already: the texts can be asked for in the next line.
  initAsync: false,
  resources: {
    en,
    ru,
    ...Object.fromEntries(Object.entries(documents).map(([language, document]) => [language, { document }])),
  },
  ns: Object.keys(en),
  defaultNS: 'window',
  // What is put in is shown as text, by React and by the writers, never as HTML.
  interpolation: { escapeValue: false },
})

/** A text of the interface in its language: `t('document:notes')`, values by name, plurals by `count`. A key that is not there does not compile. */
export const t = catalogue.t

/** Has `t` speak another language from now on: for main, which learns it once the app is ready, and says nothing before. */
export function speak(language: Language): void {
  void catalogue.changeLanguage(language)
}

/**
 * Has `t` speak the language of a document (BCP 47; English where it is none of the interface's) while `work` runs, for what core says that lands in a file. `work` must not
 * wait: whatever else runs meanwhile would speak it too.
 */
export function sayingIn<T>(language: string, work: () => T): T {
  const before = catalogue.language
  void catalogue.changeLanguage(languageAmong([language]))
  try {
    return work()
  } finally {
    void catalogue.changeLanguage(before)
  }
}

/** The same for what stands in a document of this language (BCP 47): English where the language, or a text in it, is missing. */
export function textIn(language: string): typeof t {
  return catalogue.getFixedT(language)
}
