import { citationKeys } from '#core/cite/citation-keys.ts'
import type { PrintedLocator } from '#core/cite/locator.ts'
import type { CslItem } from '#core/cite/source.ts'
import type { CitationCluster, CitedSources } from './citer.ts'
import { plainEmphasis } from './inlines.ts'
import { mergedItems } from './merged-items.ts'
import { preparedItems } from './prepared-items.ts'
import type { TitleFacts } from './set-title.ts'
import { withItsLocale, type StyleFacts } from './style-facts.ts'

/**
 * What is cited, as data for a citation processor that is not ours (pandoc). Sources stand in the order of the bibliography, those that are not in it behind; only what is cited. They are prepared for
 * the style as for our own processor, so that both write the same.
 */
export function citedData(
  clusters: readonly CitationCluster[],
  items: readonly CslItem[],
  { style, locale, order, ...facts }: StyleFacts & TitleFacts & { style: string; locale: string; order: readonly string[] },
): Pick<CitedSources, 'cites' | 'entries' | 'references'> {
  const cited = new Set(clusters.flatMap((cluster) => cluster.items.map(({ source }) => source)))
  const keys = citationKeys(items.filter(({ id }) => cited.has(id)))
  const keyOf = (id: string): string => keys.get(id) ?? id
  const prepared = preparedItems(items, facts, { text: plainEmphasis, address: (address) => address })
  const ordered = [...new Set([...order, ...cited])]
  return {
    cites: clusters.map((cluster) =>
      mergedItems(cluster.items).map(({ source, printed }) => ({ source: keyOf(source), locator: printed && placeOf(printed) })),
    ),
    entries: order.map(keyOf),
    references: {
      style: withItsLocale(style, locale),
      items: ordered.flatMap((id) => {
        const item = prepared.get(id)
        return item === undefined ? [] : [{ ...item, id: keyOf(id) }]
      }),
    },
  }
}

/** A page is what a number without a sign says, in every language. */
function placeOf({ locator, label }: PrintedLocator): string {
  if (label === 'page') return locator
  if (label === 'own-number') return `${/^[^–,]+$|\(p\. |¶/.test(locator) ? 'para.' : 'paras.'} ${locator}`
  return /^\d+$/.test(locator) || locator.includes('(') ? `¶ ${locator}` : `¶¶ ${locator}`
}
