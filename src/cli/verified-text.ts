import type { VerifiedFile, VerifiedState } from '#contract/verified-file.ts'
import { quoted } from '#core/in-sentence.ts'
import type { Span } from '#core/review/compare-texts.ts'
import { differingWords } from '#core/review/differing-words.ts'
import { t } from '#text/text.ts'

/** What was found, for a person: each place that does not stand with before and after, then the counts, then what was compared. */
export function verifiedText({ sentences, notes, other, compared, ok }: VerifiedFile): string {
  const lines = [
    ...sentences.filter(broken).map((one) => entry(one.state, one.text, one.was, one)),
    ...notes.filter(broken).map((one) => entry(one.state, one.text, one.was, { label: t('verify:place.note') })),
    ...other.filter(broken).map((one) => entry(one.state, one.text, one.was, { label: one.where })),
  ]
  const counted =
    sentences.length === 0
      ? t('verify:report.none')
      : t('verify:report.sentences', { count: sentences.length, states: counts(sentences) })
  const waived = sentences.filter(({ state }) => state === 'WAIVED').length
  const stands = waived === 0 ? t('verify:report.stands') : t('verify:report.standsWaived', { count: waived })
  const { file, register, brief } = compared
  const how = {
    exact: t('verify:report.compared.exact', { version: register.app ?? '' }),
    sentences: t('verify:report.compared.sentences'),
    nothing: t('verify:report.compared.nothing'),
  }[file]
  return [
    ...lines,
    `${counted} ${ok ? stands : t('verify:report.differs')}`,
    ...(notes.length === 0 ? [] : [t('verify:report.notes', { states: counts(notes) })]),
    ...(other.length === 0 ? [] : [t('verify:report.other', { states: counts(other) })]),
    how,
    t(`verify:report.register.${register.state}`),
    ...(compared.pictures === 'counted' ? [t('verify:report.picturesCounted')] : []),
    ...(file === 'exact' ? [t('verify:report.notCompared')] : []),
    ...(compared.redacted === 0 ? [] : [t('verify:report.redacted', { count: compared.redacted })]),
    ...(brief !== null && brief.now !== brief.revision
      ? [t('verify:report.changedSince', { exported: brief.revision, now: brief.now })]
      : []),
  ].join('\n')
}

function broken({ state }: { state: VerifiedState }): boolean {
  return state !== 'STANDS'
}

type Besides = { label?: string; source?: string | null; reason?: string | null }

function entry(state: VerifiedState, text: string, was: string | null, { label, source, reason }: Besides): string {
  const below = [
    source ?? null,
    was === null ? null : t('verify:report.was', { was }),
    was === null ? null : differingText(was, text),
    reason === null || reason === undefined ? null : t('verify:report.reason', { reason }),
  ].filter((line) => line !== null)
  const said = [label ?? '', text].filter((part) => part !== '').join(': ')
  return [`${state}  ${said}`, ...below.map((line) => `    ${line}`)].join('\n')
}

/** The words that differ, after one another; null where nothing can be said of them. */
function differingText(was: string, text: string): string | null {
  const words = differingWords(was, text)
  if (words.was.length + words.now.length === 0) return null
  return t('verify:report.words', { was: listed(was, words.was), now: listed(text, words.now) })
}

function listed(text: string, spans: readonly Span[]): string {
  return spans.length === 0 ? '–' : spans.map(([start, end]) => quoted(text.slice(start, end))).join(', ')
}

function counts(of: readonly { state: VerifiedState }[]): string {
  const found = new Map<string, number>()
  for (const { state } of of) found.set(state, (found.get(state) ?? 0) + 1)
  return [...found].map(([state, count]) => `${count} ${state}`).join(', ')
}
