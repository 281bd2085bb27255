import { createElement, memo } from 'react'
import type { CSSProperties } from 'react'
import type { BlockDecision } from '#contract/views.ts'
import { apartLabel, type Block } from '#core/article.ts'
import { blockLanguage } from './block-language.ts'
import { BlockGutter } from './BlockGutter.tsx'
import { BlockText } from './BlockText.tsx'
import type { BlockTextProperties } from './BlockText.tsx'
import { ownMark } from './own-mark.ts'

export type BlockProperties = BlockTextProperties & {
  /** The decisions that put it under a theme. */
  accepted: readonly BlockDecision[]
  /** The page of the source that begins with the block. */
  page: string | undefined
  isCurrent: boolean
}

/** One block of the text with its gutter and its excerpts in their themes' colours. */
export const BlockView = memo(function BlockView({ accepted, page, isCurrent, ...text }: BlockProperties) {
  const { block } = text
  const mark = block.kind === 'list-item' ? ownMark(block.text) : 0
  const label = apartLabel(block).trim()
  return (
    <div
      className={`block block-${block.kind}`}
      data-of={block.id}
      data-current={isCurrent}
      tabIndex={-1}
      data-level={block.level}
      data-marked={mark > 0 || label !== '' || undefined}
      style={likelyLines(block.text.length)}
    >
      <BlockGutter n={block.n} page={page} accepted={accepted} themes={text.themes} />
      {createElement(
        elementOf(block),
        // Drawn, not written: offsets count the text alone.
        {
          'data-block': block.id,
          'data-label': label === '' ? undefined : label,
          className: 'block-text',
          ...blockLanguage(block),
        },
        mark > 0 && (
          <span className="list-mark">
            <BlockText {...text} within={{ start: 0, end: mark }} />
          </span>
        ),
        <BlockText {...text} within={{ start: mark, end: block.text.length }} />,
      )}
    </div>
  )
})

/** Letters in a line of the reading column. */
const LINE = 78

/** How many lines a text is likely to take, for the style of a block that is not set while it is out of view. */
function likelyLines(letters: number): CSSProperties {
  return Object.fromEntries([['--lines', Math.max(1, Math.ceil(letters / LINE))]])
}

function elementOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${Math.min(6, (block.level ?? 2) + (block.level === 1 ? 1 : 0))}`
    case 'quotation':
      return 'blockquote'
    case 'paragraph':
    case 'list-item':
    case 'caption':
    case 'table-row':
      return 'p'
  }
}
