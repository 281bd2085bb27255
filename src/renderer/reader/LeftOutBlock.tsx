import { keysOf } from '#contract/keys.ts'
import { Undo2 } from 'lucide-react'
import type { Block } from '#core/article.ts'
import { t } from '#text/text.ts'
import { Keys, TextButton } from '../ui/controls.tsx'
import { droppedReason } from '../ui/dropped-reason.ts'
import { blockLanguage } from '../article/block-language.ts'
import { setLeftOut } from './leave-out.ts'

/** A block that a rule or the analyst left out, in its place; it is no part of the article and cannot be marked. */
export function LeftOutBlock({ article, block, isCurrent }: { article: string; block: Block; isCurrent: boolean }) {
  const leftOut = t('review:item.leftOut', { reason: droppedReason(block.dropped ?? '') })
  return (
    <section className="block block-left-out" data-of={block.id} data-current={isCurrent} tabIndex={-1} aria-label={leftOut}>
      <p className="left-out-text" data-left-out {...blockLanguage(block)}>
        {block.text}
      </p>
      <p className="left-out-reason" dir="ltr">
        <span>{leftOut}</span>
        <TextButton small tone="quiet" onPress={() => void setLeftOut(article, [block], false)}>
          <Undo2 size={12} aria-hidden /> {t('review:item.takeBackIn')} {isCurrent && <Keys keys={keysOf('leave-out')} />}
        </TextButton>
      </p>
    </section>
  )
}
