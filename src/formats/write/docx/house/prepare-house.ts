import type { HouseProof } from '#core/brief/proof/house-proof.ts'
import type { StyleName } from '#core/template.ts'
import { styleLooks, type StyleLooks } from '../../../read/exported-docx-hidden.ts'
import { partRoot } from '../../../read/exported-docx-parts.ts'
import { DocxText } from '../../../read/exported-docx-text.ts'
import { attribute, elementsIn, type XmlElement } from '../../../read/xml/xml-element.ts'
import { docxStyleId } from '../docx-styles.ts'
import { cleanRunning } from './clean-running.ts'
import { textElement } from './clean-fields.ts'
import { fieldNames, fillFields, type HouseFields } from './fill-fields.ts'
import type { House } from './house.ts'
import { housePage, type HousePage, type RunningKind } from './house-page.ts'
import { leans, letters, mapStyles, type StyleMap } from './map-styles.ts'
import { relations } from './relations.ts'
import { seenNumbers } from './seen-numbers.ts'

/** A head or foot as it goes into the file, with the pictures that it calls by their ids. */
export type Running = { place: 'header' | 'footer'; kind: RunningKind; root: XmlElement; pictures: Map<string, string> }

/** A house style, ready for one brief. */
export type PreparedHouse = {
  house: House
  page: HousePage
  map: StyleMap
  running: Running[]
  /** The pictures of heads and feet, by their names in the file. */
  pictures: Map<string, Uint8Array>
  /** In which styles of the house letters lean, so that what is stressed stands upright there. */
  italic: ReadonlyMap<StyleName, boolean>
  /** The colour of its headings (#rrggbb), null where it says none. */
  accent: string | null
  proof: HouseProof
}

/** Lays a house style out for a brief. `name` and `sha256` are those of its file. Everything in it is as a brief may have it, and said in `proof`. */
export function prepareHouse(
  house: House,
  fields: HouseFields,
  { name, sha256 }: { name: string; sha256: string },
): PreparedHouse {
  const map = mapStyles(house.styles)
  const page = housePage(house)
  const pictures = new Map<string, Uint8Array>()
  const looks = styleLooks(house.styles)
  const running = runningOf(house, page, { pictures, looks }).map((one) => {
    const isMarked = fieldNames(one.root).known.has('marking')
    const filled = fillFields(one.root, fields)
    const marking = markingParagraph(fields.marking, map)
    return isMarked || fields.marking === ''
      ? { ...one, root: filled }
      : { ...one, root: { ...filled, children: [marking, ...filled.children] } }
  })
  const heading = map.styles.get('heading1')
  const colour = heading === undefined ? null : attribute(letters(house.styles, heading, 'color') ?? NONE, 'val')
  return {
    house,
    page,
    map,
    running: running.filter(({ root }) => root.children.length > 0),
    pictures,
    italic: new Map([...map.styles].map(([style, element]) => [style, leans(house.styles, element)])),
    accent: colour !== null && /^[\da-f]{6}$/iu.test(colour) && !/^f{6}$/iu.test(colour) ? `#${colour.toLowerCase()}` : null,
    proof: {
      name,
      sha256,
      ...proofOf(
        house,
        running.map(({ root }) => root),
      ),
    },
  }
}

const NONE: XmlElement = { name: '', attributes: new Map(), children: [] }

/** Of each kind of page that there is: what the house has for it, or an empty part, for the marking. */
function runningOf(
  house: House,
  page: HousePage,
  { pictures, looks }: { pictures: Map<string, Uint8Array>; looks: StyleLooks },
): Running[] {
  const kinds: RunningKind[] = ['default', ...(page.first ? (['first'] as const) : []), ...(page.even ? (['even'] as const) : [])]
  return (['header', 'footer'] as const).flatMap((place) =>
    kinds.map((kind): Running => {
      const part = page.running.find((one) => one.place === place && one.kind === kind)
      const root = part === undefined ? null : partRoot(house.parts, part.path)
      const called = new Map<string, string>()
      const empty: XmlElement = { name: place === 'header' ? 'w:hdr' : 'w:ftr', attributes: WORD, children: [] }
      if (part === undefined || root === null) return { place, kind, root: empty, pictures: called }
      const known = relations(house.parts, part.path)
      const picture = (id: string): string | null => {
        const related = known.get(id)
        const bytes = related?.type === 'image' ? house.parts[related.path] : undefined
        if (related === undefined || bytes === undefined) return null
        const name = pictureName(related.path, bytes, pictures)
        const before = [...called].find(([, other]) => other === name)?.[0]
        const own = before ?? `rIdP${called.size + 1}`
        called.set(own, name)
        return own
      }
      return { place, kind, root: cleanRunning(root, looks, picture).root, pictures: called }
    }),
  )
}

const WORD = new Map([['xmlns:w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main']])

function pictureName(path: string, bytes: Uint8Array, pictures: Map<string, Uint8Array>): string {
  const before = [...pictures].find(([, other]) => other === bytes)?.[0]
  if (before !== undefined) return before
  const name = `house-${pictures.size + 1}.${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}`
  pictures.set(name, bytes)
  return name
}

function word(name: string, attributes: Record<string, string>, ...children: XmlElement[]): XmlElement {
  return { name: `w:${name}`, attributes: new Map(Object.entries(attributes)), children }
}

/** A marking is on each page, whatever the house has there. */
function markingParagraph(marking: string, map: StyleMap): XmlElement {
  const style = word('pStyle', { 'w:val': map.ids.get(docxStyleId('marking')) ?? '' })
  return word('p', {}, word('pPr', {}, style, word('jc', { 'w:val': 'center' })), word('r', {}, textElement(marking)))
}

/** What of a house a reader of the file finds beside the brief. */
function proofOf(house: House, roots: readonly XmlElement[]): Omit<HouseProof, 'name' | 'sha256'> {
  const reading = {
    looks: styleLooks(house.styles),
    noteText: () => null,
    fields: '#',
    flow: null,
    relations: new Map(),
    hashes: new Map(),
  }
  const texts = roots.map((root) => new DocxText(reading).readAll(root))
  const words = (house.numbering === null ? [] : elementsIn(seenNumbers(house.numbering).root, 'lvlText')).map(
    (level) => attribute(level, 'val') ?? '',
  )
  return {
    running: texts.flatMap(({ paragraphs }) => paragraphs),
    extras: [
      ...texts.flatMap(({ extras }) => extras.map(({ kind, text }) => ({ kind, text }))),
      ...words.filter((text) => /\p{L}{2}/u.test(text)).map((text) => ({ kind: 'numbering' as const, text })),
    ],
    pictures: texts.reduce((sum, text) => sum + text.pictures.length, 0),
  }
}
