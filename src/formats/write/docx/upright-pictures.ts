import type { BriefDocument, DocumentBlock } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { uprightPng } from '#formats/image/upright-jpeg.ts'

/** Pixels: 300 to an inch on the largest paper. */
const MOST = { width: 2000, height: 2800 } as const

/** The document with photographs that say how they are to be turned standing upright: word processors do not read it, and each draws a turned picture somewhere else. */
export async function withUprightPictures(document: BriefDocument): Promise<BriefDocument> {
  const blocks: DocumentBlock[] = []
  // One after another: a large photograph takes hundreds of megabytes while it is turned.
  for (const block of document.blocks) blocks.push(block.kind === 'figure' ? await upright(block) : block)
  return { ...document, blocks }
}

async function upright(figure: Extract<DocumentBlock, { kind: 'figure' }>): Promise<DocumentBlock> {
  const { image } = figure
  const bytes = image === null ? null : await uprightBytes(image)
  return image && bytes ? { ...figure, image: { ...image, mediaType: 'image/png', bytes } } : figure
}

/** Made once for the register and once for the file. */
const made = new WeakMap<Uint8Array, Promise<Uint8Array<ArrayBuffer> | null>>()

/** A photograph that says how it is to be turned as a picture that stands upright; null: it does, or it is none. */
export function uprightBytes({ mediaType, bytes }: Image): Promise<Uint8Array<ArrayBuffer> | null> {
  const before = made.get(bytes) ?? (mediaType === 'image/jpeg' ? uprightPng(bytes, MOST) : Promise.resolve(null))
  made.set(bytes, before)
  return before
}
