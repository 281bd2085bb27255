import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULE_IDS } from '#core/brief/check/rules.ts'
import { FAILURE_SPOTS, failureSpot } from '#core/guide/failure-spot.ts'
import { GUIDE_PAGES, linkedSpot, type GuidePage, type GuideSpot } from '#core/guide/guide-spot.ts'
import { findInGuide } from './find-in-guide.ts'
import { elements, readMarkdown, referencesOf } from '../ui/markdown.ts'
import { PAGES, pageOf, pictureAddress } from './pages.ts'

const headings = (page: GuidePage): string[] =>
  elements(PAGES.find(({ id }) => id === page)?.nodes ?? []).flatMap(({ id }) => (id === null ? [] : [id]))
const isThere = ({ page, heading }: GuideSpot): boolean => heading === null || headings(page).includes(heading)

test.each(GUIDE_PAGES)('%s: every link to a page leads to a page and heading that are there', (id) => {
  const links = PAGES.find((page) => page.id === id)?.nodes ?? []
  const within = referencesOf(links).links.filter((href) => !href.startsWith('https:'))
  const dead = within.filter((href) => {
    const spot = linkedSpot(id, href)
    return spot === null || !isThere(spot)
  })
  expect(dead).toEqual([])
})

test('every picture that a page shows is there, and says what it shows', () => {
  const shown = PAGES.flatMap(({ nodes }) => referencesOf(nodes).pictures)
  expect(shown.length).toBeGreaterThan(5)
  expect(shown.filter((src) => pictureAddress(src) === null)).toEqual([])
})

test('every rule of the check has its place in the guide', () => {
  expect(RULE_IDS.filter((rule) => !headings('checks').includes(rule))).toEqual([])
})

test('and what it says of its severity is so', async () => {
  const { finding } = await import('#core/brief/check/rules.ts')
  const said = { error: 'Error', warning: 'Warning', info: 'Remark' }
  const page = PAGES.find(({ id }) => id === 'checks')
  const wrong = RULE_IDS.filter((rule) => {
    const { severity } = finding(rule as never, null, null, '')
    const part = page?.parts.find(({ heading }) => heading?.id === rule)
    return part?.text.startsWith(said[severity]) !== true
  })
  expect(wrong).toEqual([])
})

test('every failure that leads to the guide leads to a heading that is there', () => {
  const dead = Object.keys(FAILURE_SPOTS).filter((code) => {
    const spot = failureSpot(code)
    return spot === null || !isThere(spot)
  })
  expect(dead).toEqual([])
})

test('a failure that the guide says nothing of leads nowhere', () => {
  expect(failureSpot('no-such-brief')).toBeNull()
  expect(failureSpot('toString')).toBeNull()
})

test('every page in docs/guide is a page of the guide', () => {
  const files = readdirSync('docs/guide').filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(files.map((name) => name.slice(0, -3)).filter((name) => !GUIDE_PAGES.some((page) => page === name))).toEqual([])
})

test('the contents in docs/guide name all pages in their order', () => {
  const links = referencesOf(readMarkdown(readFileSync('docs/guide/README.md', 'utf8'))).links
  expect(links.map((href) => linkedSpot('first-brief', href)?.page)).toEqual([...GUIDE_PAGES])
})

test('HTML and addresses in a page stay text, whatever they say', () => {
  const nodes = readMarkdown('<img src=x onerror=alert(1)> <script>x()</script> [a](javascript:alert(1)) https://example.org')
  expect(JSON.stringify(nodes)).not.toContain('"kind":"link"')
  expect(nodes).toMatchObject([{ kind: 'element', element: 'p' }])
  expect(JSON.stringify(nodes)).toContain('<script>')
})

test('a comment of the pages is not shown', () => {
  expect(readMarkdown("[//]: # 'made: formats'\n\nText.\n")).toMatchObject([{ element: 'p', children: [{ text: 'Text.' }] }])
})

test('what is found holds all words, headings first', () => {
  const pages = [
    pageOf('proof', '# Proof\n\nA hash proves bytes.\n\n## Hash\n\nNo more.\n'),
    pageOf('checks', '# Checks\n\nNothing rehashed.\n'),
  ]
  expect(findInGuide(pages, 'HASH').map(({ page, part }) => [page.id, part.heading?.title ?? null])).toEqual([
    ['proof', 'Hash'],
    ['proof', null],
  ])
  expect(findInGuide(pages, 'hash bytes').map(({ part }) => part.heading)).toEqual([null])
  expect(findInGuide(pages, '  ')).toEqual([])
})
