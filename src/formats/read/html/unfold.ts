import { type DomDocument, type DomElement, type DomNode, isElement } from './dom.ts'
import { tabPanels } from './tab-panels.ts'

/** What is used here to change a page; linkedom's own types would ask for the browser's. */
type Changeable = Omit<DomElement, 'textContent'> & {
  removeAttribute(name: string): void
  replaceWith(...nodes: unknown[]): void
  prepend(...nodes: unknown[]): void
  innerHTML: string
  textContent: string | null
  readonly childNodes: Iterable<unknown>
  readonly previousElementSibling: Changeable | null
  readonly nextElementSibling: Changeable | null
}
type Page = DomDocument & { createElement(name: string): Changeable; getElementById(id: string): Changeable | null }

/** Characters of an answer that a page folds away; shorter pieces are hints and menus. */
const SHORTEST_ANSWER = 40
const HEADING = /^(?:H[1-6]|SUMMARY|DT|BUTTON)$/
const SWITCH = 'button, [aria-expanded], [aria-controls], summary'
const DISPLAY_NONE = /(?:^|;)\s*display\s*:\s*none/i
/** Characters of a notice that programs are wanted. */
const LONGEST_NOTICE = 250
const LONGEST_NAME = 200
/** Two words, or a question. */
const NAMES_SOMETHING = /\S\s+\S|[?？؟]$/u
const SAYS_MORE =
  /^(?:(?:read|show|see|view|load|hide|open|close|toggle)\b|more\b|menu\b|share\b|mehr\b|weiter\b|alle\b|lire\b|voir\b|leer\b|ver\b|mostrar\b|leggi\b|ещё|еще|показать|читать|развернуть|скрыть|толығырақ|展开|更多|阅读)/iu
const HIDDEN = '[hidden], [style*="display"]'
const MOST = 5000

/**
 * Puts a page into the state in which its readers see it, where its programs, which are not run here, would do so: text that the server sent after the frame of the
 * page is in its place, shadow roots are open, questions in buttons are headings, and answers below a switch are unfolded; where they show nothing, what is there for readers without them is. Changes the document.
 */
export function unfoldPage(document: DomDocument): void {
  const page = document as Page
  openShadowRoots(page)
  placeStreamedText(page)
  showWithoutPrograms(page)
  for (const button of all(
    page,
    'h1 button, h2 button, h3 button, h4 button, h5 button, h6 button, summary button, dt button, h2 a[aria-expanded], h3 a[aria-expanded], h4 a[aria-expanded]',
  ))
    button.replaceWith(...button.childNodes)
  nameAnswers(page)
  const panels = tabPanels(page)
  const tabs = new Set<DomNode>()
  for (const element of all(page, HIDDEN)) {
    if (!isHidden(element) || !isRunningText(element)) continue
    const below = isBelowSwitch(element)
    if (!below && !panels.isPanel(element)) continue
    show(element)
    if (!below && element.parentNode !== null) tabs.add(element.parentNode)
  }
  for (const parent of tabs)
    for (let child = parent.firstChild; child !== null; child = child.nextSibling)
      if (isElement(child) && panels.isPanel(child)) nameAbove(page, child as Changeable, panels.nameOf(child))
}

/** What is written on the tab of a panel stands above its text, as in the window of a browser. */
function nameAbove(page: Page, panel: Changeable, name: string): void {
  if (name === '' || panel.querySelector('h1, h2, h3, h4, h5, h6') !== null) return
  const heading = page.createElement('h3')
  heading.textContent = name
  panel.prepend(heading)
}

function all(page: Page, selector: string): Changeable[] {
  return ([...page.querySelectorAll(selector)] as Changeable[]).slice(0, MOST)
}

/** `<template shadowrootmode="open">` holds what is shown in place of its parent's own children. */
function openShadowRoots(page: Page): void {
  for (const template of all(page, 'template[shadowrootmode], template[shadowroot]')) {
    const inside = page.createElement('div')
    inside.innerHTML = template.innerHTML
    template.replaceWith(inside)
  }
}

/** React streams what was not ready with the frame at the end, in a hidden element `S:0`; a program moves it to the template `B:0`. */
function placeStreamedText(page: Page): void {
  // `P:1` is the place of a segment within a segment: those first.
  for (const template of [...all(page, 'template[id^="P:"]'), ...all(page, 'template[id^="B:"]')]) {
    const late = page.getElementById(`S:${(template.getAttribute('id') ?? '').slice(2)}`)
    if (late === null || !isHidden(late) || late.querySelector(`[id="${late.getAttribute('id')}"]`) !== null) continue
    if (holds(late, template)) continue
    show(late)
    template.replaceWith(late)
  }
}

/** Where a page is empty without its programs, what it says to those who have none may be all of its text. */
function showWithoutPrograms(page: Page): void {
  const instead = all(page, 'body noscript').filter(
    (each) => (each.textContent ?? '').length > LONGEST_NOTICE && isRunningText(each),
  )
  if (instead.length === 0) return
  const others = ['script', 'style', 'noscript', 'template'].flatMap((name) => all(page, `body ${name}`))
  const unseen = others.reduce((sum, each) => sum + (each.textContent ?? '').length, 0)
  if ((page.body?.textContent ?? '').length - unseen > LONGEST_NOTICE) return
  for (const each of instead) {
    const shown = page.createElement('div')
    shown.innerHTML = each.innerHTML
    each.replaceWith(shown)
  }
}

/** A switch above running text is its heading, unless it only says that there is more. */
function nameAnswers(page: Page): void {
  for (const button of all(page, 'button[aria-expanded], button[aria-controls], button[data-target], button[data-bs-target]')) {
    const alone =
      button.parentNode !== null && isElement(button.parentNode) && button.parentNode.textContent === button.textContent
    const answer = button.nextElementSibling ?? (alone ? (button.parentNode as Changeable).nextElementSibling : null)
    const name = (button.textContent ?? '').trim()
    if (
      answer === null ||
      !isRunningText(answer) ||
      name.length > LONGEST_NAME ||
      !NAMES_SOMETHING.test(name) ||
      SAYS_MORE.test(name)
    )
      continue
    const heading = page.createElement('h3')
    heading.textContent = name
    button.replaceWith(heading)
  }
}

function holds(element: Changeable, inner: Changeable): boolean {
  for (let at: DomNode | null = inner; at !== null; at = at.parentNode) if (at === element) return true
  return false
}

export function isHidden(element: DomElement): boolean {
  return element.getAttribute('hidden') !== null || DISPLAY_NONE.test((element.getAttribute('style') ?? '').slice(0, 2000))
}

function show(element: Changeable): void {
  element.removeAttribute('hidden')
  // Finders of text pass over what is said to be hidden from those who hear the page.
  element.removeAttribute('aria-hidden')
  if (DISPLAY_NONE.test(element.getAttribute('style') ?? '')) element.removeAttribute('style')
}

/** Right below a heading or a switch. */
function isBelowSwitch({ previousElementSibling: before }: Changeable): boolean {
  return before !== null && (HEADING.test(before.tagName.toUpperCase()) || before.querySelector(SWITCH) !== null)
}

/** Sentences, and no menu: most of it leads nowhere. */
function isRunningText(element: Changeable): boolean {
  const text = (element.textContent ?? '').trim()
  if (text.length < SHORTEST_ANSWER || !/[.!?。؟…]/u.test(text)) return false
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0)
  return linked < text.length / 2
}
