import type { BriefDocument } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { linesOfDrawing } from '#formats/read/pdf/drawn-on.ts'
import { writePdf } from './pdf-file.ts'

/** Drawings whose lines are remembered: writing one costs a page, and a preview asks at every pause. */
const MOST = 50
const known = new Map<string, string | null>()

/**
 * SHA-256 of the lines by which a PDF of this template shows a drawing, read from a page on which it stands alone; null where none can be read. How large it is drawn hangs on the page, where it stands does not count.
 */
export async function drawingLines(image: Image, { page, styles }: BriefDocument['template']): Promise<string | null> {
  const key = JSON.stringify([image.sha256, page, styles])
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= MOST) known.clear()
  const figure = { kind: 'figure' as const, id: 'f', image, alternative: '', caption: [], source: [] }
  const { bytes } = await writePdf({
    title: '',
    kicker: '',
    authors: [],
    date: '2000-01-01',
    dateText: '',
    marking: '',
    language: 'en',
    subject: '',
    keywords: [],
    blocks: [figure],
    notes: [],
    notePlacement: 'endnotes',
    attachments: [],
    template: { page, styles },
  })
  const hash = await linesOfDrawing(bytes)
  known.set(key, hash)
  return hash
}
