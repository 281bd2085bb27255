/** The formats that hold articles. */
export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'webarchive'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'epub'
  | 'eml'
  | 'feed'
  | 'ris'
  | 'bibtex'
  | 'csl-json'
  | 'zotero-rdf'

/** The formats that hold files, each of them a source of its own. */
export type ArchiveFormat = 'zip' | 'mbox'
