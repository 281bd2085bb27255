import { coverageFor, fontBytes } from '#formats/write/fonts/font-library.ts'
import { openFont, type Font } from '#formats/write/fonts/font-tools.ts'
import type { Face, Family } from '#formats/write/fonts/fonts.ts'
import { isInvisible } from '#formats/write/fonts/script.ts'
import type { Letters } from './outline-text.ts'

const FACES: readonly Face[] = ['normal', 'bold', 'italics', 'bolditalics']
const opened = new Map<string, Font>()

/** The program's fonts for what is written in a drawing; `missing`: letters that none of them has. */
export async function lettersFor(words: string): Promise<{ letters: Letters; missing: string[] }> {
  const covers = await coverageFor(words)
  const characters = [...new Set(words)].filter((character) => !/\s/.test(character) && !isInvisible(character))
  const families = new Set(characters.map((character) => covers(character, 'sans')))
  for (const family of new Set<Family | null>(['sans', 'serif', ...families]))
    if (family !== null) for (const face of FACES) await open(family, face)
  return {
    letters: (character, preferred, face) => {
      const font = opened.get(`${covers(character, preferred) ?? preferred} ${face}`)
      if (font === undefined) throw new Error('The fonts of a drawing were not opened.')
      return font
    },
    missing: characters.filter((character) => covers(character, 'sans') === null),
  }
}

async function open(family: Family, face: Face): Promise<void> {
  const key = `${family} ${face}`
  if (!opened.has(key)) opened.set(key, openFont(await fontBytes(family, face)))
}
