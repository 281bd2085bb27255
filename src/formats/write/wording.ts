/** The few words a writer adds of its own, in the language of the document; English where a language is not listed. */
export type Wording = { notes: string; page: (page: number, pages: number) => string; pageParts: [string, string, string] }

type Phrases = { notes: string; pageParts: [string, string, string] }

const PHRASES: Record<string, Phrases> = {
  en: { notes: 'Notes', pageParts: ['Page ', ' of ', ''] },
  ru: { notes: 'Примечания', pageParts: ['Страница ', ' из ', ''] },
  kk: { notes: 'Ескертпелер', pageParts: ['Бет ', ' / ', ''] },
  fr: { notes: 'Notes', pageParts: ['Page ', ' sur ', ''] },
  de: { notes: 'Anmerkungen', pageParts: ['Seite ', ' von ', ''] },
  zh: { notes: '注释', pageParts: ['第 ', ' 页，共 ', ' 页'] },
}

const ENGLISH: Phrases = { notes: 'Notes', pageParts: ['Page ', ' of ', ''] }

/** `language` is BCP 47. */
export function wordingFor(language: string): Wording {
  const phrases = PHRASES[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH
  const [before, between, after] = phrases.pageParts
  return { ...phrases, page: (page, pages) => `${before}${page}${between}${pages}${after}` }
}
