import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { blockInlines } from '#core/document-inlines.ts'
import type { Template } from '#core/template.ts'
import { countWords } from '#core/words.ts'
import { textIn } from '#text/text.ts'
import { printedText } from '../proof/inline-pieces.ts'

type Contents = Extract<DocumentBlock, { kind: 'contents' }>
type Entry = Contents['entries'][number]

/** Words from which a brief is long: more than five pages of text. */
const LONG = 2500
/** With fewer headings a reader leafs. */
const FEWEST = 4
/** Lines of contents that fit on a page; where there are more, the deepest headings are left out. */
const MOST = 40

/** The contents of these blocks, where the template asks for them or, if it leaves that to the brief, the brief is long; none where there is nothing to list. */
export function contentsOf(blocks: readonly DocumentBlock[], asked: Template['contents'], language: string): Contents[] {
  if (asked === 'never') return []
  const all = blocks.flatMap(entryOf)
  const wanted = asked === 'always' ? all.length > 0 : all.length >= FEWEST && wordsIn(blocks, language) >= LONG
  if (!wanted) return []
  const depth = [3, 2].find((level) => upTo(all, level).length <= MOST) ?? 1
  return [{ kind: 'contents', title: textIn(language)('document:contents'), entries: upTo(all, depth) }]
}

function upTo(entries: readonly Entry[], depth: number): Entry[] {
  return entries.filter(({ level }) => level <= depth)
}

function entryOf(block: DocumentBlock): Entry[] {
  if (block.kind === 'annex') return [{ heading: block.id, level: 1, content: [{ kind: 'text', text: block.title }] }]
  if (block.kind !== 'heading' || printedText(block.content) === '') return []
  return [{ heading: block.id, level: block.level, content: withoutCalls(block.content) }]
}

/** A note is called where the heading stands, not in the contents. */
function withoutCalls(content: readonly DocumentInline[]): DocumentInline[] {
  return content.filter(({ kind }) => kind !== 'note')
}

function wordsIn(blocks: readonly DocumentBlock[], language: string): number {
  return blocks.flatMap(blockInlines).reduce((sum, content) => sum + countWords(printedText(content), language), 0)
}
