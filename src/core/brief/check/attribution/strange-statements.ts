import { t } from '#text/text.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { finding, type Finding } from '../rules.ts'
import type { TracedSentence } from '../trace.ts'
import { isSource } from './is-source.ts'
import { namedBesideOnly } from './named-beside-only.ts'
import { statementSpeaker } from './statement-speaker.ts'

/** Statements in the text’s own words, no quotations, that are credited to somebody other than who makes them in the passage. */
export function strangeStatements(traced: TracedSentence, entries: readonly EvidenceEntry[]): Finding[] {
  const found = strangeStatement(traced, entries)
  return found.length > 0 ? found : ofSomebodyBeside(traced, entries)
}

/** A statement in the text’s own words that the passage credits to somebody else. */
function strangeStatement({ section, sentence, text }: TracedSentence, entries: readonly EvidenceEntry[]): Finding[] {
  const passages = entries.map(({ excerpt, block, before, after }) =>
    [before?.text, block?.text ?? excerpt.anchor.quote, after?.text].filter((each) => each !== undefined).join('\n'),
  )
  const found = statementSpeaker(text, passages.join('\n'))
  if (found === null) return []
  const parts = found.who.split(/\s(?:of|from|for|in|and|&|и)\s/u)
  if (entries.some(({ article }) => parts.some((name) => isSource(name, article)))) return []
  const { who: name, speaker } = found
  const said = speaker === null ? t('check:nobodySays', { name }) : t('check:otherSpeaker', { name, speaker })
  return [finding('attribution', section, sentence, said)]
}

/** A statement credited to somebody whom only a paragraph beside the passage names. */
function ofSomebodyBeside({ section, sentence, text }: TracedSentence, entries: readonly EvidenceEntry[]): Finding[] {
  const found = namedBesideOnly(text, entries)
  if (found === null) return []
  const { who: name, speaker } = found
  return [finding('attribution', section, sentence, t('check:otherSpeaker', { name, speaker }))]
}
