import type { NodeSpec } from 'prosemirror-model'
import type { FigureBlock } from '#core/brief.ts'

export type FigureAttrs = Omit<FigureBlock, 'kind'>
/** What is written about a figure. */
export const FIGURE_TEXTS = ['caption', 'source', 'alternative'] as const
export type FigureText = (typeof FIGURE_TEXTS)[number]

/** The node of a figure: what is written about its picture is written in fields of its own. `own` marks what is copied here, as in schema.ts. */
export function figureNode(own: string): NodeSpec {
  return {
    group: 'block',
    attrs: { id: { default: '' }, image: {}, caption: { default: '' }, source: { default: '' }, alternative: { default: '' } },
    atom: true,
    isolating: true,
    toDOM: ({ attrs: { id, image, caption, source, alternative } }) => [
      'figure',
      {
        'data-id': String(id),
        'data-own': own,
        'data-image': String(image),
        'data-caption': String(caption),
        'data-source': String(source),
        'data-alternative': String(alternative),
      },
    ],
    parseDOM: [
      {
        tag: 'figure[data-image]',
        getAttrs: ({ dataset }) => {
          if (dataset['own'] !== own) return false
          const { image, caption = '', source = '', alternative = '' } = dataset
          return { image, caption, source, alternative }
        },
      },
    ],
  }
}
