/** Brings a text back to where it was scrolled (pixels, asked anew each time), and again while panes and margin find their widths, which sets its lines anew; until somebody scrolls, presses or types. */
export function scrollBack(box: Element | null, top: () => number): void {
  const content = box?.firstElementChild
  if (!box || !content) return
  const events = ['wheel', 'pointerdown', 'keydown'] as const
  const observer = new ResizeObserver(() => {
    if (box.isConnected) box.scrollTo({ top: top() })
    else stop()
  })
  const stop = (): void => {
    observer.disconnect()
    for (const event of events) window.removeEventListener(event, stop, true)
  }
  for (const event of events) window.addEventListener(event, stop, true)
  observer.observe(content)
  box.scrollTo({ top: top() })
}
