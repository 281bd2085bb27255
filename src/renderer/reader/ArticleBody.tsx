import { useMemo } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { keptBlocks } from '#core/article.ts'
import type { Block } from '#core/article.ts'
import { useStore } from '../ui/store.ts'
import { useThemes } from '../ui/themes.ts'
import { BlockView } from '../article/BlockView.tsx'
import type { BlockProperties } from '../article/BlockView.tsx'
import { Footnote } from '../article/Footnote.tsx'
import { footnoteLinks } from '#core/footnotes.ts'
import { t } from '#text/text.ts'
import { LeftOutBlock } from './LeftOutBlock.tsx'
import { showBlock } from './show-block.ts'
import { leftOutShown, useInHand } from './reader-state.ts'
import { pageStarts, pieces, shownBlocks, stretches, type Piece } from '../article/shown-blocks.ts'
import { Stretch } from '../article/Stretch.tsx'
import { TableView } from '../article/TableView.tsx'

const NONE: never[] = []
/** Blocks: of an article of more, stretches that are out of view are not set. */
const LONG = 200

/** The blocks of the article and after them its footnotes; what was left out only when asked for. */
export function ArticleBody({ article }: { article: ArticleView }) {
  const isLong = article.blocks.length > LONG
  const themes = useThemes()
  const inHand = useInHand()
  const current = useStore(inHand, (value) => value.block)
  const active = useStore(inHand, (value) => value.excerpt)
  const leftOut = useStore(leftOutShown)
  const { blocks } = article
  const { text, notes, pages } = useMemo(() => {
    const shown = shownBlocks(blocks, leftOut)
    const text = shown.filter((block) => block.footnote === undefined)
    return {
      text: pieces(text),
      notes: shown.filter((block) => block.footnote !== undefined),
      pages: pageStarts(text.filter((block) => block.dropped === undefined)),
    }
  }, [blocks, leftOut])
  const long = useMemo(() => (isLong ? stretches(text) : null), [text, isLong])
  const footnotes = useMemo(() => footnoteLinks(keptBlocks(blocks)), [blocks])
  // The same lists as long as the article is the same, so that a block is set anew only when something of its own has changed.
  const { excerpts, accepted } = useMemo(() => {
    const shown = article.excerpts.filter((excerpt) => excerpt.state !== 'lost')
    return {
      excerpts: Map.groupBy(shown, (excerpt) => excerpt.anchor.block),
      accepted: Map.groupBy(
        article.decisions.filter(({ decision }) => decision === 'accepted'),
        ({ block }) => block,
      ),
    }
  }, [article])

  const properties = (block: Block): BlockProperties => {
    const own = excerpts.get(block.id) ?? NONE
    return {
      block,
      excerpts: own,
      accepted: accepted.get(block.id) ?? NONE,
      themes,
      page: pages.get(block.id),
      isCurrent: current === block.id,
      active: own.some((excerpt) => excerpt.id === active) ? active : null,
      footnotes,
    }
  }
  const leftOutBlock = (block: Block) => (
    <LeftOutBlock key={block.id} article={article.id} block={block} isCurrent={current === block.id} />
  )
  const shownPiece = (piece: Piece) => {
    if (piece.kind === 'table') return <TableView key={piece.rows[0]?.id} rows={piece.rows.map(properties)} />
    if (piece.block.dropped !== undefined) return leftOutBlock(piece.block)
    return <BlockView key={piece.block.id} {...properties(piece.block)} />
  }
  return (
    <>
      {long === null
        ? text.map(shownPiece)
        : long.map((stretch) => (
            <Stretch key={keyOf(stretch[0])} pieces={stretch}>
              {stretch.map(shownPiece)}
            </Stretch>
          ))}
      {notes.length > 0 && (
        <section className="footnotes" aria-label={t('reader:footnotes')}>
          {notes.map((block) =>
            block.dropped === undefined ? (
              <Footnote key={block.id} {...properties(block)} onBack={showBlock} />
            ) : (
              leftOutBlock(block)
            ),
          )}
        </section>
      )}
    </>
  )
}

function keyOf(piece: Piece | undefined): number {
  return piece?.kind === 'table' ? (piece.rows[0]?.id ?? 0) : (piece?.block.id ?? 0)
}
