import { quoted } from '#core/in-sentence.ts'
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem } from 'react-aria-components'
import { useExcerptList } from '#renderer/ui/excerpts.ts'
import { textDirection } from '#core/text-direction.ts'
import { VirtualRows } from '#renderer/ui/VirtualRows.tsx'
import { t } from '#text/text.ts'
import { excerptSource } from '../excerpts/excerpt-source.ts'
import { OpenWord } from '../source/OpenWord.tsx'
import { useOpenKey } from '../source/use-open-key.ts'

type Properties = { query: string; without: string[]; onChoose: (excerpt: string) => void; onOpen: (excerpt: string) => void }

/** The excerpts of the library that hold the words looked for, but for those that the sentence rests on already. */
export function FoundExcerpts({ query, without, onChoose, onOpen }: Properties) {
  useOpenKey('.evidence-list', onOpen)
  const { excerpts, more } = useExcerptList({ query, without })
  return (
    <VirtualRows rowHeight={64}>
      <ListBox
        className="evidence-list"
        aria-label={t('composer:excerpts')}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p className="muted evidence-none">{t('composer:noMatch')}</p>}
      >
        <Collection items={excerpts}>
          {(excerpt) => (
            <ListBoxItem
              key={excerpt.id}
              id={excerpt.id}
              textValue={`${excerpt.anchor.quote} ${excerptSource(excerpt)} ${excerpt.note}`}
              className="evidence-item"
            >
              <span className="card-id num">
                {excerptSource(excerpt)} <OpenWord onOpen={() => onOpen(excerpt.id)} />
              </span>
              <span className="evidence-quote" dir={textDirection(excerpt.anchor.quote)}>
                {quoted(excerpt.anchor.quote)}
              </span>
            </ListBoxItem>
          )}
        </Collection>
        {more && <ListBoxLoadMoreItem onLoadMore={more} isLoading={false} className="list-more" />}
      </ListBox>
    </VirtualRows>
  )
}
