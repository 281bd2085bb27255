import { isOrganisation } from '../organisation.ts'

/** What such names end with after an “and”, “&” or comma: Barnes, Hill & Co., John Wiley & Sons. */
const FIRM = /(?:,| &| and) +(?:co|company|sons?|daughters|partners|associates|bros|brothers)\b\.?$/iu
/** A name goes on behind one of these: Ministry of Labour and Social Protection. */
const GOES_ON = / (?:of|for|on|für|der|du|de|des|del|della) /iu
/** The last two are joined by a word or sign, and not by a comma alone. */
const JOINS = /(?:and|und|et|y|и|және|&) ?$/iu
const HEAD =
  /^(?:the )?(?:ministry|department|office|agency|bureau|committee|institute|cent(?:er|re)|council|commission|embassy|university|foundation|bank)\b/iu

/**
 * Whether the pieces of a byline, cut where names are joined, are one organisation whose name holds the joint: Ministry of Trade and Integration, Barnes, Hill & Co., Food and Agriculture
 * Organization. `pieces`: what was cut at even places, what stood between at odd ones; `isPerson` says whether a piece has the form of a person's name.
 */
export function isOneOrganisation(pieces: readonly string[], isPerson: (text: string) => boolean): boolean {
  const parts = pieces.filter((_, index) => index % 2 === 0).map((part) => part.trim())
  const [first = '', ...later] = parts
  if (later.length === 0 || !JOINS.test((pieces.at(-2) ?? '').trim())) return false
  const whole = pieces.join(' ')
  if (FIRM.test(whole.slice(-40))) return true
  if (!first.includes(' ')) return !isOrganisation(first) && (isOrganisation(later.at(-1) ?? '') || /\p{L} & \p{L}/u.test(whole))
  return isOrganisation(first) && later.every((part) => belongsTo(first, part, isPerson(part)))
}

/** What is a name of a person or of another organisation stands by itself. */
function belongsTo(first: string, part: string, isPerson: boolean): boolean {
  if (/^\p{Ll}/u.test(part)) return true
  if (isOrganisation(part)) return GOES_ON.test(first) && !HEAD.test(part) && part.includes(' ')
  return !isPerson || GOES_ON.test(first)
}
