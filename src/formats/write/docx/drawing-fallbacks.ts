import type { BriefDocument } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { rasterised } from '#formats/image/svg/rasterise.ts'

/** Pixels across: a column of text at 300 to an inch. */
const ACROSS = 2000

/** Of each drawing of a document, by its hash, the PNG that word processors show that know no SVG. */
export async function drawingFallbacks({ blocks }: BriefDocument): Promise<ReadonlyMap<string, Uint8Array>> {
  const fallbacks = new Map<string, Uint8Array>()
  for (const block of blocks) {
    if (block.kind !== 'figure' || block.image?.mediaType !== 'image/svg+xml') continue
    const { sha256 } = block.image
    if (!fallbacks.has(sha256)) fallbacks.set(sha256, await drawingFallback(block.image))
  }
  return fallbacks
}

/** Made once for the register and once for the file. */
const made = new WeakMap<Uint8Array, Promise<Uint8Array>>()

export function drawingFallback(image: Image): Promise<Uint8Array> {
  const before = made.get(image.bytes) ?? rasterised(image, ACROSS)
  made.set(image.bytes, before)
  return before
}
