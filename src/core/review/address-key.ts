const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s?#]+)/i
/** Publishers' pages name the DOI in their path: journal.example/doi/full/10.1000/182. */
const DOI_PATH = /\/doi\/(?:(?:abs|full|pdf|epdf|epub|pdfdirect|reader|book)\/)?(10\.\d{4,9}\/.+)$/i
const ADDRESS = /^https?:\/\/([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?(#.*)?$/i
/** The user, the host and its port; what follows is no part of a well-formed address and counts as its path. */
const SITE = /^(?:[^@]*@)?([^:@]+)(?::(\d+))?/
/** The same site, as a browser on another device is sent to it. */
const SITE_PREFIX = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/
const DEFAULT_PAGE = /\/(?:index|default)\.(?:html?|php|aspx?)$/i
/** Parameters that tell where a reader came from, not what she reads. */
const TRACKING =
  /^(?:utm_.*|at_.*|mc_[ce]id|.*clid|igshi?d?|igsh|ref|ref_src|ref_url|referrer|cmp|cmpid|ocid|ncid|smid|smtyp|spm|xtor|ito|s_cid|mkt_tok|_ga|_gl|_hs(?:enc|mi)|wt\.mc.*|share|amp)$/i

/**
 * An address without what varies from one link to the same article to the next: scheme, user, `www.`, default port, trailing slash, fragment, and the
 * parameters of trackers; a DOI in any spelling becomes `doi:10.…`. null for what is no web address. Only for comparing: it need not lead anywhere.
 */
export function addressKey(url: string): string | null {
  const address = url.trim().normalize('NFC')
  const doi = DOI.exec(address)?.[1]
  if (doi !== undefined) return `doi:${decoded(doi).toLowerCase()}`
  const parts = ADDRESS.exec(address)
  if (parts === null) return null
  const [, authority = '', rawPath = '', query = '', fragment = ''] = parts
  const named = SITE.exec(authority)
  if (named === null) return null
  const [whole, host = '', port] = named
  const path = decoded(authority.slice(whole.length) + rawPath)
  const inPath = DOI_PATH.exec(path)?.[1]
  if (inPath !== undefined) return `doi:${inPath.toLowerCase()}`
  const site = host.toLowerCase().replace(/\.$/, '').replace(SITE_PREFIX, '')
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
    .map(decoded)
    .toSorted()
  const place = path
    .replace(DEFAULT_PAGE, '/')
    .replace(/\/amp\/?$/i, '')
    .replace(/(?<!\/)\/+$/, '')
  return [
    site,
    port === undefined || port === '80' || port === '443' ? '' : `:${port}`,
    place,
    kept.length === 0 ? '' : `?${kept.join('&')}`,
    // Pages that are one program name the article behind the number sign.
    fragment.startsWith('#!') || fragment.startsWith('#/') ? fragment : '',
  ].join('')
}

/** Whether a key names a site's front page, on which one article follows another. */
export function isFrontPage(key: string): boolean {
  return !key.startsWith('doi:') && !/[/?#]/.test(key)
}

/** Percent signs undone, where they stand for characters. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return text
  }
}
