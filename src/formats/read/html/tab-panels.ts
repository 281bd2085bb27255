import { cleanPhrase } from '#core/import/clean-text.ts'
import { type DomDocument, type DomElement, type DomNode, isElement } from './dom.ts'

/** A page has some tabs or questions; more are looked at no further. */
const MOST = 2000
const LONGEST_NAME = 120
const SWITCHES = '[aria-controls], [data-bs-target], [data-target], [role="tab"][href], [data-toggle="tab"][href], [data-tab]'
const TARGETS = ['aria-controls', 'data-bs-target', 'data-target', 'href', 'data-tab']
const PANEL = /(?:^|[\s_-])(?:tab-?(?:pane|panel|content)|tabs?-?item|panel|accordion-?(?:body|content|panel))(?:$|[\s_-])/i
/** What opens over a page is no part of it, though a switch opens it too. */
const OVER =
  /(?:^|[\s_-])(?:modal|pop-?up|overlay|off-?canvas|dropdown|drop-?down|menu|nav|lightbox|cookie\w*|consent\w*|login|search|newsletter)/i

/** What a switch of the page opens, by its id: a tab, an answer. */
export type Panels = { nameOf: (element: DomElement) => string; isPanel: (element: DomElement) => boolean }

/**
 * The panels of a page that its tabs and switches show one at a time: those that a switch names as its target, those of that role, and those that by their class are one. `nameOf` gives what is
 * written on a panel's switch, '' where that is not known.
 */
export function tabPanels(document: DomDocument): Panels {
  const names = new Map<string, string>()
  const labels = new Map<string, string>()
  let looked = 0
  for (const opener of document.querySelectorAll(SWITCHES)) {
    looked += 1
    if (looked > MOST) break
    const target = TARGETS.map((name) => opener.getAttribute(name)).find((value) => value !== null && value !== '#') ?? ''
    const id = target.replace(/^#/, '')
    if (id !== '' && !names.has(id)) names.set(id, shortName(opener))
    labels.set(idOf(opener), shortName(opener))
  }
  return {
    nameOf: (element) => names.get(idOf(element)) || labels.get(element.getAttribute('aria-labelledby') ?? '') || '',
    isPanel: (element) =>
      !opensOver(element) &&
      (names.has(idOf(element)) ||
        element.getAttribute('role') === 'tabpanel' ||
        PANEL.test(element.getAttribute('class') ?? '') ||
        isBelowLabel(element)),
  }
}

function shortName(element: DomElement): string {
  const name = cleanPhrase((element.textContent ?? '').slice(0, 1000))
  return name.length <= LONGEST_NAME ? name : ''
}

function idOf(element: DomElement): string {
  return element.getAttribute('id') ?? ''
}

function opensOver(element: DomElement): boolean {
  for (let at: DomNode | null = element; at !== null && isElement(at); at = at.parentNode) {
    if (/^(?:dialog|alertdialog|menu|navigation)$/.test(at.getAttribute('role') ?? '')) return true
    if (at.tagName.toUpperCase() === 'BODY') return false
    if (OVER.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true
  }
  return false
}

/** Tabs that only style sheets know: the panel behind the label of a radio button. */
function isBelowLabel(element: DomElement): boolean {
  let before = element.previousSibling
  while (before !== null && !isElement(before)) before = before.previousSibling
  return before !== null && before.tagName.toUpperCase() === 'LABEL' && before.getAttribute('for') !== null
}
