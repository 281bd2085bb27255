import { DOUBTFUL } from '#core/article.ts'
import type { MetadataOrigin, MetadataSource } from '#core/article.ts'

/** Where a fact about an article was found, in the analyst's words. */
const SOURCES: Record<MetadataSource, string> = {
  'json-ld': 'from the page’s data for search engines',
  microdata: 'from the page’s data for search engines',
  opengraph: 'from the page’s data for sharing',
  citation: 'from the page’s data for citing',
  'dublin-core': 'from the page’s catalogue data',
  meta: 'from the page’s own description',
  file: 'from the file’s properties',
  header: 'from the mail’s header',
  record: 'from the bibliographic record',
  feed: 'from the feed',
  labelled: 'from a line that names it',
  visible: 'as the page shows it',
  layout: 'guessed from how the text is set',
  url: 'from the web address',
  'file-name': 'from the name of the file',
  detected: 'recognised from the text',
  analyst: 'entered by you',
}

/** From here on a fact is shown without a word on how sure it is; a source that speaks for itself, such as the page's own data, reaches it. */
const SURE = 0.85

/** `from the mail’s header`; for facts that are less than sure `from the name of the file, likely` or `…, doubtful`. */
export function originWords({ from, confidence }: MetadataOrigin): string {
  if (from === 'analyst' || confidence >= SURE) return SOURCES[from]
  return `${SOURCES[from]}, ${confidence < DOUBTFUL ? 'doubtful' : 'likely'}`
}

/** Whether people should look at a fact before they rely on it. */
export function isDoubtful(origin: MetadataOrigin | undefined): boolean {
  return origin !== undefined && origin.confidence < DOUBTFUL
}
