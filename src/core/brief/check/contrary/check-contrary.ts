import { t } from '#text/text.ts'
import type { EvidenceMap } from '../../evidence.ts'
import { finding } from '../rules.ts'
import type { Finding } from '../rules.ts'
import { remembered } from '../remembered.ts'
import { shorten } from '../shorten.ts'
import type { TracedSentence } from '../trace.ts'
import { addedClaim } from './added.ts'
import { allOfMost } from './all-of-most.ts'
import { madeExact } from './exactly.ts'
import { exchanged as exchangedIn } from './exchanged.ts'
import { greater } from './greater.ts'
import { otherItem } from './other-item.ts'
import { otherName } from './other-name.ts'
import { otherNumber } from './other-number.ts'
import { otherOffice } from './other-office.ts'
import { otherSeason } from './other-season.ts'
import { otherSide } from './other-side.ts'
import { partAsTotal } from './part-as-total.ts'
import { swapped } from './swapped.ts'
import { toldAsDone } from './told-as-done.ts'
import { turnedRound } from './turned-round.ts'
import { wholeForPart } from './whole-for-part.ts'

/** No letter of any text. */
const BETWEEN = '\u0000'

/** What a sentence says against its passage, BETWEEN the two; kept, because of a brief that is written nearly all sentences stand as they did. */
const contraryIn = remembered((both): string | null => {
  const [text = '', passage = ''] = both.split(BETWEEN)
  const turned = turnedRound(text, passage)
  if (turned !== null) return t(`check:contrary.${turned.by}`, { said: shorten(turned.said) })
  const part = wholeForPart(text, passage)
  if (part !== null) return t('check:contrary.part', { said: part })
  const exact = madeExact(text, passage)
  if (exact !== null) return t('check:contrary.exact', { number: exact })
  const other = otherNumber(text, passage)
  if (other !== null) return t('check:contrary.number', other)
  const office = otherOffice(text, passage)
  if (office !== null) return t('check:contrary.office', office)
  const season = otherSeason(text, passage)
  if (season !== null) return t('check:contrary.season', season)
  const exchanged = swapped(text, passage)
  if (exchanged !== null) return t('check:contrary.swapped', exchanged)
  const done = toldAsDone(text, passage)
  if (done !== null) return t(`check:contrary.${done.as}`, { said: shorten(done.said) })
  const widened = allOfMost(text, passage)
  if (widened !== null) return t('check:contrary.widened', widened)
  const added = addedClaim(text, passage)
  if (added !== null) return t(`check:contrary.${added.kind}`, { printed: added.printed })
  const side = otherSide(text, passage)
  if (side !== null) return t('check:contrary.side', { said: shorten(side) })
  const item = otherItem(text, passage)
  if (item !== null) return t('check:contrary.item', item)
  const total = partAsTotal(text, passage)
  if (total !== null) return t(`check:contrary.${total.as}`, { number: total.number })
  const halves = exchangedIn(text, passage)
  if (halves !== null) return t('check:contrary.side', { said: shorten(halves) })
  const name = otherName(text, passage)
  if (name !== null) return t('check:contrary.name', name)
  const compared = greater(text, passage)
  return compared === null ? null : t('check:contrary.greater', compared)
})

/**
 * Sentences that say in their own words the contrary of what they rest on: a “not” more or less, a word for its opposite, a part told as the whole, a near number as
 * exact, numbers of two names exchanged. What is turned round in words that these rules do not know passes.
 */
export function checkContrary(trace: readonly TracedSentence[], evidence: EvidenceMap): Finding[] {
  return trace.flatMap((traced): Finding[] => {
    const quotes = traced.excerpts.flatMap((id) => evidence[id]?.excerpt.anchor.quote ?? [])
    if (quotes.length === 0 || traced.quotation) return []
    const says = contraryIn(`${traced.text}${BETWEEN}${quotes.join('\n')}`)
    if (says === null) return []
    const found = finding('contrary', traced.section, traced.sentence, says)
    return [traced.tag === 'judgement' || traced.tag === 'assumption' ? { ...found, severity: 'warning' } : found]
  })
}
