import type { FootNote } from './foot-notes.ts'
import type { LabelOf } from './marks-of-spans.ts'

/** Labels that tell a document's footnotes apart: the printed sign, with a number behind it where pages begin to count anew (`1`, `1-2`). */
export function labelNotes(notes: readonly FootNote[]): { labels: string[]; labelOf: LabelOf } {
  const used = new Map<string, number>()
  const byPage = new Map<string, string>()
  const bySign = new Map<string, string[]>()
  const labels = notes.map(({ sign, page }) => {
    const count = (used.get(sign) ?? 0) + 1
    used.set(sign, count)
    const label = count === 1 ? sign : `${sign}-${count}`
    byPage.set(`${page} ${sign}`, label)
    bySign.set(sign, [...(bySign.get(sign) ?? []), label].slice(0, 2))
    return label
  })
  const labelOf: LabelOf = (sign, page) => {
    const near = byPage.get(`${page} ${sign}`) ?? byPage.get(`${page + 1} ${sign}`)
    const all = bySign.get(sign)
    return near ?? (all?.length === 1 ? (all[0] ?? null) : null)
  }
  return { labels, labelOf }
}
