import { quotedSpans } from '#core/in-text/quoted-passages.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { CREDITS, SPEECH } from './speech.ts'

/** Who a stretch of a text credits with what it tells (“Officials in Astana”, “the consulate”, “Asel Nurpeisova”), and the text without him and the verb. */
export type Credit = { who: string; told: string }

/** Who is no name: somebody who was named before. */
export const PRONOUN = /^(?:he|she|it|they|we|i|who|он|она|они|оно)$/iu

/** Verbs of saying and thinking that name a speaker beside those of `speech.ts`; “put” only with “at”. */
const ALSO =
  'blame[sd]?|concede[sd]?|expect(?:s|ed)|hope[sd]?|fear(?:s|ed)?|reckon(?:s|ed)?|thinks?|thought|doubt(?:s|ed)?|assure[sd]?|caution(?:s|ed)?|dispute[sd]?|reject(?:s|ed)|accuse[sd]?|puts?(?=\\s[^.;]{3,60}\\s(?:at|down to)\\s)|la(?:id|ys?) (?:the )?(?:blame|responsibility)|disclose[sd]?|reveal(?:s|ed)|assert(?:s|ed)?|affirm(?:s|ed)?|pledge[sd]?|threaten(?:s|ed)|hint(?:s|ed)|impl(?:y|ies|ied)|testif(?:y|ies|ied)|emphasi[sz]e[sd]?|underline[sd]?|underscore[sd]?|clarif(?:y|ies|ied)|reiterate[sd]?|forecast(?=\\sthat)|account(?:s|ed)(?= for\\s)|point(?:s|ed)? (?:out|to)|attribute[sd]?|allege[sd]?|demand(?:s|ed)|(?:dis)?agree[sd]?|consider(?:s|ed)|regret(?:s|ted)|lament(?:s|ed)|counter(?:s|ed)|calculate[sd]?|retort(?:s|ed)|(?:takes?|took) the view|contend(?:s|ed)|h(?:olds?|eld)(?=\\sthat|\\s[^.;]{3,50}\\sresponsible)|object(?:s|ed)|boast(?:s|ed)|ma(?:kes?|de) (?:it )?(?:clear|plain)|caution(?:s|ed)|predict(?:s|ed)?|dismiss(?:es|ed)?(?=\\s[^.;]{2,80}\\sas\\s)|brush(?:es|ed) (?:aside|off)|wav(?:es|ed) (?:away|off)|shrug(?:s|ged) off|rul(?:es|ed) out|coin(?:s|ed)(?=\\s(?:the|a)\\s)|defend(?:s|ed)(?=\\sthe (?:view|idea|claim|position))|grumble[sd]?|quip(?:s|ped)|propose[sd]?(?=\\s(?:that|to)\\s)|' +
  'обвин(?:ил[аио]?|яет|яют)|ожида(?:ет|ют|л[аио]?)|надеется|надеются|опаса(?:ется|ются)|требу(?:ет|ют)|потребовал[аио]?|сомнева(?:ется|ются)|объясн(?:ил[аио]?|яет|яют)|прогнозиру(?:ет|ют)|оценива(?:ет|ют)|отрица(?:ет|ют|л[аио]?)|жалу(?:ется|ются)|пожаловал(?:ся|ась|ись)|связыва(?:ет|ют)'
const VERB = new RegExp(`${SPEECH.source}|(?<![\\p{L}\\p{N}-])(?:${ALSO})(?![\\p{L}\\p{N}-])`, 'giu')
/** Where the words that name a speaker begin. */
const BOUND =
  /[,;:.!?()“”«»„"—–]|(?<![\p{L}])(?:that|which|who|whom|but|while|although|though|because|что|но|хотя|котор\p{L}+)\s/giu
/** What stands between a speaker and the verb. */
const BETWEEN =
  /(?:\s(?:also|like[sd]? to|loves? to|used to|tends? to|(?:goes|went) on to|(?:goes|went) (?:so|as) far as to|(?:is|was) (?:fond of|wont to)|(?:is|was|are|were) (?:careful|at pains|keen|quick|anxious|eager|the first|right) to|later|then|has|have|had|further|even|still|now|openly|already|does|do|did|not|never|\p{L}+ly|тоже|также|уже|ранее|вновь|не))+$/iu
/** “The consulate’s own words were plain: “…””. */
const OWN_WORDS =
  /(?<!\p{L})((?:the )?\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*){0,4})[’'](?:s\s)?(?:own\s)?(?:words|phrase|verdict|answer|reply|account)(?!\p{L})/giu
const MOST_WORDS = 9
const MOST_BEHIND = 7
/** As often a noun: “Central Asian states”; a verb only before an object. */
const NOUN_OR_VERB =
  /^(?:states?|estimates?|reports?|comments?|claims?|notes?|demands?|doubts?|fears?|hopes?|finds?|calls?|thought|labels?|accounts?)$/iu
/** What things do as well as people: only before “that” or a quotation somebody says so. */
const THINGS_DO =
  /^(?:explain(?:s|ed)?|suggest(?:s|ed)?|found|recall(?:s|ed)?|conclude[sd]?|confirm(?:s|ed)?|point(?:s|ed)? (?:out|to)|ma(?:kes?|de) (?:it )?(?:clear|plain)|attribute[sd]?|объясн\p{L}+|подтвер\p{L}+)$/iu
/** “reports that we collected”: things, and nobody reports. */
const IS_NOUN =
  /^\sthat (?:we|I|he|she|they|it) (?:have |has |had )?(?:collected|gathered|obtained|saw|seen|read|reviewed|analysed|analyzed|examined|studied|found|made|received)(?!\p{L})/iu
const THAT = /^,?\s(?:that|how|why|что|[“«"‘])|^\s?[:,]/u
const OBJECT = /^:\s?[“«"‘]|^\s(?:that|the|an?|its?|his|her|their|them|no|some|all|how|why|\p{Lu}|\d|[“«"‘])/u
/** Behind a speaker who stands behind the verb. */
const CLOSES = /^\s*(?:[«“"][^«»“”"]{1,40}[»”"]\s*)?(?:[.,;!?)]|$|(?:in|on|at|after|before|when|в|на)\s)/u
const LEAD = /^(?:as|like|how|when|while|and|but|as for|как|и|но|а)\s/iu
/** A clause, and nobody. */
const CLAUSE = /(?<!\p{L})(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|there)(?!\p{L})/iu
/** “is said to”, “as expected”, “a state report”: no verb of somebody. */
const NO_VERB =
  /(?:^|\s)(?:is|are|was|were|been|be|being|as|than|the|an?|its|his|her|their|this|that|these|of|in|to|and|or|by|for|with|no)$/iu

/** The credits of a sentence, outside its quotations; each with the whole sentence but for the speaker and the verb. English and Russian. */
export const creditsIn = remembered((sentence): Credit[] => {
  const spans = quotedSpans(sentence)
  const isOutside = (at: number): boolean => !spans.some(([start, end]) => start <= at && at < end)
  const spoken = [...sentence.matchAll(VERB)]
    .filter(({ index }) => isOutside(index))
    .flatMap((match) => bySpeech(sentence, match))
  const credited = [...sentence.matchAll(CREDITS)].flatMap(({ index, 0: { length } }) => {
    const who = phraseBehind(sentence, index + length)
    return who === null || !isOutside(index) ? [] : [{ who, told: without(sentence, index, index + length + who.length + 1) }]
  })
  const owned = [...sentence.matchAll(OWN_WORDS)].flatMap(({ index, 0: phrase, 1: who }) =>
    who === undefined || !isOutside(index)
      ? []
      : [
          {
            who: who.replace(/^(?:in|by|according to|to use|to quote)\s(?:the\s)?/iu, ''),
            told: without(sentence, index, index + phrase.length),
          },
        ],
  )
  return [...spoken, ...credited, ...owned]
})

const PARTICIPLE = /^(?:reported|announced|noted|observed|described|recorded)$/iu

function bySpeech(sentence: string, { index, 0: verb }: RegExpExecArray): Credit[] {
  // A capital makes it part of a name: Watershed Notes.
  if (/^\p{Lu}/u.test(verb)) return []
  const head = sentence.slice(0, index).trimEnd()
  const end = index + verb.length
  const before = head.replace(BETWEEN, '')
  if (THINGS_DO.test(verb) && !THAT.test(sentence.slice(end))) return []
  // “the arrests reported in Vahdat”: nobody reports.
  if (
    PARTICIPLE.test(verb) &&
    /^\s(?:in|at|by|from|on|near|across)\s(?![^,.;]{1,40}\sthat\s)/iu.test(sentence.slice(end)) &&
    /^(?:the|these|those|some|several|many|all|\p{L}+s)\s/iu.test(head.split(/[,;]\s/u).at(-1) ?? '')
  )
    return []
  if (NOUN_OR_VERB.test(verb) && (!OBJECT.test(sentence.slice(end)) || IS_NOUN.test(sentence.slice(end)))) return []
  // “…,” said the consulate; but “The minister, Satkeyev, said the country “cannot …””.
  if (/^ask/iu.test(verb) && /(?<!\p{L})who$/iu.test(before) && UNNAMED.test(sentence.slice(end))) return []
  const isAside = BESIDE_SPEAKER.test(before)
  if (!isAside && !/^puts?$/iu.test(verb) && /(?:[,”»"’—–]|^как|^as)$/iu.test(before)) {
    const behind = phraseBehind(sentence, end)
    if (
      behind !== null &&
      !/\sas$/iu.test(behind) &&
      behind.split(/\s/u).length <= MOST_BEHIND &&
      CLOSES.test(sentence.slice(end + behind.length + 1))
    )
      return [{ who: behind, told: without(sentence, index, end + behind.length + 1) }]
  }
  // “the European Commissioner for trade, who had spoken of …”, “It was Akhmetzhan who coined …”: before “who” stands who.
  const relative = /(?<whom>[^,;:.!?()“”«»„"—–]{2,80}?),?\s(?:who|котор(?:ый|ая|ые))$/iu.exec(before)?.groups?.['whom']
  const whom = relative
    ?.trim()
    .split(/\s(?:of|about|to|from|by|with|for|о|от)\s(?=the\s|\p{Lu})/u)
    .at(-1)
    ?.replace(/^it (?:is|was) /iu, '')
  if (whom !== undefined && whom !== '' && !CLAUSE.test(whom) && whom.split(/\s/u).length <= MOST_WORDS)
    return [{ who: whom, told: without(sentence, index, end) }]
  const from = before.endsWith(',')
    ? lastBound(before.slice(0, Math.max(0, before.lastIndexOf(',', before.length - 2))))
    : lastBound(before)
  const who = before
    .slice(from)
    .replace(/,$/u, '')
    .trim()
    .replace(LEAD, '')
    .replace(/^(?:как|as)$/iu, '')
    .replace(RELATIVE, '')
    .replace(/^it (?:is|was|has been) (?=(?:the |an? )?\p{L})/iu, '')
    .replace(OBJECT_OF, '')
  if (who === '' || NO_VERB.test(who) || CLAUSE.test(who) || who.split(/\s/u).length > MOST_WORDS) return []
  return [{ who, told: without(sentence, from, end) }]
}

/** “A Tajik official, who asked not to be named, called …”: what is said of him by the way. */
const BESIDE_SPEAKER = /,\s(?:who|whom|whose|which|speaking|asking|котор\p{L}+)\s[^,;:“«"]{3,80},$/iu
const UNNAMED = /^\s(?:not to be|to (?:remain|stay) |for anonymity|that (?:his|her|their) names?)/iu
const RELATIVE = /,\s(?:who|whom|whose|which|speaking|asking|котор\p{L}+)\s.*$/isu
/** “a charge Umarov rejects”, “a request he called “unrealistic””. */
const OBJECT_OF = /^(?:an?|the) \p{Ll}[\p{L}-]+ (?=(?:\p{Lu}\p{Ll}|he$|she$|they$))/u
/** The name of whom an office before it means: “my late teacher, Ambassador Sarsenov,”. */
const NAMED_BEHIND = /^,\s\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,3}(?=,|\s?[“«"]|$)/u

function lastBound(text: string): number {
  let from = 0
  for (const { index, 0: mark } of text.matchAll(BOUND)) from = index + mark.length
  return from
}

function phraseBehind(text: string, at: number): string | null {
  const phrase = /^\s+(?!(?:in|on|at|that|to|в|на|что)\s)([^,;:.!?()“”«»„"—–]{2,80})/u.exec(text.slice(at))?.[1]
  if (phrase === undefined) return null
  const who = phrase.split(/\s(?:in|on|at|that|told|said|after|before|when|в|на|что)\s/u)[0]?.trim()
  if (who === undefined) return null
  const behind = text.slice(text.indexOf(who, at) + who.length)
  return who + (NAMED_BEHIND.exec(behind)?.[0] ?? '')
}

function without(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`
}
