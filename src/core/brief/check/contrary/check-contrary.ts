import { t } from '#text/text.ts'
import type { EvidenceMap } from '../../evidence.ts'
import { finding } from '../rules.ts'
import type { Finding } from '../rules.ts'
import { rememberedSaying } from '../../../in-text/remembered.ts'
import { shorten } from '../shorten.ts'
import type { TracedSentence } from '../trace.ts'
import { addedClaim } from './added.ts'
import { admitted } from './admitted.ts'
import { allOfMost } from './all-of-most.ts'
import { beforeAsAfter } from './before-as-after.ts'
import { deniedClause } from './denied-clause.ts'
import { endAsStep } from './end-as-step.ts'
import { madeExact } from './exactly.ts'
import { exchanged } from './exchanged.ts'
import { fewAsMost } from './few-as-most.ts'
import { greater } from './greater.ts'
import { moreAsFewer } from './more-as-fewer.ts'
import { notIntended } from './not-intended.ts'
import { notTheMost } from './not-the-most.ts'
import { otherAdjective } from './other-adjective.ts'
import { otherBound } from './other-bound.ts'
import { otherCause } from './other-cause.ts'
import { otherCertainty } from './other-certainty.ts'
import { otherDate } from './other-date.ts'
import { otherEnvoy } from './other-envoy.ts'
import { otherItem } from './other-item.ts'
import { otherName } from './other-name.ts'
import { otherNumber } from './other-number.ts'
import { otherOffice } from './other-office.ts'
import { otherRank } from './other-rank.ts'
import { otherRow } from './other-row.ts'
import { otherSeason } from './other-season.ts'
import { otherSide } from './other-side.ts'
import { otherSubject } from './other-subject.ts'
import { otherTitle } from './other-title.ts'
import { partAsTotal } from './part-as-total.ts'
import { restTurned } from './rest-turned.ts'
import { shareOfOther } from './share-of-other.ts'
import { swapped } from './swapped.ts'
import { toldAsDone } from './told-as-done.ts'
import { turnedBound } from './turned-bound.ts'
import { turnedRound } from './turned-round.ts'
import { turnedSides } from './turned-sides.ts'
import { wholeForPart } from './whole-for-part.ts'

/** What a rule says of a sentence and its passage, null where it finds nothing. */
type Rule = (text: string, passage: string) => string | null

const rule =
  <Found>(find: (text: string, passage: string) => Found | null, tell: (found: Found) => string): Rule =>
  (text, passage) => {
    const found = find(text, passage)
    return found === null ? null : tell(found)
  }

/** In the order in which they are asked: the first that finds something is heard. */
const RULES: readonly Rule[] = [
  rule(turnedRound, ({ by, said }) => t(`check:contrary.${by}`, { said: shorten(said) })),
  rule(wholeForPart, (said) => t('check:contrary.part', { said })),
  rule(madeExact, (number) => t('check:contrary.exact', { number })),
  rule(otherNumber, (found) => t('check:contrary.number', found)),
  rule(shareOfOther, (found) => t('check:contrary.number', found)),
  rule(otherRow, (found) => t('check:contrary.item', found)),
  rule(otherOffice, (found) => t('check:contrary.office', found)),
  rule(otherRank, (found) => t('check:contrary.rank', found)),
  rule(otherEnvoy, (found) => t('check:contrary.office', found)),
  rule(otherSeason, (found) => t('check:contrary.season', found)),
  rule(otherBound, (found) => t('check:contrary.bound', found)),
  rule(turnedBound, ({ number, there }) => t(`check:contrary.${there}`, { number })),
  rule(otherCertainty, (found) => t('check:contrary.rank', found)),
  rule(beforeAsAfter, (said) => t('check:contrary.order', { said: shorten(said) })),
  rule(restTurned, (said) => t('check:contrary.side', { said: shorten(said) })),
  rule(endAsStep, (found) => t('check:contrary.left', found)),
  rule(deniedClause, (said) => t('check:contrary.negation', { said: shorten(said) })),
  rule(notIntended, (said) => t('check:contrary.negation', { said: shorten(said) })),
  rule(otherDate, (found) => t('check:contrary.date', found)),
  rule(swapped, (found) => t('check:contrary.swapped', found)),
  rule(toldAsDone, ({ as, said }) => t(`check:contrary.${as}`, { said: shorten(said) })),
  rule(moreAsFewer, ({ said, there }) => t('check:contrary.rank', { rank: said, there })),
  rule(otherTitle, (found) => t('check:contrary.office', found)),
  rule(turnedSides, (said) => t('check:contrary.side', { said: shorten(said) })),
  rule(admitted, (said) => t('check:contrary.admitted', { said: shorten(said) })),
  rule(fewAsMost, (said) => t('check:contrary.few', { said: shorten(said) })),
  rule(otherCause, ({ cause, said }) => t('check:contrary.otherCause', { cause, said: shorten(said) })),
  rule(allOfMost, (found) => t('check:contrary.widened', found)),
  rule(addedClaim, ({ kind, printed }) => t(`check:contrary.${kind}`, { printed })),
  rule(otherSide, (said) => t('check:contrary.side', { said: shorten(said) })),
  rule(otherItem, (found) => t('check:contrary.item', found)),
  rule(partAsTotal, ({ as, number }) => t(`check:contrary.${as}`, { number })),
  rule(exchanged, (said) => t('check:contrary.side', { said: shorten(said) })),
  rule(otherAdjective, (found) => t('check:contrary.name', found)),
  rule(otherName, (found) => t('check:contrary.name', found)),
  rule(otherSubject, (found) => t('check:contrary.name', found)),
  rule(notTheMost, (found) => t('check:contrary.most', found)),
  rule(greater, (found) => t('check:contrary.greater', found)),
]

/** No letter of any text. */
const BETWEEN = '\u0000'

/** What a sentence says against its passage, BETWEEN the two; kept, because of a brief that is written nearly all sentences stand as they did. */
const contraryIn = rememberedSaying((both): string | null => {
  const [text = '', passage = ''] = both.split(BETWEEN)
  for (const find of RULES) {
    const said = find(text, passage)
    if (said !== null) return said
  }
  return null
})

/**
 * Sentences that say in their own words the contrary of what they rest on: a “not” more or less, a word for its opposite, a part told as the whole, a near number as
 * exact, numbers of two names exchanged. What is turned round in words that these rules do not know passes.
 */
export function checkContrary(trace: readonly TracedSentence[], evidence: EvidenceMap): Finding[] {
  return trace.flatMap((traced): Finding[] => {
    const quotes = traced.excerpts.flatMap((id) => evidence[id]?.excerpt.anchor.quote ?? [])
    if (quotes.length === 0 || traced.quotation) return []
    // “[N]obody” is the word with another letter.
    const text = traced.text.replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    const says = contraryIn(`${text}${BETWEEN}${quotes.join('\n')}`)
    if (says === null) return []
    const found = finding('contrary', traced.section, traced.sentence, says)
    return [traced.tag === 'judgement' || traced.tag === 'assumption' ? { ...found, severity: 'warning' } : found]
  })
}
