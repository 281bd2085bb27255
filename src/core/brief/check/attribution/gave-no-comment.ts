import { splitSentences } from '#core/sentences.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { inCommon } from '../telling-keys.ts'
import { creditsIn } from './credits.ts'
import { SPEECH } from './speech.ts'

/** What a passage says of somebody who says nothing. English and Russian. */
const NO_COMMENT =
  /(?<!\p{L})(?:declin(?:e[sd]?|ing) to (?:comment|answer|discuss|be interviewed)|refus(?:e[sd]?|ing) to (?:comment|answer|discuss)|did not (?:respond|reply|answer|comment)|would not comment|(?:was|were) not available for comment|made no comment|(?:would|could|did|will|can) neither confirm nor deny|neither confirm(?:ed|s|ing) nor den(?:ied|ies|ying)|(?:would|could|did) not (?:confirm or deny|confirm)|не (?:стал[аио]? )?(?:подтвержда\p{L}+ и не опроверга\p{L}+|подтвердил[аио]? и не опроверг\p{L}*)|ни подтвердил\p{L}*, ни опроверг\p{L}*|отказал(?:ся|ась|ись|ось) (?:от комментари\p{L}+|комментировать|отвечать)|не (?:стал[аио]?|захотел[аио]?) комментировать|не ответил[аио]?(?! за)|не прокомментировал[аио]?|воздержал(?:ся|ась|ись) от комментари\p{L}+)(?!\p{L})/iu
/** “declined to comment on prices, but confirmed that …”: who is silent on one thing speaks of another. */
const GOES_ON_SPEAKING = new RegExp(
  String.raw`${NO_COMMENT.source}.*(?<!\p{L})(?:but|and|yet|но|а|и|однако)\s(?:\p{Ll}+ly\s|did\s|later\s|позже\s)?(?:${SPEECH.source})`,
  'isu',
)
const CLAUSE = /;\s|,\s(?:but|while|whereas|and|а|но)\s/u

/** Somebody to whom a sentence credits a statement, and who by the passage gave none: “Gazprom declined to comment”. Null where nobody is. */
export function gaveNoComment(text: string, passage: string): string | null {
  if (!NO_COMMENT.test(passage) || NO_COMMENT.test(text)) return null
  const clauses = splitSentences(passage, null).flatMap((sentence) =>
    GOES_ON_SPEAKING.test(sentence) ? [] : sentence.split(CLAUSE),
  )
  const silent = clauses.flatMap((clause) => {
    const at = clause.search(NO_COMMENT)
    return at === -1 ? [] : [keysOf(clause.slice(0, at))]
  })
  // Who speaks elsewhere in the passage may be quoted all the same.
  const heard = clauses
    .filter((clause) => !NO_COMMENT.test(clause))
    .flatMap((clause) => creditsIn(clause).map(({ who }) => keysOf(who)))
  const found = creditsIn(text).find(({ who }) => isIn(keysOf(who), silent) && !isIn(keysOf(who), heard))
  return found?.who ?? null
}

function isIn(own: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean {
  return others.some((each) => own.size > 0 && inCommon(own, each) === own.size)
}

const SMALL = /^(?:a|an|the|of|for|in|at|из|от|в|по)$/iu

function keysOf(words: string): ReadonlySet<string> {
  return new Set(tokensOf(words).flatMap(({ key, folded }) => (SMALL.test(folded) ? [] : [key])))
}
