import CSL, { type Citation, type Item } from 'citeproc'
import type { Locator, PrintedLocator } from '#core/cite/locator.ts'
import type { CslItem } from '#core/cite/source.ts'
import type { DocumentCite, DocumentInline, DocumentReferences } from '#core/document.ts'
import { languageDirection } from '#core/text-direction.ts'
import { citationInlines } from './inlines.ts'
import { fieldTexts } from './field-ends.ts'
import { citedData } from './cited-data.ts'
import { mergedItems } from './merged-items.ts'
import { preparedItems } from './prepared-items.ts'
import { OWN_NUMBER, OWN_NUMBER_WITHIN, styleFacts, withParagraphTerms } from './style-facts.ts'

/** The sources of one citation; a locator of null cites the article as a whole. */
export type CitationCluster = { id: string; items: { source: string; locator: Locator | null }[] }

export type CitedSources = {
  /** One per cluster, in order: a note, or what stands in the text. */
  notes: DocumentInline[][]
  /** The cited sources only, in the order of the style. */
  bibliography: DocumentInline[][]
  /** Whether the style cites in the text and not in notes. */
  inText: boolean
  /** The same for a program that cites by itself: what each cluster cites, the keys of the bibliography's entries, and the sources. */
  cites: DocumentCite[][]
  entries: string[]
  references: DocumentReferences
}

export type Citer = {
  /** Writes all citations of a document, in their order: whether one is full or short depends on those before it. A source missing among `items` is a bug. */
  cite: (clusters: readonly CitationCluster[], items: readonly CslItem[]) => CitedSources
}

const MARKS_INSIDE = /<style-options\b[^>]*punctuation-in-quote="true"/u

/**
 * `style` and `locale` are the text of a CSL style and of a CSL locale, which is used for every language; `printedIn` is the language of the document that the citations stand in, which runs as
 * that does. Absent: that of the locale.
 */
export function createCiter({ style, locale, printedIn }: { style: string; locale: string; printedIn?: string }): Citer {
  const facts = { ...styleFacts(style), marksInside: MARKS_INSIDE.test(locale) }
  const styleText = withParagraphTerms(style)
  const localeText = withParagraphTerms(locale)
  const language = /xml:lang="(?<language>[\w-]+)"/u.exec(locale)?.groups?.['language'] ?? 'en-US'
  return {
    cite(clusters, items) {
      const prepared = preparedItems(items, facts)
      const retrieveItem = (id: string): Item => {
        const item = prepared.get(id)
        if (!item) throw new Error(`No source ${id} among the sources to be cited`)
        return item
      }
      const engine = new CSL.Engine({ retrieveLocale: () => localeText, retrieveItem }, styleText, language, true)
      engine.opt.development_extensions.wrap_url_and_doi = true

      const fields = fieldTexts(items)
      const line = languageDirection(printedIn ?? language)
      const notes = clusters.map((): DocumentInline[] => [])
      for (const [id, , html] of engine.rebuildProcessorState(citations(clusters, facts.inText), 'html')) {
        notes[Number(id)] = citationInlines(html, language, { fields, line })
      }
      const [order, entries] = engine.makeBibliography() || [{ entry_ids: [] }, []]
      const data = citedData(clusters, items, { ...facts, style, locale, order: order.entry_ids.flat() })
      return {
        notes,
        bibliography: entries.map((entry) => citationInlines(entry, language, { fields, line })),
        inText: facts.inText,
        ...data,
      }
    },
  }
}

/** Named by their place. A cluster without sources has no citation, and its note stays empty. */
function citations(clusters: readonly CitationCluster[], inText: boolean): Citation[] {
  return clusters.flatMap(({ items }, index) =>
    items.length === 0
      ? []
      : [
          {
            citationID: String(index),
            citationItems: mergedItems(items).map(({ source, printed }) => ({
              id: source,
              ...(printed !== null && forProcessor(printed)),
            })),
            properties: { noteIndex: inText ? 0 : index + 1 },
          },
        ],
  )
}

function forProcessor({ locator, label }: PrintedLocator): Pick<Citation['citationItems'][number], 'locator' | 'label'> {
  if (label !== 'own-number') return { locator, label }
  // The processor reads "para." within a place as the kind of paragraphs that we count.
  return { locator: locator.replace(/\bparas?\. /g, OWN_NUMBER_WITHIN), label: OWN_NUMBER }
}
