import type { BriefDocument } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { packedPixels, type PackedForPdf } from './packed-pixels.ts'
import type { PdfDocument, PdfPicture } from './pdfmake-modules.ts'

/** The photographs and pixel pictures of a document as a PDF holds them, by the names under which its figures call them. Drawings stand in the file as paths. */
export type PdfPictures = ReadonlyMap<string, Image['bytes'] | PackedForPdf>

/** One after another: of a large picture tens of megabytes are held while it is packed. */
export async function pdfPictures({ blocks }: BriefDocument): Promise<PdfPictures> {
  const pictures = new Map<string, Image['bytes'] | PackedForPdf>()
  for (const block of blocks) {
    if (block.kind !== 'figure' || block.image === null || block.image.mediaType === 'image/svg+xml') continue
    const { sha256, mediaType, bytes } = block.image
    if (!pictures.has(sha256)) pictures.set(sha256, (mediaType === 'image/png' && (await packedPixels(bytes))) || bytes)
  }
  return pictures
}

/** The picture with its pixels as objects of the file, and, where they do not cover all below, how far each does (ISO 32000-1, 8.9.5 and 11.6.5.3). */
export function embedded(pdf: PdfDocument, label: string, packed: PackedForPdf): PdfPicture {
  const { width, height } = packed
  const picture = (pixels: Uint8Array, colours: 1 | 3, more: Record<string, unknown>): PdfPicture['obj'] => {
    const made = pdf.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ColorSpace: colours === 1 ? 'DeviceGray' : 'DeviceRGB',
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: 8, Columns: width },
      ...more,
    })
    made.end(pixels)
    return made
  }
  const mask = packed.cover === null ? {} : { SMask: picture(packed.cover, 1, {}) }
  return { label, width, height, obj: picture(packed.colours, packed.channels, mask) }
}
