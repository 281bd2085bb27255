import type { BriefContent, FigureBlock } from '#core/brief.ts'
import type { DocumentBlock } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import type { Template } from '#core/template.ts'
import { textIn } from '#text/text.ts'
import { textRuns } from './runs.ts'
import { orderedSections } from './section-order.ts'

/** The numbers by which figures are called in print, by id: from 1, in the order in which the sections are printed. */
export function figureNumbers(brief: BriefContent, template: Template | null): Map<string, number> {
  const sections = template ? orderedSections(brief, template).flatMap(({ parts }) => parts) : brief.sections
  const figures = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'))
  return new Map(figures.map(({ id }, index) => [id, index + 1]))
}

/** A figure as it is printed; `image`: null where the library does not have it. */
export function resolveFigure(
  { id, caption, source, alternative }: FigureBlock,
  number: number,
  image: Image | null,
  language: string,
): DocumentBlock {
  const say = textIn(language)
  const label = say('document:figure', { number })
  return {
    kind: 'figure',
    id: `figure-${id}`,
    image,
    // Whoever does not see the picture is told at least its caption.
    alternative: [alternative, caption, label].find((text) => text !== '') ?? '',
    caption: [
      { kind: 'strong', children: textRuns(caption === '' ? label : `${label}.`, language) },
      ...(caption === '' ? [] : textRuns(` ${caption}`, language)),
    ],
    source: source === '' ? [] : textRuns(say('document:figureSource', { source }), language),
  }
}
