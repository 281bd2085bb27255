import { splitSentences } from '#core/sentences.ts'
import { otherLanguage } from '../read-languages.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'

/** Words behind which a sentence says why; what it tells stands before them. */
const BECAUSE =
  /(?<!\p{L})(?:because(?: of)?|thanks to|owing to|due to|as a result of|for want of|for lack of|on account of|из-за|благодаря|вследствие|по причине|потому что|так как|поскольку)(?!\p{L})/iu
/** Words by which a passage says why. */
const SAYS_WHY =
  /(?<!\p{L})(?:because|thanks to|owing to|due to|as|since|when|after|as a result|for want of|caused?|reason|explain\p{L}*|attribut\p{L}*|blam\p{L}*|driven|prompted|to (?:keep|make|avoid|save|meet|pay|protect|reduce|raise|cut)|из-за|благодаря|вследствие|поскольку|так как|потому|причин\p{L}+|после|чтобы|когда)(?!\p{L})/iu
/** A sentence beside another may give its reason. */
const GOES_ON =
  /^(?:the reason|this|that is why|hence|so|therefore|as a result|it (?:blamed|said|cited)|причин|поэтому|это|в результате)/iu
/** Of the words of what is told, those that a sentence of the passage must have for both to tell the same. */
const SHARE = 0.6
const [LEAST_TOLD, LEAST_CAUSE] = [2, 2]

/**
 * The reason that a sentence gives for what its passage tells with another reason: the passage’s sentence. It goes by the words of both: of the reason none may stand there. Null where none is,
 * and where the passage gives no reason.
 */
export function otherCause(sentence: string, passage: string): { cause: string; said: string } | null {
  const found = BECAUSE.exec(sentence)
  if (found === null || otherLanguage(passage) !== null) return null
  const told = tellingKeys(sentence.slice(0, found.index))
  const cause = sentence.slice(found.index)
  const sentences = splitSentences(passage, null)
  const [best, more] = sentences
    .map((text, index) => ({ text, index, same: inCommon(told, tellingKeys(text)) }))
    .toSorted((one, other) => other.same - one.same)
  if (best === undefined || best.same < LEAST_TOLD || best.same / told.size < SHARE || more?.same === best.same) return null
  if (!SAYS_WHY.test(best.text)) return null
  const around = [
    best.text,
    ...[best.index - 1, best.index + 1].flatMap((at) => (GOES_ON.test(sentences[at] ?? '') ? (sentences[at] ?? '') : [])),
  ]
  const own = new Set([...tellingKeys(cause)].filter((key) => !told.has(key)))
  const there = new Set(around.flatMap((text) => [...tellingKeys(text)]))
  if (own.size < LEAST_CAUSE || inCommon(own, there) > 0) return null
  return { cause: found[0], said: best.text.trim() }
}
