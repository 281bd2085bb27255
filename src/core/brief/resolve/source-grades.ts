import type { BriefContent } from '#core/brief.ts'
import { placeText, locatorOf } from '#core/cite/locator.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import type { Grades } from '#core/grade.ts'
import { shownTitle } from '#core/shown-title.ts'
import { textIn } from '#text/text.ts'
import { gradesOf, publicationName, usedExcerpts, type EvidenceEntry, type EvidenceMap } from '../evidence.ts'
import { textRuns } from './runs.ts'

type Say = ReturnType<typeof textIn>

/** What the sources that a brief cites are graded, for below its bibliography: a row for each article, its publication’s grade beside those of its excerpts. Not judged is said. */
export function sourceGrades(brief: BriefContent, evidence: EvidenceMap): DocumentBlock[] {
  const say = textIn(brief.language)
  const entries = usedExcerpts(brief).flatMap((id) => evidence[id] ?? [])
  const articles = [...Map.groupBy(entries, ({ article }) => article.id).values()]
  if (articles.length === 0) return []
  return [
    {
      kind: 'table',
      caption: text(say('document:grades.caption')),
      header: [
        text(say('document:grades.source')),
        text(say('document:grades.reliability')),
        text(say('document:grades.credibility')),
      ],
      headColumn: true,
      rows: articles.flatMap((cited) => {
        const [first] = cited
        return first === undefined
          ? []
          : [[named(first, brief.language), text(reliability(first, say)), text(credibilities(cited, say))]]
      }),
      widths: [40, 26, 34],
    },
    { kind: 'paragraph', role: 'small', content: text(say('document:grades.about')) },
  ]
}

const text = (value: string): DocumentInline[] => [{ kind: 'text', text: value }]

function named({ article }: EvidenceEntry, language: string): DocumentInline[] {
  const publication = publicationName(article.publication)
  const title = textRuns(shownTitle(article), language)
  if (publication === null) return title
  return [{ kind: 'emphasis', children: textRuns(publication, language) }, { kind: 'text', text: ': ' }, ...title]
}

function reliability(entry: EvidenceEntry, say: Say): string {
  const grade: Grades['reliability'] = gradesOf(entry).reliability
  return grade === null ? say('document:grades.none') : say(`document:grades.reliable.${grade}`)
}

/** Each with its place, so that a reader knows of which passage it is said. */
function credibilities(cited: readonly EvidenceEntry[], say: Say): string {
  return cited
    .map((entry) => {
      const { credibility } = gradesOf(entry)
      const place = locatorOf({ ...entry.block, n: entry.excerpt.n })
      const grade = credibility === null ? say('document:grades.none') : say(`document:grades.credible.${credibility}`)
      return place === null ? grade : say('document:grades.ofPlace', { place: placeText(place), grade })
    })
    .join('; ')
}
