import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { grown, including, partAround, type Part } from './part.ts'

type End = RefObject<HTMLElement | null>
/** How many pieces there are, which one is to be seen, and how often that was asked for. */
type Asked = { count: number; at: number; asked: number }

/** How near an end of what is mounted may come to what is seen, in pixels, before more is. */
const NEAR = '800px 0px'

/**
 * The pieces of an article that are mounted: those around the one that is asked for, and more when an end of them (`top`, `bottom`) comes near. What
 * is added above moves nothing that is seen: the browser anchors it.
 */
export function usePart({ count, at, asked }: Asked, top: End, bottom: End): Part {
  const [known, setKnown] = useState({ asked, part: partAround(at, count) })
  const part = known.asked === asked ? known.part : including(known.part, at, count)
  const { from, to } = part
  // What is asked for must be there at once, to be scrolled to.
  if (known.asked !== asked) setKnown({ asked, part })
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const end = target === top.current ? 'top' : 'bottom'
          if (isIntersecting) setKnown((before) => ({ ...before, part: grown(before.part, end, count) }))
        }
      },
      { root: top.current?.closest('.source-scroll') ?? null, rootMargin: NEAR },
    )
    if (from > 0 && top.current) observer.observe(top.current)
    if (to < count && bottom.current) observer.observe(bottom.current)
    return () => observer.disconnect()
  }, [from, to, count, top, bottom])
  return part
}
