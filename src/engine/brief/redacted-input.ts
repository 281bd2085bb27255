import { basename } from 'node:path'
import type { Waiver } from '#core/brief/check/waivers.ts'
import { withoutDraftMark } from '#core/brief/draft-mark.ts'
import { figureImages } from '#core/brief/figure-images.ts'
import { readSentences, usedExcerpts } from '#core/brief/evidence.ts'
import { hideNames } from '#core/brief/redact/hide-names.ts'
import { redactBrief, type RedactedBrief } from '#core/brief/redact/redact-brief.ts'
import { readRedactions, redactsAnything } from '#core/brief/redact/redactions.ts'
import { leaksIn, type Withheld } from '#core/brief/redact/withheld.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t, textIn } from '#text/text.ts'
import type { CheckedBrief } from './brief-parts.ts'

/** A brief as it is to be exported, what its export is searched for, and what its author should know. */
export type RedactedInput = {
  checked: CheckedBrief
  waivers: Waiver[]
  redacted: string[]
  withheld: Withheld[]
  warnings: string[]
}

/** The brief without what is asked to be left out; the very same where nothing is. Failures: those of `readRedactions`; redaction-leaks, where the rest says it too. */
export function redactedInput(
  checked: CheckedBrief,
  waivers: Waiver[],
  { redact: asked, to }: { redact: readonly string[]; to: string },
): Result<RedactedInput> {
  const { brief, evidence, check } = checked
  const read = readRedactions(asked, brief, evidence)
  if (!read.ok) return read
  if (!redactsAnything(read.value)) return success({ checked, waivers, redacted: [], withheld: [], warnings: [] })
  const words = textIn(brief.language)
  const marks = { words: words('document:redacted.words'), source: words('document:redacted.source') }
  const made = redactBrief({ brief, evidence, trace: check.trace }, read.value, marks)
  const says = leaksIn(made.withheld)
  const places = stillSaid(made, says)
  if (places.length > 0)
    return failure('redaction-leaks', [t('refused:redact.leaks', { count: places.length }), ...places].join('\n'))
  const hide = hideNames(read.value.names, marks.words)
  const shown = new Map(readSentences(made.brief).map(({ sentence, text }) => [sentence.id, text]))
  const redacted = new Set(made.redacted)
  return success({
    checked: { ...checked, brief: made.brief, evidence: made.evidence, check: withoutFindings(check, redacted, says) },
    waivers: waivers.map((waiver) => ({
      ...waiver,
      reason: hide.text(waiver.reason),
      sentences: waiver.sentences.map(({ id, text }) => {
        const known = shown.has(id) ? id : withoutDraftMark(id)
        return { id: known, text: shown.get(known) ?? hide.text(text) }
      }),
    })),
    redacted: made.redacted,
    withheld: made.withheld,
    warnings: [
      ...(hide.has(basename(to)) ? [t('refused:redact.fileName', { file: basename(to) })] : []),
      ...partsThatStay(read.value.names, [...shown.values()]),
      ...picturesThatStay(made.brief),
    ],
  })
}

/** Where what is to be left out stands in the rest, each with the id by which that can be left out too. */
function stillSaid({ brief, evidence }: Pick<RedactedBrief, 'brief' | 'evidence'>, says: ReturnType<typeof leaksIn>): string[] {
  const titles = new Map(brief.sections.map(({ id, title }) => [id, title]))
  const sentences = readSentences(brief).map(({ section, sentence: { id }, text }) => {
    return { id, place: titles.get(section) ?? '', text }
  })
  const excerpts = usedExcerpts(brief).flatMap((id) => {
    const entry = evidence[id]
    if (entry === undefined) return []
    const { title } = entry.article
    return [{ id, place: title, text: `${title}\n${entry.excerpt.anchor.quote}` }]
  })
  return [...sentences, ...excerpts].flatMap(({ id, place, text }) =>
    says(text).map(({ found }) => `  ${t('refused:redact.saidBy', { id, place, found })}`),
  )
}

/** What the check says of what was left out goes with it; its trace stays: states say nothing of the words. */
function withoutFindings(
  check: CheckedBrief['check'],
  redacted: ReadonlySet<string>,
  says: ReturnType<typeof leaksIn>,
): CheckedBrief['check'] {
  const findings = check.findings.filter(
    ({ sentence, message }) => (sentence === null || !redacted.has(withoutDraftMark(sentence))) && says(message).length === 0,
  )
  const trace = check.trace.map((each) => {
    const sentence = withoutDraftMark(each.sentence)
    return redacted.has(sentence) ? { ...each, sentence } : each
  })
  return { ...check, findings, trace }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Letters; shorter words of a name are particles and initials. */
const TELLING = 4

/** A name of several words is found as a whole: what of it stands alone elsewhere its author should see. */
function partsThatStay(names: readonly string[], shown: readonly string[]): string[] {
  const parts = names.flatMap((name) => {
    const words = name.match(WORD) ?? []
    return words.length < 2 ? [] : words.filter((word) => word.length >= TELLING)
  })
  return [...new Set(parts)].flatMap((part) => {
    const hidden = hideNames([part], '')
    const count = shown.filter((text) => hidden.has(text)).length
    return count === 0 ? [] : [t('refused:redact.partStays', { part, count })]
  })
}

function picturesThatStay(brief: CheckedBrief['brief']): string[] {
  const count = figureImages(brief).length
  return count === 0 ? [] : [t('refused:redact.picturesStay', { count })]
}
