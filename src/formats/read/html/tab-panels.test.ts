import { expect, test } from 'vitest'
import { type DomElement, parsePage } from './dom.ts'
import { tabPanels } from './tab-panels.ts'

/** What is written on the switch of `#it`, and whether it is a panel of the page. */
function panel(body: string): { name: string; isPanel: boolean } {
  const page = parsePage(`<!doctype html><html><body>${body}</body></html>`)
  const element: DomElement = page.querySelector('#it') ?? expect.fail('no such element')
  const { nameOf, isPanel } = tabPanels(page)
  return { name: nameOf(element), isPanel: isPanel(element) }
}
const opened = (attributes: string, inside: string): string => `<button ${attributes}>Fees</button>${inside}`
const IT = '<div id="it">x</div>'

test.each([
  ['aria-controls', 'aria-controls="it"'],
  ['Bootstrap 5', 'data-bs-target="#it"'],
  ['Bootstrap 4', 'data-target="#it"'],
  ['a tab that is a link', 'role="tab" href="#it"'],
  ['a link that toggles', 'data-toggle="tab" href="#it"'],
  ['data-tab', 'data-tab="it"'],
])('what a switch opens is a panel with its name: %s', (_how, attributes) => {
  expect(panel(opened(attributes, IT))).toEqual({ name: 'Fees', isPanel: true })
})

test('a link that leads somewhere on the page is no switch, and one that leads nowhere opens what it says elsewhere', () => {
  expect(panel(`<a href="#it">Fees</a>${IT}`)).toEqual({ name: '', isPanel: false })
  expect(panel(`<a role="tab" href="#" data-tab="it">Fees</a>${IT}`)).toEqual({ name: 'Fees', isPanel: true })
})

test('a panel that names its tab has that name, and a first switch names it before a second does', () => {
  expect(
    panel('<button role="tab" href="#x" id="tab">Fees</button><div id="it" role="tabpanel" aria-labelledby="tab">x</div>'),
  ).toEqual({
    name: 'Fees',
    isPanel: true,
  })
  expect(panel(`${opened('aria-controls="it"', '')}<button aria-controls="it">Close</button>${IT}`).name).toBe('Fees')
})

test('by role, by class, or below the label of a radio button it is a panel without a known name', () => {
  expect(panel('<div id="it" role="tabpanel">x</div>')).toEqual({ name: '', isPanel: true })
  for (const name of ['tab-pane', 'TabContent', 'my-accordion-body open', 'panel', 'tabs-item'])
    expect(panel(`<div id="it" class="${name}">x</div>`).isPanel).toBe(true)
  expect(panel('<div id="it" class="tablet panels">x</div>').isPanel).toBe(false)
  expect(panel(`<input type="radio" id="r"><label for="r">Fees</label> ${IT}`).isPanel).toBe(true)
  expect(panel(`<label>Fees</label>${IT}`).isPanel).toBe(false)
  expect(panel(`<p>Fees</p>${IT}`).isPanel).toBe(false)
})

test.each(['dialog', 'alertdialog', 'menu', 'navigation'])(
  'what opens as a %s over the page is no panel, nor is what stands in one',
  (role) => {
    expect(panel(opened('aria-controls="it"', `<div id="it" role="${role}">x</div>`)).isPanel).toBe(false)
    expect(panel(opened('aria-controls="it"', `<div role="${role}"><section>${IT}</section></div>`)).isPanel).toBe(false)
  },
)

test.each(['class="site-modal"', 'class="cookie-bar"', 'id="search"', 'class="nav"', 'class="a popup b"'])(
  'nor is what stands in <div %s>',
  (attributes) => {
    expect(panel(opened('aria-controls="it"', `<div ${attributes}>${IT}</div>`)).isPanel).toBe(false)
  },
)

test('a page whose body is called so is a page all the same', () => {
  const page = parsePage(
    `<!doctype html><html class="menu"><body class="has-nav menu">${opened('aria-controls="it"', IT)}</body></html>`,
  )
  const element = page.querySelector('#it') ?? expect.fail('no such element')
  expect(tabPanels(page).isPanel(element)).toBe(true)
})

test('a name longer than a name is none', () => {
  expect(panel(`<button aria-controls="it">${'x'.repeat(120)}</button>${IT}`).name).toHaveLength(120)
  expect(panel(`<button aria-controls="it">${'x'.repeat(121)}</button>${IT}`)).toEqual({ name: '', isPanel: true })
})

const others = (count: number): string => '<button data-tab="x">x</button>'.repeat(count)

test('so many switches are looked at and no more', () => {
  expect(panel(others(1999) + opened('data-tab="it"', IT)).isPanel).toBe(true)
  expect(panel(others(2000) + opened('data-tab="it"', IT)).isPanel).toBe(false)
})
