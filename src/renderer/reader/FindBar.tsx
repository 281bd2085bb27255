import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { useFocusOnOpen } from '../ui/use-focus-on-open.ts'
import { highlight } from './highlight.ts'

/** Finds a text within the article, also inside words. Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({ text, onClose }: { text: RefObject<HTMLElement | null>; onClose: () => void }) {
  const [wanted, setWanted] = useState('')
  const [found, setFound] = useState<Range[]>([])
  const [at, setAt] = useState(0)

  const field = useFocusOnOpen<HTMLInputElement>()
  useEffect(
    () => () => {
      CSS.highlights.delete('find')
      CSS.highlights.delete('find-here')
    },
    [],
  )
  useEffect(() => {
    const range = found[at]
    if (!range) return void CSS.highlights.delete('find-here')
    CSS.highlights.set('find-here', new Highlight(range))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }, [found, at])

  const search = (value: string): void => {
    setWanted(value)
    setFound(
      text.current ? highlight('find', text.current, value === '' ? [] : [{ text: value, prefix: false, wholeWord: false }]) : [],
    )
    setAt(0)
  }
  const step = (by: number): void => setAt((previous) => (found.length === 0 ? 0 : (previous + by + found.length) % found.length))
  return (
    <search className="find-bar" aria-label={t('reader:find.label')}>
      <SearchField
        aria-label={t('reader:find.label')}
        value={wanted}
        onChange={search}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') onClose()
          else event.continuePropagation()
        }}
      >
        <Input ref={field} className="input" placeholder={t('reader:find.label')} />
      </SearchField>
      <output className="muted num">
        {wanted === '' ? '' : found.length === 0 ? t('reader:find.none') : t('reader:find.at', { at: at + 1, all: found.length })}
      </output>
      <IconButton
        icon={ChevronUp}
        label={t('reader:find.previous')}
        keys="Shift+Enter"
        onPress={() => step(-1)}
        isDisabled={found.length === 0}
      />
      <IconButton
        icon={ChevronDown}
        label={t('reader:find.next')}
        keys="Enter"
        onPress={() => step(1)}
        isDisabled={found.length === 0}
      />
      <IconButton icon={X} label={t('reader:find.close')} keys="Escape" onPress={onClose} />
    </search>
  )
}
