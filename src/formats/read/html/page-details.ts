import { knownDetails, type SourceDetails, type SourceKind } from '#core/source-details.ts'
import { recordPages } from '../records/record-parts.ts'
import type { DomDocument } from './dom.ts'
import { type MetaTags, metaValues } from './meta-tags.ts'
import { structuredDetails } from './structured-details.ts'

/** Which of Highwire's tags (https://scholar.google.com/intl/en/scholar/inclusion.html) are of which kind. */
const KIND_TAGS: readonly (readonly [string, SourceKind])[] = [
  ['citation_journal_title', 'journal-article'],
  ['citation_inbook_title', 'chapter'],
  ['citation_book_title', 'chapter'],
  ['citation_conference_title', 'conference-paper'],
  ['citation_conference', 'conference-paper'],
  ['citation_dissertation_institution', 'thesis'],
  ['citation_technical_report_institution', 'report'],
]

/**
 * What a page says of volume, issue, pages and publisher: in the tags of Highwire and PRISM, or its structured data. Only pages of scholarly works and reports say so; of any other what it was
 * published as is not known from them.
 */
export function pageDetails(document: DomDocument, tags: MetaTags): SourceDetails {
  const first = (...names: string[]): string => metaValues(tags, names).values[0] ?? ''
  const kind = KIND_TAGS.find(([name]) => tags.has(name))?.[1]
  const structured = structuredDetails(document)
  const stated = knownDetails({
    kind,
    volume: first('citation_volume', 'prism.volume'),
    issue: first('citation_issue', 'prism.issueidentifier', 'prism.number', 'citation_technical_report_number'),
    pages: recordPages(first('citation_firstpage', 'prism.startingpage'), first('citation_lastpage', 'prism.endingpage')),
    publisher: first('citation_publisher', 'citation_dissertation_institution', 'citation_technical_report_institution'),
    editors: metaValues(tags, ['citation_editor']).values,
  })
  return kind === undefined && stated.volume === undefined ? structured : { ...structured, ...stated }
}
