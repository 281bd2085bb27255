/** Without inner marks, those of the quoted words stay what they are. */
export type QuotationMarks = readonly [open: string, close: string, innerOpen?: string, innerClose?: string]

const ENGLISH: QuotationMarks = ['“', '”', '‘', '’']
/** By the language's first subtag; every other language has the English marks. Only marks that the check reads as a quotation's. */
const BY_LANGUAGE: Readonly<Record<string, QuotationMarks>> = {
  ...of(['ru', 'uk', 'be', 'kk', 'ky', 'tg', 'tt', 'bg'], ['«', '»', '„', '“']),
  ...of(['es', 'it', 'el', 'ar', 'fa', 'ug', 'uz', 'az', 'hy'], ['«', '»', '“', '”']),
  ...of(['de', 'cs', 'sk', 'sl', 'lt', 'et', 'is'], ['„', '“', '‚', '‘']),
  ...of(['pl', 'ro', 'hr', 'hu', 'sr'], ['„', '”', '‚', '’']),
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  // The check knows Japanese marks only as they stand in the source.
  ja: ['「', '」'],
}

function of(languages: readonly string[], marks: QuotationMarks): Record<string, QuotationMarks> {
  return Object.fromEntries(languages.map((language) => [language, marks]))
}

/** The quotation marks of a language (BCP 47), with the spaces that stand within them. */
export function quotationMarks(language: string): QuotationMarks {
  return BY_LANGUAGE[language.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH
}

/** What opens or closes a quotation within the quoted words; the marks that do either are told by where they stand. */
const OPENS = new Set(['„', '«', '「', '『'])
const CLOSES = new Set(['”', '»', '」', '』'])
const EITHER = new Set(['“', '"'])
const BEFORE_OPENING = /(?:^|[\s\p{Ps}\p{Pd}])$/u

/**
 * Quoted words between the quotation marks of a language (BCP 47), as the check finds them again: marks within them become the inner ones, lines run on.
 */
export function inQuotationMarks(quote: string, language: string): string {
  const [open, close, innerOpen, innerClose] = quotationMarks(language)
  const lines = quote.split('\n').map((line) => line.trim())
  const words = lines.filter((line) => line !== '').join(' ')
  let depth = 0
  let inner = ''
  for (const sign of words) {
    const opens = OPENS.has(sign) || (EITHER.has(sign) && (depth === 0 || BEFORE_OPENING.test(inner)))
    if (opens) {
      depth += 1
      inner += innerOpen ?? sign
    } else if (CLOSES.has(sign) || EITHER.has(sign)) {
      depth = Math.max(0, depth - 1)
      inner += innerClose ?? sign
    } else inner += sign
  }
  return `${open}${inner}${close}`
}
