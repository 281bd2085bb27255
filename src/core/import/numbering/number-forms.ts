/** The letters that lists count with, without those that Russian lists pass over (ё, й). */
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщэюя'] as const
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
const HAN = '〇一二三四五六七八九'
/** Beyond it nothing is counted in Roman numbers or letters. */
const MOST = 3999

/** 1 as a, 26 as z, 27 as aa (every letter doubled, as Word counts); '' below 1. `script`: 0 Latin, 1 Cyrillic. */
export function asLetters(value: number, script: 0 | 1 = 0): string {
  const letters = ALPHABETS[script]
  if (value < 1 || value > MOST) return ''
  return (letters[(value - 1) % letters.length] ?? '').repeat(Math.ceil(value / letters.length))
}

/** The place in the alphabet of a letter, or of one that is doubled; null for what no list counts with. */
export function lettersValue(text: string): number | null {
  const first = text.charAt(0)
  if (text === '' || text !== first.repeat(text.length)) return null
  const letters = ALPHABETS.find((alphabet) => alphabet.includes(first))
  return letters === undefined ? null : letters.indexOf(first) + 1 + (text.length - 1) * letters.length
}

/** 4 as iv; '' outside 1 to 3999. */
export function asRoman(value: number): string {
  if (value < 1 || value > MOST) return ''
  let rest = value
  return ROMAN.map(([size, sign]) => {
    const times = Math.floor(rest / size)
    rest -= times * size
    return sign.repeat(times)
  }).join('')
}

/** The value of a Roman number in lower case; null for what is none (`iiii`, `mix`). */
export function romanValue(text: string): number | null {
  let rest = text
  let value = 0
  for (const [size, sign] of ROMAN) {
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length)
      value += size
      if (value > MOST) return null
    }
  }
  return text !== '' && rest === '' && asRoman(value) === text ? value : null
}

/** 12 as 十二, up to 99; other numbers digit by digit. */
export function asHan(value: number): string {
  if (value > 99 || value < 1) return String(value).replace(/\d/g, (one) => digit(Number(one)))
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`
}

function digit(one: number): string {
  return HAN.charAt(one)
}

/** The value of a Chinese number up to 99; null for what is none. */
export function hanValue(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text)
  if (match === null || text === '') return null
  const [, first, ten, last] = match
  if (ten === undefined) return last === undefined && first !== undefined ? HAN.indexOf(first) : null
  return (first === undefined ? 1 : HAN.indexOf(first)) * 10 + (last === undefined ? 0 : HAN.indexOf(last))
}
