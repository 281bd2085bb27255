import { splitSentences } from '#core/sentences.ts'
import { otherLanguage } from '../read-languages.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'

/** Telling words by which two sentences speak of the same. */
const LEAST = 2
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** Words by which a sentence says that one thing brought about another. */
const CAUSE = word(
  'because|thanks to|owing to|as a result(?: of)?|due to|caused? by|brought about by|led to|leading to|resulted (?:in|from)|in response to|in retaliation for|prompted by|driven by|triggered(?: by)?|из-за|благодаря|вследствие|в результате|по причине|потому что|в ответ на|привел[аио]? к|вызван\\p{L}*',
)
/** Whatever may say so in a passage, down to “after” and “as”. */
const MAY_CAUSE = word(
  'because|in turn|delay\\p{L}*|slow\\p{L}*|fuell?\\p{L}*|spur\\p{L}*|thanks|owing|results?|resulted|due|caus\\p{L}*|brought|led|lead\\p{L}*|respon\\p{L}*|retaliat\\p{L}*|prompt\\p{L}*|driv\\p{L}*|drove|trigger\\p{L}*|as|since|after|following|amid|so|therefore|blam\\p{L}*|cit\\p{L}*|attribut\\p{L}*|reason\\p{L}*|explain\\p{L}*|why|owe[sd]?|stem\\p{L}*|spark\\p{L}*|forc\\p{L}*|push\\p{L}*|allow\\p{L}*|help\\p{L}*|on the back of|with|by|for|thus|hence|when|once|under|if|made|mean\\p{L}*|account\\p{L}* for|from|over|из-за|благодаря|вследствие|результат\\p{L}*|причин\\p{L}*|поскольку|потому|так как|ответ\\p{L}*|прив[её]л\\p{L}*|вызв\\p{L}*|вызван\\p{L}*|после|на фоне|в связи|объясн\\p{L}*|поэтому|если|когда|за счет|за счёт|при',
)
const FIRST = word(
  'for the first time|first ever|first-ever|never before|unprecedented|the first (?:ever|time)|record (?:high|low|level|sum|amount|\\p{L}+)|впервые|рекордн\\p{L}+|беспрецедентн\\p{L}+|небывал\\p{L}+',
)
const MAY_BE_FIRST = word(
  'first|never|unprecedented|record\\p{L}*|no previous|new|since|highest|lowest|largest|biggest|впервые|перв\\p{L}+|никогда|ранее|рекорд\\p{L}*|беспрецедент\\p{L}*|небывал\\p{L}+|с \\d{4}',
)

const ALWAYS = word(
  'every (?:year|month|week|day|time)|each year|annually|throughout|always|constantly|каждый (?:год|месяц|день)|ежегодно|всегда|постоянно',
)
const MAY_BE_ALWAYS = word(
  'every|each|once (?:a|an|every)|weekly|daily|monthly|annual\\p{L}*|yearly|a year|per (?:year|annum)|throughout|always|constant\\p{L}*|regular\\p{L}*|for \\p{N}+|кажд\\p{L}+|ежегодн\\p{L}+|в год|всегда|постоянн\\p{L}+|вс[её]|регулярн\\p{L}+',
)
const WHOLLY = word('fully|entirely|completely|wholly|totally|in full|полностью|целиком|совершенно')
const PARTLY = word('in part|partly|partially|only|to some extent|somewhat|limited|частично|отчасти|лишь|только')
const MAY_BE_WHOLLY = word(
  'fully|full|entire\\p{L}*|complete\\p{L}*|wholly|whole|total\\p{L}*|all|полн\\p{L}+|цел\\p{L}+|совершенно|вс[её]',
)

/** What a sentence adds that no word of its evidence can bear out: a cause, or that it was never so before. `printed`: its words. */
export function addedClaim(sentence: string, passage: string): { printed: string; kind: 'cause' | 'first' | 'always' } | null {
  if (otherLanguage(passage) !== null) return null
  const first = FIRST.exec(sentence)
  if (first !== null && !MAY_BE_FIRST.test(passage)) return { printed: first[0], kind: 'first' }
  const always = ALWAYS.exec(sentence)
  if (always !== null && !MAY_BE_ALWAYS.test(passage)) return { printed: always[0], kind: 'always' }
  const wholly = WHOLLY.exec(sentence)
  const isPart = splitSentences(passage, null).some(
    (each) => PARTLY.test(each) && !MAY_BE_WHOLLY.test(each) && inCommon(tellingKeys(sentence), tellingKeys(each)) >= LEAST,
  )
  if (wholly !== null && isPart) return { printed: wholly[0], kind: 'always' }
  const cause = CAUSE.exec(sentence)
  return cause !== null && !MAY_CAUSE.test(nearestOf(sentence, passage)) ? { printed: cause[0], kind: 'cause' } : null
}

/** The sentences of a passage that have most words in common with a sentence, with those that have nearly as many. */
function nearestOf(sentence: string, passage: string): string {
  const keys = tellingKeys(sentence)
  const all = splitSentences(passage, null).map((text) => ({ text, same: inCommon(keys, tellingKeys(text)) }))
  const most = Math.max(...all.map(({ same }) => same))
  return all.flatMap(({ text, same }) => (same * 2 >= most ? text : [])).join(' ')
}
