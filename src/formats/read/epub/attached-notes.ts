import { readXml } from '../xml/read-xml.ts'
import { innerMarkup } from '../xml/inner-markup.ts'
import { attribute, childrenOf, type XmlElement } from '../xml/xml-element.ts'
import type { BookReference } from './book.ts'
import { resolveReference } from './open-book.ts'

const LINK = /<a\b([^<>]{1,1000})>/gi
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i
const CALLS = /\b(?:noteref|doc-noteref)\b/i
const BLOCK = new Set('li aside p div dd section td'.split(' '))
/** Notes of one chapter. */
const MOST = 5000

/** The notes of a book that stand in files of their own, by file and id. `files` has the markup of each file of notes. */
export function readNotes(name: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const notes = new Map<string, string>()
  for (const [path, markup] of files) {
    const root = readXml(name, markup)
    if (root.ok) collect(root.value, null, (id, note) => notes.set(`${path}#${id}`, innerMarkup(note)))
  }
  return notes
}

/** The chapter with the notes it calls for behind its text, as footnotes of one page stand there. `used` hears which files they came from. */
export function withNotes(
  path: string,
  markup: string,
  notes: ReadonlyMap<string, string>,
  used: (file: string) => void,
): string {
  const called = new Map<string, string>()
  for (const [, attributes = ''] of markup.matchAll(LINK)) {
    const target = targetOf(path, attributes)
    if (target === null || (target.path === path && !CALLS.test(attributes)) || called.size >= MOST) continue
    const note = notes.get(`${target.path}#${target.fragment}`)
    if (note === undefined || target.path === path) continue
    used(target.path)
    called.set(target.fragment, note)
  }
  if (called.size === 0) return markup
  const list = [...called].map(([id, note]) => `<li id="${id.replace(/[&"<]/g, '')}">${note}</li>`).join('')
  const end = markup.search(/<\/body\s*>/i)
  const at = end === -1 ? markup.length : end
  return `${markup.slice(0, at)}<section epub:type="footnotes"><ol>${list}</ol></section>${markup.slice(at)}`
}

function targetOf(path: string, attributes: string): BookReference | null {
  const match = HREF.exec(attributes)
  const href = match?.[1] ?? match?.[2] ?? ''
  const target = href.includes('#') ? resolveReference(path, href) : null
  return target === null || target.fragment === '' ? null : target
}

/** Of each id, the nearest block around it that holds text: the id may stand on a bare anchor inside the note. */
function collect(element: XmlElement, block: XmlElement | null, found: (id: string, note: XmlElement) => void): void {
  const around = BLOCK.has(element.name.toLowerCase()) ? element : block
  const id = attribute(element, 'id')
  if (id !== null && around !== null) found(id, around)
  for (const child of childrenOf(element)) collect(child, around, found)
}
