/** Where the body begins in a page that leaves out `<body>`: the first tag that cannot stand in a head. */
const BODY_BEGINS =
  /<(?!(?:!|\/|\?|html\b|head\b|meta\b|title\b|link\b|base\b|style\b|script\b|noscript\b|template\b|xml\b))[a-z]/i

/** In XML an element may close itself; the parser, which reads HTML, would take it for one that stays open. */
const SELF_CLOSED =
  /<((?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)[a-z][a-z0-9]{0,40})(\s[^<>]*)?\/>/gi
const FRAME = /<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi

/**
 * The page with one `html`, `head` and `body` each, as browsers read it. HTML lets authors leave these tags out (minified pages, fragments), and pages
 * that are put together from others have several; the parser takes the tags literally and would lose the text.
 */
export function completePage(source: string): string {
  const html = /^\s*<\?xml\b/.test(source) ? source.replace(SELF_CLOSED, '<$1$2></$1>') : source
  const page = html.replace(/^\s*(?:<\?xml[^>]{0,300}>\s*)?<!doctype[^>]{0,300}>/i, '')
  if (/<frameset\b/i.test(page)) return `<!doctype html>${page}`
  const tags = [...page.matchAll(FRAME)]
  const first = (name: string): RegExpExecArray | undefined => tags.find(([tag]) => tag.toLowerCase().startsWith(name))
  const [root, body] = [first('<html'), first('<body')]
  const bodies = tags.filter(([tag]) => /^<body/i.test(tag)).length
  const headEnds = first('</head')
  const cut = bodies === 1 && body !== undefined && headEnds === undefined ? body.index : bodyBegins(page, headEnds)
  const bare = (part: string): string => part.replace(FRAME, '')
  return `<!doctype html>${closed(root) ?? '<html>'}<head>${bare(page.slice(0, cut))}</head>${closed(body) ?? '<body>'}${bare(page.slice(cut))}</body></html>`
}

/** The tag, unless a quotation mark in it stays open: the parser would take the whole page for its attribute. */
function closed(tag: RegExpExecArray | undefined): string | null {
  return tag === undefined || /["']/.test(tag[0].replace(/"[^"]*"|'[^']*'/g, '')) ? null : tag[0]
}

function bodyBegins(page: string, headEnds: RegExpExecArray | undefined): number {
  if (headEnds !== undefined) return headEnds.index
  const text = /^\s*(?:<html\b[^<>]*>\s*)?(?=[^<\s])/i.exec(page)
  if (text !== null) return text[0].length
  const tag = page.replace(/<(?:html|head|body)\b/gi, (opening) => ' '.repeat(opening.length)).search(BODY_BEGINS)
  return tag === -1 ? page.length : tag
}
