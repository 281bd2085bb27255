import { cleanPhrase } from '../clean-text.ts'
import type { RawBlock } from '../raw-block.ts'
import { endsSentence } from '../words.ts'
import { isContentsHeading, isContentsLine } from './contents-line.ts'
import { attachEndNotes, withUnanswered } from './end-notes.ts'
import { joinColumns } from './flow.ts'
import { type FootNote, takeFootNotes } from './foot-notes.ts'
import { stripFurniture } from './furniture.ts'
import { furnitureBlocks } from './furniture-blocks.ts'
import type { KnownColumns } from './gutters.ts'
import { headingLevels, isHeading } from './heading-levels.ts'
import { readVocabulary, type Vocabulary } from './hyphen.ts'
import { joinLines, type SpannedText } from './join-lines.ts'
import { kindOfText } from './kind-of-text.ts'
import { cleanSpanned, type LabelOf } from './marks-of-spans.ts'
import { labelNotes } from './note-labels.ts'
import type { Page, PrintLine } from './page.ts'
import type { Paragraph, Table } from './paragraph.ts'
import type { PrintedBlock } from './printed-block.ts'
import { withoutPullQuotes } from './pull-quotes.ts'
import { readingOrder, type Region } from './reading-order.ts'
import { pageChunks } from './rows.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { typeSizes } from './type-sizes.ts'

/** A document's text in reading order, and its footnotes apart. `body` is the size of most of its type. */
export type PageBlocks = { blocks: PrintedBlock[]; notes: RawBlock[]; body: number }

/**
 * Rebuilds headings, paragraphs, quotations, list items, captions, table rows and footnotes from what stands where on the pages. Running heads and page
 * numbers become dropped blocks. Values in, values out; linear in the pieces but for sorting.
 */
export function pageBlocks(pages: readonly Page[]): PageBlocks {
  const stripped = stripFurniture(
    pages.map((page) => pageChunks(page.pieces)),
    pages.map((page) => page.label),
    pages.map((page) => page.height),
  )
  const known: KnownColumns = new Set()
  const once = stripped.map(({ chunks }, index) => readingOrder(chunks, index, known))
  // A second time for pages that come before the columns are known, or have only their last lines.
  const ordered = known.size === 0 ? once : stripped.map(({ chunks }, index) => readingOrder(chunks, index, known))
  const sizes = typeSizes(ordered.flat().flatMap((region) => (region.kind === 'text' ? [region.lines] : [])))
  const notes: FootNote[] = []
  const regions: Region[] = []
  for (const page of ordered) {
    const taken = takeFootNotes(page, sizes.body, notes.at(-1))
    regions.push(...taken.regions)
    notes.push(...taken.notes)
  }
  const vocabulary = readVocabulary(linesOf(ordered.flat()))
  const columns = regions.map((region): (Paragraph | Table)[] =>
    region.kind === 'table' ? [region] : splitParagraphs(region.lines, sizes),
  )
  const { labels, labelOf } = labelNotes(notes)
  const label = (sheet: number): string => pages[sheet]?.label ?? String(sheet + 1)
  const flow = joinColumns(columns, sizes.body)
  const text = attachEndNotes(blocksOf(flow, sizes.body, vocabulary, withUnanswered(labelOf), label))
  const footNotes = notes.map((note, index): RawBlock => {
    const spanned = cleanSpanned(joinLines(note.lines, vocabulary), () => null)
    return { kind: 'list-item', ...withMarks(spanned), page: label(note.page), footnote: labels[index] ?? note.sign }
  })
  return {
    blocks: furnitureBlocks(
      withoutPullQuotes(text.blocks),
      stripped,
      pages.map(({ sideways, besides = [] }) => [
        ...sideways.map((text) => ({ text, dropped: 'sideways-text' })),
        ...besides.map(({ text, reason }) => ({ text, dropped: reason })),
      ]),
      label,
    ),
    notes: [...footNotes, ...text.notes],
    body: sizes.body,
  }
}

function* linesOf(regions: readonly Region[]): Generator<string> {
  for (const region of regions) {
    if (region.kind === 'text') for (const line of region.lines) yield line.text
    else for (const row of region.rows) for (const cell of row) yield cell.text
  }
}

function blocksOf(
  flow: readonly (Paragraph | Table)[],
  body: number,
  vocabulary: Vocabulary,
  labelOf: LabelOf,
  label: (sheet: number) => string,
): PrintedBlock[] {
  const texts = flow.map((item): SpannedText =>
    item.kind === 'text' ? joinLines(item.lines, vocabulary) : { text: '', spans: [] },
  )
  const headed = flow.map((item, index) => item.kind === 'text' && isHeading(item, texts[index]?.text ?? '', body))
  const levelOf = headingLevels(
    flow.flatMap((item, index) => (headed[index] === true && item.kind === 'text' ? [item.lines] : [])),
  )
  const blocks: PrintedBlock[] = []
  for (const [index, item] of flow.entries()) {
    if (item.kind === 'table') {
      blocks.push(...item.rows.flatMap((row) => tableRow(row, label)))
      continue
    }
    const raw = texts[index]
    const first = item.lines[0]
    if (raw === undefined || first === undefined) continue
    const shape = kindOfText(item, raw.text, headed[index] === true, body)
    const spanned = cleanSpanned(shape.cut === 0 ? raw : withoutStart(raw, shape.cut), labelOf)
    if (spanned.text === '') continue
    const block: PrintedBlock = { kind: shape.kind, ...withMarks(spanned), ...placeOf(first, label) }
    if (shape.kind === 'heading') {
      block.level = levelOf(item.lines, raw.text)
      if (block.marks !== undefined) block.marks = block.marks.filter(({ kind }) => kind === 'link' || kind === 'footnote')
      if (block.marks?.length === 0) delete block.marks
    } else if (item.lines.every((line) => line.italic) || item.lines.every((line) => line.bold)) block.emphasised = true
    if (shape.kind === 'paragraph' && isAlone(item, raw.text)) block.alone = true
    if (isContentsLine(raw.text)) block.dropped = 'contents'
    blocks.push(block)
  }
  for (const [index, block] of blocks.entries())
    if (isContentsHeading(block.text) && blocks[index + 1]?.dropped === 'contents') block.dropped = 'contents'
  return blocks
}

function isAlone({ lines, left, right }: Paragraph, text: string): boolean {
  const [first, second] = lines
  return first !== undefined && second === undefined && first.right - first.x < 0.6 * (right - left) && !endsSentence(text)
}

function placeOf(line: PrintLine, label: (sheet: number) => string): Pick<PrintedBlock, 'page' | 'size' | 'sheet' | 'y'> {
  return { page: label(line.page), size: line.size, sheet: line.page, y: line.y }
}

function withMarks({ text, marks }: ReturnType<typeof cleanSpanned>): Pick<RawBlock, 'text' | 'marks'> {
  return marks.length === 0 ? { text } : { text, marks }
}

function withoutStart({ text, spans }: SpannedText, cut: number): SpannedText {
  const kept = spans.filter((span) => span.end > cut)
  return {
    text: text.slice(cut),
    spans: kept.map((span) => ({ ...span, start: Math.max(0, span.start - cut), end: span.end - cut })),
  }
}

function tableRow(row: readonly PrintLine[], label: (sheet: number) => string): PrintedBlock[] {
  const first = row.find((cell) => cell.text !== '')
  const text = row.map((cell) => cleanPhrase(cell.text)).join(' | ')
  return first === undefined ? [] : [{ kind: 'table-row', text, ...placeOf(first, label) }]
}
