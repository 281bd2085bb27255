import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import type { ImportItemRow } from '#contract/import-review.ts'
import { keptBlocks } from '#core/article.ts'
import type { Block } from '#core/article.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { counted } from '../ui/words.ts'
import { review } from './review-state.ts'
import { useKeyPlace } from '../shell/key-places.ts'
import { TextBlock } from './TextBlock.tsx'
import { useGrowing } from './use-growing.ts'
import './item-text.css'

type Properties = { item: ImportItemRow & { blocks: Block[] }; editable: boolean }

/** The text of an item; on demand with the blocks that are left out, each with its reason and a way back. */
export function ItemText({ item, editable }: Properties) {
  const withDropped = useStore(review, (value) => value.dropped)
  const [current, setCurrent] = useState<number | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  useKeyPlace('item-text')
  const blocks = withDropped ? item.blocks : keptBlocks(item.blocks)
  const { shown, more, end } = useGrowing(blocks.length)
  const firstKept = item.blocks.find((block) => block.dropped === undefined)?.id
  const stop = current !== null && blocks.some((block) => block.id === current) ? current : blocks[0]?.id
  return (
    <section className="item-text" aria-label={t('review:item.text')}>
      <header className="item-text-head">
        <h3>{t('review:item.text')}</h3>
        <span className="muted num">
          {counted(item.paragraphs, 'paragraph')} · {counted(item.words, 'word')}
        </span>
        <span className="spacer" />
        {item.dropped > 0 && (
          <TextButton
            small
            aria-pressed={withDropped}
            onPress={() => review.set((previous) => ({ ...previous, dropped: !previous.dropped }))}
          >
            {withDropped ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
            {withDropped ? t('review:item.hideLeftOut') : t('review:item.showLeftOut', { count: item.dropped })}
          </TextButton>
        )}
      </header>
      {blocks.length === 0 && <p className="muted">{t('review:item.nothingKept')}</p>}
      <ol className="text-blocks">
        {blocks.slice(0, shown).map((block) => (
          <TextBlock
            key={block.id}
            item={item.id}
            block={block}
            isStop={block.id === stop}
            first={block.id === firstKept}
            tools={editable && (block.id === pointed || block.id === current)}
            editable={editable}
            onFocus={setCurrent}
            onPoint={setPointed}
          />
        ))}
      </ol>
      {more && <div ref={end} className="text-more" aria-busy />}
    </section>
  )
}
