import { useEffect, useRef, useState } from 'react'
import { t } from '#text/text.ts'
import type { Pages } from './open-document.ts'

/** Device pixels: a page drawn wider than this is sharp enough on any screen. */
const WIDEST = 2400

/** One page as it is printed, drawn when it comes near what is seen. */
export function PageView({ pages, index, width }: { pages: Pages; index: number; width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(false)
  const size = pages.sizes[index]
  useEffect(() => {
    if (!canvas.current) return
    const seen = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '400px 0px',
    })
    seen.observe(canvas.current)
    return () => seen.disconnect()
  }, [])
  useEffect(() => {
    if (!near || !canvas.current || width === 0) return
    // A page of a document that was closed meanwhile is drawn by the next one.
    pages.draw(index, canvas.current, Math.min(WIDEST, Math.round(width * window.devicePixelRatio))).catch(() => undefined)
  }, [pages, index, width, near])
  if (!size) return null
  return (
    <figure className="page-view" aria-label={t('pages:page', { number: index + 1, count: pages.sizes.length })}>
      <canvas ref={canvas} style={{ width, height: (width * size.height) / size.width }} />
    </figure>
  )
}
