import { sentenceSpans } from '#core/sentences.ts'
import type { FoundCall } from '../proof/found.ts'
import { WORD_FORM } from '../proof/forms.ts'
import type { PrintedPiece } from '../proof/printed-piece.ts'
import type { ReturnedParagraph } from './returned-file.ts'

/**
 * A sentence, or another unit of text (a heading, a quotation), of a file that came back. `claims`: how many of its letters stand under the bookmark of which piece;
 * `paragraph`: its place among the paragraphs; `key`: the text as it is compared.
 */
export type FileSentence = {
  text: string
  key: string
  paragraph: number
  claims: ReadonlyMap<string, number>
  calls: FoundCall[]
  tracked: number[]
  comments: string[]
}

/** What is one unit however many sentences it has. */
const WHOLE: ReadonlySet<PrintedPiece['kind']> = new Set([
  'kicker',
  'title',
  'byline',
  'contents-title',
  'heading',
  'label',
  'quotation',
  'attribution',
  'caption',
  'figure-caption',
  'figure-source',
  'source',
  'annex',
  'text',
])
/** Characters of a paragraph that is cut into sentences; none of a brief comes near. */
const LONGEST_CUT = 200_000
/** Sentences that may stand together for one of a brief. */
const MOST_SENTENCES = 50

type Range = { start: number; end: number }

/** The sentences of a file in reading order. What stands as it was exported is one, whatever it looks like; the rest is cut as the composer cuts it. */
export function fileSentences(
  paragraphs: readonly ReturnedParagraph[],
  pieces: readonly PrintedPiece[],
  language: string,
): FileSentence[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const keys = new Set(pieces.map(({ text }) => WORD_FORM.expected(text)))
  const longest = Math.max(0, ...[...keys].map((key) => key.length))
  return paragraphs.flatMap((paragraph, index) => {
    const text = paragraph.runs.map((run) => run.text).join('')
    const claims = claimedRanges(paragraph)
    if (isWhole(paragraph, text, claims, byId, keys)) return sentencesAt(paragraph, index, text, [{ start: 0, end: text.length }])
    const fixed = claims.filter(({ piece, start, end }) => {
      const own = byId.get(piece)
      return own !== undefined && WORD_FORM.found(text.slice(start, end)) === WORD_FORM.expected(own.text)
    })
    const cuts: Range[] = []
    let from = 0
    for (const { start, end } of [...fixed, { start: text.length, end: text.length }]) {
      cuts.push(...cut(text, from, start, { claims, byId, keys, longest, language }))
      if (end > start) cuts.push({ start, end })
      from = end
    }
    return sentencesAt(paragraph, index, text, cuts)
  })
}

function isWhole(
  paragraph: ReturnedParagraph,
  text: string,
  claims: readonly { piece: string }[],
  byId: ReadonlyMap<string, PrintedPiece>,
  keys: ReadonlySet<string>,
): boolean {
  if (text.length > LONGEST_CUT || keys.has(WORD_FORM.found(text))) return true
  const kinds = claims.flatMap(({ piece }) => byId.get(piece)?.kind ?? [])
  return kinds.length > 0 ? kinds.every((kind) => WHOLE.has(kind)) : paragraph.kind === 'heading'
}

/** The stretches under each bookmark, those of one joined. */
function claimedRanges({ runs }: ReturnedParagraph): (Range & { piece: string })[] {
  const ranges: (Range & { piece: string })[] = []
  let at = 0
  for (const { text, piece } of runs) {
    const last = ranges.at(-1)
    if (piece !== null && text !== '') {
      if (last && last.piece === piece && last.end === at) last.end += text.length
      else ranges.push({ piece, start: at, end: at + text.length })
    }
    at += text.length
  }
  return ranges
}

type Cutting = {
  claims: readonly (Range & { piece: string })[]
  byId: ReadonlyMap<string, PrintedPiece>
  keys: ReadonlySet<string>
  longest: number
  language: string
}

/** The sentences of a stretch in which something was changed; several that are one of the brief together stay so. */
function cut(text: string, start: number, end: number, cutting: Cutting): Range[] {
  const part = text.slice(start, end)
  if (part.trim() === '') return []
  const own = cutting.claims.filter((claim) => claim.start >= start && claim.end <= end)
  const [only] = own
  const spans = sentenceSpans(part, cutting.language).map((span) => ({ start: span.start + start, end: span.end + start }))
  const was = only && own.length === 1 ? cutting.byId.get(only.piece)?.text : undefined
  // A sentence of the brief may be several by the rules: it is cut only where it has become more.
  if (was !== undefined && spans.length > 1 && spans.length <= sentenceSpans(was, cutting.language).length)
    return [{ start: spans[0]?.start ?? start, end: spans.at(-1)?.end ?? end }]
  const cuts: Range[] = []
  for (let index = 0; index < spans.length; index += 1) {
    let last = index
    let key = ''
    for (let next = index; next < Math.min(spans.length, index + MOST_SENTENCES) && key.length <= cutting.longest; next += 1) {
      key = WORD_FORM.found(text.slice(spans[index]?.start, spans[next]?.end))
      if (cutting.keys.has(key)) last = next
    }
    cuts.push({ start: spans[index]?.start ?? start, end: spans[last]?.end ?? end })
    index = last
  }
  return cuts
}

function sentencesAt(paragraph: ReturnedParagraph, index: number, text: string, cuts: readonly Range[]): FileSentence[] {
  const made = cuts
    .map(({ start, end }) => ({ start, end, text: clean(text.slice(start, end)) }))
    .filter((one) => one.text !== '')
    .map((one) => ({
      ...one,
      key: WORD_FORM.found(one.text),
      paragraph: index,
      claims: new Map<string, number>(),
      calls: [] as FoundCall[],
      tracked: [] as number[],
      comments: [] as string[],
    }))
  let at = 0
  for (const { text: letters, piece, call, tracked, comments } of paragraph.runs) {
    const [from, to] = [at, at + letters.length]
    at = to
    // What has no letters belongs to the sentence that it stands behind.
    const touched =
      from === to
        ? [made.findLast((one) => one.start < from) ?? made[0]].flatMap((one) => one ?? [])
        : made.filter((one) => one.start < to && one.end > from)
    for (const one of touched) {
      const length = Math.min(to, one.end) - Math.max(from, one.start)
      if (piece !== null && length > 0) one.claims.set(piece, (one.claims.get(piece) ?? 0) + length)
      if (call !== null) one.calls.push(call)
      if (tracked !== null && !one.tracked.includes(tracked)) one.tracked.push(tracked)
      for (const comment of comments) if (!one.comments.includes(comment)) one.comments.push(comment)
    }
  }
  return made.map(({ start: _start, end: _end, ...one }) => one)
}

/** In one line; spaces that hold words together stay. */
function clean(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/gu, ' ')
    .trim()
    .normalize('NFC')
}
