import type { EvidenceMap } from '../evidence.ts'
import { scriptOf } from './names/institutions.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import { shorten } from './shorten.ts'
import type { TracedSentence } from './trace.ts'
import { t } from '#text/text.ts'

/** What is wrong with single sentences: untraced, or resting on something that is gone or changed. */
export function checkSentences(trace: readonly TracedSentence[], evidence: EvidenceMap): Finding[] {
  return trace.flatMap((traced) => stateFindings(traced, evidence))
}

function stateFindings(traced: TracedSentence, evidence: EvidenceMap): Finding[] {
  const { section, sentence, state, excerpts, unfound } = traced
  if (state === 'MISSING' && excerpts.length === 0) {
    return [finding('citation-completeness', section, sentence, t('check:noEvidence'))]
  }
  if (state === 'MISSING') {
    const gone = excerpts.filter((id) => evidence[id] === undefined)
    return [finding('excerpt-missing', section, sentence, t('check:excerptGone', { excerpts: gone.join(', ') }))]
  }
  if (state !== 'DRIFTED') return []
  const [first] = unfound
  const message =
    first === undefined
      ? t('check:textChanged', { excerpts: excerpts.join(', ') })
      : t(isOfOtherScript(first, excerpts, evidence) ? 'check:quoteTranslated' : 'check:quoteDiffers', {
          quote: shorten(first),
          excerpts: excerpts.join(', '),
        })
  return [finding('quote-verified', section, sentence, message)]
}

function isOfOtherScript(quoted: string, excerpts: readonly string[], evidence: EvidenceMap): boolean {
  const sources = excerpts.flatMap((id) => evidence[id]?.excerpt.anchor.quote ?? [])
  return sources.length > 0 && sources.every((source) => scriptOf(source) !== scriptOf(quoted))
}
