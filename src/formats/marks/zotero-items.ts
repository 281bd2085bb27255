import type { FileMark, MarkedSource } from '#core/marks/file-mark.ts'
import { field, list, objects, text, type Json } from './json-fields.ts'

/** Kinds of annotations that mark words (https://www.zotero.org/support/dev/web_api/v3/types_and_fields); notes, pictures and ink mark places. */
const OF_WORDS: readonly Json[] = ['highlight', 'underline']
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** Whether JSON is items as Zotero's web API and its local one answer with, annotations among them. */
export function isZoteroItems(json: Json): boolean {
  return objects(json).some((item) => field(dataOf(item), 'itemType') === 'annotation')
}

/** The annotations among items of Zotero, each with what its item says of itself where that is among them: tags are themes, the comment is the note. What marks no words is passed over and counted. */
export function readZoteroItems(json: Json): { marks: FileMark[]; passedOver: number } {
  const items = new Map(objects(json).map((item) => [text(field(dataOf(item), 'key')) ?? text(field(item, 'key')), dataOf(item)]))
  const annotations = [...items.values()].filter((item) => field(item, 'itemType') === 'annotation')
  const marks = annotations.flatMap((annotation): FileMark[] => {
    const quote = text(field(annotation, 'annotationText'))?.trim() ?? ''
    if (quote === '' || !OF_WORDS.includes(field(annotation, 'annotationType'))) return []
    const attachment = items.get(text(field(annotation, 'parentItem')))
    const item = items.get(text(field(attachment, 'parentItem'))) ?? attachment
    return [
      {
        id: null,
        source: sourceOf(item),
        quote,
        prefix: null,
        suffix: null,
        position: null,
        themes: list(field(annotation, 'tags')).flatMap((tag) => {
          const name = text(field(tag, 'tag'))?.trim() ?? ''
          return name === '' ? [] : [{ slug: null, name }]
        }),
        note: text(field(annotation, 'annotationComment'))?.trim() ?? '',
      },
    ]
  })
  return { marks, passedOver: annotations.length - marks.length }
}

function dataOf(item: Json): Json {
  return field(item, 'data') ?? item
}

function sourceOf(item: Json): MarkedSource {
  const some = (key: string): string | null => {
    const said = text(field(item, key))?.trim() ?? ''
    return said === '' ? null : said
  }
  const date = some('date')
  return {
    title: some('title') ?? '',
    url: some('url'),
    sha256: null,
    date: date !== null && ISO_DATE.test(date) ? date : null,
    authors: objects(field(item, 'creators')).flatMap((creator) => {
      const parts = [text(field(creator, 'firstName')), text(field(creator, 'lastName')) ?? text(field(creator, 'name'))]
      const name = parts.flatMap((part) => (part === null || part.trim() === '' ? [] : [part.trim()])).join(' ')
      return name === '' ? [] : [name]
    }),
    publication: some('publicationTitle') ?? some('websiteTitle') ?? some('blogTitle'),
  }
}
