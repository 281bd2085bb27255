import CSL, { type Citation, type Item } from 'citeproc'
import { printedLocator, type Locator } from '#core/cite/locator.ts'
import type { CslItem } from '#core/cite/source.ts'
import type { DocumentInline } from '#core/document.ts'
import { citationInlines, shieldAddress, shieldText } from './inlines.ts'

/** The sources of one note; a locator of null cites the article as a whole. */
export type CitationCluster = { id: string; items: { source: string; locator: Locator | null }[] }

export type CitedSources = {
  /** One per cluster, in order. */
  notes: DocumentInline[][]
  /** The cited sources only, in the order of the style. */
  bibliography: DocumentInline[][]
}

export type Citer = {
  /** Writes all notes of a document, in note order: whether a note is full or short depends on those before it. A source missing among `items` is a bug. */
  cite: (clusters: readonly CitationCluster[], items: readonly CslItem[]) => CitedSources
}

/** `style` and `locale` are the text of a CSL style and of a CSL locale, which is used for every language. */
export function createCiter({ style, locale }: { style: string; locale: string }): Citer {
  const localeText = withParagraphSign(locale)
  const language = /xml:lang="(?<language>[\w-]+)"/u.exec(locale)?.groups?.['language'] ?? 'en-US'
  return {
    cite(clusters, items) {
      const prepared = prepareItems(items)
      const retrieveItem = (id: string): Item => {
        const item = prepared.get(id)
        if (!item) throw new Error(`No source ${id} among the sources to be cited`)
        return item
      }
      const engine = new CSL.Engine({ retrieveLocale: () => localeText, retrieveItem }, style, language)
      engine.opt.development_extensions.wrap_url_and_doi = true

      const notes = clusters.map((): DocumentInline[] => [])
      for (const [, note, html] of engine.rebuildProcessorState(citations(clusters), 'html')) {
        notes[note - 1] = citationInlines(html, language)
      }
      const [, entries] = engine.makeBibliography() || [null, []]
      return { notes, bibliography: entries.map((entry) => citationInlines(entry, language)) }
    },
  }
}

/** Paragraphs are cited with the sign that the reader shows beside them, where the locale says "para.". */
function withParagraphSign(locale: string): string {
  return locale.replace(
    /(?<open><term name="paragraph" form="short">)[^]*?(?<close><\/term>)/u,
    '$<open><single>¶</single><multiple>¶¶</multiple>$<close>',
  )
}

/** A cluster without sources has no citation, and its note stays empty. */
function citations(clusters: readonly CitationCluster[]): Citation[] {
  return clusters.flatMap(({ id, items }, index) =>
    items.length === 0 ? [] : [{ citationID: id, citationItems: mergedItems(items), properties: { noteIndex: index + 1 } }],
  )
}

/** A source cited twice in one note stands once, with its paragraphs in order: "¶¶ 3, 9". */
function mergedItems(items: CitationCluster['items']): Citation['citationItems'] {
  const locators = new Map<string, Locator[]>()
  for (const { source, locator } of items) {
    const own = locators.get(source) ?? []
    locators.set(source, own)
    if (locator !== null) own.push(locator)
  }
  return [...locators].map(([id, own]) => ({ id, ...printedLocator(own) }))
}

function prepareItems(items: readonly CslItem[]): Map<string, Item> {
  const shortTitles = new Map<string, number>()
  for (const { 'title-short': short } of items) if (short !== undefined) shortTitles.set(short, (shortTitles.get(short) ?? 0) + 1)
  return new Map(
    items.map((item) => {
      const { 'title-short': short, ...rest } = item
      const distinct = short !== undefined && shortTitles.get(short) === 1
      return [item.id, prepareItem(distinct ? item : rest)]
    }),
  )
}

/** The style capitalises English titles; where the language is not known, a title keeps its own capitals. */
function prepareItem(item: CslItem): Item {
  const prepared: Item = { ...item, language: item.language ?? 'und' }
  if (item.title !== undefined) prepared.title = shieldText(item.title)
  if (item['title-short'] !== undefined) prepared['title-short'] = shieldText(item['title-short'])
  if (item['container-title'] !== undefined) prepared['container-title'] = shieldText(item['container-title'])
  if (item.URL !== undefined) prepared.URL = shieldAddress(item.URL)
  if (item.author !== undefined) {
    prepared.author = item.author.map((name) =>
      'literal' in name
        ? { literal: shieldText(name.literal) }
        : { ...name, family: shieldText(name.family), given: shieldText(name.given) },
    )
  }
  return prepared
}
