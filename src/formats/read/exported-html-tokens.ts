/** The markup of a page as our writer writes it and browsers save it: what is not of that kind is `odd`, since nobody can say what a browser makes of it. */
export type HtmlToken =
  | { kind: 'open'; tag: string; attributes: ReadonlyMap<string, string>; raw: string }
  | { kind: 'close'; tag: string }
  | { kind: 'text'; text: string }
  | { kind: 'comment'; text: string }
  | { kind: 'odd'; text: string }

const DOCTYPE = /<!doctype html>/iy
const TAG_START = /<(\/?)([a-z][a-z0-9]*)/iy
const ATTRIBUTE = /\s+([a-z][a-z0-9:-]*)(?:="([^"]*)")?/iy
const TAG_END = /\s*>/y
/** What these hold is no markup; of them only a title knows character references. */
const RAW = new Set(['script', 'style', 'title'])

export function* htmlTokens(page: string): Generator<HtmlToken> {
  let at = 0
  while (at < page.length) {
    if (page[at] !== '<') {
      const end = endOf(page, '<', at)
      yield { kind: 'text', text: decoded(page.slice(at, end)) }
      at = end
    } else if (page.startsWith('<!--', at)) {
      const end = endOf(page, '-->', at + 4)
      yield { kind: 'comment', text: page.slice(at + 4, end) }
      at = Math.min(page.length, end + 3)
    } else if (matched(DOCTYPE, page, at)) at = DOCTYPE.lastIndex
    else {
      const read = tagAt(page, at)
      if (read === null) {
        const end = endOf(page, '>', at) + 1
        yield { kind: 'odd', text: page.slice(at, Math.min(end, at + 200)) }
        at = end
        continue
      }
      yield read.token
      at = read.end
      if (read.token.kind === 'open' && RAW.has(read.token.tag)) {
        const end = endOfRaw(page, read.token.tag, at)
        const text = page.slice(at, end)
        yield { kind: 'text', text: read.token.tag === 'title' ? decoded(text) : text }
        at = end
      }
    }
  }
}

function tagAt(page: string, at: number): { token: HtmlToken; end: number } | null {
  const start = matched(TAG_START, page, at)
  if (start === null) return null
  const [, slash = '', name = ''] = start
  const attributes = new Map<string, string>()
  let end = TAG_START.lastIndex
  for (let one = matched(ATTRIBUTE, page, end); one !== null; one = matched(ATTRIBUTE, page, end)) {
    const key = (one[1] ?? '').toLowerCase()
    // The first of two counts for a browser.
    if (attributes.has(key)) return null
    attributes.set(key, decoded(one[2] ?? ''))
    end = ATTRIBUTE.lastIndex
  }
  if (matched(TAG_END, page, end) === null) return null
  const tag = name.toLowerCase()
  const token: HtmlToken =
    slash === '/' ? { kind: 'close', tag } : { kind: 'open', tag, attributes, raw: page.slice(at, at + 200) }
  return { token, end: TAG_END.lastIndex }
}

function matched(pattern: RegExp, page: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(page)
}

function endOf(page: string, mark: string, from: number): number {
  const end = page.indexOf(mark, from)
  return end < 0 ? page.length : end
}

function endOfRaw(page: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}`, 'gi')
  closing.lastIndex = from
  return closing.exec(page)?.index ?? page.length
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** Character references; of one that is not ours it is only said that it is one, since a browser knows two thousand. */
function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7});|#x([\da-f]{1,6});|(\w{1,40});?)?/gi,
    (_, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMES[name] ?? `\ufffd${name}`
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}
