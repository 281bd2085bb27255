import { expect, test } from 'vitest'
import { matchQuote } from '../check/match-quote.ts'
import { quotedPassages } from '../testing/quoted-passages.ts'
import { inQuotationMarks } from './quotation-marks.ts'

test.for([
  ['en', 'Gas grew.', '“Gas grew.”'],
  ['en-GB', 'He said “no”, twice.', '“He said ‘no’, twice.”'],
  ['en', 'A "plain" mark', '“A ‘plain’ mark”'],
  ['ru', 'Газ «Сила Сибири» вырос', '«Газ „Сила Сибири“ вырос»'],
  ['de', 'Das „Gas“ wuchs', '„Das ‚Gas‘ wuchs“'],
  ['fr', 'Le gaz', '«\u00a0Le gaz\u00a0»'],
  ['zh', '他说“不”。', '“他说‘不’。”'],
  ['ja', '彼は「いいえ」と言った', '「彼は「いいえ」と言った」'],
  ['sw', 'Gesi\nimeongezeka', '“Gesi imeongezeka”'],
] as const)(
  'in %s words are quoted as it is written there, with other marks inside where it has them',
  ([language, quote, written]) => {
    expect(inQuotationMarks(quote, language)).toBe(written)
  },
)

test('the check finds one quotation in it, which stands in its source, whatever marks the source has', () => {
  const sources = [
    'He said “no” and “yes”.',
    'Er sagte „nein“ dazu.',
    'Он сказал «нет» — и "да".',
    '他说“不”。',
    'It’s the ‘old’ way',
  ]
  for (const language of ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pl', 'ja', 'zh', 'ug', 'ar', 'kk', 'xx'])
    for (const source of sources) {
      const found = quotedPassages(inQuotationMarks(source, language))
      expect(found, `${language} ${source}`).toHaveLength(1)
      expect(matchQuote(found[0] ?? '', source), `${language} ${source}`).not.toBeNull()
    }
})
