import { Check as Tick } from 'lucide-react'
import { useMemo } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { SplitPassage } from '#contract/themes.ts'
import { t } from '#text/text.ts'
import { VirtualRows } from '../../ui/VirtualRows.tsx'
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
  // The same objects while they are the same passages, or the list is built again with each key that is typed.
  const items = useMemo(() => (passages ?? []).map((passage) => ({ ...passage, id: passageKey(passage) })), [passages])
  if (passages === undefined) return null
  const ticked = passages.filter(isTicked).map(passageKey)
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      {passages.length > 0 && (
        <output className="field-hint num">{t('splitting:ticked', { ticked: ticked.length, all: passages.length })}</output>
      )}
      <VirtualRows rowHeight={58}>
        <ListBox
          className="split-list"
          aria-label={label}
          items={items}
          selectionMode="multiple"
          selectedKeys={ticked}
          onSelectionChange={(keys) => onTicked(new Set(keys === 'all' ? passages.map(passageKey) : [...keys].map(String)))}
          renderEmptyState={() => <p className="muted split-none">{empty}</p>}
        >
          {({ id, excerpt, n, title, text }) => (
            <ListBoxItem id={id} className="split-row" textValue={text}>
              {({ isSelected }) => (
                <>
                  <span className="check-box" aria-hidden>
                    {isSelected && <Tick size={12} strokeWidth={3} />}
                  </span>
                  <span className="split-text">
                    <Text slot="label" className="split-quote">
                      {text}
                    </Text>
                    <Text slot="description" className="field-hint truncate">
                      {[excerpt ?? t('splitting:accepted'), n === null ? '' : `¶ ${n}`, title]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </Text>
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </VirtualRows>
    </div>
  )
}
