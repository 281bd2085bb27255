import type { BriefBlock } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { t } from '#text/text.ts'
import { plainText } from '../../inline.ts'
import { wordsOf, type Given, type Shortfall } from './given.ts'

/** The first section with text, but for one that says what is covered, is the one for the main message (or the summary, or the key judgements), and it begins with a statement: no quotation, no question. */
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
  if (opening === undefined || sentence === undefined || states(opening, plainText(sentence.text))) return []
  return [{ ...place, message: t('tradecraft:message.noStatement') }]
}

function states(block: BriefBlock, text: string): boolean {
  return block.kind !== 'excerpt' && !/[?？؟]["”»’)]*$/u.test(text.trim()) && !/^["“«„‘]/u.test(text.trim())
}
