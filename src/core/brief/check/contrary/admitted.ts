import { splitSentences } from '#core/sentences.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

const ADMITS = word(
  'admit(?:s|ted)?|acknowledge[sd]?|conced(?:es?|ed)|confirm(?:s|ed)?|own(?:s|ed) up|grant(?:s|ed) that|признал[аио]?|призна[её]т|признают|подтвердил[аио]?|подтвержда(?:ет|ют)',
)
const DENIES = word(
  'den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)|disput(?:es?|ed)|not confirmed|отрица(?:ет|ют|л[аио]?)|опроверг(?:л[аио])?|опроверга(?:ет|ют)|отверг(?:л[аио])?',
)
/** Of the words behind the verb so many, and such a share, must stand behind that of the passage. */
const [LEAST, SHARE] = [2, 0.5]

/** What a sentence tells as admitted or confirmed and its passage as denied, or the other way round: the passage’s sentence; null where none is. */
export function admitted(sentence: string, passage: string): string | null {
  return turned(sentence, passage, ADMITS, DENIES) ?? turned(sentence, passage, DENIES, ADMITS)
}

function turned(sentence: string, passage: string, here: RegExp, there: RegExp): string | null {
  const keys = behind(sentence, here)
  if (keys === null || there.test(sentence) || keys.size < LEAST) return null
  const alike = splitSentences(passage, null).filter((each) => isAbout(keys, each, here) || isAbout(keys, each, there))
  return alike.some((each) => isAbout(keys, each, here)) ? null : (alike[0]?.trim() ?? null)
}

function isAbout(keys: ReadonlySet<string>, sentence: string, verb: RegExp): boolean {
  const own = behind(sentence, verb)
  const same = own === null ? 0 : inCommon(keys, own)
  return same >= LEAST && same / Math.min(keys.size, own?.size ?? 0) >= SHARE
}

/** The telling words behind the verb; null where it is not there. */
function behind(text: string, verb: RegExp): ReadonlySet<string> | null {
  const found = verb.exec(text)
  return found === null ? null : tellingKeys(text.slice(found.index + found[0].length))
}
