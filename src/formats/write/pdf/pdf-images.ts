import type { BriefDocument } from '#core/document.ts'
import { withAlpha } from '#formats/image/png-alpha.ts'

/** The photographs and pixel pictures of a document as pdfmake takes them, by the names under which its figures call them. Drawings stand in the file as paths. */
export async function pdfImages({ blocks }: BriefDocument): Promise<Record<string, string>> {
  const images: Record<string, string> = {}
  for (const block of blocks) {
    if (block.kind !== 'figure' || block.image === null || block.image.mediaType === 'image/svg+xml') continue
    const { sha256, mediaType, bytes } = block.image
    const shown = mediaType === 'image/png' ? await withAlpha(bytes) : bytes
    images[sha256] = `data:${mediaType};base64,${Buffer.from(shown).toString('base64')}`
  }
  return images
}
