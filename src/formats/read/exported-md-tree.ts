/** Markdown within a block, as our writer writes it. What it never writes is `odd`: pandoc could make something else of it than what stands there. */
export type MdNode =
  | { kind: 'text'; text: string }
  | { kind: 'odd'; text: string }
  | { kind: 'emphasis'; mark: string }
  | { kind: 'citation'; raw: string }
  | { kind: 'comment'; text: string }
  | { kind: 'span'; attributes: string; children: MdNode[] }
  | { kind: 'link'; href: string; children: MdNode[] }
  | { kind: 'note'; children: MdNode[] }
  | { kind: 'picture'; name: string; alternative: string }

/** Brackets in brackets; a piece with a run of its own in a note has three. */
const DEEPEST = 40
const PLAIN = /[^\\[\]*_`<>@$^~|"'&.!-]+/y
const DASHES = /-{2,}/y
const DOTS = /\.{3,}/y
const STARS = /\*{1,3}/y
const COMMENT = /<!--([^]*?)-->/y
const CITATION = /\[(@[^[\]]*)\]/y
const ATTRIBUTES = /\{([^{}]*)\}/y
const TARGET = /\(<([^<>\s]*)>\)/y
const PICTURE = /!\[((?:[^\\[\]]|\\[^])*)\]\[([\w-]+)\]/y
const PUNCTUATION = /[!-/:-@[-`{-~]/
/** What pandoc sets for them. */
const SET: Readonly<Record<string, string>> = { '--': '–', '---': '—', '...': '…' }

/** Reads the Markdown of a block; `quotes`: straight quotation marks stand for themselves (the data of sources). */
export function mdTree(text: string, quotes = false): MdNode[] {
  const root: MdNode[] = []
  const open: { into: MdNode[]; opened: '[' | '^[' }[] = [{ into: root, opened: '[' }]
  let at = 0
  const into = (): MdNode[] => open.at(-1)?.into ?? root
  const put = (node: MdNode, end: number): void => {
    const last = into().at(-1)
    if (node.kind === 'text' && last?.kind === 'text') last.text += node.text
    else into().push(node)
    at = end
  }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  while (at < text.length) {
    const sign = text[at] ?? ''
    const plain = take(PLAIN)
    if (plain !== null) put({ kind: 'text', text: plain[0] }, PLAIN.lastIndex)
    else if (sign === '\\') {
      const next = text[at + 1] ?? ''
      if (PUNCTUATION.test(next)) put({ kind: 'text', text: next }, at + 2)
      else put(/\s/.test(next) ? { kind: 'text', text: ' ' } : { kind: 'odd', text: sign }, at + 1)
    } else if (sign === '*') put({ kind: 'emphasis', mark: take(STARS)?.[0] ?? '*' }, STARS.lastIndex)
    else if (sign === '-') {
      const dashes = take(DASHES)?.[0] ?? '-'
      put(dashes.length > 3 ? { kind: 'odd', text: dashes } : { kind: 'text', text: SET[dashes] ?? dashes }, at + dashes.length)
    } else if (sign === '.') {
      const dots = take(DOTS)?.[0] ?? '.'
      put(dots.length > 3 ? { kind: 'odd', text: dots } : { kind: 'text', text: SET[dots] ?? dots }, at + dots.length)
    } else if (sign === '<' && take(COMMENT) !== null)
      put({ kind: 'comment', text: text.slice(at + 4, COMMENT.lastIndex - 3) }, COMMENT.lastIndex)
    else if (sign === '[' && take(CITATION) !== null)
      put({ kind: 'citation', raw: text.slice(at + 1, CITATION.lastIndex - 1) }, CITATION.lastIndex)
    else if (sign === '!' && take(PICTURE) !== null) put(pictureOf(take(PICTURE)), PICTURE.lastIndex)
    else if ((sign === '[' || (sign === '^' && text[at + 1] === '[')) && open.length < DEEPEST) {
      open.push({ into: [], opened: sign === '[' ? '[' : '^[' })
      at += sign.length === 1 && sign === '[' ? 1 : 2
    } else if (sign === ']' && open.length > 1) at = closed(text, at, open)
    else if (sign === '!' || ((sign === '"' || sign === "'") && quotes)) put({ kind: 'text', text: sign }, at + 1)
    else if (sign === '&' && !/^&#?\w{1,40};/.test(text.slice(at, at + 44))) put({ kind: 'text', text: sign }, at + 1)
    else put({ kind: 'odd', text: sign }, at + 1)
  }
  while (open.length > 1) {
    const left = open.pop()
    into().push({ kind: 'odd', text: left?.opened ?? '' }, ...(left?.into ?? []))
  }
  return root
}

function pictureOf(found: RegExpExecArray | null): MdNode {
  const [, alternative = '', name = ''] = found ?? []
  return { kind: 'picture', name, alternative: alternative.replace(/\\([!-/:-@[-`{-~])/g, '$1') }
}

/** Takes what follows a closing bracket, which says what stood in it; answers where the text goes on. */
function closed(text: string, at: number, open: { into: MdNode[]; opened: '[' | '^[' }[]): number {
  const { into: children = [], opened = '[' } = open.pop() ?? {}
  const outer = open.at(-1)?.into ?? []
  if (opened === '^[') {
    outer.push({ kind: 'note', children })
    return at + 1
  }
  ATTRIBUTES.lastIndex = at + 1
  const attributes = ATTRIBUTES.exec(text)
  if (attributes !== null) {
    outer.push({ kind: 'span', attributes: attributes[1] ?? '', children })
    return ATTRIBUTES.lastIndex
  }
  TARGET.lastIndex = at + 1
  const target = TARGET.exec(text)
  if (target !== null) {
    outer.push({ kind: 'link', href: target[1] ?? '', children })
    return TARGET.lastIndex
  }
  outer.push({ kind: 'odd', text: '[' }, ...children, { kind: 'odd', text: ']' })
  return at + 1
}
