import type { EvidenceEntry } from '../../evidence.ts'
import { titledIn } from '../contrary/other-title.ts'
import { samePerson } from '../names/same-person.ts'

const OFFICE =
  /(?<!\p{L})(?<office>chief executive|minister|president|premier|governor|director|chairman|chairwoman|ambassador|spokes(?:man|woman|person)|commissioner|manager|министр|президент|губернатор|директор|посол|начальник|глава)(?!\p{L})/iu

/**
 * An author whom a sentence gives the office of somebody in his article: “Nathan Greer, chief executive of Kazatom”, where the passage’s chief executive is another. The author and who holds it;
 * null where none is, or where the passage names nobody in that office. English and Russian.
 */
export function authorAsOffice(text: string, entries: readonly EvidenceEntry[]): { who: string; speaker: string } | null {
  for (const { name: who, title } of titledIn(text)) {
    const office = officeOf(title)
    if (office === null) continue
    for (const { article, excerpt } of entries) {
      if (!article.authors.some((author) => samePerson(who, author))) continue
      const holder = titledIn(excerpt.anchor.quote).find((each) => officeOf(each.title) === office)
      if (holder !== undefined && !article.authors.some((author) => samePerson(holder.name, author)))
        return { who, speaker: holder.name }
    }
  }
  return null
}

const officeOf = (title: string): string | null => OFFICE.exec(title)?.groups?.['office']?.toLowerCase() ?? null
