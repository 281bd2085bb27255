import { t } from '#text/text.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { authorAsOffice } from './author-as-office.ts'
import { gaveNoComment } from './gave-no-comment.ts'
import { isSource } from './is-source.ts'
import { namedBesideOnly } from './named-beside-only.ts'
import { statementSpeaker } from './statement-speaker.ts'
import { toldByAnother } from './told-by-another.ts'
import { toldByAuthor } from './told-by-author.ts'
import { toldWithNumber } from './told-with-number.ts'

/** Somebody to whom a statement is credited that he does not make by its passage: what is found, and who makes it there (null where nobody does). */
export type Credited = { name: string; speaker: string | null; found: string }

/** A statement in the text’s own words, no quotation, that is credited to somebody other than who makes it in the passage; null where nothing says so. */
export function strangeStatement(text: string, entries: readonly EvidenceEntry[]): Credited | null {
  return ofPassage(text, entries) ?? ofAnother(text, entries)
}

/** A statement that the passage credits to somebody else. */
function ofPassage(text: string, entries: readonly EvidenceEntry[]): Credited | null {
  const passages = entries.map(({ excerpt, block, before, after }) =>
    [before?.text, block?.text ?? excerpt.anchor.quote, after?.text].filter((each) => each !== undefined).join('\n'),
  )
  const silent = gaveNoComment(text, passages.join('\n'))
  if (silent !== null) return { name: silent, speaker: null, found: t('check:gaveNoComment', { name: silent }) }
  if (REJECTS.test(text)) return null
  const found = statementSpeaker(text, passages.join('\n'))
  if (found === null) return null
  const parts = found.who.split(/\s(?:of|from|for|in|and|&|и)\s/u)
  const isAuthor = entries.some(({ article }) => parts.some((name) => isSource(name, article)))
  // Who wrote it reports what others say; to expect or deny it himself is another thing.
  if (isAuthor && (found.speaker === null || !takesSides(text, found.who))) return null
  const { who: name, speaker } = found
  return speaker === null ? { name, speaker, found: t('check:nobodySays', { name }) } : byOther(name, speaker)
}

function byOther(name: string, speaker: string): Credited {
  return { name, speaker, found: t('check:otherSpeaker', { name, speaker }) }
}

/** Who rejects a claim is not who makes it. */
const REJECTS =
  /(?<!\p{L})(?:reject|den(?:y|ie)|dismiss|rebut|refute|disput|contradict|опроверг|отверг|отрица)\p{L}*\s(?:[\p{L}-]+\s){0,3}?(?:claims?|reports?|rumou?rs|allegations?|accusations?|suggestions?|assertions?|сообщени\p{L}+|утверждени\p{L}+|слухи|обвинени\p{L}+)(?!\p{L})/iu

const TAKES_SIDES =
  /^(?:\swho)?(?:\s\p{L}+ly|\sflatly|\salso)?\s(?:den(?:y|ies|ied)|estimate[sd]?|reckon(?:s|ed)?|calculate[sd]?|think(?:s)?|thought|contend(?:s|ed)?|maintain(?:s|ed)?|complain(?:s|ed)?|expect(?:s|ed)?|insist(?:s|ed)?|believe[sd]?|hope[sd]?|fear(?:s|ed)?|reject(?:s|ed)?|dismiss(?:es|ed)?|admit(?:s|ted)?|promise[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?|demand(?:s|ed)?|predict(?:s|ed)?|doubt(?:s|ed)?|accuse[sd]?|coin(?:s|ed)?|настаива\p{L}+|уверя\p{L}+|отрица\p{L}+|ожида\p{L}+|надеется|опаса\p{L}+|призна\p{L}+|обеща\p{L}+|требу\p{L}+|утвержда\p{L}+)(?!\p{L})/iu
const TAKES_SIDES_BEFORE =
  /(?<!\p{L})(?:настаивает|уверяет|отрицает|ожидает|надеется|опасается|признал[аио]?|утвержда(?:ет|ют))\s$/iu

/** Whether somebody is told to hold what is said himself, not only to report it. */
function takesSides(text: string, who: string): boolean {
  const at = text.indexOf(who)
  return at !== -1 && (TAKES_SIDES.test(text.slice(at + who.length)) || TAKES_SIDES_BEFORE.test(text.slice(0, at)))
}

/** A statement credited to somebody whom only a paragraph beside the passage names, or that the passage credits by name to somebody else or tells of its author. */
function ofAnother(text: string, entries: readonly EvidenceEntry[]): Credited | null {
  const found =
    namedBesideOnly(text, entries) ??
    authorAsOffice(text, entries) ??
    toldByAnother(text, entries) ??
    toldWithNumber(text, entries) ??
    toldByAuthor(text, entries)
  return found === null ? null : byOther(found.who, found.speaker)
}
