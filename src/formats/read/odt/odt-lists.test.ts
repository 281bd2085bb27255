import { expect, it } from 'vitest'
import { readXml } from '../xml/read-xml.ts'
import { odtHtml } from './odt-html.ts'
import { odtListStyles } from './odt-lists.ts'
import { odtStyles } from './odt-styles.ts'

const STYLES = `<s><text:list-style style:name="L">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
<text:list-level-style-number text:level="3" style:num-format="i" text:display-levels="2" text:start-value="3"/></text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style></s>`

const root = (xml: string) => {
  const read = readXml('x', xml)
  if (!read.ok) throw new Error(read.failure.message)
  return read.value
}

const labels = (body: string): string[] =>
  [
    ...odtHtml(root(`<b>${body}</b>`), odtStyles([]), odtListStyles([root(STYLES)]), () => '').matchAll(
      /data-printed-label="([^"]*)"/g,
    ),
  ].map(([, label = '']) => label)
const item = (inside: string, more = ''): string => `<text:list-item${more}>${inside}</text:list-item>`
const list = (inside: string, more = ''): string => `<text:list text:style-name="L"${more}>${inside}</text:list>`
const P = '<text:p>Text</text:p>'
const heading = (level: number): string => `<text:h text:outline-level="${level}">Roads</text:h>`

it('items have the labels of their levels', () => {
  expect(
    labels(
      list(item(P) + item(P + `<text:list>${item(P + `<text:list>${item(P)}</text:list>`)}${item(P)}</text:list>`) + item(P)),
    ),
  ).toEqual(['1.', '2.', '(a)', 'a.iii', '(b)', '3.'])
})

it('a list begins anew unless it goes on with the one before, or with the one it names', () => {
  expect(labels(list(item(P)) + list(item(P)) + list(item(P), ' text:continue-numbering="true"'))).toEqual(['1.', '1.', '2.'])
  const named = list(item(P), ' xml:id="a"') + list(item(P), ' xml:id="b"') + list(item(P), ' text:continue-list="a"')
  expect(labels(named)).toEqual(['1.', '1.', '2.'])
})

it('an item may begin anew, hold nothing but another list, or be a heading of the list', () => {
  expect(labels(list(item(P, ' text:start-value="7"') + item(P)))).toEqual(['7.', '8.'])
  expect(
    labels(list(item(P) + item(`<text:list>${item(P)}</text:list>`) + `<text:list-header>${P}</text:list-header>` + item(P))),
  ).toEqual(['1.', '(a)', '2.'])
})

it('bullets are no labels, and headings count by themselves', () => {
  expect(labels(`<text:list text:style-name="B">${item(P)}</text:list>`)).toEqual([])
  expect(labels(heading(1) + heading(2) + heading(1))).toEqual(['I.', 'II.'])
})
