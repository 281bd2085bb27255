import type { Form } from '#core/brief/proof/forms.ts'
import { coverageFor, drawnAlike } from '../fonts/font-library.ts'
import { isInvisible } from '../fonts/script.ts'

/** What the typesetter prints for a character that no font has. */
const MISSING = '\ufffd'

/**
 * In which form a PDF gives texts back that this writer printed: without white space, which lines and columns make anew, without signs that show nothing, with � for what no
 * font has, and with one character for all that are drawn alike. Marks that no letter takes in are drawn freely: of them all that are there are compared, not their places.
 */
export async function pdfForm(printed: readonly string[], read: readonly string[]): Promise<Form> {
  const covers = await coverageFor(printed.join(' ').normalize('NFC'))
  const alike = drawnAlike([...printed, ...read].join('').normalize('NFC'))
  const shown = (character: string): string => (covers(character, 'serif') === null ? MISSING : alike(character))
  return { expected: (text) => inForm(text, shown), found: (text) => inForm(text, alike), joined: '' }
}

function inForm(text: string, draw: (character: string) => string): string {
  const characters = Array.from(text.replace(/\s+/gu, '').normalize('NFC'))
  return freeMarks(characters.map((character) => (isInvisible(character) ? '' : draw(character))).join(''))
}

function freeMarks(text: string): string {
  if (!/\p{M}/u.test(text)) return text
  const apart = text.normalize('NFD')
  const marks = (apart.match(/\p{M}/gu) ?? []).sort()
  return `${apart.replace(/\p{M}/gu, '')} ${marks.join('')}`
}
