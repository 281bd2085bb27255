import { t } from '#text/text.ts'
const MOST = 12

/** Pages in words: `page 3`, `pages 3–7 and 12`. Neighbours are taken together; long lists end with how many more there are. */
export function pageList(labels: readonly string[]): string {
  const runs: string[][] = []
  for (const label of labels) {
    const run = runs.at(-1)
    if (run !== undefined && Number(run.at(-1)) + 1 === Number(label)) run.push(label)
    else runs.push([label])
  }
  const shown = runs.slice(0, MOST).map((run) => (run.length > 1 ? `${run[0] ?? ''}–${run.at(-1) ?? ''}` : (run[0] ?? '')))
  const more = runs.slice(MOST).flat().length
  if (more > 0) shown.push(t('unread:more', { more }))
  const last = shown.pop() ?? ''
  return shown.length === 0
    ? t('unread:pdf.pages', { pages: last, count: labels.length })
    : t('unread:pdf.pagesAndLast', { shown: shown.join(', '), last })
}
