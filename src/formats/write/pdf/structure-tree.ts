import type { Structure, StructureType } from './structure.ts'
import type { PdfDocument, PdfReference } from './pdfmake-modules.ts'

/** What an element holds, in its order: elements, marked contents and annotations, the latter two on a page. */
type Kid = { element: Element } | { content: number; page: PdfReference } | { annotation: PdfReference; page: PdfReference }
type Element = { type: StructureType; reference: PdfReference; kids: Kid[] }

/** The tag of a marked content, and what it says where its glyphs are not drawn in the order in which they are read (14.9.4). */
export type Content = { tag: string; said?: string | undefined }

/**
 * The structure tree of a file (ISO 32000-1, 14.7). pdfkit's own loses the page of a link that is not closed on it, so the elements are written here; its tree of parents is used.
 */
export class StructureTree {
  private readonly pdf: PdfDocument
  private readonly root: Element
  private readonly elements: Element[] = []
  private readonly known = new Map<Structure, Element>()
  private readonly links = new Map<string, Element>()
  private readonly ids: [string, PdfReference][] = []

  constructor(pdf: PdfDocument, structure: Structure) {
    this.pdf = pdf
    this.root = this.element(structure, pdf.getStructTreeRoot())
  }

  /** Begins content of an element under a tag. It ends with `close`; there is none within another. */
  open(structure: Structure, { tag, said }: Content): void {
    this.begin(this.elementOf(structure), tag, said)
  }

  /** Begins content of an element that stands within the text of another: `path` leads to it, `key` says which it is, so that it may go on in another line. */
  openWithin(structure: Structure, path: readonly Omit<Structure, 'children'>[], key: string, { tag, said }: Content): void {
    this.begin(this.inner(structure, path, key), tag, said)
  }

  close(): void {
    this.pdf.addContent('EMC')
  }

  /** What a link's annotation must say of itself to be a part of the element that `openWithin` knows by that key. */
  annotate(structure: Structure, key: string, draw: (options: { StructParent: number }) => void): void {
    const element = this.links.get(`${this.numberOf(structure)} ${key}`)
    if (element === undefined) throw new Error('A link is drawn before its annotation.')
    const parent = this.pdf.createStructParentTreeNextKey()
    this.pdf.getStructParentTree().add(parent, element.reference)
    draw({ StructParent: parent })
    const annotation = this.pdf.page.annotations.at(-1)
    if (annotation) element.kids.push({ annotation, page: this.pdf.page.dictionary })
  }

  /** Where a picture is drawn, which its element must say: left, bottom, right, top in points from the lower left corner. */
  place(structure: Structure, box: readonly [number, number, number, number]): void {
    this.elementOf(structure).reference.data['A'] = { O: 'Layout', Placement: 'Block', BBox: [...box] }
  }

  /** Writes all elements; nothing may be drawn afterwards. */
  end(): void {
    const root = this.pdf.getStructTreeRoot()
    root.data['K'] = [this.root.reference]
    root.data['RoleMap'] = { Title: 'P' }
    if (this.ids.length > 0) root.data['IDTree'] = this.idTree()
    for (const { reference, kids } of this.elements) {
      const [first] = kids.flatMap((kid) => ('page' in kid ? [kid.page] : []))
      if (first !== undefined) reference.data['Pg'] = first
      reference.data['K'] = kids.map((kid) => written(kid, first))
      reference.end()
    }
  }

  private begin(element: Element, tag: string, said?: string): void {
    const { page } = this.pdf
    const parents = this.pdf.getStructParentTree().get(page.structParentTreeKey)
    const content = parents.length
    parents.push(element.reference)
    element.kids.push({ content, page: page.dictionary })
    const text = said === undefined ? '' : ` /ActualText <${utf16(said)}>`
    this.pdf.addContent(`/${tag} <</MCID ${content}${text}>> BDC`)
  }

  private inner(structure: Structure, path: readonly Omit<Structure, 'children'>[], key: string): Element {
    const name = `${this.numberOf(structure)} ${key}`
    const known = this.links.get(name)
    if (known) return known
    const made = path.reduce((parent, step) => {
      const element = this.element({ ...step, children: [] }, parent.reference)
      parent.kids.push({ element })
      return element
    }, this.elementOf(structure))
    this.links.set(name, made)
    return made
  }

  private elementOf(structure: Structure): Element {
    const element = this.known.get(structure)
    if (element === undefined) throw new Error(`A ${structure.type} is drawn that is not in the structure of the document.`)
    return element
  }

  private numberOf(structure: Structure): number {
    return this.elementOf(structure).reference.id
  }

  private element(structure: Structure, parent: PdfReference): Element {
    const { type, children, alternative, said, language, id, attributes } = structure
    const reference = this.pdf.ref({
      Type: 'StructElem',
      S: type,
      P: parent,
      ...(alternative === undefined ? {} : { Alt: new String(alternative) }),
      ...(said === undefined ? {} : { ActualText: new String(said) }),
      ...(language === undefined ? {} : { Lang: new String(language) }),
      ...(id === undefined ? {} : { ID: new String(id) }),
      ...(attributes === undefined ? {} : { A: attributes }),
    })
    if (id !== undefined) this.ids.push([id, reference])
    const element: Element = { type, reference, kids: [] }
    this.elements.push(element)
    this.known.set(structure, element)
    element.kids.push(...children.map((child) => ({ element: this.element(child, reference) })))
    return element
  }

  private idTree(): PdfReference {
    const sorted = this.ids.toSorted(([one], [other]) => (one < other ? -1 : 1))
    const names = sorted.flatMap(([id, reference]) => [new String(id), reference])
    const ends = [sorted[0]?.[0] ?? '', sorted.at(-1)?.[0] ?? ''].map((id) => new String(id))
    const leaf = this.pdf.ref({ Limits: ends, Names: names })
    const tree = this.pdf.ref({ Kids: [leaf] })
    leaf.end()
    tree.end()
    return tree
  }
}

function written(kid: Kid, page: PdfReference | undefined): unknown {
  if ('element' in kid) return kid.element.reference
  if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page }
  return kid.page === page ? kid.content : { Type: 'MCR', Pg: kid.page, MCID: kid.content }
}

/** As a text string of a PDF in hexadecimal, with its byte order mark (7.9.2.2). */
function utf16(text: string): string {
  return `feff${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`
}
