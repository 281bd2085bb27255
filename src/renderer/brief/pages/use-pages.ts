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
    const show = async (): Promise<void> => {
      try {
        const made = await opening
        if (!wanted) return
        const before = shown.current
        shown.current = made
        setFailed(false)
        setPages(made)
        await before?.close()
      } catch {
        if (wanted) setFailed(true)
      }
    }
    void show()
    return () => {
      wanted = false
      // Whatever was opened in vain is let go of.
      void closeUnless(opening, () => shown.current)
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

async function closeUnless(opening: Promise<Pages>, isShown: () => Pages | null): Promise<void> {
  try {
    const made = await opening
    if (made !== isShown()) await made.close()
  } catch {
    // It was never open.
  }
}
