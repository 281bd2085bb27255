import { useEffect, useRef, useState } from 'react'
import { openDocument, type Pages } from './open-document.ts'

/** The pages of these bytes; those before stay until the next can be shown. `failed`: they cannot be read. */
export function usePages(bytes: Uint8Array | undefined): { pages: Pages | null; failed: boolean } {
  const [pages, setPages] = useState<Pages | null>(null)
  const [failed, setFailed] = useState(false)
  const shown = useRef<Pages | null>(null)
  useEffect(() => {
    if (!bytes) return
    let wanted = true
    const opening = openDocument(bytes)
    opening.then(
      (made) => {
        if (!wanted) return
        const before = shown.current
        shown.current = made
        setFailed(false)
        setPages(made)
        void before?.close()
      },
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
      // Whatever was opened in vain is let go of.
      void opening.then((made) => (made === shown.current ? undefined : made.close())).catch(() => undefined)
    }
  }, [bytes])
  useEffect(
    () => () => {
      void shown.current?.close()
      shown.current = null
    },
    [],
  )
  return { pages, failed }
}
