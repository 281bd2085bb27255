import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { IconButton } from '../ui/controls.tsx'
import { highlight } from './highlight.ts'

/** Finds a text within the article, also inside words. Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({
  article,
  text,
  onClose,
}: {
  article: string
  text: RefObject<HTMLElement | null>
  onClose: () => void
}) {
  const [wanted, setWanted] = useState('')
  const [found, setFound] = useState<Range[]>([])
  const [at, setAt] = useState(0)

  useEffect(() => {
    if (!text.current) return
    setFound(highlight('find', text.current, wanted === '' ? [] : [{ text: wanted, prefix: false, wholeWord: false }]))
    setAt(0)
  }, [wanted, article, text])
  useEffect(() => () => void ['find', 'find-here'].forEach((name) => CSS.highlights.delete(name)), [])
  useEffect(() => {
    const range = found[at]
    if (!range) return void CSS.highlights.delete('find-here')
    CSS.highlights.set('find-here', new Highlight(range))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }, [found, at])

  const step = (by: number): void => setAt((previous) => (found.length === 0 ? 0 : (previous + by + found.length) % found.length))
  return (
    <search className="find-bar" aria-label="Find in the article">
      <SearchField
        aria-label="Find in the article"
        value={wanted}
        onChange={setWanted}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') onClose()
          else event.continuePropagation()
        }}
      >
        <Input className="input" placeholder="Find in the article" />
      </SearchField>
      <span className="muted num" role="status">
        {wanted === '' ? '' : found.length === 0 ? 'Not found' : `${at + 1} of ${found.length}`}
      </span>
      <IconButton icon={ChevronUp} label="Previous" keys="Shift Enter" onPress={() => step(-1)} isDisabled={found.length === 0} />
      <IconButton icon={ChevronDown} label="Next" keys="Enter" onPress={() => step(1)} isDisabled={found.length === 0} />
      <IconButton icon={X} label="Close" keys="Esc" onPress={onClose} />
    </search>
  )
}
