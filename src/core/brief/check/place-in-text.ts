import { normalise } from '#core/anchor/normalise.ts'
import { places } from './word-bounds.ts'

/**
 * Where words stand in a text, as whole words: letter for letter, or but for kinds of marks and spaces, the marks around them, a last full stop and the case of the
 * first letter. [start, end) in UTF-16 units of the text; null where they do not stand there.
 */
export function placeInText(words: string, text: string): { start: number; end: number } | null {
  const passage = normalise(text)
  const own = normalise(words.normalize('NFC')).text.trim()
  const bare = own.replace(/^["'«„]+|(?<!["'»“])["'»“]+$/gu, '').trim()
  const short = bare.replace(/(?<![\s.,;:])[\s.,;:]+$/u, '')
  if (!/[\p{L}\p{N}]/u.test(own)) return null
  for (const wanted of [own, bare, short, otherCase(short)]) {
    const found = places(wanted, passage.text).next()
    if (found.done === true) continue
    const last = passage.offsets[found.value + wanted.length - 1] ?? text.length - 1
    return { start: passage.offsets[found.value] ?? 0, end: last + 1 }
  }
  return null
}

function otherCase(text: string): string {
  const first = text.charAt(0)
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1)
}
