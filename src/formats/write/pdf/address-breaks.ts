import type { LineInline } from './pdfmake-modules.ts'

/** Before the signs of an address, around = and &, never after a hyphen, which would be read as a part of it (Chicago Manual of Style, 17th edition, 7.46). */
const PLACES = /(?=[/.,?#~_%=&-])|(?<=[=&])/u
const AFTER_SCHEME = '://'
/** Shorter addresses are not parted. */
const SHORTEST = 24

/** The pieces of a paragraph, those of addresses cut where an address may go on in the next line. Widths are in points. */
export function withAddressBreaks(pieces: readonly LineInline[]): LineInline[] {
  const made: LineInline[] = []
  for (let at = 0; at < pieces.length;) {
    const first = pieces[at] as LineInline
    let end = at + 1
    if (typeof first.link === 'string') while (pieces[end]?.link === first.link && pieces[end]?.run === first.run) end += 1
    const run = pieces.slice(at, end)
    made.push(...(typeof first.link === 'string' ? cut(run) : run))
    at = end
  }
  return made
}

function cut(run: readonly LineInline[]): LineInline[] {
  const text = run.map((piece) => piece.text).join('')
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || text.length < SHORTEST || /\s./u.test(text)) return [...run]
  const parts = partsOf(text)
  return parts.map((part, index): LineInline => {
    const isLast = index === parts.length - 1
    const { noNewLine: _joined, lineEnd: _ended, ...common } = first
    return {
      ...common,
      text: part,
      width: first.font.widthOfString(part, first.fontSize, first.fontFeatures),
      trailingCut: isLast ? last.trailingCut : 0,
      ...(index === 0 ? {} : { leadingCut: 0 }),
      ...(isLast && last.noNewLine === true ? { noNewLine: true } : {}),
      ...(isLast && last.lineEnd === true ? { lineEnd: true } : {}),
    }
  })
}

/** Where it comes from, and its first word, stay together. */
function partsOf(text: string): string[] {
  const at = text.indexOf(AFTER_SCHEME)
  if (at < 0) return [text]
  const start = at + AFTER_SCHEME.length
  const [first = '', ...parts] = text.slice(start).split(PLACES)
  return [text.slice(0, start) + first, ...parts]
}
