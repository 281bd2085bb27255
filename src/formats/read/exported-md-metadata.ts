import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import type { FoundProperties } from '#core/brief/proof/found.ts'
import type { DocumentReference } from '#core/document.ts'
import { mdTree, type MdNode } from './exported-md-tree.ts'

/** What the metadata of a file says, as far as our writer writes such; `odd`: the fields that it does not, each of which could change what is printed. */
export type MdMetadata = {
  title: string
  kicker: string
  authors: string[]
  date: string
  language: string
  references: DocumentReference[]
  /** The SHA-256 of the CSL style. */
  style: string
  listsSources: boolean
  properties: Pick<FoundProperties, 'subject' | 'keywords'>
  odd: string[]
}

/** Characters: the sources of a brief, and a style. */
const LONGEST = 20_000_000
const DATA = /^data:application\/xml;base64,([A-Za-z0-9+/=]*)$/

/** Reads the blocks of metadata of a file, which count as one. */
export function mdMetadata(blocks: readonly string[]): MdMetadata {
  const odd: string[] = []
  const fields = new Map<string, unknown>()
  for (const block of blocks) {
    const read = parsed(block)
    if (read === null) odd.push(block.slice(0, 200))
    for (const [name, value] of Object.entries(read ?? {})) {
      if (fields.has(name)) odd.push(`${name}: ${shown(value)}`)
      else fields.set(name, value)
    }
  }
  const take = (name: string): unknown => {
    const value = fields.get(name)
    fields.delete(name)
    return value
  }
  const text = (name: string): string => textOf(take(name))
  const style = take('csl')
  const references = take('references')
  const suppressed = take('suppress-bibliography')
  const found = {
    title: text('title'),
    kicker: text('subtitle'),
    authors: [take('author') ?? []].flat().map(textOf),
    date: text('date'),
    language: text('lang'),
    references: Array.isArray(references) ? references.map(referenceOf) : [],
    style: hashOf(style),
    listsSources: suppressed !== true,
    properties: { subject: text('subject'), keywords: [take('keywords') ?? []].flat().map(textOf).join(', ') },
  }
  const ids = found.references.map(({ id }) => id)
  odd.push(...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `references: ${id}`))
  return { ...found, odd: [...odd, ...[...fields].map(([name, value]) => `${name}: ${shown(value)}`)] }
}

function parsed(yaml: string): object | null {
  if (yaml.length > LONGEST) return null
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'error', uniqueKeys: true })
    if (value === null) return {}
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 200)
}

function hashOf(style: unknown): string {
  const [, data] = typeof style === 'string' ? (DATA.exec(style) ?? []) : []
  return data === undefined ? shown(style ?? '') : createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex')
}

/** What is printed of a text in Markdown; what could be something else is marked by a sign that no text has. */
function textOf(value: unknown): string {
  if (typeof value !== 'string') return value === undefined || value === null ? '' : shown(value)
  return mdTree(value.trim()).map(plain).join('')
}

function plain(node: MdNode): string {
  return node.kind === 'text' ? node.text : `\ufffd${'text' in node ? node.text : ''}`
}

function referenceOf(value: unknown): DocumentReference {
  const reference = inData(value, '')
  const id = typeof reference === 'object' && reference !== null && 'id' in reference ? String(reference.id) : ''
  return { ...(typeof reference === 'object' ? reference : {}), id }
}

function inData(value: unknown, name: string): unknown {
  if (typeof value === 'string') return name === 'id' || name === 'type' || name === 'language' ? value : dataText(value)
  if (Array.isArray(value)) return value.map((each) => inData(each, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, inData(each, key)]))
}

const TAGS: Readonly<Record<string, string>> = { '*': 'i', '**': 'b', '~': 'sub', '^': 'sup' }

function dataText(text: string): string {
  const open: string[] = []
  return mdTree(text, true)
    .map((node) => {
      if (node.kind === 'text') return node.text
      const mark = node.kind === 'emphasis' ? node.mark : node.kind === 'odd' ? node.text : ''
      return /^(?:\*+|[~^])$/.test(mark) ? tagged(mark, open) : plain(node)
    })
    .join('')
}

/** Stars that stand together end what is open before they open anew. */
function tagged(mark: string, open: string[]): string {
  if (mark === '') return ''
  const last = open.at(-1)
  if (last !== undefined && mark.startsWith(last)) {
    open.pop()
    return `</${TAGS[last]}>${tagged(mark.slice(last.length), open)}`
  }
  const next = mark.slice(0, 2)
  open.push(next)
  return `<${TAGS[next]}>${tagged(mark.slice(next.length), open)}`
}
