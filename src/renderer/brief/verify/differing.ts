import type { VerifiedFile, VerifiedState } from '#contract/verified-file.ts'
import { t } from '#text/text.ts'

/** A place of a verified file that does not stand as it was exported, or was let through: `label` says which; `was`: what it said; `below`: what else is to be said of it. */
type Differing = { state: VerifiedState; label: string | null; text: string; was: string | null; below: string[] }

/** All such places of a file: sentences first, then notes, then the rest. */
export function differing({ sentences, notes, other }: VerifiedFile): Differing[] {
  return [
    ...sentences.map(({ state, text, source, was, reason }) => ({
      state,
      label: null,
      text,
      was,
      below: [...(source === null ? [] : [source]), ...(reason === null ? [] : [t('verify:report.reason', { reason })])],
    })),
    ...notes.map(({ state, text, was }) => ({ state, label: t('verify:place.note'), text, was, below: [] })),
    ...other.map(({ state, where, text, was }) => ({ state, label: where, text, was, below: [] })),
  ].filter(({ state }) => state !== 'STANDS')
}
