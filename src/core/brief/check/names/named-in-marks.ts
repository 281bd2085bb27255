import type { EvidenceEntry } from '../../evidence.ts'
import { sameOutlet } from './same-outlet.ts'

/** In marks because it is a name: «Степная газета», “Low Water at Semey”, of the evidence or right beside a word that says what it is. */
const IS_NAMED =
  /(?:^|[^\p{L}])(?:газет\p{L}*|журнал\p{L}*|агентств\p{L}*|издани\p{L}*|портал\p{L}*|телеканал\p{L}*|сайт\p{L}*|компани\p{L}*|newspaper|magazine|journal|paper|article|essay|report|book|titled|entitled|called|headlined|пишет|пишут|сообщает|сообщают|сообщил\p{L}*|сообщени\p{L}*|данным|передаёт|передает)\s?$/iu
const SHORT = 60

/** Whether these words stand in marks as somebody’s or something’s name, not as what was said. */
export function isNamedInMarks(
  text: string,
  [start, end]: readonly [number, number],
  entries: readonly EvidenceEntry[],
): boolean {
  const words = text.slice(start, end)
  if (/^[,.]|[.!?…]$/u.test(words.trim())) return false
  const titled = entries.some(
    ({ article }) =>
      (article.title !== '' && sameOutlet(words, article.title)) ||
      (article.publication !== null && article.publication !== '' && sameOutlet(words, article.publication)),
  )
  return titled || (words.length <= SHORT && /^[\p{Lu}\p{N}]/u.test(words) && IS_NAMED.test(text.slice(0, start - 1)))
}
