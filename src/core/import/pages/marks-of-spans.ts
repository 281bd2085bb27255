import type { Mark } from '../../article.ts'
import { cleanPhrase } from '../clean-text.ts'
import type { SpannedText } from './join-lines.ts'
import type { Span } from './page.ts'

/** Tells the unique label of the footnote that a sign on a page refers to, null where there is none. */
export type LabelOf = (sign: string, page: number) => string | null

/** More marks than this in one block are a drawing's. */
const MOST = 500

/** A text in its clean form and its marks: emphasis and strong type where only part of the text has it, links, references to footnotes. */
export function cleanSpanned({ text, spans }: SpannedText, labelOf: LabelOf): { text: string; marks: Mark[] } {
  const clean = cleanPhrase(text)
  const at = offsets(text, clean)
  const found = spans.slice(0, MOST * 4).flatMap((span) => marksOf(text, span, labelOf))
  const marks: Mark[] = []
  for (const mark of merged(found, text)) {
    const inner = text.slice(mark.start, mark.end)
    const [start, end] = [at(mark.start + inner.length - inner.trimStart().length), at(mark.start + inner.trimEnd().length)]
    const whole = start === 0 && end >= clean.length
    if (end <= start || (whole && (mark.kind === 'emphasis' || mark.kind === 'strong'))) continue
    marks.push({ ...mark, start, end })
  }
  return { text: clean, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST) }
}

function marksOf(text: string, span: Span, labelOf: LabelOf): Mark[] {
  const { start, end } = span
  if (span.note) {
    return [...text.slice(start, end).matchAll(/\d{1,3}|[a-z]|[*†‡§¶]{1,3}/gu)].flatMap((match): Mark[] => {
      const label = labelOf(match[0], span.page)
      const from = start + match.index
      return label === null ? [] : [{ start: from, end: from + match[0].length, kind: 'footnote', label }]
    })
  }
  if (span.href !== undefined) return [{ start, end, kind: 'link', href: span.href }]
  if (!/\p{L}|\p{N}/u.test(text.slice(start, end))) return []
  const marks: Mark[] = []
  if (span.italic) marks.push({ start, end, kind: 'emphasis' })
  if (span.bold) marks.push({ start, end, kind: 'strong' })
  return marks
}

/** Marks of one kind that touch, or have only white space between them, become one. */
function merged(marks: readonly Mark[], text: string): Mark[] {
  const done: Mark[] = []
  for (const mark of marks) {
    const before = mark.kind === 'footnote' ? undefined : done.findLast((other) => other.kind === mark.kind)
    const joins =
      before !== undefined &&
      before.href === mark.href &&
      mark.start >= before.end - 1 &&
      mark.start - before.end < 4 &&
      text.slice(before.end, mark.start).trim() === ''
    if (joins) before.end = Math.max(before.end, mark.end)
    else done.push({ ...mark })
  }
  return done
}

/** Where a place in `raw` lies in `clean`, which differs from it by characters left out and runs of white space made one. */
function offsets(raw: string, clean: string): (place: number) => number {
  if (raw === clean) return (place) => Math.min(place, clean.length)
  const places = new Int32Array(raw.length + 1)
  let to = 0
  for (let from = 0; from < raw.length; from += 1) {
    places[from] = to
    if (to < clean.length && (raw[from] === clean[to] || (clean[to] === ' ' && /\s/.test(raw[from] ?? '')))) to += 1
  }
  places[raw.length] = clean.length
  return (place) => places[place] ?? clean.length
}
