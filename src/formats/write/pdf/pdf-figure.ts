import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import type { StyleName } from '#core/template.ts'
import { figureSize } from '../figure-size.ts'
import { plainText } from '../styled-runs.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfNode } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'

type Figure = Extract<DocumentBlock, { kind: 'figure' }>

/** Points between a picture and its caption. */
const GAP = 6

/** The picture, its caption below, and its source; all on one page, unless the words alone would fill it. */
export function pdfFigure(figure: Figure, context: PdfContext): PdfNode {
  const { image, caption, source, alternative } = figure
  const { styles, type } = context
  const after = Math.max(10, styles.table.spaceAfter)
  const last = source.length > 0 ? 'source' : 'caption'
  const stack: PdfNode[] = [
    ...(image === null ? [] : [{ ...pictured(image), ...figureSize(image, context), alternative }]),
    {
      ...type.set(caption, 'caption'),
      style: 'caption',
      tag: 'Caption',
      margin: [0, GAP, 0, last === 'caption' ? after : 1],
      keepAfter: 0,
    },
    ...(source.length > 0 ? [{ ...type.set(source, 'small'), style: 'small' as const, margin: noMargin(after) }] : []),
  ]
  return { stack, unbreakable: figureHeight(figure, context) <= context.height, margin: [0, styles.caption.spaceBefore, 0, 0] }
}

/** A drawing stands in the file as paths, other pictures under their name. */
function pictured({ mediaType, bytes, sha256 }: Image): { image: string } | { svg: string } {
  return mediaType === 'image/svg+xml' ? { svg: new TextDecoder().decode(bytes) } : { image: sha256 }
}

function noMargin(after: number): [number, number, number, number] {
  return [0, 0, 0, after]
}

/** Points that a figure takes on its page, on the generous side. */
export function figureHeight({ image, caption, source }: Figure, context: PdfContext): number {
  const words = (content: DocumentInline[], style: StyleName): number => {
    const { size } = context.styles[style]
    const text = plainText(content)
    const wide = text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\uffe6]/g)?.length ?? 0
    return linesHeight(context.styles[style], Math.ceil(((text.length * 0.6 + wide * 0.45) * size) / context.width))
  }
  const picture = image === null ? 0 : figureSize(image, context).height
  const { spaceBefore } = context.styles.caption
  const notes = context.footRoom([...caption, ...source], 'caption', 20)
  return spaceBefore + notes + picture + GAP + words(caption, 'caption') + (source.length > 0 ? words(source, 'small') : 0) + 12
}
