import type { RawBlock } from '#core/import/raw-block.ts'
import { completePage } from './complete-page.ts'
import { parsePage } from './dom.ts'
import { lightenPage } from './lighten.ts'
import { noteReferences } from './note-references.ts'
import { labelNumbersApart } from './numbers-apart.ts'
import { webBlocks } from './web-blocks.ts'

/**
 * The blocks of HTML that is known to be text and nothing else (a chapter, the body of a mail, a piece inside another text), with marks and
 * footnotes; what is not shown is a dropped block. No main text is searched. `base` is the address that relative links start from; without it only absolute links are kept.
 */
export function htmlFragmentBlocks(html: string, { base = null }: { base?: string | null } = {}): RawBlock[] {
  const document = parsePage(completePage(lightenPage(html)))
  if (document.body === null) return []
  labelNumbersApart(document)
  return webBlocks(document.body, { base, notes: noteReferences(document), number: true }).map(
    ({ linked: _linked, hints: _hints, around: _around, place: _place, parent: _parent, article: _article, ...block }) => block,
  )
}
