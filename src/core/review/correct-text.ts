import { z } from 'zod'
import type { Block, Mark } from '../article.ts'
import { endsInCjk, startsWithCjk } from '../cjk.ts'
import { failure, success, type Result } from '../result.ts'
import { t } from '#text/text.ts'
import { textEdit, type TextEdit } from './text-edit.ts'
import { renumber } from './set-dropped.ts'

/** What is corrected in a text. `paragraphs`: what stands in the place of the block, in one or several. `was`: its text when the correction was begun. `merge`: the next block becomes part of it. */
export const Correction = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('text'),
    block: z.int().positive(),
    paragraphs: z.array(z.string().max(200_000)).min(1).max(500),
    was: z.string().optional(),
  }),
  z.object({ act: z.literal('merge'), block: z.int().positive() }),
])
export type Correction = z.infer<typeof Correction>

/** What is typed as one or several paragraphs: an empty line ends one. */
export function paragraphsIn(typed: string): string[] {
  return typed.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)
}

/** A stretch of a block's text. */
export type Stretch = { block: number; start: number; end: number }

/** `carry`: where a stretch of the text before stands now; null where part of it, but not all, was changed or went to another paragraph. `into`: the block that took another in. */
export type Corrected = {
  blocks: Block[]
  carry: (stretch: Stretch) => Stretch | null
  into: { from: number; to: number } | null
}

/**
 * Corrects a text: other words for a block, in one paragraph or several, or two blocks made one. Ids stay, a paragraph that is new has the next from `newId` on; numbers follow. Where
 * marks stand afterwards is known from the correction itself, never guessed. Failures: no-such-block, text-changed, no-text, not-correctable (rows of tables, footnotes), no-next-block.
 */
export function correctText(blocks: readonly Block[], correction: Correction, newId: number): Result<Corrected> {
  const place = blocks.findIndex(({ id, dropped }) => id === correction.block && dropped === undefined)
  const block = blocks[place]
  if (block === undefined) return failure('no-such-block', t('article:blockGone'))
  return correction.act === 'merge' ? merge(blocks, block, place) : rewrite(blocks, block, correction, newId)
}

type Rewriting = Extract<Correction, { act: 'text' }>

function rewrite(blocks: readonly Block[], block: Block, { paragraphs, was }: Rewriting, newId: number): Result<Corrected> {
  if (was !== undefined && was !== block.text) return failure('text-changed', t('article:textChanged'))
  const texts = paragraphs.map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()).filter((text) => text !== '')
  if (texts.length === 0) return failure('no-text', t('article:noText'))
  if (texts.length > 1 && !isProse(block)) return failure('not-correctable', t('article:notSplit'))
  const edit = textEdit(block.text, texts.join(' '))
  const marks = (block.marks ?? []).map((mark) => edit.stretched(mark))
  let at = 0
  const parts = texts.map((text, index) => {
    const part = { id: index === 0 ? block.id : newId + index - 1, start: at, end: at + text.length, text }
    at = part.end + 1
    return part
  })
  const made = parts.map(({ id, start, end, text }): Block => {
    const { marks: _before, ...first } = block
    const own = marks.flatMap((mark) => cut(mark, start, end))
    return { ...(id === block.id ? first : continued(block)), id, text, ...(own.length > 0 ? { marks: own } : {}) }
  })
  return success({
    blocks: renumber(
      blocks.flatMap((other) => (other.id === block.id ? made : [other])),
      blocks,
    ),
    carry: (stretch) => (stretch.block === block.id ? inPart(stretch, edit, parts) : stretch),
    into: null,
  })
}

type Part = { id: number; start: number; end: number }

function inPart({ start, end }: Stretch, edit: TextEdit, parts: readonly Part[]): Stretch | null {
  const carried = edit.carried({ start, end })
  const part = carried && parts.find((one) => one.start <= carried.start && carried.end <= one.end)
  return part ? { block: part.id, start: carried.start - part.start, end: carried.end - part.start } : null
}

function merge(blocks: readonly Block[], block: Block, place: number): Result<Corrected> {
  const next = blocks.slice(place + 1).find(({ dropped }) => dropped === undefined)
  if (next === undefined) return failure('no-next-block', t('article:noNext'))
  if (!isProse(block) || !isProse(next) || block.kind !== next.kind) return failure('not-correctable', t('article:notMerged'))
  const between = endsInCjk(block.text) && startsWithCjk(next.text) ? '' : ' '
  const by = block.text.length + between.length
  const marks = [
    ...(block.marks ?? []),
    ...(next.marks ?? []).map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })),
  ]
  const made: Block = { ...block, text: `${block.text}${between}${next.text}`, ...(marks.length > 0 ? { marks } : {}) }
  const left = blocks.filter(({ id }) => id !== next.id).map((other) => (other.id === block.id ? made : other))
  return success({
    blocks: renumber(left, blocks),
    carry: (stretch) =>
      stretch.block === next.id ? { block: block.id, start: stretch.start + by, end: stretch.end + by } : stretch,
    into: { from: next.id, to: block.id },
  })
}

/** Rows of tables and footnotes are one piece. */
function isProse({ kind, footnote }: Block): boolean {
  return kind !== 'table-row' && footnote === undefined
}

/** What a paragraph that goes on from a block has in common with it: not its label, nor its page, on which it may no longer stand. */
function continued({ kind, level, language }: Block): Omit<Block, 'id' | 'text'> {
  return { kind, n: null, ...(level === undefined ? {} : { level }), ...(language === undefined ? {} : { language }) }
}

function cut(mark: Mark, from: number, to: number): Mark[] {
  const [start, end] = [Math.max(mark.start, from) - from, Math.min(mark.end, to) - from]
  return start < end ? [{ ...mark, start, end }] : []
}
