import type { BriefDocument } from '#core/document.ts'
import type { ExportFormat } from '#core/export-formats.ts'
import type { Image, Images } from '#core/image.ts'
import { pngPixelHash } from '#formats/image/pixel-hash.ts'
import { imageHash } from '#formats/image/image-hash.ts'
import { drawingLines } from './pdf/drawing-lines.ts'
import { drawingFallback } from './docx/drawing-fallbacks.ts'
import { uprightBytes } from './docx/upright-pictures.ts'

/**
 * The pictures with the hashes of what a file of that format has in their place, so that it can be compared: in Word a photograph that was turned upright, and the picture beside a drawing for programs that draw none;
 * in a PDF the pixels of a PNG, which it keeps in its own form, and the lines of a drawing.
 * A web page and Markdown have the very files.
 */
export async function withShown(format: ExportFormat, images: Images, template: BriefDocument['template']): Promise<Images> {
  const made: Record<string, Image> = {}
  for (const [name, image] of Object.entries(images)) {
    made[name] = { ...image, shown: await hashesOf(format, image, template) }
  }
  return made
}

async function hashesOf(format: ExportFormat, image: Image, template: BriefDocument['template']): Promise<string[]> {
  const hash = format === 'pdf' ? await inPdf(image, template) : await inFile(format, image)
  return hash === null ? [] : [hash]
}

async function inPdf(image: Image, template: BriefDocument['template']): Promise<string | null> {
  if (image.mediaType === 'image/svg+xml') return drawingLines(image, template)
  return image.mediaType === 'image/png' ? pngPixelHash(image.bytes) : null
}

async function inFile(format: ExportFormat, image: Image): Promise<string | null> {
  const file = await inPlace(format, image)
  return file === null ? null : imageHash(file)
}

async function inPlace(format: ExportFormat, image: Image): Promise<Uint8Array | null> {
  if (format !== 'docx') return null
  return image.mediaType === 'image/svg+xml' ? drawingFallback(image) : uprightBytes(image)
}
