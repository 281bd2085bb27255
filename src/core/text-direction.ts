const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const LETTER = /\p{L}/u

const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** The reading direction of a BCP 47 language, that of the script it is written in by default or by name (`kk-Arab`). */
export function languageDirection(language: string | null): 'rtl' | 'ltr' {
  if (language === null) return 'ltr'
  const known = DIRECTIONS.get(language)
  if (known !== undefined) return known
  const direction = directionByScript(language)
  if (DIRECTIONS.size < MOST_DIRECTIONS) DIRECTIONS.set(language, direction)
  return direction
}

/** Asking Intl takes as long as setting a line, and every note asks. */
const DIRECTIONS = new Map<string, 'rtl' | 'ltr'>()
const MOST_DIRECTIONS = 500

function directionByScript(language: string): 'rtl' | 'ltr' {
  try {
    const { script } = new Intl.Locale(language).maximize()
    return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/** Whether letters that run from right to left stand in a text. */
export const hasRightToLeft = (text: string): boolean => RTL_LETTER.test(text)

/**
 * The base direction of a text of its own, such as a paragraph or a quotation: that of most of its letters. The first letter alone would turn an
 * Uyghur paragraph that opens with a foreign name, or an English one that opens with an Uyghur one. A text without letters goes by its `language`.
 */
export function textDirection(text: string, language: string | null = null): 'rtl' | 'ltr' {
  let [letters, balance] = [0, 0]
  for (const character of text) {
    if (!LETTER.test(character)) continue
    letters += 1
    balance += RTL_LETTER.test(character) ? 1 : -1
  }
  if (letters === 0) return languageDirection(language)
  return balance > 0 ? 'rtl' : 'ltr'
}
