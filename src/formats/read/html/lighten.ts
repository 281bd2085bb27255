/** Pictures and fonts that a saved page carries inside it: most of its bytes, and never text. */
const DATA_URI = /data:[\w+/.-]{1,60}(?:;[\w=-]{1,40}){0,4};base64,/g
const BASE64 = /[A-Za-z0-9+/=]/
/** A bracket that begins no tag is text; the parser makes a node of each and slows down. */
const LONE_BRACKET = /<(?![a-z/!?])/gi

/** So many lone brackets are data; each would become a node of its own. */
const MOST_BRACKETS = 5000

/** The page without embedded data, style sheets, comments, and programs other than structured data. Linear in the length of the page. */
export function lightenPage(html: string): string {
  let brackets = 0
  const light = withoutData(html).replace(LONE_BRACKET, () => ((brackets += 1) > MOST_BRACKETS ? ' ' : '&lt;'))
  const unstyled = withoutElement(light, 'style', () => true)
  return withoutComments(withoutElement(unstyled, 'script', (tag) => !/ld\+json/i.test(tag)))
}

/** Cuts out embedded data. By hand, because a regular expression keeps a way back for each of millions of characters and runs out of stack. */
function withoutData(html: string): string {
  let kept = ''
  let from = 0
  DATA_URI.lastIndex = 0
  for (let match = DATA_URI.exec(html); match !== null; match = DATA_URI.exec(html)) {
    let end = DATA_URI.lastIndex
    while (end < html.length && BASE64.test(html.charAt(end))) end += 1
    kept += `${html.slice(from, match.index)}data:,`
    from = end
    DATA_URI.lastIndex = end
  }
  return kept + html.slice(from)
}

/** Cuts out comments, but none inside structured data, which some pages wrap in one. An unclosed comment is left to the parser. */
function withoutComments(html: string): string {
  const opening = /<!--|<script\b/gi
  let kept = ''
  let from = 0
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const comment = match[0] === '<!--'
    const closing = comment ? '-->' : '</script'
    // A comment may be closed by the dashes that open it: `<!-->`.
    const end = html.indexOf(closing, match.index + (comment ? 2 : match[0].length))
    if (end === -1) break
    opening.lastIndex = end + closing.length
    if (!comment) continue
    kept += html.slice(from, match.index)
    from = end + closing.length
  }
  return kept + html.slice(from)
}

/** Cuts out raw-text elements whose opening tag is `unwanted`. One without an end tag is left to the parser. */
function withoutElement(html: string, name: string, unwanted: (tag: string) => boolean): string {
  const opening = new RegExp(`<${name}\\b[^<>]{0,4000}>`, 'gi')
  const closing = new RegExp(`</${name}\\b[^<>]{0,200}>`, 'gi')
  let kept = ''
  let from = 0
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    closing.lastIndex = opening.lastIndex
    const end = closing.exec(html)
    if (end === null) break
    if (unwanted(match[0])) {
      kept += html.slice(from, match.index)
      from = closing.lastIndex
    }
    opening.lastIndex = closing.lastIndex
  }
  return kept + html.slice(from)
}
