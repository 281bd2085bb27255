import { createElement, memo } from 'react'
import type { ReactNode } from 'react'
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
        ...content(text, mark),
      )}
    </div>
  )
})

/** The mark that a list item brought along, and the text. Of the many blocks that hold nothing but words these themselves: each part of a long article costs. */
function content(text: BlockTextProperties, mark: number): ReactNode[] {
  const { block, excerpts } = text
  if (mark === 0 && excerpts.length === 0 && (block.marks ?? []).length === 0) return [block.text]
  return [
    mark > 0 && (
      <span key="mark" className="list-mark">
        <BlockText {...text} within={{ start: 0, end: mark }} />
      </span>
    ),
    <BlockText key="text" {...text} within={{ start: mark, end: block.text.length }} />,
  ]
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
