import type { Extra, FoundFile } from '#core/brief/proof/found.ts'
import { t } from '#text/text.ts'
import { markedPiece } from '../write/piece-names.ts'
import { decoded, STRING } from './pdf/pdf-string.ts'
import { rawParts } from './pdf/raw-parts.ts'

const SAID = new RegExp(String.raw`\/(ActualText|Alt|E)\s*(${STRING.source})`, 'g')
/** The marked content that says a text for what is drawn in it. */
const CONTENT = /\/(\S{1,80})\s*<<([^<>]{0,60000}(?:<[\da-fA-F\s]{0,60000}>[^<>]{0,60000}){0,4})>>\s*BDC/g
/** What an export has none of: programs that pages run, forms, other numbers of pages, letters that stand for others. */
const NEVER = [
  ['AA', /\/AA\s*<</],
  ['XFA', /\/XFA\b/],
  ['AcroForm', /\/AcroForm\b/],
  ['PageLabels', /\/PageLabels\b/],
  ['CIDToGIDMap', /\/CIDToGIDMap\s+\d/],
] as const

type Read = Pick<FoundFile, 'parts' | 'markers' | 'loose' | 'running'>

/**
 * What a file would give when its text is copied or read aloud, where that is not what is drawn (`ActualText`, texts in the place of others); and what no export has, such as parts that cannot be looked at (see rawParts). `read`: what is drawn.
 */
export function besidesDrawn(bytes: Uint8Array, read: Read, attached: number): Extra[] {
  const raw = rawParts(bytes)
  if ('unseen' in raw) return [{ kind: 'unseen', text: t(`verify:unseen.${raw.unseen}`), page: null }]
  const texts = new Map<string, string>()
  for (const { piece, text, calls, pageNumber } of read.parts)
    texts.set(
      piece ?? '',
      `${texts.get(piece ?? '') ?? ''}${text}${calls.map((call) => ('printed' in call ? call.printed : '')).join('')}${pageNumber ?? ''}`,
    )
  for (const [piece, marker] of read.markers) texts.set(piece, `${marker}${texts.get(piece) ?? ''}`)
  const all = letters([...texts.values(), ...read.loose.map(({ text }) => text), ...read.running.flat()].join(' '))
  const extras: Extra[] = []
  const told = (text: string): void => void extras.push({ kind: 'hidden-text', text: text.slice(0, 200), page: null })
  for (const [, tag = '', inside = ''] of raw.contents.matchAll(CONTENT)) {
    const piece = markedPiece(tag)?.piece
    const drawn = piece === undefined ? all : letters(texts.get(piece) ?? '')
    for (const [, key, string = ''] of inside.matchAll(SAID))
      if (key !== 'ActualText' || !drawn.includes(letters(decoded(string)))) told(decoded(string))
  }
  for (const { 1: key, 2: string = '', index } of raw.objects.matchAll(SAID)) {
    // What figures show in words is compared with the export, figure by figure.
    if (key === 'Alt' && isOfFigure(raw.objects, index)) continue
    if (key !== 'ActualText' || !all.includes(letters(decoded(string)))) told(decoded(string))
  }
  const files = new Set([...raw.objects.matchAll(/\/EF\s*<<[^<>]{0,200}\/F\s+(\d+)/g)].map(([, number]) => number)).size
  const never: string[] = NEVER.filter(([, pattern]) => pattern.test(raw.objects)).map(([name]) => name)
  const also = files > attached ? ['EF'] : []
  return [...extras, ...[...never, ...also].map((text): Extra => ({ kind: 'embedded', text, page: null }))]
}

/** Whether the dictionary around a place is that of a figure's element. */
function isOfFigure(objects: string, at: number): boolean {
  const around = objects.slice(Math.max(objects.lastIndexOf('<<', at), at - 2000), at + 2000)
  const [own = ''] = around.split(/>>\s*(?:endobj|<<|\d+ \d+ obj)/, 1)
  return /\/S\s*\/Figure\b/.test(own)
}

/** Letters and figures only: marks and spaces the writer sets as it needs. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}
