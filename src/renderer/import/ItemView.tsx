import { BookOpen, RotateCcw, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ImportBatch, ImportItemRow, Repeats } from '#contract/import-review.ts'
import type { Block } from '#core/article.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { clearSearch } from '../shell/search.ts'
import { go, openArticle } from '../shell/place.ts'
import { TextButton } from '../ui/controls.tsx'
import { retryItems } from './batch-actions.ts'
import { Comparison } from './Comparison.tsx'
import { DecisionChoice } from './DecisionChoice.tsx'
import { Facts } from './Facts.tsx'
import { ItemText } from './ItemText.tsx'
import { fileName, repeatsWords, stateWords } from './item-words.ts'

type Properties = { batch: ImportBatch; item: ImportItemRow & { blocks: Block[] } }

/** One item of the import: what is to happen to it, what it repeats, what is known about it, its text. */
export function ItemView({ batch, item }: Properties) {
  const [compared, setCompared] = useState(item.state === 'duplicate')
  if (item.state === 'failed') return <Failed batch={batch} item={item} />
  if (item.state === 'unread') return <Unread item={item} />
  const editable = item.state !== 'stored'
  const comparing = compared && editable
  return (
    <>
      <div className="pane-bar item-bar">
        <span className={`pill item-state-${item.state}`}>{stateWords(item)}</span>
        <span className="spacer" />
        {editable ? <DecisionChoice row={item} /> : <ShowInLibrary article={item.article} />}
      </div>
      <div className="item-scroll" data-wide={comparing && item.repeats !== null}>
        <div className="item-source">
          <p title={item.file}>{fileName(item.file)}</p>
          {item.repeats !== null && editable && (
            <ToggleButtonGroup
              className="item-views"
              aria-label={t('review:item.show')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[compared ? 'compare' : 'item']}
              onSelectionChange={(keys) => setCompared(keys.has('compare'))}
            >
              <ToggleButton id="compare" className="item-view">
                {t('review:item.compare')}
              </ToggleButton>
              <ToggleButton id="item" className="item-view">
                {t('review:item.detailsAndText')}
              </ToggleButton>
            </ToggleButtonGroup>
          )}
        </div>
        {item.warnings.map((warning) => (
          <p key={warning} className="item-warning">
            <TriangleAlert size={15} aria-hidden /> {warning}
          </p>
        ))}
        {item.repeats !== null && editable && (
          <p className="item-repeats">
            <strong>{repeatsWords(item.repeats)}</strong> {repeatedWhere(item.repeats)}
            {item.state === 'duplicate' && ` ${t('review:repeats.leftOut')}`}
          </p>
        )}
        {comparing && item.repeats !== null ? (
          <Comparison id={item.id} inLibrary={item.repeats.article !== null} />
        ) : (
          <>
            <Facts row={item} editable={editable} />
            <ItemText item={item} editable={editable} />
          </>
        )}
      </div>
    </>
  )
}

function repeatedWhere({ title, article }: Repeats): string {
  const known = { title: shownTitle({ title }) }
  return article === null ? t('review:repeats.earlier', known) : t('review:repeats.inLibrary', known)
}

function ShowInLibrary({ article }: { article: string | null }) {
  if (article === null) return null
  const show = (): void => {
    clearSearch()
    go({ view: 'articles', scope: { kind: 'all' } })
    openArticle({ article })
  }
  return (
    <TextButton small onPress={show}>
      <BookOpen size={14} aria-hidden /> {t('review:item.showInLibrary')}
    </TextButton>
  )
}

function Failed({ batch, item }: Properties) {
  return (
    <>
      <div className="pane-bar item-bar">
        <span className="pill pill-bad">{stateWords(item)}</span>
      </div>
      <div className="item-scroll item-alone">
        <h2 title={item.file}>{fileName(item.file)}</h2>
        <p>{item.failure?.message}</p>
        <TextButton isDisabled={batch.state === 'reading'} onPress={() => void retryItems(batch, [item.id])}>
          <RotateCcw size={14} aria-hidden /> {t('review:item.tryAgain')}
        </TextButton>
      </div>
    </>
  )
}

function Unread({ item }: { item: ImportItemRow }) {
  return (
    <>
      <div className="pane-bar item-bar">
        <span className="pill pill-neutral">{stateWords(item)}</span>
      </div>
      <div className="item-scroll item-alone">
        <h2 title={item.file}>{fileName(item.file)}</h2>
        <p className="muted">{t('review:item.notItsTurn')}</p>
      </div>
    </>
  )
}
