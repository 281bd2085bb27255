import type { FigureBlock } from '#core/brief.ts'
import { t } from '#text/text.ts'

/** Characters of a hash that are shown: enough to tell pictures from each other. */
const SHOWN_HASH = 12

/** A figure for a terminal: its caption, then what it shows and where it comes from, as far as that was said. */
export function figureText({ image, caption, source, alternative }: FigureBlock): string {
  return [
    t('terminal:brief.figure', { caption, image: image.slice(0, SHOWN_HASH) }),
    ...(alternative === '' ? [] : [`  ${t('terminal:brief.figureShows', { alternative })}`]),
    ...(source === '' ? [] : [`  ${t('terminal:brief.figureSource', { source })}`]),
  ].join('\n')
}
