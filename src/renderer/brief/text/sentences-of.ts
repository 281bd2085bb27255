import type { Mark, Node as TextNode } from 'prosemirror-model'
import type { BriefComment, Evidence } from '#core/brief.ts'
import { sentenceSpans, type Span } from '#core/sentences.ts'
import { schema, type SentenceAttrs } from './schema.ts'

/** A sentence in a paragraph, item, cell or judgement; `start` and `end` count from the beginning of its text (UTF-16, end exclusive). */
export type PlacedSentence = {
  id: string
  start: number
  end: number
  evidence: Evidence
  comments: readonly BriefComment[]
}
/** A stretch of one mark (or none) within a sentence; `weight` counts its letters and figures. */
export type Stretch = { start: number; end: number; mark: Mark | null; weight: number }

const known = new WeakMap<TextNode, { language: string; sentences: PlacedSentence[] }>()

/** The sentences of a text block as they are written now. A block quotation is one sentence that rests on its excerpt; titles, headings, captions and hypotheses have none. */
export function sentencesOf(block: TextNode, language: string): PlacedSentence[] {
  const before = known.get(block)
  if (before?.language === language) return before.sentences
  const sentences = read(block, language)
  known.set(block, { language, sentences })
  return sentences
}

const spans = new WeakMap<TextNode, { language: string; spans: Span[] }>()

/** Where the sentences of a text block begin and end. */
export function spansOf(block: TextNode, language: string): readonly Span[] {
  const before = spans.get(block)
  if (before?.language === language) return before.spans
  const found = sentenceSpans(block.textContent, language)
  spans.set(block, { language, spans: found })
  return found
}

/** Whether a block is text whose sentences are written here: a paragraph, item, cell, judgement or row of a matrix. */
export function isOwnText({ type, isTextblock }: TextNode): boolean {
  return isTextblock && !OTHERS.has(type)
}

const { title, heading, caption, hypothesis, quotation } = schema.nodes
const OTHERS = new Set([title, heading, caption, hypothesis, quotation])

function read(block: TextNode, language: string): PlacedSentence[] {
  if (block.type === quotation) {
    const evidence = { excerpts: [String(block.attrs['excerpt'])], tag: null }
    const comments = block.attrs['comments'] as readonly BriefComment[]
    return [{ id: String(block.attrs['id']), start: 0, end: block.content.size, evidence, comments }]
  }
  if (!isOwnText(block)) return []
  return spansOf(block, language).map(({ start, end }) => {
    const stretches = stretchesIn(block, start, end)
    return { id: mainId(stretches) ?? '', start, end, ...whatIsGiven(stretches) }
  })
}

export function sentenceMark(marks: readonly Mark[]): Mark | null {
  return marks.find((mark) => mark.type === schema.marks.sentence) ?? null
}

export function attrsOf(mark: Mark): SentenceAttrs {
  return mark.attrs as SentenceAttrs
}

/** The stretches of marks between two offsets of a text block. Neighbours of one mark (a bold word between) are one. */
export function stretchesIn(block: TextNode, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = []
  block.nodesBetween(start, end, (node, position) => {
    if (!node.isText) return
    const [from, to] = [Math.max(start, position), Math.min(end, position + node.nodeSize)]
    const text = node.text?.slice(from - position, to - position) ?? ''
    const weight = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    const mark = sentenceMark(node.marks)
    const last = stretches.at(-1)
    if (last && last.mark === mark) Object.assign(last, { end: to, weight: last.weight + weight })
    else stretches.push({ start: from, end: to, mark, weight })
  })
  return stretches
}

/** The id a sentence goes by: that of the mark with most of its letters, the first of equals; null where it has no mark. */
function mainId(stretches: readonly Stretch[]): string | null {
  const weights = new Map<string, number>()
  for (const { mark, weight } of stretches)
    if (mark) weights.set(attrsOf(mark).id, (weights.get(attrsOf(mark).id) ?? 0) + weight + 1)
  return [...weights].reduce<[string, number] | null>((best, one) => (best && best[1] >= one[1] ? best : one), null)?.[0] ?? null
}

/** Evidence and comments, pooled over the stretches that carry letters and were not added later; where there are none of these, over all. */
function whatIsGiven(stretches: readonly Stretch[]): Pick<PlacedSentence, 'evidence' | 'comments'> {
  const marked = stretches.flatMap(({ mark, weight }) => (mark ? [{ ...attrsOf(mark), weight }] : []))
  const given = marked.filter(({ added, weight }) => !added && weight > 0)
  const speaking = given.length > 0 ? given : marked
  const comments = new Map(speaking.flatMap((one) => one.comments.map((comment) => [comment.id, comment])))
  return {
    evidence: {
      excerpts: [...new Set(speaking.flatMap(({ excerpts }) => excerpts))],
      tag: speaking.find(({ tag }) => tag !== null)?.tag ?? null,
    },
    comments: [...comments.values()],
  }
}
