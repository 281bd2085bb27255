import { t } from '#text/text.ts'

/** What a dialog and the help list together. */
const FORMAT_GROUPS = ['page', 'document', 'mail', 'records', 'feed', 'archive'] as const

type FormatEntry = {
  name: string
  group: (typeof FORMAT_GROUPS)[number]
  /** What names end with, lower case, the usual one first. */
  extensions: readonly string[]
  /** Under which sources are kept: IANA's where one is registered. */
  mediaType: string
  /** One article, a list of entries whose own name is about none of them, or files that are sources themselves. */
  holds: 'article' | 'list' | 'files'
}

/**
 * Every format that can be imported, once. A new one is a line here, a folder of `src/formats/read` with its reader, and the sign by which its bytes
 * are known; dialogs, help, folders and the registry of readers follow, or do not compile.
 */
export const FORMATS = {
  html: { name: 'HTML', group: 'page', extensions: ['html', 'htm', 'xhtml', 'xht'], mediaType: 'text/html', holds: 'article' },
  mhtml: { name: 'MHTML', group: 'page', extensions: ['mhtml', 'mht'], mediaType: 'multipart/related', holds: 'article' },
  webarchive: {
    name: 'webarchive',
    group: 'page',
    extensions: ['webarchive'],
    mediaType: 'application/x-webarchive',
    holds: 'article',
  },
  text: { name: 'plain text', group: 'document', extensions: ['txt', 'text'], mediaType: 'text/plain', holds: 'article' },
  markdown: {
    name: 'Markdown',
    group: 'document',
    extensions: ['md', 'markdown', 'mdown', 'mkd'],
    mediaType: 'text/markdown',
    holds: 'article',
  },
  pdf: { name: 'PDF', group: 'document', extensions: ['pdf'], mediaType: 'application/pdf', holds: 'article' },
  docx: {
    name: 'Word',
    group: 'document',
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holds: 'article',
  },
  odt: {
    name: 'OpenDocument',
    group: 'document',
    extensions: ['odt'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    holds: 'article',
  },
  rtf: { name: 'RTF', group: 'document', extensions: ['rtf'], mediaType: 'application/rtf', holds: 'article' },
  epub: { name: 'EPUB', group: 'document', extensions: ['epub'], mediaType: 'application/epub+zip', holds: 'article' },
  eml: { name: 'EML', group: 'mail', extensions: ['eml'], mediaType: 'message/rfc822', holds: 'article' },
  mbox: { name: 'mbox', group: 'mail', extensions: ['mbox'], mediaType: 'application/mbox', holds: 'files' },
  ris: {
    name: 'RIS',
    group: 'records',
    extensions: ['ris'],
    mediaType: 'application/x-research-info-systems',
    holds: 'list',
  },
  endnote: { name: 'EndNote', group: 'records', extensions: ['enw'], mediaType: 'application/x-endnote-refer', holds: 'list' },
  pubmed: { name: 'PubMed', group: 'records', extensions: ['nbib'], mediaType: 'application/nbib', holds: 'list' },
  bibtex: { name: 'BibTeX', group: 'records', extensions: ['bib', 'bibtex'], mediaType: 'application/x-bibtex', holds: 'list' },
  'csl-json': {
    name: 'CSL-JSON',
    group: 'records',
    extensions: ['json'],
    mediaType: 'application/vnd.citationstyles.csl+json',
    holds: 'list',
  },
  'zotero-rdf': { name: 'Zotero', group: 'records', extensions: ['rdf'], mediaType: 'application/rdf+xml', holds: 'list' },
  feed: { name: 'feeds', group: 'feed', extensions: ['rss', 'atom', 'xml'], mediaType: 'application/rss+xml', holds: 'list' },
  telegram: {
    name: 'Telegram',
    group: 'feed',
    extensions: ['json'],
    mediaType: 'application/vnd.telegram.export+json',
    holds: 'list',
  },
  zip: { name: 'ZIP archives', group: 'archive', extensions: ['zip'], mediaType: 'application/zip', holds: 'files' },
} as const satisfies Record<string, FormatEntry>

type AnyFormat = keyof typeof FORMATS
/** The formats that hold files, each of them a source of its own. */
export type ArchiveFormat = { [F in AnyFormat]: (typeof FORMATS)[F]['holds'] extends 'files' ? F : never }[AnyFormat]
/** The formats that hold articles. */
export type Format = Exclude<AnyFormat, ArchiveFormat>
export type MediaType = (typeof FORMATS)[Format]['mediaType']

const ENTRIES: Readonly<Record<string, FormatEntry>> = FORMATS

/** Whether a format, by its name in the catalogue, is one that holds articles. */
export function isFormat(format: string): format is Format {
  return Object.hasOwn(FORMATS, format) && ENTRIES[format]?.holds !== 'files'
}

/** Whether it is one that holds files. */
export function isArchiveFormat(format: string): format is ArchiveFormat {
  return Object.hasOwn(FORMATS, format) && ENTRIES[format]?.holds === 'files'
}

/** Whether sources of that media type are lists of entries. */
export function holdsList(mediaType: string): boolean {
  return Object.values(ENTRIES).some((entry) => entry.mediaType === mediaType && entry.holds === 'list')
}

/** Whether a file's name ends as those of one of the formats do. */
export function isNamedAs(name: string, ...formats: readonly AnyFormat[]): boolean {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase()
  return ending !== undefined && formats.some((format) => ENTRIES[format]?.extensions.includes(ending))
}

/** The groups in their order, each with what names of its formats end with. */
export function formatGroups(): { title: string; extensions: string[] }[] {
  return FORMAT_GROUPS.map((group) => ({
    title: t(`formats:group.${group}`),
    extensions: Object.values(ENTRIES).flatMap((entry) => (entry.group === group ? entry.extensions : [])),
  }))
}
