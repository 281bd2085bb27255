import { type DomElement, type DomNode, isElement, isText } from './dom.ts'

/** Elements whose words go on in the next one. */
const WITHIN_WORDS = new Set(['B', 'EM', 'I', 'SPAN', 'STRONG', 'SUB', 'SUP', 'U', 'S', 'SMALL', 'MARK', 'FONT', 'ABBR', 'WBR'])

const PROGRAM = new Set(['SCRIPT', 'STYLE'])

/** The text of an element, with a space where entries of a menu or choices of a list follow each other without one. */
export function textApart(node: DomNode): string {
  let text = ''
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child)) text += child.textContent ?? ''
    else if (isElement(child) && !PROGRAM.has(child.tagName.toUpperCase()))
      text += WITHIN_WORDS.has(child.tagName.toUpperCase()) ? textApart(child) : `${labelOf(child)} ${textApart(child)} `
  }
  return text
}

/** What a browser writes over a group of choices, or in the place of a choice. */
function labelOf(element: DomElement): string {
  const label = /^OPT(?:GROUP|ION)$/i.test(element.tagName) ? element.getAttribute('label') : null
  return label === null || label === '' ? '' : ` ${label}`
}
