import type { VerifiedFile, VerifiedState } from '#contract/verified-file.ts'
import { t } from '#text/text.ts'

/** A place of a verified file that does not stand as it was exported, or was let through; `below`: what else is to be said of it. */
type Differing = { state: VerifiedState; text: string; below: string[] }

/** All such places of a file: sentences first, then notes, then the rest. */
export function differing({ sentences, notes, other }: VerifiedFile): Differing[] {
  return [
    ...sentences.map(({ state, text, source, was: before, reason }) => ({
      state,
      text,
      below: [
        ...(source === null ? [] : [source]),
        ...was(before),
        ...(reason === null ? [] : [t('verify:report.reason', { reason })]),
      ],
    })),
    ...notes.map((note) => ({ state: note.state, text: `${t('verify:place.note')}: ${note.text}`, below: was(note.was) })),
    ...other.map(({ state, where, text, was: before }) => ({
      state,
      text: text === '' ? where : `${where}: ${text}`,
      below: was(before),
    })),
  ].filter(({ state }) => state !== 'STANDS')
}

function was(before: string | null): string[] {
  return before === null ? [] : [t('verify:report.was', { was: before })]
}
