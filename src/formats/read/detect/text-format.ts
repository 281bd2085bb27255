import { isNamedAs } from '#core/formats.ts'
import { mailFormat } from './mail-headers.ts'
import { rootElement } from './root-element.ts'

/** What the first element says; where that is not enough, a word that stands near the beginning. */
const ROOTS: readonly { root: RegExp; holds?: RegExp; format: string }[] = [
  { root: /^(?:rss|(?:atom:)?feed)$/, format: 'feed' },
  { root: /^rdf:rdf$/, holds: /zotero\.org\/namespaces|purl\.org\/net\/biblio/, format: 'zotero-rdf' },
  { root: /^rdf:rdf$/, holds: /purl\.org\/rss\/|my\.netscape\.com\/rdf|<channel\b/, format: 'feed' },
  { root: /^rdf:rdf$/, format: 'rdf' },
  // EndNote's elements are lower case since version 8, Reference Manager's upper case.
  { root: /^xml$/, holds: /<records?\b/i, format: 'endnote' },
  { root: /^records$/, holds: /<ref-type\b|<reference_type\b/i, format: 'endnote' },
  { root: /^opml$/, format: 'opml' },
  { root: /^plist$/, holds: /WebMainResource/, format: 'webarchive' },
  { root: /^plist$/, format: 'plist' },
  { root: /^(?:svg|svg:svg)$/, format: 'image' },
  { root: /^(?:html|head|body)$/, format: 'html' },
]

/** The types of CSL 1.0.2 by their beginnings, in quotation marks as JSON writes them. */
const CSL_TYPE =
  /"type"\s*:\s*"(?:article|bill|book|broadcast|chapter|classic|collection|dataset|document|entry|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post|regulation|report|review|software|song|speech|standard|thesis|treaty|webpage)/
const CSL_FIELD = /"(?:title|author|issued|container-title|id|DOI|URL)"\s*:/
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/

/** One chat of Telegram's export, or the account's with a list of them. */
const TELEGRAM =
  /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|(?:public|private)_(?:channel|supergroup|group))"[\s\S]*"messages"\s*:/

const RIS_BEGINS = /^TY {1,2}- ?[A-Z]{2,12}[^\S\n]*\n\s*(?:[A-Z][A-Z\d] {1,2}-|$)/
/** Refer's tags: a type or another field, and below it one more. */
const ENDNOTE_BEGINS = /^%[0A-Z] \S[^\n]{0,2000}\n\s*%[0-9A-Z@!?+*~[\]^$><&(){}=|] /
const PUBMED_BEGINS = /^PMID {0,2}- ?\d+\s*\n[A-Z]{2,4} {0,2}- /
const BIBTEX_ENTRY =
  /^@(?:article|book|booklet|conference|collection|dataset|electronic|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|patent|periodical|phdthesis|proceedings|report|software|techreport|thesis|unpublished|www|comment|string|preamble|set)\s*[{(]/i

/** The format of a text that its first characters settle; null where they do not. `name` counts where formats look alike. */
export function textFormat(name: string, start: string): string | null {
  const root = rootElement(start)
  const byRoot = root === null ? undefined : ROOTS.find((sign) => sign.root.test(root) && sign.holds?.test(start) !== false)
  if (byRoot?.format === 'plist' && isNamedAs(name, 'webarchive')) return 'webarchive'
  if (byRoot !== undefined) return byRoot.format
  const text = start.trimStart()
  return jsonFormat(text) ?? recordFormat(name, text) ?? mailFormat(name, start)
}

function jsonFormat(text: string): string | null {
  if (!/^(?:\[\s*)?\{\s*"/.test(text)) return null
  if (JSON_FEED.test(text)) return 'feed'
  if (TELEGRAM.test(text)) return 'telegram'
  return CSL_TYPE.test(text) && CSL_FIELD.test(text) ? 'csl-json' : null
}

/** Records begin with their first sign; a file that is named after them may have lines before it (an exporting database's own, comments). */
function recordFormat(name: string, text: string): string | null {
  if (RIS_BEGINS.test(text)) return 'ris'
  if (ENDNOTE_BEGINS.test(text)) return 'endnote'
  if (PUBMED_BEGINS.test(text)) return 'pubmed'
  if (isNamedAs(name, 'ris', 'pubmed') && /^TY {1,2}-/im.test(text)) return 'ris'
  if (isNamedAs(name, 'endnote') && /^%[0TA] \S/m.test(text)) return 'endnote'
  if (isNamedAs(name, 'pubmed') && /^PMID {0,2}- /m.test(text)) return 'pubmed'
  if (isNamedAs(name, 'bibtex') && /^[ \t]*@[a-z]{2,40}\s*[{(]/im.test(text)) return 'bibtex'
  return BIBTEX_ENTRY.test(withoutComments(text)) ? 'bibtex' : null
}

function withoutComments(text: string): string {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('%'))
  return lines.slice(Math.max(0, first)).join('\n').trimStart()
}
