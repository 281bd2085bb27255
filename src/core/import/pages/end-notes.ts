import type { Mark } from '../../article.ts'
import type { RawBlock } from '../raw-block.ts'
import type { LabelOf } from './marks-of-spans.ts'
import { isNotesHeading } from './notes-heading.ts'
import type { PrintedBlock } from './printed-block.ts'

const NUMBER = /^\[?(\d{1,3})[\].)]?\s+(?=\S)/

/** Stands before the number of a raised reference that no footnote of its page answers to. */
const UNANSWERED = '?'

/** Labels for raised numbers too that no footnote answers to, so that `attachEndNotes` can find them. */
export function withUnanswered(labelOf: LabelOf): LabelOf {
  return (sign, page) => labelOf(sign, page) ?? (/^\d{1,3}$/.test(sign) ? UNANSWERED + sign : null)
}

/**
 * Notes that stand together at a document's end: numbered entries below their heading, if raised numbers of the text refer to most of them. They are taken out of
 * the blocks with their numbers as labels; the heading stays. Raised numbers that nothing answers to lose their marks: they are powers and ordinals.
 */
export function attachEndNotes(blocks: readonly PrintedBlock[]): { blocks: PrintedBlock[]; notes: RawBlock[] } {
  const references = new Set(blocks.flatMap(({ marks = [] }) => marks.flatMap(({ label }) => label ?? [])))
  const start = blocks.findLastIndex((block) => block.kind === 'heading' && isNotesHeading(block.text))
  const notes: RawBlock[] = []
  const taken = new Set<PrintedBlock>()
  for (const block of start === -1 || references.size === 0 ? [] : blocks.slice(start + 1)) {
    if (block.dropped !== undefined) continue
    if (block.kind === 'heading') break
    const match = NUMBER.exec(block.text)
    const last = notes.at(-1)
    if (match !== null && Number(match[1]) === notes.length + 1) notes.push(withoutNumber(block, match[0].length, match[1] ?? ''))
    else if (last === undefined) break
    else last.text += ` ${block.text}`
    taken.add(block)
  }
  const answered = notes.filter((note) => references.has(UNANSWERED + (note.footnote ?? ''))).length
  const found = answered >= 2 && answered >= notes.length / 2
  const labels = new Set(found ? notes.map((note) => note.footnote) : [])
  return {
    blocks: blocks.filter((block) => !found || !taken.has(block)).map((block) => resolved(block, labels)),
    notes: found ? notes : [],
  }
}

function resolved(block: PrintedBlock, labels: ReadonlySet<string | undefined>): PrintedBlock {
  if (block.marks === undefined) return block
  const { marks, ...rest } = block
  const kept = marks.flatMap((mark): Mark[] => {
    if (mark.label?.startsWith(UNANSWERED) !== true) return [mark]
    const label = mark.label.slice(UNANSWERED.length)
    return labels.has(label) ? [{ ...mark, label }] : []
  })
  return kept.length === 0 ? rest : { ...rest, marks: kept }
}

function withoutNumber({ text, marks, page }: PrintedBlock, length: number, label: string): RawBlock {
  const moved = (marks ?? [])
    .map((mark): Mark => ({ ...mark, start: Math.max(0, mark.start - length), end: mark.end - length }))
    .filter((mark) => mark.end > mark.start)
  return {
    kind: 'list-item',
    text: text.slice(length),
    footnote: label,
    ...(page !== undefined && { page }),
    ...(moved.length > 0 && { marks: moved }),
  }
}
