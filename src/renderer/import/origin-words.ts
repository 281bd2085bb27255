import { DOUBTFUL } from '#core/article.ts'
import type { MetadataOrigin, MetadataSource } from '#core/article.ts'

const FOUND: Record<MetadataSource, string> = {
  'json-ld': 'from the page’s structured data',
  microdata: 'from the page’s structured data',
  opengraph: 'from the page’s tags for sharing',
  citation: 'from the page’s tags for citing',
  'dublin-core': 'from the page’s Dublin Core tags',
  meta: 'from the page’s tags',
  file: 'from the file’s own properties',
  header: 'from the mail’s header',
  record: 'from the bibliographic record',
  feed: 'from the feed',
  labelled: 'from a line that names it',
  visible: 'as it stands in the text',
  layout: 'guessed from the layout of the text',
  url: 'from the web address',
  'file-name': 'from the name of the file',
  detected: 'recognised from the text',
  analyst: 'typed by you',
}

const SURE = 0.9

/** Where a fact was found and how sure that is, in words; for a fact that was not found, that. */
export function originWords(origin: MetadataOrigin | undefined, known: boolean): string {
  if (!known) return origin?.from === 'analyst' ? 'left empty by you' : 'not found'
  if (origin === undefined) return ''
  const found = FOUND[origin.from]
  if (origin.from === 'analyst') return found
  if (origin.confidence < DOUBTFUL) return `${found}, not sure`
  return origin.confidence < SURE ? `${found}, quite sure` : found
}
