import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '#text/text.ts'

/** Shown while files are dragged over the window. What is dropped is taken by the preload, which alone may know paths. */
export function DropOverlay() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const end = (): void => {
      depth = 0
      setOver(false)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', end)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', end)
    }
  }, [])
  if (!over) return null
  return (
    <div className="drop">
      <div className="drop-box">
        <FileDown size={32} strokeWidth={1.5} aria-hidden />
        <strong>{t('shell:drop.title')}</strong>
        <span>{t('shell:drop.kinds')}</span>
      </div>
    </div>
  )
}
