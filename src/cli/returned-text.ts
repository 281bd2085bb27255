import type { ReturnedBrief } from '#core/brief/return/return-change.ts'
import { t } from '#text/text.ts'

/** What came back, for a person: each change with before and after, then the counts; `applied`: how many were taken, and how many cannot be. */
export function returnedText(
  { title, sentences, notes, comments, other }: ReturnedBrief,
  applied: { changes: number; left: number } | null,
): string {
  const changed = sentences.filter(({ state }) => state !== 'unchanged')
  const lines = [
    ...changed.map(({ state, before, after, now, lost, tracked, taken }) => [
      `${t(`returned:states.${state}`).toUpperCase()}  ${state === 'deleted' ? (before ?? '') : (after ?? '')}`,
      ...(state === 'changed' && before !== null ? [t('compare:was', { text: before })] : []),
      ...(now === null ? [] : [t('returned:command.now', { text: now })]),
      ...(lost.length === 0 ? [] : [t('returned:command.lost', { excerpts: lost.join(', ') })]),
      ...[...new Set(tracked.map(({ author }) => author ?? t('returned:command.nobody')))].map((author) =>
        t('returned:command.tracked', { author }),
      ),
      ...(taken ? [] : [t('returned:command.cannot', { why: t('returned:why.nowhere') })]),
    ]),
    ...notes
      .filter(({ state }) => state !== 'unchanged')
      .map(({ id, state, before, after }) => [
        `${t(`returned:states.${state}`).toUpperCase()}  ${id === null ? t('returned:command.noteAdded') : t('returned:command.note', { number: id })}: ${after ?? before ?? ''}`,
      ]),
    ...other.map(({ what, state, before, after, why }) => [
      `${t(`returned:states.${state}`).toUpperCase()}  ${t(`returned:what.${what}`)}: ${after ?? before ?? ''}`,
      ...(before !== null && after !== null && before !== after ? [t('compare:was', { text: before })] : []),
      ...(why === null ? [] : [t('returned:command.cannot', { why: t(`returned:why.${why}`) })]),
    ]),
    ...comments.map(({ author, text, on }) => {
      const who = author ?? t('returned:command.nobody')
      return [
        on === null
          ? t('returned:command.commentAlone', { author: who, text })
          : t('returned:command.comment', { author: who, text, on }),
      ]
    }),
  ]
  const of = (state: (typeof sentences)[number]['state']): number => sentences.filter((one) => one.state === state).length
  return [
    ...lines.map(([first, ...below]) => [first, ...below.map((line) => `    ${line}`)].join('\n')),
    lines.length === 0
      ? t('returned:command.nothing', { title })
      : t('returned:command.counts', {
          changed: of('changed'),
          moved: of('moved'),
          added: of('added'),
          deleted: of('deleted'),
          unchanged: of('unchanged'),
        }),
    ...(applied === null || lines.length === 0 ? [] : [t('returned:command.applied', { count: applied.changes, title })]),
    ...(applied === null || applied.left === 0 ? [] : [t('returned:command.left', { count: applied.left })]),
  ].join('\n')
}
