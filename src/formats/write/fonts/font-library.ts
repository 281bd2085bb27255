import { readFileSync } from 'node:fs'
import { withBodyMetrics } from './font-metrics.ts'
import { decompress, type Font, openFont } from './font-tools.ts'
import { fontPath, type Face, type Family } from './fonts.ts'
import { hanSlice } from './han-slices.ts'
import { scriptOf } from './script.ts'

/** Arabic letters of Scheherazade New look small beside Latin ones of the same size. */
export const ARABIC_SCALE = 1.15

const bytes = new Map<string, Uint8Array>()
const opened = new Map<Family, Font>()

/** The bytes of a face as TrueType, kept for the life of the process: Chinese takes 0.2 s to unpack. */
export async function fontBytes(family: Family, face: Face): Promise<Uint8Array> {
  const path = fontPath(family, face)
  const known = bytes.get(path)
  if (known) return known
  const file = readFileSync(path)
  const font = path.endsWith('.woff2') ? await decompress(file) : file
  const main = family === 'serif' || family === 'sans'
  const ready = main ? font : withBodyMetrics(font, family === 'arabic' ? ARABIC_SCALE : 1, faceMark(family, face))
  bytes.set(path, ready)
  return ready
}

/** Answers which family can draw a character; built for one text, of which it has opened the fonts that are needed. */
export type Coverage = (character: string, preferred: 'serif' | 'sans') => Family | null

/** Opens the fonts that the characters of `text` ask for. The answer null means: no font here has that character. */
export async function coverageFor(text: string): Promise<Coverage> {
  const characters = new Set(text)
  const families = new Set<Family>(['serif', 'sans'])
  if ([...characters].some((character) => scriptOf(character) === 'arabic')) families.add('arabic')
  if ([...characters].some((character) => scriptOf(character) === 'han')) families.add('han')
  for (const family of families) await open(family)
  for (const character of characters) {
    if ([...families].some((family) => holds(family, character))) continue
    const slice = hanSlice(character.codePointAt(0) ?? 0)
    if (slice === null) continue
    families.add(`han-${slice}`)
    await open(`han-${slice}`)
  }
  const answers = new Map<string, Family | null>()
  return (character, preferred) => {
    const key = preferred + character
    const known = answers.get(key)
    if (known !== undefined) return known
    const script = scriptOf(character)
    const first: Family[] = script === null ? [preferred] : [script]
    const answer = [...first, ...families].find((family) => families.has(family) && holds(family, character)) ?? null
    answers.set(key, answer)
    return answer
  }
}

/**
 * The first of the characters that are drawn as each of these is: fonts have one glyph for several (µ and μ, hyphens), and what is copied from a PDF is any of them. Asks
 * the fonts that are open.
 */
export function drawnAlike(characters: Iterable<string>): (character: string) => string {
  const first = new Map<string, string>()
  const alike = new Map<string, string>()
  const root = (character: string): string => {
    const above = alike.get(character)
    return above === undefined ? character : root(above)
  }
  for (const character of new Set(characters))
    for (const [family, font] of opened) {
      if (!holds(family, character)) continue
      const glyph = `${family} ${font.glyphForCodePoint(character.codePointAt(0) ?? 0).id}`
      const known = first.get(glyph)
      if (known === undefined) first.set(glyph, character)
      else if (root(known) !== root(character)) alike.set(root(character), root(known))
    }
  return root
}

async function open(family: Family): Promise<void> {
  if (!opened.has(family)) opened.set(family, openFont(await fontBytes(family, 'normal')))
}

function holds(family: Family, character: string): boolean {
  return opened.get(family)?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ?? false
}

/** A number that tells faces apart, the same in every run: it ends up in the file. */
function faceMark(family: Family, face: Face): number {
  return Array.from(`${family}/${face}`).reduce((mark, letter) => (mark * 31 + letter.charCodeAt(0)) >>> 0, 7)
}
