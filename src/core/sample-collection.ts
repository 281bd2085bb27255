import { LANGUAGES } from '#text/language.ts'
import { textIn } from '#text/text.ts'

/** What the collection of the sample library is called in each language of the interface: it keeps the name it was made under. */
export const SAMPLE_COLLECTIONS: readonly string[] = LANGUAGES.map((language) => textIn(language)('importing:sampleCollection'))
