import { checkByReading, topicsOf } from '#core/brief/check/by-reading/check-by-reading.ts'
import { restsOn, type Confirmation } from '#core/brief/check/by-reading/confirmation.ts'
import { traceSentences } from '#core/brief/check/trace.ts'
import { readSentences } from '#core/brief/evidence.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { dropConfirmations, keepConfirmations } from '#store/briefs/brief-confirmations.ts'
import type { EngineContext } from '../context.ts'
import { findBrief } from './brief-parts.ts'
import { collectEvidence } from './collect-evidence.ts'

type Asked = { id: string; sentences: readonly string[]; said?: Readonly<Record<string, string>> | undefined }

/**
 * Keeps that the author has read sentences beside their passages, as both are now. `said`: what the sentences said where she read them. Answers with how many stand confirmed. Nothing is kept
 * where one fails: no-such-brief, no-such-sentence (of the brief), nothing-to-confirm (it has no passage to be read beside), sentence-changed (it says something else by now).
 */
export function confirmSentences({ db }: EngineContext, { id, sentences, said = {} }: Asked): Result<{ confirmed: number }> {
  const brief = findBrief(db(), id)
  if (!brief.ok) return brief
  const wanted = new Set(sentences)
  // No more than these is traced: the check of a long brief would keep her waiting at each.
  const read = readSentences(brief.value).filter(({ sentence }) => wanted.has(sentence.id))
  const evidence = collectEvidence(db(), [...new Set(read.flatMap(({ sentence }) => sentence.evidence.excerpts))])
  const traced = new Map(traceSentences(read, evidence).map((each) => [each.sentence, each]))
  const beside = checkByReading([...traced.values()], evidence, new Map(), topicsOf(brief.value))
  const made: Confirmation[] = []
  for (const sentence of wanted) {
    const now = traced.get(sentence)
    if (now === undefined) return failure('no-such-sentence', t('refused:confirm.noSentence', { sentence }))
    if (!beside.has(sentence)) return failure('nothing-to-confirm', t('refused:confirm.nothing', { sentence }))
    if ((said[sentence] ?? now.text) !== now.text) return failure('sentence-changed', t('refused:confirm.changed', { sentence }))
    made.push({ sentence, said: now.text, rests: restsOn(now, evidence) })
  }
  keepConfirmations(db(), brief.value.id, made)
  return success({ confirmed: made.length })
}

/** Takes confirmations back. Failure: no-such-brief. */
export function unconfirmSentences({ db }: EngineContext, { id, sentences }: Asked): Result<Record<string, never>> {
  const brief = findBrief(db(), id)
  if (!brief.ok) return brief
  dropConfirmations(db(), brief.value.id, sentences)
  return success({})
}
