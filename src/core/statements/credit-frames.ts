import { PLAIN, type Frame } from './frame.ts'
import { type Phrase, phraseBehind } from './phrases.ts'
import { russianBehind } from './russian-phrases.ts'
import { isMark, lowerAt, type Token } from './tokens.ts'

const CREDIT_NOUN =
  /^(?:словам|мнению|данным|оценкам?|оценке|подсч[её]там|расч[её]там|прогноз(?:у|ам)|версии|сообщениям?|утверждению|свидетельству|информации|убеждению|признанию|выражению|сведениям)$/u

const DOCUMENT = /^(?:докладу|отч[её]ту|исследованию|опросу|обзору|анализу|отч[её]там|докладам|прогнозу|статистике)$/u

const OPINION =
  /^(?:view|opinion|words|account|estimate|estimation|telling|judgement|judgment|reading|assessment|phrase|eyes|argument|answer|reply|verdict|point|position|advice|conclusion)$/u

/** “according to N”, “in his view”, «по словам N», «по его мнению», «со ссылкой на N». */
export function creditAt(tokens: readonly Token[], at: number): Frame | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (one === undefined || two === undefined) return null
  const credit = { ...PLAIN, takes: 'clause', isCredit: true, from: at } as const
  const of = (who: Phrase | null, verb: string): Frame | null => (who === null ? null : { ...credit, who, verb, to: who.to })
  if (one.lower === 'according' && two.lower === 'to') return of(phraseBehind(tokens, at + 2), 'according to')
  if (/^(?:in|by)$/u.test(one.lower) && /^(?:his|her|their|its)$/u.test(two.lower) && OPINION.test(three?.lower ?? ''))
    return { ...credit, who: { from: at + 1, to: at + 2 }, verb: `${one.lower} ${two.lower} ${three?.lower}`, to: at + 3 }
  if (/^(?:in|by)$/u.test(one.lower)) {
    const end = tokens.slice(at + 1, at + 8).findIndex(({ kind, text }) => kind === 'word' && /[’']s$|s[’']$/u.test(text))
    if (
      end !== -1 &&
      OPINION.test(lowerAt(tokens, at + 2 + end)) &&
      tokens.slice(at + 1, at + 2 + end).every(({ kind }) => kind === 'word')
    )
      return { ...credit, who: { from: at + 1, to: at + 2 + end }, verb: lowerAt(tokens, at + 2 + end), to: at + 3 + end }
  }
  if (one.lower === 'по' && CREDIT_NOUN.test(two.lower)) return of(russianBehind(tokens, at + 2, ''), `по ${two.lower}`)
  if (one.lower === 'согласно' && (CREDIT_NOUN.test(two.lower) || DOCUMENT.test(two.lower)))
    return of(russianBehind(tokens, at + 2, ''), `согласно ${two.lower}`)
  if (one.lower === 'по' && /^(?:его|её|ее|их)$/u.test(two.lower) && CREDIT_NOUN.test(three?.lower ?? ''))
    return { ...credit, who: { from: at + 1, to: at + 2 }, verb: `по ${two.lower} ${three?.lower}`, to: at + 3 }
  return null
}

/** “Her view is that …”, “was his answer”. */
export function opinionAt(tokens: readonly Token[], at: number): Frame | null {
  const token = tokens[at]
  if (token === undefined || !OPINION.test(token.lower)) return null
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  const owner =
    before !== undefined && (/[’']s$/u.test(before.text) || /^(?:his|her|their|its)$/u.test(before.lower)) ? at - 1 : -1
  if (owner === -1) return null
  const frame = { ...PLAIN, takes: 'clause', who: { from: owner, to: at }, verb: token.lower } as const
  if (/^(?:is|was|remains)$/u.test(behind?.lower ?? '') && (lowerAt(tokens, at + 2) === 'that' || isMark(tokens[at + 2], ':')))
    return { ...frame, from: owner, to: at + 2 }
  if (isMark(behind, ':')) return { ...frame, from: owner, to: at + 1 }
  return /^(?:is|was|came)$/u.test(lowerAt(tokens, owner - 1)) && tokens[owner - 2]?.kind === 'quote'
    ? { ...frame, from: owner - 1, to: at + 1, isBehind: true }
    : null
}
