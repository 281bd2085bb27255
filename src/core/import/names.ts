import { BETWEEN_CHINESE_NAMES } from './han-surnames.ts'
import { isOrganisation } from '../organisation.ts'
import { isOneOrganisation } from './one-organisation.ts'
import { isRole } from './roles.ts'

/** Lower-case words that stand inside personal names. */
const PARTICLES = new Set(
  'al bin bint ben ibn da das de del della den der di do dos du el la le ten ter van von vom zu zum uulu kyzy ugli oglu qizi y e'.split(
    ' ',
  ),
)

/** Of these the ones that alone are an article between nouns (`Liste der Pässe`): in a name another stands before them (`von der Leyen`). */
const ARTICLES = new Set(['der', 'den', 'des'])

/** Titles before and letters after a name: not part of it. */
const HONORIFIC = /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Amb|Ambassador|Gen|Col|Lt)\.?\s+)+/
const LETTERS_AFTER = /,?(?<!\s)\s+(?:PhD|Ph\.D\.?|MD|M\.D\.|MA|MSc|MP|Esq\.?|CBE|OBE)\.?$/

/** Capitalised words that are common in headings and never in a personal name. */
const NOT_IN_NAMES = new Set(
  (
    'the a an of and or in on at to for from with by about as is are was how why what when where who this that these new news report reports review analysis opinion ' +
    'editorial comment commentary interview briefing update introduction background conclusion conclusions summary overview implications recommendations references notes ' +
    'sources future past recent shifts outlook next previous read more share menu home search contact subscribe newsletter about editor editors staff reuters agency press ' +
    'institute university center centre foundation council ministry government times post journal magazine today daily weekly monthly digest bulletin newsletter archive north south east west northern southern eastern western central ' +
    'china chinese kazakhstan kazakh russia russian asia asian europe european america american world global international'
  ).split(' '),
)

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’ʻʼ-]*|\p{Lu}\.(?:-?\p{Lu}\.)*)$/u
/** Of a Japanese name the halves may stand apart. */
const CJK_NAME =
  /^[\p{Script=Han}·]{2,6}$|^\p{Script=Han}{1,3} \p{Script=Han}{1,3}$|^[\p{Script=Han}]{2,8}(?:·[\p{Script=Han}]{2,8})+$/u

/** Whether a line could be a personal name by its form: two to five capitalised words or initials, particles allowed. */
export function looksLikeName(text: string): boolean {
  const bare = stripHonorifics(text)
  if (bare.length > 60 || bare.length < 3) return false
  const words = bare.split(' ')
  if (words.length < 2 || words.length > 5 || isRole(bare)) return false
  let full = 0
  for (const [index, word] of words.entries()) {
    if (ARTICLES.has(word) && !PARTICLES.has(words[index - 1]?.toLowerCase() ?? '')) return false
    if (PARTICLES.has(word.toLowerCase()) && index > 0 && index < words.length - 1) continue
    if (!NAME_WORD.test(word) || NOT_IN_NAMES.has(word.toLowerCase())) return false
    if (word.length > 2 && /\p{Ll}/u.test(word)) full += 1
    else if (word === word.toUpperCase() && word.length > 3 && !word.includes('.')) full += 1
  }
  return full >= 1
}

/** A name without honorifics and academic letters. */
export function stripHonorifics(name: string): string {
  return name.trim().replace(HONORIFIC, '').replace(LETTERS_AFTER, '').trim()
}

/** Every run of white space is one space by then. */
const BETWEEN_NAMES = new RegExp(
  String.raw` ?(;|,? (?:and|und|et|y|и|және|with|avec|mit|совместно с) |&|、|，|${BETWEEN_CHINESE_NAMES}|,(?! ?(?:Jr|Sr|I{2,3})\b)) ?`,
  'iu',
)
/** `Jane Doe in Almaty`, `Jane Doe for The Example Review`, `Jane Doe on 14 January`, `Jane Doe, Astana`. */
const BESIDE_NAME = / (?:in|for|at|on|from|aus|à|в|из|für|pour) (?=[\p{Lu}\d]|the )/u

/**
 * The names in the text of a byline: `Lukas Fiala and Hugo Jones`, `Иван Петров, Анна Ким`. Roles, places and outlets beside the names are left out,
 * an organisation that `and` joins to them is kept; empty when no part has the form of a name. A sole part of another form (an agency, a pen name, a
 * Chinese name) is taken as it stands when `trusted`, that is when the line said that it names the author.
 */
export function splitNames(text: string, trusted: boolean): string[] {
  const bare = text.replace(/\([^()]{0,80}\)/g, ' ')
  const pieces = piecesOf(bare)
  if (trusted && isOneOrganisation(pieces, looksLikeName)) return [bare.replace(/\s+/g, ' ').trim()]
  const names: string[] = []
  for (let index = 0; index < pieces.length; index += 2) {
    const part = bareName(pieces[index] ?? '')
    const joined = index > 0 && !/^[,，]/.test(pieces[index - 1] ?? '')
    if (part === '' || (names.length === 0 && isRole(part))) continue
    if (looksLikeName(part) || (trusted && CJK_NAME.test(part))) names.push(properCase(part))
    else if (joined && names.length > 0 && isOrganisation(part)) names.push(part)
    else if (names.length > 0 && SHORT_NAME.test(part)) names.push(inSmall(part))
    else if (names.length > 0) break
  }
  if (names.length === 0 && trusted) names.push(...soleName(bareName(pieces[0] ?? '')))
  return [...new Set(names)]
}

/** `Li Na`: too short to be told from other words, but for the names it stands beside. */
const SHORT_NAME = /^(?!(?:An|As|At|By|He|If|In|Is|It|My|No|Of|On|Or|So|To|Up|Us|We|UN|EU|US|UK)\b)\p{Lu}\p{L} \p{Lu}\p{L}$/u

function inSmall(name: string): string {
  return name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

/** The names as even pieces, what stands between them as odd ones. */
function piecesOf(text: string): string[] {
  return text.replace(/\s+/g, ' ').split(BETWEEN_NAMES)
}

function bareName(piece: string): string {
  const name = stripHonorifics(piece.replace(/(?<![.,:;|]|(?:^|[ ,])(?:Jr|Sr|Co|Inc|Ltd|Corp|Bros))[.,:;|]+$/, ''))
  const [alone = ''] = name.split(BESIDE_NAME, 1)
  return alone !== name && looksLikeName(alone) ? alone : name
}

/** An agency or a pen name: anything short that is no job, no address and no date. */
function soleName(part: string): string[] {
  const fits = part !== '' && part.length <= 60 && part.split(' ').length <= 6 && !/[\d@:/]/.test(part) && !isRole(part)
  return fits ? [properCase(part)] : []
}

/** The people of a line that consists of their names (`Jane Doe`, `Jane Doe and John Roe`), empty for any other line. */
export function namesOfLine(text: string): string[] {
  if (looksLikeName(text)) return [text]
  if (text.length > 120) return []
  const parts = piecesOf(text).filter((_, index) => index % 2 === 0)
  return parts.length > 1 && parts.every(looksLikeName) ? parts : []
}

/** JANE DOE as Jane Doe; other spellings are left alone. */
export function properCase(name: string): string {
  if (name.length < 5 || name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name) || !name.includes(' ')) return name
  return name.replace(/\p{Lu}+/gu, (word) => (word.length > 1 ? word.charAt(0) + word.slice(1).toLowerCase() : word))
}
