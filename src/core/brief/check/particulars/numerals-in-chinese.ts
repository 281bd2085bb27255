import type { Numeral } from './numeral.ts'

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }
const SIGN = '[零〇一二两三四五六七八九十百千万萬亿億]'
/** 三分之一, 百分之八十, 八成, 九成五, 一半, 三倍, and whole numbers of more than one sign; a lone one (一个) is an article as often as a number. */
const NUMERAL = new RegExp(
  `(?<whole>${SIGN}{1,9}|\\d{1,3})分之(?<part>${SIGN}{1,9}|\\d{1,3}(?:\\.\\d+)?)|(?<tenths>[一二两三四五六七八九])成(?<more>[一二三四五六七八九半])?|(?<half>一半|半数)|(?<times>${SIGN}{1,5}|\\d{1,4}(?:\\.\\d+)?)倍|(?<number>${SIGN}{2,12}(?![瓦克米赫卡])|${SIGN}{2,11}(?=千[瓦克米赫卡]))`,
  'gu',
)

/** The numbers that a Chinese text writes in its own signs. */
export function numeralsInChinese(text: string): Numeral[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  return [...text.matchAll(NUMERAL)].flatMap(({ 0: printed, index, groups = {} }): Numeral[] => {
    const read = readGroups(groups)
    if (read === null || !Number.isFinite(read.value)) return []
    return [{ printed, start: index, end: index + printed.length, values: [read.value], kind: read.kind, inWords: true }]
  })
}

function readGroups(groups: Partial<Record<string, string>>): { value: number; kind: Numeral['kind'] } | null {
  const { whole, part, tenths, more, half, times, number } = groups
  if (whole !== undefined && part !== undefined) return { value: valueOf(part) / valueOf(whole), kind: 'share' }
  if (tenths !== undefined) {
    const rest = more === undefined ? 0 : more === '半' ? 5 : (DIGITS[more] ?? 0)
    return { value: ((DIGITS[tenths] ?? 0) * 10 + rest) / 100, kind: 'share' }
  }
  if (half !== undefined) return { value: 0.5, kind: 'share' }
  if (times !== undefined) return { value: valueOf(times), kind: 'factor' }
  return number === undefined ? null : { value: valueOf(number), kind: 'number' }
}

function valueOf(written: string): number {
  if (/^[\d.]+$/u.test(written)) return Number(written)
  let [total, section, digit] = [0, 0, 0]
  for (const sign of written) {
    const [own, ten, myriad] = [DIGITS[sign], TENS[sign], MYRIADS[sign]]
    if (own !== undefined) digit = own
    else if (ten !== undefined) {
      section += (digit === 0 ? 1 : digit) * ten
      digit = 0
    } else if (myriad !== undefined) {
      total = (total + section + digit) * myriad
      section = 0
      digit = 0
    }
  }
  return total + section + digit
}
