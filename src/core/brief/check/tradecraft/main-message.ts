import type { BriefBlock, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { t } from '#text/text.ts'
import { plainText } from '../../inline.ts'
import { likelihoodWordsIn } from '../wording/likelihood-words.ts'
import { wordsOf, type Given, type Shortfall } from './given.ts'

/** A text that tells what it will tell. English and Russian. */
const TELLS_OF_ITSELF =
  /^(?:(?:this|the (?:following|present)|our) (?:\p{L}+ )?(?:section|brief(?:ing)?|paper|note|assessment|report|chapter|document|summary|part|text|paragraph)s? (?:sets? out|describes?|gives?|presents?|covers?|looks? (?:at|into)|examines?|discuss(?:es)?|deals? with|summari[sz]es?|outlines?|explains?|considers?|contains?|provides?|is about|is (?:devoted|dedicated) to|assess(?:es)? (?:whether|how|what|the)|lists?|reviews?|analy[sz]es?|introduces?)|(?:in (?:this|the following)|below|here|in what follows)\b[^.]{0,40}?\b(?:we|is|are|follow)\b[^.]{0,20}?\b(?:set out|describe|give|present|look|examine|discuss|summari[sz]e|outline|explain|consider|listed|follow|our (?:key )?judgements)|(?:в (?:этом|настоящем|данном) (?:разделе|документе|обзоре|докладе)|(?:этот|настоящий|данный) (?:раздел|документ|обзор|доклад)|ниже (?:приводятся|приведены|излагаются|изложены|следуют)))/iu

/** The first section with text, but for one that says what is covered, is the one for the main message (or the summary, or the key judgements), and it begins with a statement: no quotation, no question, no word of what will be told; and no key judgement begins with the facts behind it. */
export function lacksMessage({ brief, template }: Given): Shortfall[] {
  const roles = template.sections.filter(({ role }) => role === 'main-message')
  const summaries = template.sections.filter(({ kind }) => kind === 'summary')
  const judgements = template.sections.filter(({ role }) => role === 'key-judgements')
  const asked = [roles, summaries, judgements].find((some) => some.length > 0) ?? []
  const scope = new Set(template.sections.filter(({ role }) => role === 'scope').map(({ id }) => id))
  const slots = new Set(asked.map(({ id }) => id))
  const first = brief.sections.find((section) => wordsOf(section) !== '' && !scope.has(section.slot))
  const [own] = brief.sections.filter(({ slot }) => slots.has(slot))
  if (own === undefined || wordsOf(own) === '')
    return [{ section: own?.id ?? null, sentence: null, message: t('tradecraft:message.none') }]
  const opening = own.blocks.find((block) => blockSentences(block).length > 0)
  const sentence = opening === undefined ? undefined : blockSentences(opening)[0]
  const place = { section: own.id, sentence: sentence?.id ?? null }
  if (first !== own) return [{ ...place, message: t('tradecraft:message.late', { title: own.title, first: first?.title ?? '' }) }]
  if (opening === undefined || sentence === undefined) return []
  const text = plainText(sentence.text)
  if (!states(opening, text)) return [{ ...place, message: t('tradecraft:message.noStatement') }]
  if (TELLS_OF_ITSELF.test(text.trim())) return [{ ...place, message: t('tradecraft:message.ofItself') }]
  return asked === judgements && leadsUp(blockSentences(opening)) ? [{ ...place, message: t('tradecraft:message.fact') }] : []
}

function states(block: BriefBlock, text: string): boolean {
  return block.kind !== 'excerpt' && !/[?？؟]["”»’)]*$/u.test(text.trim()) && !/^["“«„‘]/u.test(text.trim())
}

/** A cited fact stands before the judgement that is drawn from it. */
function leadsUp([first, ...rest]: readonly Sentence[]): boolean {
  return first !== undefined && first.evidence.excerpts.length > 0 && !judges(first) && rest.some(judges)
}

function judges({ text, evidence: { tag } }: Sentence): boolean {
  return tag === 'judgement' || likelihoodWordsIn(plainText(text)).length > 0
}
