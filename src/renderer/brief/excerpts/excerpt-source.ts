import { listed } from '#core/in-sentence.ts'
import { t } from '#text/text.ts'
import type { ExcerptView } from '#contract/views.ts'
import { paragraphOf } from '../../ui/paragraph-of.ts'
import { shownTitle } from '#core/shown-title.ts'

/** `4:5 · Institute Papers ¶2`: an excerpt's number, where it is from (the title where the publication is not known) and its paragraph. */
export function excerptSource(excerpt: Pick<ExcerptView, 'id' | 'publication' | 'title' | 'n' | 'ownNumber'>): string {
  return `${excerpt.id} · ${excerpt.publication ?? shownTitle(excerpt)}${excerpt.n === null ? '' : ` ${paragraphOf(excerpt)}`}`
}

/** `D. Whitcombe and A. Serik, Institute Papers, ¶2`: the attribution under a quotation. */
export function attribution(excerpt: Pick<ExcerptView, 'authors' | 'publication' | 'title' | 'n' | 'ownNumber'>): string {
  const [first, second, ...others] = excerpt.authors
  const authors =
    first !== undefined && others.length > 0
      ? t('composer:andOthers', { author: first })
      : listed([first, second].filter((author) => author !== undefined))
  return [authors, excerpt.publication ?? shownTitle(excerpt), paragraphOf(excerpt)].filter((part) => part !== '').join(', ')
}
