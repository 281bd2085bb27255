import { createElement } from 'react'
import type { Block } from '#core/article.ts'
import type { Excerpt } from '#core/excerpt.ts'
import type { Theme } from '#core/theme.ts'
import { textDirection } from '../ui/text-direction.ts'
import { themeStyle } from '../ui/theme-style.ts'
import { segments } from './segments.ts'

type Properties = {
  block: Block
  excerpts: Excerpt[]
  accepted: string[]
  themes: Map<string, Theme>
  isCurrent: boolean
  active: string | null
}

/** One numbered block with its excerpts shown in their themes' colours. */
export function BlockView({ block, excerpts, accepted, themes, isCurrent, active }: Properties) {
  const byId = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt]))
  const parts = segments(
    block.text,
    excerpts.map((excerpt) => ({ id: excerpt.id, start: excerpt.anchor.start, end: excerpt.anchor.end })),
  )
  return (
    <div className={`block block-${block.kind}`} data-current={isCurrent}>
      <span className="block-number num" aria-hidden>
        {block.n}
      </span>
      {accepted.length > 0 && (
        <span className="block-themes">
          {accepted.map((slug) => (
            <span
              key={slug}
              className="dot"
              title={themes.get(slug)?.name ?? slug}
              style={{ background: themes.get(slug)?.colour }}
            >
              <span className="sr-only">Theme: {themes.get(slug)?.name ?? slug}</span>
            </span>
          ))}
        </span>
      )}
      {createElement(
        elementOf(block),
        { 'data-block': block.id, className: 'block-text', dir: textDirection(block.text) },
        parts.map((part) => {
          const [first] = part.ids
          if (first === undefined) return part.text
          const [theme] = byId.get(first)?.themes ?? []
          return (
            <mark
              key={part.start}
              className={`hl themed${part.ids.includes(active ?? '') ? ' hl-active' : ''}`}
              style={themeStyle(theme === undefined ? undefined : themes.get(theme)?.colour)}
              data-excerpts={part.ids.join(' ')}
            >
              {part.text}
            </mark>
          )
        }),
      )}
    </div>
  )
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
