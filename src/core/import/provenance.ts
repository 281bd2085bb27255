import type { PartialDate } from '../article.ts'
import { findDate } from './dates.ts'

/** Where a piece says it appeared first. */
export type Provenance = { publication: string | null; date: PartialDate | null }

/** A line has single spaces only. */
const NOTE =
  /^\W*(?:(?:this|the following|it|an? (?:earlier |shorter |longer )?(?:version|extract|excerpt))\s?(?:of )?(?:this )?(?:article|piece|post|essay|commentary|text|op-?ed|interview|report|story|column|blog)?\s?(?:was|is|has been|had been)?\s?(?:first|originally|also|previously)?\s?(?:published|appeared|posted|reposted|republished|reprinted|released|syndicated|printed)|(?:first|originally) (?:published|appeared|posted)|(?:republished|reprinted|reposted) (?:from|with))\b/iu
const WHERE =
  /\b(?:by|in|on|at|from|permission of|with permission from)\s+(?:the\s+)?(\p{Lu}[^.,;:()\n]{1,80}?)(?=\s+(?:on|in|under|as|and is|website|with)\s|[.,;:()]|$)/u

/** The same in other languages: what the note begins with, and where it names the outlet. */
const ELSEWHERE: readonly { note: RegExp; where: RegExp }[] = [
  {
    note: /^(?:(?:эта |данная |этот |данный )?(?:статья|публикация|заметка|колонка|материал|текст|интервью)\s\D{0,20}|)(?:впервые|первоначально|ранее|изначально)\s.{0,20}(?:опубликован|выш[ле]|появил)/iu,
    where: /[«“"]([^»”"\n]{2,60})[»”"]|(?:на сайте|на портале|в издании|изданием)\s+([^\s,;]+(?: \p{Lu}[^\s,;]*)*)/u,
  },
  {
    note: /^(?:бұл )?(?:мақала|материал|мәтін|сұхбат)\s.{0,30}(?:алғаш|бұған дейін|бұрын).{1,100}(?:жарияланд|жарияланған|жарық көрд|шықты)/iu,
    where: /[«“"]([^»”"\n]{2,60})[»”"]/u,
  },
  {
    note: /^(?:(?:dieser|der|die|das|dieses) (?:artikel|beitrag|text|kommentar|interview|essay|analyse) .{0,20})?(?:zuerst|erstmals|ursprünglich|erschien(?:en)?|veröffentlicht)\s.{0,60}(?:\bin\b|\bim\b|\bauf\b|\bbei\b)/iu,
    where:
      /(?:in der|in den|in|im|auf|bei)\s+(?:„|"|»)?(\p{Lu}[^.,;„“"«»\n]{1,60}?)(?=["“«]|\s(?:am|vom|und|erschien|veröffentlicht)\s|[.,;]|$)/u,
  },
  {
    note: /^(?:(?:cet?|cette) (?:article|tribune|texte|billet|entretien|analyse) .{0,30}|(?:article|texte|tribune|entretien) .{0,20})(?:publiée?|parue?)(?= )/iu,
    where: /(?:dans|sur|par)\s+(?:la |le |les |l[’'])?(?:«\s?)?(\p{Lu}[^.,;«»\n]{1,60}?)(?=\s?»|\s(?:le|en|du)\s|[.,;]|$)/u,
  },
  {
    note: /^(?:本文|此文|该文|文章)?(?:最初|最早)?(?:首发|原载|原刊|刊载|转载|摘编|选)(?:[于自]|(?=《))/u,
    where: /《([^》\n]{2,30})》|[于自]([^，。、《\d\s]{2,20})/u,
  },
]

/** Reads a note such as `This was published by the China Global South Project on 14 January 2022.`; null for other text. Only the first 200 characters are read. */
export function readProvenance(text: string): Provenance | null {
  if (text.length > 900) return null
  const start = text.slice(0, 200)
  if (NOTE.test(start)) return { publication: englishOutlet(start), date: findDate(start)?.date ?? null }
  const elsewhere = text.length > 300 ? undefined : ELSEWHERE.find(({ note }) => note.test(start))
  if (elsewhere === undefined) return null
  const where = elsewhere.where.exec(start)
  const publication = where?.slice(1).find((name) => name !== undefined) ?? null
  return {
    publication: publication === null ? null : publication.replace(/[.]$/, '').trim(),
    date: findDate(start)?.date ?? null,
  }
}

function englishOutlet(start: string): string | null {
  const where = WHERE.exec(start)?.[1]?.trim() ?? null
  return where !== null &&
    findDate(where) === null &&
    !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(where)
    ? where
    : null
}
