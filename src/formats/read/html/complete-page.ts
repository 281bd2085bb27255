/** Where the body begins in a page that leaves out `<body>`: the first tag that cannot stand in a head. */
const BODY_BEGINS =
  /<(?!(?:!|\/|\?|html\b|head\b|meta\b|title\b|link\b|base\b|style\b|script\b|noscript\b|template\b|xml\b))[a-z]/i

/**
 * The page with the `html`, `head` and `body` tags that HTML lets authors leave out (minified pages, fragments): the parser takes them literally
 * and would lose the text.
 */
export function completePage(html: string): string {
  const withoutDoctype = html.replace(/^\s*(?:<\?xml[^>]{0,300}>\s*)?<!doctype[^>]{0,300}>/i, '')
  const hasRoot = /<html\b/i.test(withoutDoctype)
  const root = hasRoot ? withoutDoctype : `<html>${withoutDoctype}</html>`
  if (/<(?:body|frameset)\b/i.test(root)) return `<!doctype html>${root}`
  const bare = root.replace(/<\/?head(?:\s[^>]{0,300})?>|<\/(?:body|html)\s{0,9}>/gi, '')
  const opening = /<html\b[^>]{0,2000}>/i.exec(bare)
  const start = opening === null ? 0 : opening.index + opening[0].length
  const offset = /^\s*[^<\s]/.test(bare.slice(start)) ? 0 : bare.slice(start).search(BODY_BEGINS)
  const body = offset === -1 ? start : start + offset
  return `<!doctype html>${bare.slice(0, start)}<head>${bare.slice(start, body)}</head><body>${bare.slice(body)}</body></html>`
}
