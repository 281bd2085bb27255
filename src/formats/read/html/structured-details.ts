import { knownDetails, type SourceDetails, type SourceKind } from '#core/source-details.ts'
import { recordPages } from '../records/record-parts.ts'
import type { DomDocument } from './dom.ts'
import { isNode, type Node, parseLoose, texts } from './loose-json.ts'

/** schema.org's types of works that citations tell from pages. */
const KINDS: readonly (readonly [RegExp, SourceKind])[] = [
  [/^(?:Medical)?ScholarlyArticle$/, 'journal-article'],
  [/^Chapter$/, 'chapter'],
  [/^Report$/, 'report'],
  [/^Thesis$/, 'thesis'],
]
const DEEPEST = 6

/** What structured data say of a scholarly work or report and the issue and volume that it is part of; nothing where there is none. */
export function structuredDetails(document: DomDocument): SourceDetails {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const work = workIn(parseLoose(script.textContent ?? ''), 0)
    if (work !== null) return detailsOf(work.node, work.kind)
  }
  return {}
}

function workIn(value: unknown, depth: number): { node: Node; kind: SourceKind } | null {
  if (depth > DEEPEST) return null
  if (Array.isArray(value)) return value.reduce<ReturnType<typeof workIn>>((found, one) => found ?? workIn(one, depth + 1), null)
  if (!isNode(value)) return null
  const types = texts(value['@type'])
  const kind = KINDS.find(([name]) => types.some((type) => name.test(type)))?.[1]
  return kind === undefined ? workIn(value['@graph'] ?? value['mainEntity'], depth + 1) : { node: value, kind }
}

function detailsOf(work: Node, kind: SourceKind): SourceDetails {
  const parts = [work]
  for (let part = work['isPartOf']; isNode(part) && parts.length < DEEPEST; part = part['isPartOf']) parts.push(part)
  const first = (key: string): string => parts.flatMap((part) => texts(part[key]))[0] ?? ''
  const publisher = parts.map((part) => part['publisher']).find(isNode)
  return knownDetails({
    kind,
    volume: first('volumeNumber'),
    issue: first('issueNumber') || first('reportNumber'),
    pages: recordPages(first('pagination') || first('pageStart'), first('pageEnd')),
    publisher: publisher === undefined ? '' : (texts(publisher['name'])[0] ?? ''),
  })
}
