import { ImageRun, Paragraph } from 'docx'
import type { DocumentBlock } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { unturnedJpeg } from '#formats/image/jpeg.ts'
import type { Orientation } from '#formats/image/orientation.ts'
import { figureSize } from '../figure-size.ts'
import { cleanText } from '../styled-runs.ts'
import type { DocxContext } from './docx-context.ts'
import { docxStyleId, twips } from './docx-styles.ts'

/** Word's pixels to an inch, by points. */
const PIXELS_A_POINT = 96 / 72
/** How a picture is turned after it was mirrored, in degrees clockwise. Word does not read it from the picture. */
const TURNS: Record<Orientation, { rotation: number; mirrored: boolean }> = {
  1: { rotation: 0, mirrored: false },
  2: { rotation: 0, mirrored: true },
  3: { rotation: 180, mirrored: false },
  4: { rotation: 180, mirrored: true },
  5: { rotation: 270, mirrored: true },
  6: { rotation: 90, mirrored: false },
  7: { rotation: 90, mirrored: true },
  8: { rotation: 270, mirrored: false },
}

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

function pictureRun(image: Image, alternative: string, context: DocxContext): ImageRun {
  const isJpeg = image.mediaType === 'image/jpeg'
  const { orientation, bytes } = isJpeg ? unturnedJpeg(image.bytes) : { orientation: 1 as const, bytes: image.bytes }
  const { rotation, mirrored } = TURNS[orientation]
  const size = figureSize(image, context)
  const [width, height] = rotation % 180 === 90 ? [size.height, size.width] : [size.width, size.height]
  const number = context.nextPicture()
  return new ImageRun({
    type: isJpeg ? 'jpg' : 'png',
    data: bytes,
    transformation: {
      width: width * PIXELS_A_POINT,
      height: height * PIXELS_A_POINT,
      ...(rotation === 0 ? {} : { rotation }),
      ...(mirrored ? { flip: { horizontal: true } } : {}),
    },
    altText: { id: String(number), name: `Picture ${number}`, description: cleanText(alternative) },
  })
}
