import { ImageRun, Paragraph } from 'docx'
import type { DocumentBlock } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { figureSize } from '../figure-size.ts'
import { cleanText } from '../styled-runs.ts'
import type { DocxContext } from './docx-context.ts'
import { docxStyleId, twips } from './docx-styles.ts'

/** Word's pixels to an inch, by points. */
const PIXELS_A_POINT = 96 / 72
/** The picture with what it shows as its alternative text, kept with its caption and source below. */
export function docxFigure(
  { image, alternative, caption, source }: Extract<DocumentBlock, { kind: 'figure' }>,
  context: DocxContext,
): Paragraph[] {
  const hasSource = source.length > 0
  const after = twips(Math.max(10, context.styles.table.spaceAfter))
  const picture = (shown: Image): Paragraph =>
    new Paragraph({
      style: docxStyleId('body'),
      keepNext: true,
      // A line of a set height would cut the picture.
      spacing: { before: twips(context.styles.caption.spaceBefore), after: 80, line: 240, lineRule: 'auto' },
      indent: { left: 0, firstLine: 0 },
      alignment: 'start',
      children: [pictureRun(shown, alternative, context)],
    })
  return [
    ...(image === null ? [] : [picture(image)]),
    new Paragraph({
      style: docxStyleId('caption'),
      keepNext: hasSource,
      spacing: { before: 0, after: hasSource ? 20 : after },
      ...context.type.set(caption, 'caption'),
    }),
    ...(hasSource
      ? [new Paragraph({ style: docxStyleId('small'), spacing: { before: 0, after }, ...context.type.set(source, 'small') })]
      : []),
  ]
}

/** Pictures stand upright by now: see upright-pictures.ts. */
function pictureRun(image: Image, alternative: string, context: DocxContext): ImageRun {
  const { width, height } = figureSize(image, context)
  const number = context.nextPicture()
  const shown = {
    transformation: { width: width * PIXELS_A_POINT, height: height * PIXELS_A_POINT },
    altText: { id: String(number), name: `Picture ${number}`, description: cleanText(alternative) },
  }
  const fallback = context.fallbacks.get(image.sha256)
  // Word shows the drawing itself, by its extension of pictures (svgBlip, [MS-ODRAWXML]), others the picture that it stands with.
  if (fallback !== undefined)
    return new ImageRun({ type: 'svg', data: image.bytes, fallback: { type: 'png', data: fallback }, ...shown })
  return new ImageRun({ type: image.mediaType === 'image/jpeg' ? 'jpg' : 'png', data: image.bytes, ...shown })
}
