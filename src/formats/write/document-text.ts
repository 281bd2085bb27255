import type { BriefDocument } from '#core/document.ts'
import { blockInlines } from '#core/document-inlines.ts'
import { styledRuns } from './styled-runs.ts'
import { wordingFor } from './wording.ts'

/** Every character the document shows, in no order that a reader would follow: enough to see which fonts it needs. */
export function documentText(document: BriefDocument): string {
  const { title, kicker, authors, dateText, marking, blocks, notes } = document
  const inlines = [...blocks.flatMap(blockInlines), ...notes.map((note) => note.content)]
  const labels = blocks.flatMap((block) =>
    block.kind === 'annex' || block.kind === 'contents' ? [block.title] : block.kind === 'judgement' ? [block.label] : [],
  )
  const text = inlines.flatMap((content) => styledRuns(content).map((run) => run.text))
  const { notes: notesTitle, page } = wordingFor(document.language)
  return [title, kicker, ...authors, dateText, marking, notesTitle, page(1, 1), ...labels, ...text].join(' ').normalize('NFC')
}
