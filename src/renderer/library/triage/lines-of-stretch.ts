import { MOST_AT_ONCE } from '#contract/triage.ts'
import { status } from '#renderer/shell/status.ts'
import { act } from '#renderer/ui/act.ts'
import { t } from '#text/text.ts'
import { placedRows, type TriageRow } from './rows.ts'
import { isThemed, type WaitingAsked, type WaitingRows } from './use-waiting.ts'

/** Lines that are asked for at a time. */
const PART = 250

/** The lines from one place of the list to another, both included, whether they are at hand or not: as many as one step may decide on, which is said. null after it was said why they cannot be had. */
export async function linesOfStretch(
  asked: WaitingAsked,
  { at }: WaitingRows,
  from: number,
  to: number,
): Promise<readonly TriageRow[] | null> {
  const [first, end] = [Math.min(from, to), Math.max(from, to) + 1]
  const last = Math.min(end, first + MOST_AT_ONCE)
  if (last < end) status.set({ left: '', right: t('triage:said.most', { count: MOST_AT_ONCE }) })
  const atHand = Array.from({ length: last - first }, (_, order) => at(first + order))
  if (!atHand.includes(undefined)) return atHand.flatMap((row) => row ?? [])
  const lines: TriageRow[] = []
  for (let offset = first; offset < last; offset += PART) {
    const limit = Math.min(PART, last - offset)
    const page = await act('triage.list', { ...asked, offset, limit })
    if (page === null) return null
    for (const [place, row] of placedRows(page.articles, isThemed(asked)))
      if (place >= offset && place < offset + limit) lines.push(row)
  }
  return lines
}
