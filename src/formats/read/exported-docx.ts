import { strFromU8 } from 'fflate'
import type { Extra, FoundFile, FoundProperties } from '#core/brief/proof/found.ts'
import type { ReturnedFile } from '#core/brief/return/returned-file.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { REGISTER_NAMESPACE } from '../write/register-namespace.ts'
import type { ReadExported } from './exported-brief.ts'
import { styleLooks } from './exported-docx-hidden.ts'
import { partRoot, relatedParts, unpackParts, type Parts } from './exported-docx-parts.ts'
import { foreignTargets, pictureHashes, relationsOf } from './exported-docx-relations.ts'
import { notesCountedOtherwise } from './exported-docx-numbers.ts'
import { DocxParagraphs } from './exported-docx-paragraphs.ts'
import { narrowPages, pageBackground, shownHeadsAndFeet } from './exported-docx-running.ts'
import { oddSections } from './exported-docx-sections.ts'
import { DocxText } from './exported-docx-text.ts'
import { commentsIn, contentsStyles, DocxFlow, paragraphKinds } from './returned-docx-flow.ts'
import { readXml } from './xml/read-xml.ts'
import { attribute, childrenOf, elementsIn, textIn, type XmlElement } from './xml/xml-element.ts'

const CUSTOM_PART = /^customXml\/item\d+\.xml$/
/** With its attributes, which Word may write in another order when it saves. */
const ATTACHMENT = /<attachment(\s[^<>]*)>([^<]*)<\/attachment>/g
const OURS = ` xmlns="${REGISTER_NAMESPACE}"`

/** A Word file: the body, then footnotes and endnotes in their order. Which part is which its relationships say, as Word takes it. */
export const readExportedDocx: ReadExported = (bytes, name) => {
  const parts = unpackParts(bytes)
  if (!parts) return Promise.resolve(failure('damaged-file', t('unread:exported.damaged', { name })))
  const main = relatedParts(parts, '', 'officeDocument')[0] ?? 'word/document.xml'
  const root = partRoot(parts, main)
  if (root === null) return Promise.resolve(unreadable(name, parts[main], bytes))
  const { lines, ...read } = readParts(parts, main, root, pictureHashes(bytes, parts))
  const registers = registersIn(parts)
  return Promise.resolve(success({ format: 'docx', text: lines.join('\n'), register: registers[0] ?? null, registers, ...read }))
}

/** Why the text of a package is not read: it has none, it would be larger than any brief, or it is made to do harm. */
function unreadable(name: string, text: Uint8Array | undefined, bytes: Uint8Array): Result<never> {
  if (text === undefined) {
    const isWord = new TextDecoder('latin1').decode(bytes).includes('word/document.xml')
    return isWord
      ? failure('archive-bomb', t('unread:pdf.bomb', { name }))
      : failure('not-an-export', t('unread:exported.noWord', { name }))
  }
  const read = readXml(name, strFromU8(text))
  return read.ok ? failure('archive-bomb', t('unread:pdf.bomb', { name })) : read
}

type ReadParts = { found: FoundFile; returned: ReturnedFile; lines: string[] }

function readParts(parts: Parts, main: string, root: XmlElement, hashes: ReadonlyMap<string, string>): ReadParts {
  const named = (type: string): { path: string; root: XmlElement }[] =>
    relatedParts(parts, main, type).flatMap((path) => {
      const part = partRoot(parts, path)
      return part === null ? [] : [{ path, root: part }]
    })
  const rooted = (type: string): XmlElement[] => named(type).map((part) => part.root)
  const [styles = null] = rooted('styles')
  const looks = styleLooks(styles)
  const plainOf = (path: string) => {
    return { looks, noteText: () => null, fields: null, flow: null, relations: relationsOf(parts, path), hashes }
  }
  const notes = new Map<string, DocxText>()
  /** Lines above notes, which are on every page with one, are read as feet are. */
  const lines: DocxText[] = []
  for (const kind of ['footnote', 'endnote'] as const)
    for (const { path, root: part } of named(`${kind}s`))
      for (const note of childrenOf(part, kind)) {
        const read = new DocxText(plainOf(path)).readAll(note)
        if (['normal', null].includes(attribute(note, 'type'))) notes.set(`${kind} ${attribute(note, 'id') ?? ''}`, read)
        else lines.push(read)
      }
  const said = (key: string): string | null => notes.get(key)?.paragraphs.join(' ') ?? null
  const numberings = rooted('numbering')
  const flow = new DocxFlow(paragraphKinds(styles), contentsStyles(styles))
  const setting = new DocxParagraphs(numberings[0] ?? null, styles)
  const body = new DocxText({ ...plainOf(main), flow, setting, noteText: (kind, id) => said(`${kind} ${id}`) }).readAll(root)
  const heads = [...named('header'), ...named('footer')].map(({ path, root: part }) => {
    return { path, read: new DocxText({ ...plainOf(path), fields: '#' }).readAll(part) }
  })
  const running = heads.map(({ read }) => read)
  const settings = rooted('settings')
  const shown = shownHeadsAndFeet(root, settings[0] ?? null).map(({ id, ...kind }) => {
    const target = relationsOf(parts, main).get(id ?? '')?.target
    return { ...kind, lines: heads.find(({ path }) => path === target)?.read.paragraphs ?? [] }
  })
  const text = [body, ...notes.values()]
  const texts = [...text, ...running, ...lines]
  const found: FoundFile = {
    format: 'docx',
    parts: body.stretches.parts.filter(({ text, calls }) => text.trim() !== '' || calls.length > 0),
    markers: new Map(),
    loose: setting.loose,
    running: [...running, ...lines].map(({ paragraphs }) => paragraphs),
    shownRunning: shown,
    pictures: text.flatMap(({ pictures }) => pictures),
    runningPictures: [...running, ...lines].reduce((sum, { pictures }) => sum + pictures.length, 0),
    links: texts.flatMap(({ linked }) => linked.links),
    properties: docxProperties(parts),
    told: { created: createdOn(parts) },
    extras: [
      ...texts.flatMap(({ extras }) => extras),
      ...comments(rooted('comments')),
      ...setting.extras,
      ...wordsInNumbers(numberings),
      ...notesCountedOtherwise([root, ...settings]),
      ...pageBackground(root),
      ...narrowPages(root),
      ...oddSections([root, ...rooted('header'), ...rooted('footer'), ...rooted('footnotes'), ...rooted('endnotes')]),
      ...otherProperties(parts),
      ...foreignTargets(parts).map((target): Extra => ({ kind: 'embedded', text: target, page: null })),
    ],
  }
  const returned = { paragraphs: flow.paragraphs, tracked: flow.tracked, comments: commentsIn(rooted('comments')) }
  return { found, returned, lines: [...body.paragraphs, ...[...notes.values()].flatMap(({ paragraphs }) => paragraphs)] }
}

function corePart(parts: Parts): (name: string) => string {
  const [path] = relatedParts(parts, '', 'core-properties')
  const core = path === undefined ? null : partRoot(parts, path)
  return (name) => (core === null ? '' : childrenOf(core, name).map(textIn).join(''))
}

/** What programs tell of a file beside its title, and an export does not say. */
function otherProperties(parts: Parts): Extra[] {
  const said = corePart(parts)
  return ['category', 'contentStatus', 'description']
    .filter((name) => said(name).trim() !== '')
    .map((name) => ({ kind: 'property', text: `${name}: ${said(name).trim()}`, page: null }))
}

function docxProperties(parts: Parts): FoundProperties {
  const said = corePart(parts)
  return { title: said('title'), author: said('creator'), subject: said('subject'), keywords: said('keywords') }
}

/** The day on which the file says that it was made, which programs leave as it is when they save it. */
function createdOn(parts: Parts): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(corePart(parts)('created').trim())?.[0] ?? null
}

function comments(parts: readonly XmlElement[]): Extra[] {
  return parts
    .flatMap((part) => childrenOf(part, 'comment'))
    .map((comment) => ({ kind: 'comment', text: elementsIn(comment, 't').map(textIn).join(''), page: null }))
}

/** What Word prints before the points of a list is said by its numbering: words do not belong there. */
function wordsInNumbers(parts: readonly XmlElement[]): Extra[] {
  return parts
    .flatMap((part) => elementsIn(part, 'lvlText'))
    .map((level) => attribute(level, 'val') ?? '')
    .filter((text) => /\p{L}{2}/u.test(text))
    .map((text) => ({ kind: 'numbering', text, page: null }))
}

function registersIn(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((path) => CUSTOM_PART.test(path))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((path) => attached(strFromU8(parts[path] ?? new Uint8Array())))
    .map(unescape)
}

/** What a part carries for us. */
function attached(xml: string): string[] {
  return [...xml.matchAll(ATTACHMENT)].flatMap(([, attributes = '', content = '']) =>
    attributes.replace(/\s/g, ' ').includes(OURS) ? [content] : [],
  )
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, entity?: string) => {
    if (hex !== undefined) return letter(Number.parseInt(hex, 16))
    if (decimal !== undefined) return letter(Number(decimal))
    return ENTITIES[entity ?? ''] ?? whole
  })
}

/** A file may name any number; beyond Unicode stands the sign for what cannot be read. */
function letter(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
}
