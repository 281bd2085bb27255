/**
 * The first element of a text that begins as XML or HTML: its name in lower case, `html` for a page that only states its document type; null for
 * any other text. `start` may be cut anywhere. Linear.
 */
export function rootElement(start: string): string | null {
  let at = afterSpace(start, 0)
  while (start.charAt(at) === '<') {
    const rest = start.slice(at, at + 40)
    if (rest.startsWith('<!--')) at = after(start, '-->', at + 4)
    else if (rest.startsWith('<?')) at = after(start, '?>', at + 2)
    else if (/^<!doctype\s+html\b/i.test(rest)) return 'html'
    else if (/^<!doctype\b/i.test(rest)) at = afterDoctype(start, at)
    else return /^<([a-z_][\w:.-]*)/i.exec(rest)?.[1]?.toLowerCase() ?? null
    if (at === -1) return null
    at = afterSpace(start, at)
  }
  return null
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text.charAt(at))) at += 1
  return at
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at === -1 ? -1 : at + sign.length
}

/** Past a document type with its own declarations in brackets. */
function afterDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from)
  const bracket = text.indexOf('[', from)
  if (bracket === -1 || (end !== -1 && end < bracket)) return end === -1 ? -1 : end + 1
  const closing = text.indexOf(']', bracket)
  return closing === -1 ? -1 : after(text, '>', closing)
}
