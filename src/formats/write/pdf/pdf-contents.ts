import type { DocumentBlock } from '#core/document.ts'
import { pdfMark } from '../piece-names.ts'
import { plainText } from '../styled-runs.ts'
import type { PdfContext } from './pdf-context.ts'
import { pdfHeading } from './pdf-heading.ts'
import type { PdfNode, PdfText } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'

type Contents = Extract<DocumentBlock, { kind: 'contents' }>
type Level = Contents['entries'][number]['level']
type EntryLine = { level: Level; node: PdfText }

const CONTENTS_ID = 'the-contents'
/** Points: by which each level stands further in, and by which what a heading goes on with hangs below it. */
const STEP = 14
const HANGING = 12
/** Points that are kept free for numbers of pages at the right. */
export const NUMBER_ROOM = 30

/** The contents of a brief: a line for each heading, which leads to it and ends with the number of its page (numbered once all pages are laid out). */
export function pdfContents({ title, piece, entries }: Contents, context: PdfContext): PdfNode[] {
  const children = piece === undefined ? [{ kind: 'text' as const, text: title }] : piecesOf(title, piece)
  const heading = { kind: 'heading', id: CONTENTS_ID, level: 1, content: children } as const
  const lines = entries.map((entry) => ({ level: entry.level, node: entryLine(entry, context) }))
  return [
    pdfHeading(heading, undefined, linesHeight(context.styles.body, 3), context),
    { ...nested(lines, 1), margin: [0, 0, 0, context.styles.heading1.spaceBefore] },
  ]
}

function piecesOf(text: string, id: string): [{ kind: 'piece'; id: string; children: [{ kind: 'text'; text: string }] }] {
  return [{ kind: 'piece', id, children: [{ kind: 'text', text }] }]
}

/** Lines of a deeper level are contents within the contents. */
function nested(lines: readonly EntryLine[], level: number): { stack: PdfNode[]; tag: 'TOC' } {
  const stack: PdfNode[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as EntryLine
    const end = line.level > level ? lines.findIndex((one, index) => index > at && one.level <= level) : at + 1
    const next = end < 0 ? lines.length : end
    stack.push(line.level > level ? nested(lines.slice(at, next), level + 1) : line.node)
    at = next
  }
  return { stack, tag: 'TOC' }
}

function entryLine({ heading, level, content }: Contents['entries'][number], { type, bookmark }: PdfContext): PdfText {
  const target = bookmark(heading)
  const { text } = type.set(content, 'body')
  const [first] = content
  const [number] = type.plain('0', 'body').text
  const run = text[0]?.run
  const link = {
    linkToDestination: target,
    linkTitle: plainText(content),
    entry: true as const,
    ...(run === undefined ? {} : { run }),
  }
  return {
    text: [
      ...text.map((inline) => ({ ...inline, ...link })),
      ...(number === undefined
        ? []
        : [{ ...number, ...link, pageOf: target, ...(first?.kind === 'piece' ? { mark: pdfMark(first.id, 'n') } : {}) }]),
    ],
    style: 'body',
    tag: 'TOCI',
    alignment: 'left',
    leadingIndent: -HANGING,
    margin: [(level - 1) * STEP + HANGING, level === 1 ? 3 : 0, NUMBER_ROOM, 1],
  }
}
