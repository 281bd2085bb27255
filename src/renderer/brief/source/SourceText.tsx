import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { RefObject } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { keptBlocks } from '#core/article.ts'
import type { Block } from '#core/article.ts'
import { footnoteLinks } from '#core/footnotes.ts'
import { BlockView } from '#renderer/article/BlockView.tsx'
import type { BlockProperties } from '#renderer/article/BlockView.tsx'
import { Footnote } from '#renderer/article/Footnote.tsx'
import { pageStarts, pieces, shownBlocks, type Piece } from '#renderer/article/shown-blocks.ts'
import { TableView } from '#renderer/article/TableView.tsx'
import { rangeIn } from '#renderer/ui/read-selection.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { languageDirection } from '#core/text-direction.ts'
import type { Passage } from './places.ts'
import { usePart } from './use-part.ts'
import '#renderer/article/blocks.css'

type Properties = {
  article: ArticleView
  /** The passage that is marked, and its excerpt. */
  passage: Passage | null
  excerpt: string | null
  /** The block in hand, and how often it was asked into view. */
  current: number | null
  asked: number
  text: RefObject<HTMLElement | null>
  onShow: (block: number) => void
}

const NONE: never[] = []

/** The text of an article beside a brief: as the reader shows it, but only so much of it mounted as is near what is seen. */
export function SourceText({ article, passage, excerpt, current, asked, text, onShow }: Properties) {
  const themes = useThemes()
  const { shown, pages, footnotes } = useMemo(() => {
    const blocks = shownBlocks(article.blocks, false)
    return { shown: pieces(blocks), pages: pageStarts(blocks), footnotes: footnoteLinks(keptBlocks(article.blocks)) }
  }, [article])
  const excerpts = useMemo(
    () =>
      Map.groupBy(
        article.excerpts.filter(({ state }) => state !== 'lost'),
        ({ anchor }) => anchor.block,
      ),
    [article],
  )
  const top = useRef<HTMLDivElement>(null)
  const bottom = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    shown.findIndex((piece) => holds(piece, current)),
  )
  const part = usePart({ count: shown.length, at, asked }, top, bottom)
  const wanted = useRef(-1)
  useLayoutEffect(() => {
    const element = text.current?.querySelector(`[data-block="${current ?? 0}"]`)
    if (!element || wanted.current === asked) return
    wanted.current = asked
    const marked = passage?.block === current && rangeIn(element as HTMLElement, passage.start, passage.end)
    bringIntoView(marked || element, text.current?.closest('.source-scroll') ?? null)
  })
  useLayoutEffect(() => {
    const element = text.current?.querySelector<HTMLElement>(`[data-block="${passage?.block ?? 0}"]`)
    const range = element && passage ? rangeIn(element, passage.start, passage.end) : null
    if (range) CSS.highlights.set('passage', new Highlight(range))
    else CSS.highlights.delete('passage')
  })
  useEffect(() => () => void CSS.highlights.delete('passage'), [])

  const properties = (block: Block): BlockProperties => {
    const own = excerpts.get(block.id) ?? NONE
    return {
      block,
      excerpts: own,
      accepted: NONE,
      themes,
      page: pages.get(block.id),
      isCurrent: current === block.id,
      active: own.some(({ id }) => id === excerpt) ? excerpt : null,
      footnotes,
    }
  }
  return (
    <article className="source-article" ref={text} lang={article.language ?? undefined} dir={languageDirection(article.language)}>
      <div ref={top} />
      {shown.slice(part.from, part.to).map((piece) => {
        if (piece.kind === 'table') return <TableView key={piece.rows[0]?.id} rows={piece.rows.map(properties)} />
        const { block } = piece
        if (block.footnote !== undefined) return <Footnote key={block.id} {...properties(block)} onBack={onShow} />
        return <BlockView key={block.id} {...properties(block)} />
      })}
      <div ref={bottom} />
    </article>
  )
}

function holds(piece: Piece, block: number | null): boolean {
  return piece.kind === 'table' ? piece.rows.some(({ id }) => id === block) : piece.block.id === block
}

/** A third of the way down, so that what comes before it can be read too; only the pane scrolls. */
function bringIntoView(place: Range | Element, scroller: Element | null): void {
  if (!scroller) return
  const { top, bottom } = place.getBoundingClientRect()
  const seen = scroller.getBoundingClientRect()
  if (top >= seen.top + 8 && bottom <= seen.bottom - 8 && place instanceof Element) return
  scroller.scrollTop += top - seen.top - seen.height / 3
}
