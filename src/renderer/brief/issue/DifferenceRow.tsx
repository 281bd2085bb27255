import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { MarkedText } from '#renderer/ui/MarkedText.tsx'
import { textDirection } from '#core/text-direction.ts'
import { goToFinding } from '../check/go-to-finding.ts'
import { useSession } from '../session/use-session.ts'

type Properties = {
  place: { id: string; section: string; heading: string }
  text: string
  /** Stands in the other brief only: its row leads to the section of the same title. */
  gone?: boolean
  /** What of the text is set off, as [start, end). */
  marked?: readonly (readonly [number, number])[]
  children?: ReactNode
}

/** A sentence that differs, with what is said about it under it; pressed, it brings the sentence into view. */
export function DifferenceRow({ place: { id, section, heading }, text, gone = false, marked = [], children }: Properties) {
  const session = useSession()
  const go = (): void => {
    const same = session.content.get().sections.find(({ title }) => title === heading)?.id ?? null
    goToFinding(session, gone ? { sentence: null, section: same } : { sentence: id, section })
  }
  return (
    <Button className="since-row" onPress={go}>
      <span className="since-place">{heading}</span>
      <span className={gone ? 'since-text since-gone' : 'since-text'} dir={textDirection(text)}>
        <MarkedText text={text} matches={marked} />
      </span>
      {children}
    </Button>
  )
}
