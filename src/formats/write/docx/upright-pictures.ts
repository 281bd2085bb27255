import type { BriefDocument, DocumentBlock } from '#core/document.ts'
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
  const bytes = image?.mediaType === 'image/jpeg' ? await uprightPng(image.bytes, MOST) : null
  return image && bytes ? { ...figure, image: { ...image, mediaType: 'image/png', bytes } } : figure
}
