import type { ArticleView } from '#contract/views.ts'
import { keptBlocks } from '#core/article.ts'
import { useStore } from '../ui/store.ts'
import { useThemes } from '../ui/themes.ts'
import { BlockView } from './BlockView.tsx'
import { reader } from './reader-state.ts'

/** The blocks of the article; what rules dropped stays out. */
export function ArticleBody({ article }: { article: ArticleView }) {
  const themes = useThemes()
  const current = useStore(reader, (value) => value.block)
  const active = useStore(reader, (value) => value.excerpt)
  return keptBlocks(article.blocks).map((block) => (
    <BlockView
      key={block.id}
      block={block}
      excerpts={article.excerpts.filter((excerpt) => excerpt.anchor.block === block.id && excerpt.state !== 'lost')}
      accepted={article.decisions
        .filter((decision) => decision.block === block.id && decision.decision === 'accepted')
        .map((decision) => decision.theme)}
      themes={themes}
      isCurrent={current === block.id}
      active={active}
    />
  ))
}
