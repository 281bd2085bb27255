/** At least so many letters of a language in a thousand; a foreign name in a text brings fewer. */
const LEAST = 15

type Counts = { of: (letters: string) => number; total: number }

/**
 * The language that the letters of a text prove, among neighbours that share a script: Kazakh, Kyrgyz, Uzbek, Tajik, Ukrainian, Belarusian, Uyghur,
 * Persian, Arabic, Urdu and Uzbek in Latin letters. `text` is in lower case, `characters` counts its characters. Null
 * where they prove nothing: Russian, Bulgarian and most Latin alphabets have no letter of their own.
 */
export function languageByLetters(text: string, characters: ReadonlyMap<string, number>): string | null {
  const counts = countLetters(characters)
  if (counts.total === 0) return null
  const cyrillic = counts.of(CYRILLIC)
  if (cyrillic > counts.total * 0.5) return cyrillicLanguage(counts)
  if (counts.of(ARABIC) > counts.total * 0.5) return arabicLanguage(counts)
  return latinUzbek(text, counts.total) ? 'uz' : null
}

/** The languages that `languageByLetters` knows. */
export const TOLD_BY_LETTERS: ReadonlySet<string> = new Set('kk ky uz tg uk be ug fa ar ur ckb'.split(' '))

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўәғқңөұүһҳҷӣӯҗ'
const ARABIC = 'ابپتجچحخدذرزسشصضطظعغفقكکلمنهوىيیێېەھئۆۇۈۋڭگژءآأإةٹڈڑےںہھ'

function cyrillicLanguage({ of, total }: Counts): string | null {
  const many = (letters: string): boolean => of(letters) * 1000 >= total * LEAST
  if (many('ӣӯҷ')) return 'tg'
  if (of('ў') > 0 && many('ўқғҳ')) return of('қғҳ') > 0 ? 'uz' : null
  if (many('ў') && many('і')) return 'be'
  if (many('әғқңөұүһі') && of('іұ') > 0 && of('ыәғқұһ') > 0) return 'kk'
  if (many('іїєґ') && of('ыәғқұһ') === 0) return 'uk'
  return many('ңөү') && of('ң') > 0 && of('әғқұһҗ') === 0 ? 'ky' : null
}

function arabicLanguage({ of, total }: Counts): string | null {
  const many = (letters: string, least = LEAST): boolean => of(letters) * 1000 >= total * least
  if (many('ێڵڕ')) return 'ckb'
  if (many('ېۆۈۋەئڭ', 80)) return 'ug'
  if (many('ٹڈڑےں')) return 'ur'
  // Arabic has its own forms of k and y, and none of p, ch and g.
  if (many('پچگژکی') && of('ةىكي') * 4 < of('پچگژکی')) return 'fa'
  return many('ةىأإكي') && of('پچگژکی') === 0 ? 'ar' : null
}

/** `oʻ` and `gʻ`, with any of the marks that stand for the turned comma. */
function latinUzbek(text: string, letters: number): boolean {
  const pairs = text.match(/[og][ʻ‘’'`](?=\p{L}|\s)/gu)?.length ?? 0
  return pairs >= 2 && pairs * 1000 >= letters * LEAST && /[og]ʻ|o['’‘`]z/u.test(text)
}

function countLetters(table: ReadonlyMap<string, number>): Counts {
  let total = 0
  for (const [character, count] of table) if (LETTER.test(character)) total += count
  const of = (letters: string): number => {
    let sum = 0
    for (const letter of letters) sum += table.get(letter) ?? 0
    return sum
  }
  return { of, total }
}

const LETTER = /\p{L}/u
