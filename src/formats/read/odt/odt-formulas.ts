import type { Result } from '#core/result.ts'
import { attribute, type XmlElement } from '../xml/xml-element.ts'

/** What a formula says, from the element that stands for it; '' for objects of other kinds. */
export type Formulas = (object: XmlElement) => string

/** A document with more formulas than these is none that anybody reads. */
const MOST = 5000
/** How the program writes a formula beside its parts. */
const WRITTEN = /^(?:\w+:)?annotation(?:-xml)?$/

/** Reads formulas, which OpenDocument keeps as files of their own (`Formula-1/content.xml`); `part` gives one of the files of the document. */
export function formulasOf(part: (path: string) => Result<XmlElement> | null): Formulas {
  let read = 0
  return (object) => {
    const folder = /^(?:\.\/)?([\w .-]{1,100})\/?$/.exec(attribute(object, 'href') ?? '')?.[1]
    read += 1
    if (folder === undefined || read > MOST) return ''
    const content = part(`${folder}/content.xml`)
    return content?.ok === true && /(?:^|:)math$/.test(content.value.name) ? wordsOf(content.value).join(' ') : ''
  }
}

/** Signs that stand side by side in one part of a formula are one word. */
function wordsOf(element: XmlElement): string[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return child.trim() === '' ? [] : [child.trim()]
    return WRITTEN.test(child.name) ? [] : wordsOf(child)
  })
}
