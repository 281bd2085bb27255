import { restsOn } from '#core/brief/check/by-reading/confirmation.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { dropConfirmations, keepConfirmations } from '#store/briefs/brief-confirmations.ts'
import type { EngineContext } from '../context.ts'
import { checkAtOnce, findBrief } from './brief-parts.ts'

type Asked = { id: string; sentences: readonly string[]; said?: Readonly<Record<string, string>> | undefined }

/**
 * Keeps that the author has read sentences beside their passages, as both are now. `said`: what the sentences said where she read them. Answers with how many stand confirmed. Nothing is kept
 * where one fails: no-such-brief, no-such-template, no-such-sentence (of the brief), nothing-to-confirm (it has no passage to be read beside), sentence-changed (it says something else by now).
 */
export function confirmSentences(context: EngineContext, { id, sentences, said = {} }: Asked): Result<{ confirmed: number }> {
  const checked = checkAtOnce(context, id)
  if (!checked.ok) return checked
  const { brief, check, evidence } = checked.value
  const known = new Map(check.trace.map((traced) => [traced.sentence, traced]))
  const made = []
  for (const sentence of new Set(sentences)) {
    const traced = known.get(sentence)
    if (traced === undefined) return failure('no-such-sentence', t('refused:confirm.noSentence', { sentence }))
    if (traced.beside === undefined) return failure('nothing-to-confirm', t('refused:confirm.nothing', { sentence }))
    if ((said[sentence] ?? traced.text) !== traced.text)
      return failure('sentence-changed', t('refused:confirm.changed', { sentence }))
    made.push({ sentence, said: traced.text, rests: restsOn(traced, evidence) })
  }
  keepConfirmations(context.db(), brief.id, made)
  return success({ confirmed: made.length })
}

/** Takes confirmations back. Failure: no-such-brief. */
export function unconfirmSentences({ db }: EngineContext, { id, sentences }: Asked): Result<Record<string, never>> {
  const brief = findBrief(db(), id)
  if (!brief.ok) return brief
  dropConfirmations(db(), brief.value.id, sentences)
  return success({})
}
