/** What stands in a paragraph of a Word file: a bookmark's start or end, a run of letters, a run that calls a note, or anything else as it is. */
export type Atom =
  | { kind: 'start' | 'end'; id: string; name: string }
  | { kind: 'run'; text: string; look: string; tracked: 'ins' | 'del' | null }
  | { kind: 'raw'; xml: string }
export type WordParagraph = { properties: string; atoms: Atom[] }
/** The body of a Word file: paragraphs, and what stands between them as it is. */
export type WordBody = (WordParagraph | string)[]

const PARAGRAPH = /<w:p>(.*?)<\/w:p>/gsu
const PART = /<w:bookmarkStart [^>]*\/>|<w:bookmarkEnd [^>]*\/>|<w:r>.*?<\/w:r>|<w:hyperlink.*?<\/w:hyperlink>/gsu
const LETTERS = /^<w:r>(?<look><w:rPr>.*?<\/w:rPr>)?<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t><\/w:r>$/su

export function readBody(xml: string): WordBody {
  const body: WordBody = []
  let at = 0
  for (const match of xml.matchAll(PARAGRAPH)) {
    body.push(xml.slice(at, match.index))
    at = match.index + match[0].length
    const inner = match[1] ?? ''
    const properties = /^<w:pPr>.*?<\/w:pPr>/su.exec(inner)?.[0] ?? ''
    const names = new Map<string, string>()
    const atoms = [...inner.slice(properties.length).matchAll(PART)].map(([part]) => atomOf(part, names))
    body.push({ properties, atoms })
  }
  body.push(xml.slice(at))
  return body
}

function atomOf(part: string, names: Map<string, string>): Atom {
  const id = /w:id="(\d+)"/u.exec(part)?.[1] ?? ''
  if (part.startsWith('<w:bookmarkStart')) {
    names.set(id, /w:name="([^"]*)"/u.exec(part)?.[1] ?? '')
    return { kind: 'start', id, name: names.get(id) ?? '' }
  }
  if (part.startsWith('<w:bookmarkEnd')) return { kind: 'end', id, name: names.get(id) ?? '' }
  const { look = '', text } = LETTERS.exec(part)?.groups ?? {}
  return text === undefined ? { kind: 'raw', xml: part } : { kind: 'run', text: unescaped(text), look, tracked: null }
}

export function writeBody(body: WordBody): string {
  return body
    .map((part) => (typeof part === 'string' ? part : `<w:p>${part.properties}${part.atoms.map(writeAtom).join('')}</w:p>`))
    .join('')
}

const WHO = 'w:author="Aliya Nur" w:date="2026-11-20T09:30:00Z"'
let changes = 9000

function writeAtom(atom: Atom): string {
  switch (atom.kind) {
    case 'start':
      return `<w:bookmarkStart w:name="${atom.name}" w:id="${atom.id}"/>`
    case 'end':
      return `<w:bookmarkEnd w:id="${atom.id}"/>`
    case 'raw':
      return atom.xml
    case 'run': {
      const element = atom.tracked === 'del' ? 'delText' : 't'
      const run = `<w:r>${atom.look}<w:${element} xml:space="preserve">${escaped(atom.text)}</w:${element}></w:r>`
      return atom.tracked === null ? run : `<w:${atom.tracked} w:id="${(changes += 1)}" ${WHO}>${run}</w:${atom.tracked}>`
    }
  }
}

/** As a word processor deletes what is there while changes are tracked. */
export function asDeleted(atom: Atom): Atom {
  if (atom.kind === 'run') return { ...atom, tracked: 'del' }
  if (atom.kind !== 'raw') return atom
  return { kind: 'raw', xml: `<w:del w:id="${(changes += 1)}" ${WHO}>${atom.xml}</w:del>` }
}

export function plainRun(text: string, tracked: 'ins' | 'del' | null = null): Atom {
  return { kind: 'run', text, look: '', tracked }
}

export function paragraphsOf(body: WordBody): WordParagraph[] {
  return body.filter((part): part is WordParagraph => typeof part !== 'string')
}

/** Where the bookmark of a piece stands; `end` is the place of its end. */
export function bookmarkOf(body: WordBody, piece: string): { paragraph: WordParagraph; start: number; end: number } | null {
  for (const paragraph of paragraphsOf(body)) {
    const start = paragraph.atoms.findIndex((atom) => atom.kind === 'start' && atom.name === `bw_${piece}`)
    const end = paragraph.atoms.findIndex((atom) => atom.kind === 'end' && atom.name === `bw_${piece}`)
    if (start >= 0 && end >= 0) return { paragraph, start, end }
  }
  return null
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
