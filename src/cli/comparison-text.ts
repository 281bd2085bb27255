import type { BriefComparison } from '#contract/brief-comparison.ts'
import type { Evidence } from '#core/brief.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { clipped } from './clipped.ts'
import { harmlessLine } from './harmless.ts'

/** What differs between two issues of a brief as text for a terminal: a heading for each kind of difference that there is. */
export function comparisonText(compared: BriefComparison): string {
  const { older, newer, dropped, added, changed, reevidenced, likelihood, marks, levels, articles, judgements } = compared
  const { looked, all } = judgements
  const parts = [
    part(t('compare:dropped', { count: dropped.length }), dropped.map(line)),
    part(t('compare:added', { count: added.length }), added.map(line)),
    part(
      t('compare:changed', { count: changed.length }),
      changed.map((one) => `${line(one)}\n${under(was(one.was))}`),
    ),
    part(
      t('compare:reevidenced', { count: reevidenced.length }),
      reevidenced.map(
        (one) =>
          `${line(one)}\n${under(t('compare:evidence', { before: evidenceText(one.before), after: evidenceText(one.after) }))}`,
      ),
    ),
    part(
      t('compare:likelihood', { count: likelihood.length }),
      likelihood.map((one) => `${line(one)}\n${under(moveText(one))}`),
    ),
    part(
      t('compare:marks', { count: marks.length }),
      marks.map((one) => `${line(one)}\n${under(markText(one))}`),
    ),
    part(
      t('compare:levels', { count: levels.length }),
      levels.map((one) => `${line(one)}\n${under(t('compare:level', one))}`),
    ),
    part(t('compare:articles', { count: articles.length }), articles.map(articleText)),
  ].filter((text) => text !== '')
  return [
    t('compare:heading', { newer: newer.title, newerId: newer.id, older: older.title, olderId: older.id }),
    ...(parts.length === 0 ? [t('compare:same')] : parts),
    ...(looked < all ? [t('compare:looked', { looked, all })] : []),
  ].join('\n\n')
}

function part(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines].join('\n')
}

function line({ heading, text }: { heading: string; text: string }): string {
  return harmlessLine(`  ${heading}: ${text}`)
}

function under(text: string): string {
  return `      ${harmlessLine(text)}`
}

function was(text: string): string {
  return t('compare:was', { text })
}

function evidenceText({ excerpts, tag }: Evidence): string {
  const parts = [...excerpts, ...(tag === null ? [] : [tag])]
  return parts.length === 0 ? t('compare:nothing') : parts.join(', ')
}

function moveText({ kind, moved, before, after }: BriefComparison['likelihood'][number]): string {
  const move = t(`compare:moves.${moved}`, { before: before ?? '', after: after ?? '' })
  return kind === 'confidence' ? t('compare:confidence', { move }) : move
}

function markText({ hypothesis, before, after }: BriefComparison['marks'][number]): string {
  const unset = t('compare:unset')
  return t('compare:mark', { hypothesis: hypothesis || t('compare:nameless'), before: before ?? unset, after: after ?? unset })
}

function articleText({ article, title, publication, date, judgements }: BriefComparison['articles'][number]): string {
  const head = [article, shownTitle({ title, snippet: judgements[0]?.quote ?? '' }), publication ?? '', date ?? ''].filter(
    (each) => each !== '',
  )
  return [
    harmlessLine(`  ${head.join('  ')}`),
    ...judgements.flatMap(({ text, n, quote, kind }) => [
      under(kind === 'evidence' ? t('compare:touches', { text }) : t('compare:readToo', { text })),
      under(`  ${n === null ? '' : `¶ ${n} `}${clipped(quote)}`),
    ]),
  ].join('\n')
}
