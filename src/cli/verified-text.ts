import type { VerifiedFile, VerifiedState } from '#contract/verified-file.ts'
import { t } from '#text/text.ts'

/** What was found, for a person: each place that does not stand with before and after, then the counts, then what was compared. */
export function verifiedText({ sentences, notes, other, compared, ok }: VerifiedFile): string {
  const lines = [
    ...sentences.filter(broken).map((one) => entry(one.state, one.text, one.was, one.source, one.reason)),
    ...notes.filter(broken).map((one) => entry(one.state, `${t('verify:place.note')}: ${one.text}`, one.was)),
    ...other.filter(broken).map((one) => entry(one.state, one.text === '' ? one.where : `${one.where}: ${one.text}`, one.was)),
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

function entry(
  state: VerifiedState,
  text: string,
  was: string | null,
  source: string | null = null,
  reason: string | null = null,
) {
  const below = [
    source,
    was === null ? null : t('verify:report.was', { was }),
    reason === null ? null : t('verify:report.reason', { reason }),
  ].filter((line) => line !== null)
  return [`${state}  ${text}`, ...below.map((line) => `    ${line}`)].join('\n')
}

function counts(of: readonly { state: VerifiedState }[]): string {
  const found = new Map<string, number>()
  for (const { state } of of) found.set(state, (found.get(state) ?? 0) + 1)
  return [...found].map(([state, count]) => `${count} ${state}`).join(', ')
}
