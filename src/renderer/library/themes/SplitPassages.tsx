import { useMemo } from 'react'
import type { SplitPassage } from '#contract/themes.ts'
import { t } from '#text/text.ts'
import { TickList } from '../../ui/TickList.tsx'
import { passageKey } from './passage-key.ts'

type Properties = {
  label: string
  empty: string
  /** Undefined until they were looked through. */
  passages: readonly SplitPassage[] | undefined
  isTicked: (passage: SplitPassage) => boolean
  onTicked: (keys: ReadonlySet<string>) => void
}

/** What has a theme, each with a tick that says whether it goes over to the new one. */
export function SplitPassages({ label, empty, passages, isTicked, onTicked }: Properties) {
  const rows = useMemo(() => (passages ?? []).map(rowOf), [passages])
  if (passages === undefined) return null
  const ticked = new Set(passages.filter(isTicked).map(passageKey))
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      {passages.length > 0 && (
        <output className="field-hint num">{t('splitting:ticked', { ticked: ticked.size, all: passages.length })}</output>
      )}
      <TickList
        label={label}
        className="split-list"
        rows={rows}
        ticked={ticked}
        onTicked={onTicked}
        empty={empty}
        rowHeight={58}
      />
    </div>
  )
}

function rowOf(passage: SplitPassage): { id: string; text: string; about: string } {
  const { excerpt, n, title, text } = passage
  const about = [excerpt ?? t('splitting:accepted'), n === null ? '' : `¶ ${n}`, title].filter((part) => part !== '').join(' · ')
  return { id: passageKey(passage), text, about }
}
