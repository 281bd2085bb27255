import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { t } from '#text/text.ts'
import { useCommand } from '../shell/use-command.ts'
import { FindBar } from '../ui/FindBar.tsx'
import { useFocusOnOpen } from '../ui/use-focus-on-open.ts'
import { highlight } from './highlight.ts'

/** Finds a text within the article, also inside words. */
export function FindInArticle({ text, onClose }: { text: RefObject<HTMLElement | null>; onClose: () => void }) {
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
  useCommand('find-in-text', () => field.current?.select())
  useCommand('find-next', () => step(1))
  useCommand('find-previous', () => step(-1))
  return (
    <FindBar
      label={t('find:inArticle')}
      wanted={wanted}
      onWanted={search}
      status={wanted === '' ? '' : found.length === 0 ? t('find:none') : t('find:at', { at: at + 1, all: found.length })}
      canStep={found.length > 0}
      onStep={step}
      onClose={onClose}
      field={field}
      place="floating"
    />
  )
}
