import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { t } from '#text/text.ts'
import { IconButton } from './controls.tsx'
import './find-bar.css'

type Properties = {
  label: string
  wanted: string
  onWanted: (text: string) => void
  /** How many there are, and which of them is shown. */
  status: string
  canStep: boolean
  onStep: (by: 1 | -1) => void
  onClose: () => void
  field: RefObject<HTMLInputElement | null>
  /** Over a corner of the text, or above it. */
  place: 'floating' | 'docked'
  /** Choices beside the field. */
  options?: ReactNode
  /** More lines, below. */
  children?: ReactNode
}

/** What finds in a text: Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar(properties: Properties) {
  const { label, wanted, onWanted, status, canStep, onStep, onClose, field, place, options, children } = properties
  const bar = useRef<HTMLElement>(null)
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    // An input method ends with these keys, too.
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    onClose()
  })
  // From wherever the keyboard is in the bar, and before the field takes it for its own clearing.
  useEffect(() => {
    const element = bar.current
    const listener = (event: KeyboardEvent): void => onEscape(event)
    element?.addEventListener('keydown', listener)
    return () => element?.removeEventListener('keydown', listener)
  }, [])
  return (
    <search ref={bar} className={`find-bar find-bar-${place}`} aria-label={label}>
      <div className="find-line">
        <SearchField
          className="find-field"
          aria-label={label}
          value={wanted}
          onChange={onWanted}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onStep(event.shiftKey ? -1 : 1)
            else event.continuePropagation()
          }}
        >
          <Input ref={field} className="input" placeholder={label} />
        </SearchField>
        {options}
        <output className="muted num">{status}</output>
        <span className="spacer" />
        <IconButton
          icon={ChevronUp}
          label={t('find:previous')}
          keys="Shift+Enter"
          onPress={() => onStep(-1)}
          isDisabled={!canStep}
        />
        <IconButton icon={ChevronDown} label={t('find:next')} keys="Enter" onPress={() => onStep(1)} isDisabled={!canStep} />
        <IconButton icon={X} label={t('find:close')} keys="Escape" onPress={onClose} />
      </div>
      {children}
    </search>
  )
}
