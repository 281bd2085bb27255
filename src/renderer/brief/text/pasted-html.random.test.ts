import { parseHTML } from 'linkedom'
import { array, assert, constantFrom, pre, property, record } from 'fast-check'
import { DOMParser } from 'prosemirror-model'
import { expect, it } from 'vitest'
import { BriefContent } from '#core/brief.ts'
import { mutate, mutation } from '#formats/read/fixtures/mutations.ts'
import { cleanHtml, flattened } from './paste.ts'
import { withSentences } from './pasted-parts.ts'
import { schema } from './schema.ts'
import { fitTables } from './slices-in-tables.ts'
import { tidy } from './tidy-pasted.ts'
import { briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

/** `MUTATED_FILES=10000` pastes so many, `LONG_TESTS=1` a thousand. */
const RUNS = Number(process.env['MUTATED_FILES'] ?? (process.env['LONG_TESTS'] === '1' ? 1000 : 60))

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { margin: 0 }</style></head><body>
<!--StartFragment--><p class=MsoListParagraph><!--[if !supportLists]-->·&nbsp;&nbsp;<!--[endif]-->First point.<o:p></o:p></p>
<p class=MsoNormal>Half of the <b>gas</b> goes <i>east</i>. “Nobody knows,” he said.</p>
<table><tr><th>Year</th><th>Gas</th></tr><tr><td>2021</td><td>10.2<br>million</td></tr></table><!--EndFragment--></body></html>`
const PAGE = `<meta charset="utf-8"><h2 style="color:red">What follows</h2><div><p>One. <a href="https://example.org">Two.</a></p><ul><li>a<ul><li>b</li></ul></li></ul>
<blockquote>Он сказал: «Нет».</blockquote><pre>x  y</pre><script>alert(1)</script><img src=x onerror=alert(1)><table><tr><td colspan=3>wide<table><tr><td>inner</td></tr></table></td></tr></table></div>`
const OWN =
  '<p data-block="p9"><span data-sentence="s9" data-excerpts="1:1">Of our own.</span></p><table data-matrix="{}"><tr><td>x</td></tr></table>'
const encoder = new TextEncoder()
const samples = [WORD, PAGE, OWN].map((html) => encoder.encode(html))

/** Chromium nests no deeper, whatever a page says (kMaximumHTMLParserDOMTreeDepth); the DOM of this test would. */
const DEEPEST = 512

function depthOf(element: Element): number {
  let [depth, level] = [0, [...element.children]]
  for (; level.length > 0; depth += 1) level = level.flatMap((each) => [...each.children])
  return depth
}

const start = stateOf(briefOf({ one: [paragraph('p', ['Before.', '1:1']), paragraph('q', ['After.', '2:1'])] }))

it(
  `whatever was copied elsewhere goes in as text of a brief, and what was there stays (${RUNS} times)`,
  { timeout: 60_000 + RUNS * 100 },
  () => {
    const pasted = record({
      html: constantFrom(...samples),
      other: constantFrom(...samples),
      changes: array(mutation, { minLength: 1, maxLength: 4 }),
    })
    assert(
      property(pasted, ({ html, other, changes }) => {
        let bytes = html
        for (const change of changes) bytes = new Uint8Array(mutate(bytes, change, other))
        const text = new TextDecoder().decode(bytes)
        const { document } = parseHTML(`<!doctype html><html><body>${cleanHtml(text)}</body></html>`)
        tidy(document.body)
        const at = selecting(start, placeOf(start, 'Before.') + 'Before.'.length)
        pre(depthOf(document.body) <= DEEPEST)
        const slice = fitTables(at, flattened(DOMParser.fromSchema(schema).parseSlice(document.body))).slice
        const after = at.apply(at.tr.replaceSelection(withSentences(slice, 'en')))
        const content = BriefContent.parse(readContent(after.doc))
        expect(content.sections).toHaveLength(1)
        const said = JSON.stringify(content)
        expect(said).toContain('Before.')
        expect(said).toContain('After.')
        // Control characters and halves of letters, as JSON writes them.
        expect(said).not.toMatch(/\\u(?:00|d[89a-f])/)
        const ids = [...said.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: RUNS, seed: Number(process.env['MUTATED_SEED'] ?? 20_221_114) },
    )
  },
)

it('points that lost their lists have one again before the text field looks for it, which would take minutes for thousands', () => {
  const lost = '&lt;<li>b</li></ul></li></ul>'.repeat(50)
  const { document } = parseHTML(`<!doctype html><html><body>${cleanHtml(lost)}</body></html>`)
  tidy(document.body)
  const slice = DOMParser.fromSchema(schema).parseSlice(document.body)
  expect(slice.content.content.filter(({ type }) => type.name === 'item')).toEqual([])
})
