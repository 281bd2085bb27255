import { sayingIn, spokenLocale, t } from '#text/text.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { sourceLine } from '../source-line.ts'
import type { Disagreement } from './DisagreementCard.tsx'

/**
 * Writes a note on what sources say differently at the end of a section: one sentence, which rests on the passages; these are marked for it, in one step, and the note is another. Stops at the first that is
 * refused, and says why.
 */
export async function carryIntoBrief(
  brief: { id: string; language: string },
  section: { id: string; title: string },
  disagreement: Disagreement,
): Promise<void> {
  const together = `disagreement ${disagreement.values.map(({ article }) => article).join(' ')}`.slice(0, 100)
  const ids: string[] = []
  for (const { article, quote } of disagreement.values) {
    const marked = await act('excerpts.add', { article, quote, note: '', together })
    if (marked === null) return
    ids.push(marked.id)
  }
  const markdown = `${noteOn(disagreement, brief.language)} ${ids.map((id) => `[^${id}]`).join(' ')}`
  const written = await act('briefs.write', { id: brief.id, section: section.id, markdown, append: true })
  if (written !== null) await notifyDone(t('overview:disagreements.carried', { section: section.title }))
}

/** “Sources differ on …: 1.5 million (Asia Review · 2019-03-18) and 1.2 million (…).”, in the language of the brief. Without what Markdown would read as its own. */
export function noteOn({ what, values }: Disagreement, language: string): string {
  return sayingIn(language, () => {
    const said = values.map((each) =>
      t('overview:disagreements.value', { value: each.value, source: sourceLine({ ...each, n: null }) }),
    )
    const list = new Intl.ListFormat(spokenLocale(), { type: 'conjunction' }).format(said)
    return t('overview:disagreements.note', { what, values: list }).replace(/[*_[\]<>`\\]/g, '')
  })
}
