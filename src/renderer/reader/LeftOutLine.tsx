import type { ArticleView } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { leftOutShown, toggleLeftOut } from './reader-state.ts'

/** At the end of the article: how much of its source was left out, and the way to see it. */
export function LeftOutLine({ article }: { article: ArticleView }) {
  const shown = useStore(leftOutShown)
  const leftOut = article.blocks.filter((block) => block.dropped !== undefined).length
  if (leftOut === 0) return null
  return (
    <p className="left-out-line" dir="ltr">
      {t('reader:leftOut.line', { count: leftOut })}
      <TextButton small tone="quiet" onPress={toggleLeftOut}>
        {shown ? t('reader:leftOut.hide') : t('reader:leftOut.show')}
      </TextButton>
    </p>
  )
}
