import { LINE_END } from './parted-words.ts'

/** Signs that steer layout and show nothing. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const WORD = /^[\p{L}\p{N}]$/u
/** Scripts whose spaces a page does not tell for sure: lines of Chinese are stretched between letters, and in a line from right to left what stands between two directions is drawn elsewhere. */
const UNSURE = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{M}]$/u

/**
 * Whether words that stand in one line of a page are parted or joined otherwise than in the text (“no where”, “now here”). What stands at the ends of lines tells nothing, and is not compared; nor are texts whose
 * letters do not pair up.
 */
export function hasOtherGaps(printed: string, read: string): boolean {
  const [wanted, found] = [gapsOf(printed), gapsOf(read)]
  if (wanted.length !== found.length) return false
  return found.some(({ before, letter, gap }, index) => {
    if (index === 0 || gap.includes(LINE_END)) return false
    if (UNSURE.test(letter) || UNSURE.test(before)) return false
    const isWanted = wanted[index]?.gap !== ''
    if (isWanted === (gap !== '')) return false
    // Beside a sign a gap may be no space: signs are set apart from letters by more or less.
    return isWanted || (WORD.test(letter) && WORD.test(before))
  })
}

/** Each letter with the one before it and the white space between the two. */
function gapsOf(text: string): { before: string; letter: string; gap: string }[] {
  const gaps: { before: string; letter: string; gap: string }[] = []
  let gap = ''
  for (const letter of text.normalize('NFC').replace(INVISIBLE, '').trim()) {
    if (/\s/u.test(letter)) gap += letter
    else {
      gaps.push({ before: gaps.at(-1)?.letter ?? '', letter, gap })
      gap = ''
    }
  }
  return gaps
}
