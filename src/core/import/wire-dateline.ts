import type { PartialDate } from '../article.ts'
import { findDate } from './dates.ts'
import { hanNames } from './han-byline.ts'

/** What stands before the first sentence of an agency's report. `names` are its reporters or, where it names none, the agency. */
export type WireDateline = { names: string[]; date: PartialDate | null; length: number }

/** `ALMATY, Jan. 14 (Example Agency) –`, `Astana (dpa) –`, `PARIS, 14 jan 2022 (AFP) -`. */
const BRACKETS = /^(\p{Lu}[^()\n]{1,60}?)\s*\(([^()\d\n]{2,40})\)\s*(?:[-–—]{1,2}|[.:])\s*/u
/** `АЛМАТЫ, 14 января. /ТАСС/.` */
const STROKES = /^(\p{Lu}{3}[^/\n]{0,50}?)\s*\/([^/\n]{2,40})\/\s*(?:[-–—]{1,2}|[.:])?\s*/u
/** `АСТАНА. КАЗИНФОРМ –`, `МОСКВА, 14 янв – РИА Новости.` A line has single spaces only. */
const CAPITALS = /^(\p{Lu}{3}[\p{Lu}\s-]{0,30}(?:,\s*\d{1,2}\s+[^\s.–—-]{3,10})?)\s?[.–—-]\s?([^\n.–—-]{2,30}?)\s?[.–—-]\s+/u
/** `新华社北京1月14日电（记者 张三、李四）` */
const HAN =
  /^(\p{Script=Han}{2,8}[社网报])(\p{Script=Han}{2,8})((?:\d{4}年)?\d{1,2}月\d{1,2}日)[电電讯訊]\s*(?:[（(]([^（()）\n]{2,40})[)）])?\s*/u

/** News agencies. Other names in brackets stand for what comes before them: `Example Rail (ER) – the state company – said`. */
const AGENCY =
  /^(?:reuters|xinhua|bloomberg|afp|ap|dpa|apa|ansa|efe|upi|kyodo|yonhap|anadolu|aa|pti|ani|ians|kuna|irna|sputnik|trend|belga|sda|ats|aap|bernama|antara|rfe\/rl|voa|interfax|tass|ria novosti|kazinform|qazinform|akipress|uza|khovar|тасс|интерфакс|рейтер|синьхуа|риа(?: новости)?|спутник|казинформ|қазақпарат|кабар|ховар|.{0,30}\b(?:news agency|newswire|press agency|press service|agentur)|.{0,30}(?:агентств[оа]|информ|новости))$/iu

/** Reads the dateline of an agency's report at the beginning of a paragraph, null where there is none. The year is known only where it is written. */
export function readWireDateline(text: string): WireDateline | null {
  const start = text.slice(0, 160)
  const han = HAN.exec(start)
  if (han !== null) {
    const [whole, agency = '', , day = '', credit = ''] = han
    const reporters = hanNames(credit)
    return { names: reporters.length > 0 ? reporters : [agency], date: findDate(day)?.date ?? null, length: whole.length }
  }
  for (const pattern of [BRACKETS, STROKES, CAPITALS]) {
    const [whole = '', place = '', agency = ''] = pattern.exec(start) ?? []
    if (whole === '' || !isPlace(place) || !AGENCY.test(agency.trim())) continue
    return { names: [agency.trim()], date: findDate(place)?.date ?? null, length: whole.length }
  }
  return null
}

/** A few capitalised words, and perhaps a date. */
function isPlace(text: string): boolean {
  const words = text.split(/[\s,.]+/u).filter((word) => word !== '')
  return words.length <= 8 && words.every((word) => /^[\p{Lu}\d]|^(?:\p{Ll}{3,9}|de|am|le)$/u.test(word)) && /^\p{Lu}/u.test(text)
}
