import type { ArticleView } from '#contract/views.ts'
import { TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { counted } from '../ui/words.ts'
import { leftOutShown, toggleLeftOut } from './reader-state.ts'

/** At the end of the article: how much of its source was left out, and the way to see it. */
export function LeftOutLine({ article }: { article: ArticleView }) {
  const shown = useStore(leftOutShown)
  const leftOut = article.blocks.filter((block) => block.dropped !== undefined).length
  if (leftOut === 0) return null
  return (
    <p className="left-out-line" dir="ltr">
      {counted(leftOut, 'piece')} of the source {leftOut === 1 ? 'is' : 'are'} left out of the article.
      <TextButton small tone="quiet" onPress={toggleLeftOut}>
        {shown ? 'Hide' : 'Show'}
      </TextButton>
    </p>
  )
}
