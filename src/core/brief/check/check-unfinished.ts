import { blockSentences, type BriefContent } from '#core/brief.ts'
import { t } from '#text/text.ts'
import { isUntouchedDraft } from '../draft-mark.ts'
import { holdsPlace } from './placeholders.ts'
import { quotedSpans } from '../../in-text/quoted-passages.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import type { TracedSentence } from './trace.ts'

/** What authors leave where something is still to be written. */
const PLACEHOLDERS =
  /(?<![\p{L}\p{N}])(?:TB[CDA]|TK(?:TK)?|X{2,}(?=\s?(?:%|per ?cent|million|billion|млн|млрд|тыс))|X{4,}|FIXME|[Ll]orem ipsum)(?![\p{L}\p{N}])|(?<!\p{L})to be (?:written|added|completed|drafted|inserted|filled in)(?! by)(?!\p{L})(?=\s*(?:$|[.;:,)\]]|here|later|below))|\?{3,}|_{3,}|\[(?:insert|add|to come|fill in|name|date|number|figure|source|placeholder|text|tbc|tbd|\.{3}|…|вставить|дописать|уточнить|дата|имя)(?:[ :][^\]]*)?\]|(?<!\p{L})(?:вставить сюда|дописать позже|уточнить позже)(?!\p{L})/gu

/** Placeholders that are still in sentences, and how many sentences nobody has touched since they were drafted. */
export function checkUnfinished({ sections }: Pick<BriefContent, 'sections'>, trace: readonly TracedSentence[]): Finding[] {
  const cells = cellSentences(sections)
  const placeholders = trace.flatMap(({ section, sentence, text, quotation }) => {
    if (quotation) return []
    if (holdsPlace(text, cells.has(sentence)))
      return [finding('placeholder-left', section, sentence, t('gate:placeholder', { what: text.trim() }))]
    const spans = quotedSpans(text)
    const found = [...text.matchAll(PLACEHOLDERS)].filter(
      ({ index }) => !spans.some(([start, end]) => start <= index && index < end),
    )
    if (found.length === 0) return []
    const what = [...new Set(found.map(([printed]) => printed))].join(', ')
    return [finding('placeholder-left', section, sentence, t('gate:placeholder', { what }))]
  })
  const drafted = sections.flatMap(({ id, title }) => {
    const own = trace.filter(
      ({ section, sentence, text, quotation }) => section === id && !quotation && isUntouchedDraft(sentence, text),
    )
    return own.length === 0 ? [] : [finding('draft-untouched', id, null, t('gate:drafted', { count: own.length, title }))]
  })
  return [...placeholders, ...drafted]
}

function cellSentences(sections: BriefContent['sections']): ReadonlySet<string> {
  const tables = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table' || kind === 'matrix'))
  return new Set(tables.flatMap((block) => blockSentences(block).map(({ id }) => id)))
}
