import { splitSentences } from '#core/sentences.ts'
import { creditsIn } from '../attribution/credits.ts'
import { denialOf, negationsIn } from '../negation-words.ts'
import { remembered } from '../../../in-text/remembered.ts'
import { quotedSpans } from '#core/in-text/quoted-passages.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** What somebody says is not so. */
const DENIED = word(
  'den(?:y|ies|ied|ying) that|(?:do|does|did) not (?:argue|claim|contend|suggest|believe|think|maintain|mean|assert) that|refut(?:e|es|ed)|dismiss(?:es|ed) (?:claims?|reports?)|reject(?:s|ed) (?:claims?|reports?|suggestions?)|no evidence that|опроверг\\p{L}* (?:сообщени\\p{L}+|информаци\\p{L}+)|отрица\\p{L}+, что',
)
const DENIES = new RegExp(
  `${DENIED.source}|${word('den(?:y|ies|ied|ying|ials?)|reject\\p{L}*|отрица\\p{L}+|отверг\\p{L}*|отклон\\p{L}*').source}`,
  'iu',
)
/** What is only possible, asked for or made to depend on something. */
const UNCERTAIN = word(
  '(?<!(?<!\\p{L})(?:in|by|since|until|last|of|early|late|mid|from|on|this|next|for|and|to|[,–-]) )may(?! \\d)|might|could(?! not)|hopes?|hoped|hoping|asked|urged?|called for|propos(?:e|es|ed)|consider(?:s|ed|ing)|unless|provided that|possibly|alleged(?:ly)?|reportedly|may have|wants? to|threaten(?:s|ed)? to|может|могут|мог(?:ла|ли|ло)? бы|надеет\\p{L}+|надею\\p{L}+|попросил\\p{L}*|предложил\\p{L}*|призвал\\p{L}*|возможно|якобы|рассматрива\\p{L}+',
)
/** What is still to come. */
const TO_COME = word(
  'will|shall|is to|are to|was to|were to|to be|expects?(?! less)|(?<!than )expected|plans?|planned|planning|aims? to|intends?|guidance|forecasts?|projected|promis(?:e|es|ed)|vow(?:s|ed)?|should|due (?:in|by|early|late|on|next|to (?:start|begin|open|be))|scheduled|foresee[ns]?|set to|slated|memorandum|under construction|would(?! be (?:(?:an?|the|too)(?!\\p{L})|[“"«„]))|going to|yet to|будет|будут|планиру\\p{L}+|намерен\\p{L}*|ожида\\p{L}+|обеща\\p{L}+|пообеща\\p{L}+|должен|должна|должно|должны|собира\\p{L}+|предстоит|прогноз\\p{L}*',
)
/** “should” in other words. */
const OUGHT = word('ought to|needs? to|must|has to|have to|had better|следует|надо|нужно|пора')
/** Words by which a sentence says so itself, in whatever way. */
const HEDGES = word(
  'leav\\p{L}+ (?:[\\p{L}’-]+ ){1,6}out|leav\\p{L}+ out|left out|omit\\p{L}*|exclud\\p{L}*|ignor\\p{L}*|un(?!der|it|if|veil)\\p{L}{4,}ed|whether|hangs? on|depend\\p{L}*|hing\\p{L}+ on|want\\p{L}*|offer\\p{L}*|demand\\p{L}*|rather than|instead of|unlike|вместо|а не|if|rul(?:e|ed|es|ing) out|fail\\p{L}*|lack\\p{L}*|unable|unconfirmed|room|scope|see[ns]?|chance\\p{L}*|refus\\p{L}*|reject\\p{L}*|declin\\p{L}*|goal|target|ambition|prospect|possible|possibility|potential\\p{L}*|likely|likelihood|risk|threat\\p{L}*|warn\\p{L}*|fear\\p{L}*|estimat\\p{L}*|claim\\p{L}*|alleg\\p{L}*|accus\\p{L}*|accord\\p{L}*|(?:by|in|on) (?:the|his|her|its|their) (?:own )?(?:account|words|view|telling|opinion)|reckon\\p{L}*|seek\\p{L}*|propos\\p{L}*|suggest\\p{L}*|request\\p{L}*|appeal\\p{L}*|pledg\\p{L}*|undert\\p{L}*|agree\\p{L}*|meant|supposed|draft|still|hope\\p{L}*|wish\\p{L}*|eventually|future|prepar\\p{L}*|consider\\p{L}*|can|cannot|треб(?:у|ов)\\p{L}+|хот(?:ят|ел\\p{L}*)|хоч\\p{L}+|если|возможн\\p{L}*|вероятн\\p{L}*|риск\\p{L}*|угроз\\p{L}*|предупре\\p{L}*|опаса\\p{L}*|оцен\\p{L}*|надежд\\p{L}*|цел[ьи]|предлага\\p{L}+|просит|просят|намек\\p{L}+|бы|рассчитыва\\p{L}+|готов\\p{L}*|мо[гж]\\p{L}*|проект\\p{L}*',
)

/** Words behind such a word that it may govern: “would cover”, “asked the panel to halt payments”. */
const GOVERNED = 2
const ASKED =
  /^(?:do|does|did|ask|urge|call|propos|попрос|предлож|призва|den|refut|dismiss|reject|no ev|none|neither|отриц|опров)/iu
const GOVERNED_FAR = 5
const CLAUSE = /[.;:!?()—–]|\s(?:and|but|while|и|но|а)\s/u
/** “no more than” denies nothing. */
const NO_MORE = /^\s(?:more|less|fewer|later|longer|earlier|более|менее|больше|меньше|позднее|позже)(?!\p{L})/iu
const SAYS = /^\s(?:say|know|tell|see|think|believe|comment|скаж\p{L}+|зна\p{L}+|говор\p{L}+)(?!\p{L})/iu
/** Of the words of a sentence, those that must stand in one of the passage for both to speak of the same. */
const SHARE = 0.5
const LEAST = 3

/**
 * What a passage tells as denied, possible, asked for or still to come, and a sentence as so, or as sure to come: the words of the passage; null where none is. English and Russian.
 * It goes by the first words behind the one that denies or hedges, and says nothing where a sentence hedges in any way, or the passage tells the same elsewhere without.
 */
export function toldAsDone(sentence: string, passage: string): { said: string; as: 'denied' | 'uncertain' | 'to-come' } | null {
  if (denialOf(sentence) !== 'none' || DENIES.test(sentence) || UNCERTAIN.test(sentence) || HEDGES.test(sentence)) return null
  const credits = creditsIn(sentence)
  const keys = tellingKeys(credits.length === 1 ? (credits[0]?.told ?? sentence) : sentence)
  const given = governedOf(passage)
  const isSure = TO_COME.test(sentence) || OUGHT.test(sentence)
  const found = given.find((each) => {
    if (each.as === 'to-come' && isSure) return false
    const told = each.governed.filter((key) => keys.has(key))
    if (told.length < (each.isFar ? 2 : 1) || (!each.isFar && each.governed[0] !== told[0])) return false
    const same = inCommon(keys, each.keys)
    if (same < LEAST && same < Math.min(keys.size, each.keys.size)) return false
    const elsewhere = given.some(
      (other) =>
        other !== each &&
        other.as === null &&
        (holdsQuotation(other.text, sentence) ||
          told.every((key) => other.keys.has(key)) ||
          (told.some((key) => other.keys.has(key)) && inCommon(keys, other.keys) > same)),
    )
    return same / keys.size >= SHARE && !elsewhere
  })
  return found === undefined || found.as === null ? null : { said: found.text, as: found.as }
}

const WORDS_OF_QUOTATION = 4

/** Whether a quotation of the sentence stands in this part of the passage, word for word. */
function holdsQuotation(passage: string, sentence: string): boolean {
  return quotedSpans(sentence).some(([start, end]) => {
    const words = sentence.slice(start, end).replace(/^[“”„«»"‘’]{1,2}|[.,!?]?[“”„«»"‘’]{1,2}$/gu, '')
    return words.split(/\s+/u).length >= WORDS_OF_QUOTATION && passage.includes(words)
  })
}

type Governed = {
  text: string
  as: 'denied' | 'uncertain' | 'to-come' | null
  keys: ReadonlySet<string>
  governed: readonly string[]
  isFar: boolean
}

/** Each word of a passage that denies or hedges with what it governs; and each sentence without one (`as` null). */
const governedOf = remembered((passage): Governed[] =>
  splitSentences(passage, null)
    .flatMap((sentence) => sentence.split(/;\s|(?<=[.?!])\s+[—–]\s+(?=\p{Lu})/u))
    .flatMap((text): Governed[] => {
      const keys = tellingKeys(text)
      const found = [
        ...(denialOf(text) === 'denied' ? negationsIn(text) : [])
          .filter(([, end]) => !NO_MORE.test(text.slice(end)))
          .map(([start, end]) => ({ as: 'denied' as const, start, end })),
        ...placesOf(DENIED, text, 'denied' as const),
        ...placesOf(UNCERTAIN, text, 'uncertain' as const),
        ...placesOf(TO_COME, text, 'to-come' as const),
      ]
      if (denialOf(text) === 'limited') return []
      if (found.length === 0) return [{ text, as: null, keys, governed: [], isFar: false }]
      return found.map(({ as, start, end }) => {
        const isFar = ASKED.test(text.slice(start, end))
        const clause = text.slice(end).split(CLAUSE, 1)[0] ?? ''
        // “could not say whether the camp was open” denies nothing of the camp.
        const behind = SAYS.test(clause) ? [] : [...tellingKeys(clause)]
        return { text, as, keys, governed: behind.slice(0, isFar ? GOVERNED_FAR : GOVERNED), isFar }
      })
    }),
)

function placesOf<T>(pattern: RegExp, text: string, as: T): { as: T; start: number; end: number }[] {
  return [...text.matchAll(new RegExp(pattern.source, 'giu'))].map(({ 0: word, index }) => ({
    as,
    start: index,
    end: index + word.length,
  }))
}
