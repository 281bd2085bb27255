import type { FoundLink } from '#core/brief/proof/found.ts'
import type { Relations } from './exported-docx-relations.ts'
import { attribute, elementsIn, type XmlElement } from './xml/xml-element.ts'

/** Gathers, while the text of a part of a Word file is read, the links that lead out of it. */
export class DocxLinks {
  readonly links: FoundLink[] = []
  private around: FoundLink | null = null

  /** What is read within is the text of a link; null: of none of its own. */
  within(href: string | null, read: () => void): void {
    const outer = this.around
    if (href !== null) this.links.push((this.around = { text: '', href, page: null }))
    read()
    this.around = outer
  }

  /** Words that are seen: they are on the link around them, or on that of the field which they are the result of. */
  words(text: string, ofField: string | null): void {
    const last = this.links.at(-1)
    if (this.around !== null) this.around.text += text
    else if (ofField !== null && last?.href === ofField) last.text += text
    else if (ofField !== null) this.links.push({ text, href: ofField, page: null })
  }

  /** A picture that leads somewhere when it is clicked. */
  ofPicture(drawing: XmlElement, alternative: string, relations: Relations): void {
    for (const click of [...elementsIn(drawing, 'hlinkClick'), ...elementsIn(drawing, 'hlinkHover')]) {
      const leads = relations.get(attribute(click, 'id') ?? '')
      if (leads?.external === true) this.links.push({ text: alternative, href: leads.target, page: null })
    }
  }
}
