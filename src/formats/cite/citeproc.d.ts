/** The part of citeproc that is used: one engine per run, all notes at once, then the bibliography. */
declare module 'citeproc' {
  export type Item = {
    id: string
    type: string
    title?: string
    'title-short'?: string
    author?: readonly ({ family: string; given: string; suffix?: string; 'static-ordering'?: true } | { literal: string })[]
    'container-title'?: string
    'container-title-short'?: string
    issued?: { 'date-parts': readonly (readonly number[])[] }
    accessed?: { 'date-parts': readonly (readonly number[])[] }
    URL?: string
    language?: string
  }

  export type Citation = {
    citationID: string
    citationItems: { id: string; locator?: string; label?: 'paragraph' | 'page' | 'verse' }[]
    properties: { noteIndex: number }
  }

  export type System = { retrieveLocale: (language: string) => string; retrieveItem: (id: string) => Item }

  class Engine {
    /** `isForced`: in that language whatever the style's own is. */
    constructor(system: System, style: string, language: string, isForced: boolean)
    opt: { development_extensions: { wrap_url_and_doi: boolean } }
    /** One `[citation id, note number, HTML]` per citation, in order. */
    rebuildProcessorState(citations: Citation[], format: 'html'): [string, number, string][]
    /** The ids of the sources of each entry, and the HTML of each; false when the style has no bibliography. */
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false
  }

  const CSL: { Engine: typeof Engine }
  export default CSL
}
