import type { DocumentBlock } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { cleanText } from '../styled-runs.ts'
import { styled, type HtmlContext } from './html-styled.ts'
import { attributes } from './html-text.ts'

/** A picture inside the file, with what it shows for those who do not see it; caption and source below. Browsers turn it upright by what it says itself. */
export function htmlFigure(block: Extract<DocumentBlock, { kind: 'figure' }>, context: HtmlContext): string {
  const { image, alternative, caption, source } = block
  const lines = [
    styled('p', 'caption', caption, context),
    ...(source.length === 0 ? [] : [styled('p', 'small', source, context)]),
  ]
  const picture = image === null ? '' : `${pictureTag(image, cleanText(alternative))}\n`
  return `<figure>\n${picture}<figcaption>\n${lines.join('\n')}\n</figcaption>\n</figure>`
}

function pictureTag({ bytes, mediaType, width, height }: Image, alt: string): string {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  return `<img${attributes({ src: `data:${mediaType};base64,${data}`, alt, width, height })}>`
}
