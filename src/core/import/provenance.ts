import type { PartialDate } from '../article.ts'
import { findDate } from './dates.ts'

/** Where a piece says it appeared first. */
export type Provenance = { publication: string | null; date: PartialDate | null }

const NOTE =
  /^\W*(?:(?:this|the following|it|an? (?:earlier |shorter |longer )?(?:version|extract|excerpt))\s?(?:of )?(?:this )?(?:article|piece|post|essay|commentary|text|op-?ed|interview|report|story|column|blog)?\s*(?:was|is|has been|had been)?\s*(?:first|originally|also|previously)?\s*(?:published|appeared|posted|reposted|republished|reprinted|released|syndicated|printed)|(?:first|originally) (?:published|appeared|posted)|(?:republished|reprinted|reposted) (?:from|with))\b/iu
const WHERE =
  /\b(?:by|in|on|at|from|permission of|with permission from)\s+(?:the\s+)?(\p{Lu}[^.,;:()\n]{1,80}?)(?=\s+(?:on|in|under|as|and is|website|with)\s|[.,;:()]|$)/u

/** Reads a note such as `This was published by the China Global South Project on 14 January 2022.`; null for other text. Only the first 200 characters are read. */
export function readProvenance(text: string): Provenance | null {
  if (text.length > 900 || !NOTE.test(text)) return null
  const start = text.slice(0, 200)
  const where = WHERE.exec(start)?.[1]?.trim() ?? null
  const publication =
    where !== null &&
    findDate(where) === null &&
    !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(where)
      ? where
      : null
  return { publication, date: findDate(start)?.date ?? null }
}
