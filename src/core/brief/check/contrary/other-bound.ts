import { datesIn, type DateInText } from '../../../in-text/dates.ts'

type Bound = 'since' | 'until' | 'by'

/** What stands before a date that begins or ends something, in English and Russian. */
const BEFORE: readonly [Bound, RegExp][] = [
  [
    'since',
    /(?<!\p{L})(?:since|from|starting in|beginning in|с|со|начиная с)\s(?:the\s)?(?:(?:early|mid|late|start of|beginning of|начала)[\s-])?$/iu,
  ],
  [
    'until',
    /(?<!\p{L})(?:until|till|through|up to|to|до)\s(?:the\s)?(?:(?:early|mid|late|end of|close of|конца|концу|начала)[\s-])?$/iu,
  ],
  [
    'since',
    /(?<!\p{L})(?:start(?:s|ed)?|began|begun|begins?|opened|launched|took effect|came into force|началс\p{L}+|началась|начались|открыл\p{L}*|вступил\p{L}*)\s(?:\p{L}+\s){0,2}?(?:in|on|в)\s(?:early\s|mid-|late\s)?$/iu,
  ],
  [
    'until',
    /(?<!\p{L})(?:ended|ends|stopped|ceased|expire[sd]|закончил\p{L}+|прекратил\p{L}+)\s(?:\p{L}+\s){0,2}?(?:in|on|в)\s(?:early\s|mid-|late\s)?$/iu,
  ],
  ['by', /(?<!\p{L})(?:by|no later than|к|не позднее)\s(?:the\s)?(?:(?:early|mid|late|end of|close of|концу|началу)[\s-])?$/iu],
]
/** So many characters before a date are looked at. */
const REACH = 40

/**
 * A date that the sentence tells as the beginning or the end of something (“ran until 2021”), where the passage tells another date as that, and this one only as
 * when something was so; null where none is.
 */
export function otherBound(sentence: string, passage: string): { date: string; there: string } | null {
  const given = boundedIn(passage)
  for (const { date, bound } of boundedIn(sentence)) {
    if (bound === null) continue
    const same = given.filter(
      (each) => each.date.year === date.year && each.date.month === date.month && each.date.day === date.day,
    )
    // “started in April” told as “until April”.
    const turned = bound === 'until' ? 'since' : 'until'
    const [only] = same
    if (bound !== 'by' && only !== undefined && same.every((each) => each.bound === turned))
      return { date: date.printed, there: only.date.printed }
    // What ends by 2024 runs until then; what was so by 2021 need not have ended.
    const there = given.find((each) => each.bound === bound || (bound === 'until' && each.bound === 'by'))
    if (same.length > 0 && there !== undefined && same.every((each) => each.bound === null))
      return { date: date.printed, there: there.date.printed }
  }
  return null
}

function boundedIn(text: string): { date: DateInText; bound: Bound | null }[] {
  return datesIn(text).map((date) => {
    const before = text.slice(Math.max(0, date.start - REACH), date.start)
    return { date, bound: BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? null }
  })
}
