import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { BriefCheckView } from '#contract/views.ts'
import type { Sentence } from '#core/brief.ts'
import { layoutMargin } from '#renderer/ui/margin-layout.ts'
import { EvidencePopover } from '../check/EvidencePopover.tsx'
import { tracePill } from './trace-pill.ts'

/** Together 24 pixels, so that neighbouring pills are not pressed by mistake. */
const HEIGHT = 20
const GAP = 4

type Properties = {
  mirror: RefObject<HTMLDivElement | null>
  sentences: Sentence[]
  check: BriefCheckView | null
}

/** In the right gutter, a pill for each sentence beside its first line: how it stands to its evidence. */
export function TracePills({ mirror, sentences, check }: Properties) {
  const [tops, setTops] = useState<Map<string, number>>(new Map())
  useLayoutEffect(() => {
    const text = mirror.current
    if (!text) return
    const arrange = (): void => {
      const origin = text.getBoundingClientRect().top
      const items = [...text.querySelectorAll<HTMLElement>('[data-sentence]')].map((element) => {
        const [line] = element.getClientRects()
        return {
          id: element.dataset['sentence'] ?? '',
          wish: line ? line.top - origin + (line.height - HEIGHT) / 2 : 0,
          height: HEIGHT,
        }
      })
      setTops(layoutMargin(items, GAP))
    }
    arrange()
    const resized = new ResizeObserver(arrange)
    resized.observe(text)
    const rewritten = new MutationObserver(arrange)
    rewritten.observe(text, { childList: true, characterData: true, subtree: true })
    return () => {
      resized.disconnect()
      rewritten.disconnect()
    }
  }, [mirror])
  const bottom = Math.max(0, ...[...tops.values()].map((top) => top + HEIGHT))
  return (
    <div className="pills" style={{ minHeight: bottom }}>
      {sentences.map((sentence) => {
        const trace = check?.trace.find((one) => one.sentence === sentence.id)
        const findings = check?.findings.filter((one) => one.sentence === sentence.id) ?? []
        return (
          <div
            key={sentence.id}
            className="pill-slot"
            style={{ top: tops.get(sentence.id) ?? 0 }}
            hidden={!tops.has(sentence.id)}
          >
            <EvidencePopover sentence={sentence} pill={tracePill(sentence, trace, findings)} findings={findings} />
          </div>
        )
      })}
    </div>
  )
}
