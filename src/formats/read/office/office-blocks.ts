import { captionLabel } from '#core/import/pages/caption-label.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import { completePage } from '../html/complete-page.ts'
import { parsePage } from '../html/dom.ts'
import { noteReferences } from '../html/note-references.ts'
import { webBlocks } from '../html/web-blocks.ts'
import type { OfficeText } from './office-article.ts'

/** Classes that readers of text documents put on blocks by their styles. */
export const TITLE_CLASS = 'document-title'
export const CONTENTS_CLASS = 'document-contents'

/** In characters. */
const LONGEST_CAPTION = 600

/** The blocks of a text document that has been made HTML: its styled title is told, its table of contents is left out with that reason. */
export function officeBlocks(html: string): OfficeText {
  const document = parsePage(completePage(html))
  if (document.body === null) return { blocks: [], title: null }
  let title: string | null = null
  const blocks = webBlocks(document.body, { notes: noteReferences(document), countItems: false }).map(
    ({ linked: _linked, hints, around: _around, place: _place, parent: _parent, ...block }): RawBlock => {
      const classes = hints.split(' ')
      if (classes.includes(TITLE_CLASS)) title ??= block.text
      // Captions are often typed below a table without a style of their own.
      if (block.kind === 'paragraph' && captionLabel(block.text) === 'stopped' && block.text.length < LONGEST_CAPTION)
        return { ...block, kind: 'caption' }
      return classes.includes(CONTENTS_CLASS) ? { ...block, dropped: 'contents' } : block
    },
  )
  return { blocks, title }
}
