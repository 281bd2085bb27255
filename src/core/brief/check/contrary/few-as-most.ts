import { splitSentences } from '#core/sentences.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'
import { isUnitless } from '../particulars/measures.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

const MOST =
  /(?<!\p{L})(?:most(?: of)?|the majority(?: of)?|a majority(?: of)?|more than half(?: of)?|the bulk of|nearly all|almost all|большинств\p{L}+|больш(?:ая|ую|ей|ой) част\p{L}+|почти все)\s(?!likely|recent|important|advanced)/iu
const FEW =
  /(?<!\p{L})(?:few|a handful|hardly any|a minority|only some|немногие|единицы|меньшинств\p{L}+|малая часть)(?!\p{L})(?!\s(?:days|weeks|months|years))/iu
/** Rows of a table are told of each. */
const TABLE = /:\s?\p{N}[^:]{0,80}:\s?\p{N}/u
/** Words behind “most” that say of what and what they did. */
const SHARED = 2
const HALF = 0.5

/**
 * What a sentence says of most and its passage of few, or of a share below a half: “most held cotton” of “fewer than one in ten held cotton goods”. The passage’s clause; null where none
 * is, or where the passage says it of most as well.
 */
export function fewAsMost(sentence: string, passage: string): string | null {
  const found = MOST.exec(sentence)
  if (found === null || TABLE.test(passage)) return null
  const behind = sentence.slice(found.index + found[0].length).split(/[,;.:!?()—–]/u, 1)[0] ?? ''
  const keys = tellingKeys(behind)
  const clauses = clausesOf(passage).filter((clause) => inCommon(keys, tellingKeys(clause)) >= SHARED)
  if (clauses.some((clause) => MOST.test(clause) || sharesOf(clause).some((share) => share >= HALF))) return null
  return clauses.find((clause) => FEW.test(clause) || sharesOf(clause).some((share) => share > 0 && share < HALF)) ?? null
}

const clausesOf = remembered((passage): string[] =>
  splitSentences(passage, null).flatMap((sentence) => sentence.split(/;\s|,\s(?:but|while|whereas|and|а|но)\s/u)),
)

/** An average beside a count is no part of it: “94 exercises, with a median contingent of 900”. */
const OF_EACH = /(?<!\p{L})(?:median|average|mean|typical|медиан\p{L}*|средн\p{L}+)(?!\p{L})/iu

/** “64 tins, of which seventeen”: of two counts the lesser is a share of the other. */
function sharesOf(clause: string): number[] {
  const quantities = undatedQuantities(clause)
  const shares = quantities.flatMap(({ kind, step, values }) => (kind === 'share' && step === null ? values : []))
  const [one, other, more] = quantities.filter(({ kind }) => isUnitless(kind)).flatMap(({ values }) => values)
  const isPair = !OF_EACH.test(clause) && shares.length === 0 && one !== undefined && other !== undefined && more === undefined
  return isPair ? [Math.min(one, other) / Math.max(one, other)] : shares
}
