import { failure, success, type Result } from '#core/result.ts'
import type { FileMark, MarkedSource } from '#core/marks/file-mark.ts'
import { t } from '#text/text.ts'
import { isZoteroItems, readZoteroItems } from './zotero-items.ts'
import { field, list, objects, text, type Json } from './json-fields.ts'

/** What our own keys stand for, beside those of the W3C's model (https://www.w3.org/TR/annotation-model/). */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { dcterms: 'http://purl.org/dc/terms/', briefwright: 'urn:x-briefwright:' }]
const SELECTORS_DEEP = 5

/** Marks as a collection of W3C Web Annotations in JSON-LD. */
export function writeWebAnnotations(marks: readonly FileMark[]): string {
  const items = marks.map((mark) => ({
    ...(mark.id === null ? {} : { id: `urn:x-briefwright:excerpt:${mark.id}` }),
    type: 'Annotation',
    motivation: mark.themes.length > 0 ? 'tagging' : mark.note === '' ? 'highlighting' : 'commenting',
    body: [
      ...mark.themes.map(({ slug, name }) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value: name,
        ...(slug === null ? {} : { 'briefwright:theme': slug }),
      })),
      ...(mark.note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: mark.note }]),
    ],
    target: {
      source: sourceOf(mark.source),
      selector: [
        { type: 'TextQuoteSelector', exact: mark.quote, prefix: mark.prefix ?? '', suffix: mark.suffix ?? '' },
        ...(mark.position === null ? [] : [{ type: 'TextPositionSelector', ...mark.position }]),
      ],
    },
  }))
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: 'Briefwright',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function sourceOf({ title, url, sha256, date, authors, publication }: MarkedSource): object {
  return {
    id: url ?? (sha256 === null ? 'urn:x-briefwright:unknown' : `urn:x-briefwright:file:${sha256}`),
    type: 'Text',
    'dcterms:title': title,
    ...(authors.length === 0 ? {} : { 'dcterms:creator': authors }),
    ...(publication === null ? {} : { 'dcterms:publisher': publication }),
    ...(date === null ? {} : { 'dcterms:date': date }),
    ...(sha256 === null ? {} : { 'briefwright:sha256': sha256 }),
  }
}

/**
 * The marks in Web Annotations: one, a list, a page, a collection, a graph, the rows that Hypothesis exports, or items of Zotero; annotations without a quoted text are passed over, and counted.
 * Failure: not-marks (it is no JSON, or there is no annotation in it).
 */
export function readWebAnnotations(name: string, json: string): Result<{ marks: FileMark[]; passedOver: number }> {
  let parsed: Json
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, '')) as Json
  } catch {
    return failure('not-marks', t('marks:file.notJson', { name }))
  }
  if (isZoteroItems(parsed)) return success(readZoteroItems(parsed))
  const annotations = annotationsIn(parsed)
  if (annotations.length === 0) return failure('not-marks', t('marks:file.noAnnotations', { name }))
  const marks = annotations.flatMap((each) => markOf(each) ?? [])
  return success({ marks, passedOver: annotations.length - marks.length })
}

function annotationsIn(value: Json): Json[] {
  if (Array.isArray(value)) return value.flatMap((each) => annotationsIn(each))
  const inside = [field(value, 'items'), field(value, '@graph'), field(value, 'rows'), field(value, 'annotations')]
  const nested = [...inside, field(field(value, 'first'), 'items')].find((each) => Array.isArray(each))
  if (nested !== undefined) return list(nested)
  return field(value, 'target') === undefined ? [] : [value]
}

function markOf(annotation: Json): FileMark | null {
  for (const target of objects(field(annotation, 'target'))) {
    const selectors = selectorsIn(field(target, 'selector'), 0)
    const quoted = selectors.find((selector) => typeOf(selector).endsWith('TextQuoteSelector'))
    const quote = text(field(quoted, 'exact'))
    if (quote === null || quote.trim() === '') continue
    const placed = selectors.find((selector) => typeOf(selector).endsWith('TextPositionSelector'))
    const [start, end] = [field(placed, 'start'), field(placed, 'end')]
    const bodies = list(field(annotation, 'body'))
    const notes = [...bodies.filter((body) => !isTag(body)), field(annotation, 'bodyValue'), field(annotation, 'text')]
    return {
      id: null,
      source: sourceIn(annotation, target),
      quote,
      prefix: text(field(quoted, 'prefix')),
      suffix: text(field(quoted, 'suffix')),
      position: typeof start === 'number' && typeof end === 'number' ? { start, end } : null,
      themes: [
        ...bodies.filter(isTag).map((body) => ({ slug: text(field(body, 'briefwright:theme')), name: said(body) })),
        ...list(field(annotation, 'tags')).map((tag) => ({ slug: null, name: said(tag) })),
      ].filter(({ name }) => name !== ''),
      note: notes
        .map(said)
        .filter((note) => note !== '')
        .join('\n'),
    }
  }
  return null
}

function isTag(body: Json): boolean {
  return list(field(body, 'purpose')).includes('tagging')
}

/** A selector, and what refines it. */
function selectorsIn(value: Json, depth: number): Json[] {
  if (depth > SELECTORS_DEEP) return []
  return objects(value).flatMap((selector) => [selector, ...selectorsIn(field(selector, 'refinedBy'), depth + 1)])
}

function typeOf(selector: Json): string {
  return list(field(selector, 'type') ?? field(selector, '@type'))
    .map(String)
    .join(' ')
}

function said(body: Json): string {
  return (text(body) ?? text(field(body, 'value')) ?? '').trim()
}

function sourceIn(annotation: Json, target: Json): MarkedSource {
  const source = field(target, 'source')
  const address = text(source) ?? text(field(source, 'id')) ?? text(field(annotation, 'uri'))
  const document = field(annotation, 'document')
  return {
    title: text(field(source, 'dcterms:title')) ?? list(field(source, 'title') ?? field(document, 'title')).map(said)[0] ?? '',
    url: address !== null && /^https?:/i.test(address) ? address : null,
    sha256: text(field(source, 'briefwright:sha256')),
    date: text(field(source, 'dcterms:date')),
    authors: list(field(source, 'dcterms:creator')).map(said),
    publication: text(field(source, 'dcterms:publisher')),
  }
}
