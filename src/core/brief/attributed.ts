import type { Sentence } from '../brief.ts'
import { dateText } from './date-text.ts'
import type { EvidenceEntry } from './evidence.ts'
import { escapeInline } from './inline.ts'
import { joinNames } from './resolve-blocks.ts'

/** Quotation marks inside a quotation would have to be changed; such a passage is set as a block quotation instead, untouched. */
export function canBeWoven(entry: EvidenceEntry): boolean {
  return !/[“”„"«»「」]/u.test(entry.excerpt.anchor.quote)
}

/** A sentence that quotes an excerpt verbatim and says who says so. `turn` varies the wording, so that a page does not repeat itself. */
export function attributedSentence(entry: EvidenceEntry, turn: number, language: string, id: string): Sentence {
  const { article, excerpt } = entry
  const outlet = article.publication === null ? null : `*${escapeInline(article.publication)}*`
  const author = article.authors.length === 0 ? null : escapeInline(joinNames(article.authors))
  const date = article.date === null ? null : dateText(article.date.slice(0, 7), language)
  const verb = article.authors.length > 1 ? 'write' : 'writes'
  const wordings = [
    author && outlet ? `${author} ${verb} in ${outlet}: ` : null,
    outlet && date ? `${outlet} put it this way in ${date}: ` : null,
    outlet ? `According to ${outlet}: ` : null,
    author && date ? `In the words of ${author} (${date}): ` : null,
  ].filter((wording) => wording !== null)
  const lead = wordings.length === 0 ? `From “${escapeInline(article.title)}”: ` : (wordings[turn % wordings.length] ?? '')
  const text = `${lead}“${escapeInline(excerpt.anchor.quote)}”`
  return { id, text, evidence: { excerpts: [excerpt.id], tag: null } }
}
