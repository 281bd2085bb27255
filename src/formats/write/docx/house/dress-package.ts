import { strFromU8, strToU8 } from 'fflate'
import { partRoot, relatedParts, type Parts } from '../../../read/exported-docx-parts.ts'
import { attribute, childrenOf, localName, type XmlElement } from '../../../read/xml/xml-element.ts'
import { writeElement, writeXml } from '../../../read/xml/write-xml.ts'
import { letters } from './map-styles.ts'
import { mergeNumbering } from './merge-numbering.ts'
import { mergeStyles } from './merge-styles.ts'
import type { PreparedHouse } from './prepare-house.ts'
import { seenNumbers } from './seen-numbers.ts'

const TEXTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
const STYLE_CALL = /(<w:(?:pStyle|rStyle) w:val=")([^"]+)"/gu
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument'
const MEDIA: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

/** `bodySize`: of the template's text, in points; `language`: of the brief. */
export type Dressing = { house: PreparedHouse; bodySize: number; language: string }

/** Puts a house style into the package of a brief: its styles, numbering, theme and fonts, its page, heads and feet. */
export function dressPackage(parts: Parts, { house: prepared, bodySize, language }: Dressing): void {
  const { house, map, running } = prepared
  const lists = house.numbering === null ? null : seenNumbers(house.numbering).root
  const numbering = mergeNumbering(lists, partRoot(parts, 'word/numbering.xml'))
  parts['word/numbering.xml'] = strToU8(writeXml(numbering.root))
  const called = new Set(running.flatMap(({ root }) => [...writeXml(root).matchAll(STYLE_CALL)].flatMap(([, , id]) => id ?? [])))
  const used = new Set([...map.ids].flatMap(([ours, id]) => (map.missing.has(ours) && called.has(id) ? [ours] : [])))
  for (const path of TEXTS.filter((text) => parts[text] !== undefined)) {
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(STYLE_CALL, (_, call: string, id: string) => {
      used.add(id)
      return `${call}${map.ids.get(id) ?? id}"`
    })
    parts[path] = strToU8(
      xml.replace(/(<w:numId w:val=")(\d+)"/gu, (_, call: string, id: string) => `${call}${numbering.idOf(id)}"`),
    )
  }
  const ours = partRoot(parts, 'word/styles.xml')
  if (ours === null) throw new Error('The Word package has no styles.')
  const size = Number(
    attribute(letters(house.styles, map.styles.get('body') ?? map.plain, 'sz') ?? NONE, 'val') ?? WORDS_OWN_SIZE,
  )
  parts['word/styles.xml'] = strToU8(
    writeXml(mergeStyles(house.styles, ours, map, used, { house: size, ours: bodySize * 2 }, language)),
  )
  addTheme(parts, prepared)
  addFonts(parts, prepared)
  addRunning(parts, prepared)
}

const NONE: XmlElement = { name: '', attributes: new Map(), children: [] }
/** Half points, where a file says nothing. */
const WORDS_OWN_SIZE = '20'

function addRunning(parts: Parts, { page, running, pictures }: PreparedHouse): void {
  const references = running.map(({ place, kind, root, pictures: called }, index) => {
    const name = `house-${place}-${kind}.xml`
    parts[`word/${name}`] = strToU8(writeXml(withRelationships(root)))
    const list = [...called].map(([id, target]) => relationship(id, 'image', `media/${target}`))
    if (list.length > 0)
      parts[`word/_rels/${name}.rels`] = strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
      )
    const id = `rIdH${index + 1}`
    relate(parts, id, place, name)
    override(parts, name, `${TYPE}.wordprocessingml.${place}+xml`)
    return `<w:${place}Reference w:type="${kind}" r:id="${id}"/>`
  })
  for (const [name, bytes] of pictures) {
    parts[`word/media/${name}`] = bytes
    defaultType(parts, name.slice(name.lastIndexOf('.') + 1))
  }
  const section = `<w:sectPr>${references.join('')}${writeElement(page.size)}${writeElement(page.margin)}${page.first ? '<w:titlePg/>' : ''}</w:sectPr>`
  edit(parts, 'word/document.xml', (xml) => {
    const at = xml.lastIndexOf('<w:sectPr')
    const end = xml.indexOf('</w:sectPr>', at)
    return `${xml.slice(0, at)}${section}${xml.slice(end + '</w:sectPr>'.length)}`
  })
}

/** Pictures are called by a prefix that a head must declare, also where only its own had it declared on the way down. */
function withRelationships(root: XmlElement): XmlElement {
  return { ...root, attributes: new Map([...root.attributes, ['xmlns:r', RELATIONSHIPS]]) }
}

function addTheme(parts: Parts, { house }: PreparedHouse): void {
  const [path] = relatedParts(house.parts, house.main, 'theme')
  const theme = path === undefined ? null : partRoot(house.parts, path)
  if (theme === null || parts['word/theme/theme1.xml'] !== undefined) return
  parts['word/theme/theme1.xml'] = strToU8(writeXml(withoutPictures(theme)))
  relate(parts, 'rIdHT', 'theme', 'theme/theme1.xml')
  override(parts, 'theme/theme1.xml', `${TYPE}.theme+xml`)
}

/** A theme may fill shapes with pictures, which no text has. */
function withoutPictures(element: XmlElement): XmlElement {
  if (localName(element.name) === 'blipFill') {
    const colour: XmlElement = { name: 'a:schemeClr', attributes: new Map([['val', 'phClr']]), children: [] }
    return { name: 'a:solidFill', attributes: new Map(), children: [colour] }
  }
  const attributes = new Map([...element.attributes].filter(([name]) => !name.startsWith('r:')))
  return {
    ...element,
    attributes,
    children: element.children.map((child) => (typeof child === 'string' ? child : withoutPictures(child))),
  }
}

/** What the house says of its fonts; none is carried along. */
function addFonts(parts: Parts, { house }: PreparedHouse): void {
  const [path] = relatedParts(house.parts, house.main, 'fontTable')
  const theirs = path === undefined ? null : partRoot(house.parts, path)
  const ours = partRoot(parts, 'word/fontTable.xml')
  if (theirs === null || ours === null) return
  const known = new Set(childrenOf(ours, 'font').map((font) => attribute(font, 'name')))
  const fonts = childrenOf(theirs, 'font')
    .filter((font) => !known.has(attribute(font, 'name')))
    .map((font) => ({ ...font, children: childrenOf(font).filter(({ name }) => !localName(name).startsWith('embed')) }))
  parts['word/fontTable.xml'] = strToU8(writeXml({ ...ours, children: [...ours.children, ...fonts] }))
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())))
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`
}

function relate(parts: Parts, id: string, type: string, target: string): void {
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${relationship(id, type, target)}</Relationships>`),
  )
}

function override(parts: Parts, name: string, type: string): void {
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/word/${name}" ContentType="${type}"/></Types>`),
  )
}

function defaultType(parts: Parts, extension: string): void {
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.includes(`Extension="${extension}"`)
      ? xml
      : xml.replace('</Types>', `<Default Extension="${extension}" ContentType="${MEDIA[extension] ?? 'image/png'}"/></Types>`),
  )
}
