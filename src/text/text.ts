import { createInstance } from 'i18next'
import { en } from './en/index.ts'
import { documents } from './others/document.ts'
import { ru } from './ru/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'window'
    resources: typeof en
  }
}

const ENGLISH = 'en'

/** How the interface writes numbers, dates and names of languages (BCP 47). */
export const LOCALE = 'en-GB'

const catalogue = createInstance()
void catalogue.init({
  lng: ENGLISH,
  fallbackLng: ENGLISH,
  // Everything is here already: the texts can be asked for in the next line.
  initAsync: false,
  resources: {
    en,
    ...Object.fromEntries(
      Object.entries(documents).map(([language, document]) => [language, { ...(language === 'ru' && ru), document }]),
    ),
  },
  ns: Object.keys(en),
  defaultNS: 'window',
  // What is put in is shown as text, by React and by the writers, never as HTML.
  interpolation: { escapeValue: false },
})

/** A text of the interface in its language: `t('document:notes')`, values by name, plurals by `count`. A key that is not there does not compile. */
export const t = catalogue.t

/** The same for what stands in a document of this language (BCP 47): English where the language, or a text in it, is missing. */
export function textIn(language: string): typeof t {
  return catalogue.getFixedT(language)
}
