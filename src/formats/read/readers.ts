import type { Format } from '#core/formats.ts'
import type { FormatReader } from './parsed-source.ts'

/** The reader of each format, loaded when the first file of its kind comes: parsers are large, and most imports need one. */
export const READERS: Readonly<Record<Format, () => Promise<FormatReader>>> = {
  text: async () => (await import('./text/read-text-file.ts')).readTextFile,
  markdown: async () => (await import('./markdown/read-markdown-file.ts')).readMarkdownFile,
  html: async () => (await import('./html/read-html-file.ts')).readHtmlFile,
  pdf: async () => (await import('./pdf/read-pdf-file.ts')).readPdfFile,
  docx: async () => (await import('./docx/read-docx-file.ts')).readDocxFile,
  odt: async () => (await import('./odt/read-odt-file.ts')).readOdtFile,
  rtf: async () => (await import('./rtf/read-rtf-file.ts')).readRtfFile,
  mhtml: async () => (await import('./mhtml/read-mhtml.ts')).readMhtml,
  webarchive: async () => (await import('./webarchive/read-webarchive.ts')).readWebarchive,
  ris: async () => (await import('./records/read-record-file.ts')).readRisFile,
  endnote: async () => (await import('./records/read-record-file.ts')).readEndnoteFile,
  pubmed: async () => (await import('./records/read-record-file.ts')).readPubmedFile,
  'csl-json': async () => (await import('./records/read-record-file.ts')).readCslJsonFile,
  'zotero-rdf': async () => (await import('./records/read-record-file.ts')).readZoteroRdfFile,
  bibtex: async () => (await import('./records/read-bibtex-file.ts')).readBibtexFile,
  eml: async () => (await import('./mail/read-mail.ts')).readMail,
  feed: async () => (await import('./feed/read-feed.ts')).readFeed,
  telegram: async () => (await import('./telegram/read-telegram-file.ts')).readTelegramFile,
  epub: async () => (await import('./epub/read-epub.ts')).readEpub,
}
