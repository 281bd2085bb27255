import type { BriefCheckView } from '#contract/views.ts'
import type { Sentence } from '#core/brief.ts'
import { t } from '#text/text.ts'

/** How many of the sentences of a table are traced; nothing where it has none. */
export function Traced({ sentences, check }: { sentences: readonly Sentence[]; check: BriefCheckView | null }) {
  if (sentences.length === 0) return null
  const bad = new Set(
    check?.trace.flatMap(({ sentence, state }) => (state === 'MISSING' || state === 'DRIFTED' ? [sentence] : [])),
  )
  const open = sentences.filter((one) => bad.has(one.id) || (one.evidence.tag === null && one.evidence.excerpts.length === 0))
  return (
    <span className={open.length > 0 ? 'table-traced bad' : 'table-traced'}>
      {t('composer:table.traced', { count: sentences.length, done: sentences.length - open.length })}
    </span>
  )
}
