import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

/** IBM's rules as a script, put into a page by the protocol: the page's own policy lets in none. */
const ENGINE = readFileSync(fileURLToPath(import.meta.resolve('accessibility-checker-engine/ace.js')), 'utf8')

/**
 * What the checker calls a violation and is none here, by its rule and a selector of the element, each with the reason.
 * What it only asks to look at (“potential”, “recommendation”) is not counted.
 */
const EXCEPTIONS: readonly { rule: string; on: string; because: string }[] = [
  { rule: 'input_label_exists', on: 'output', because: 'nobody fills it: it is a live region, which is told by its words' },
  { rule: 'label_name_visible', on: '.heat-cell', because: 'its tooltip, an SVG title, is taken for text that is seen' },
  {
    rule: 'label_name_visible',
    on: ':has(> kbd[aria-hidden])',
    because: 'the key in the button is no word of its name, and hidden',
  },
  {
    rule: 'aria_child_tabbable',
    on: '[role=listbox], [role=grid]',
    because: 'the list has the keyboard until a line was reached, and gives it on to the one that is selected',
  },
  { rule: 'aria_child_tabbable', on: '[inert] *', because: 'it lies behind a dialog, where nothing is to be reached' },
  { rule: 'text_contrast_sufficient', on: '[data-disabled] *', because: 'WCAG 1.4.3 asks no contrast of what is not to be used' },
]

/** The violations of WCAG 2.2 (A and AA) that IBM's Equal Access checker finds on a page, but for the exceptions. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`globalThis.ace ?? (() => { ${ENGINE}; globalThis.ace = ace })()`)
  return page.evaluate(async (exceptions) => {
    const { results } = await new (globalThis as unknown as Engine).ace.Checker().check(document, ['WCAG_2_2'])
    const isExcepted = (rule: string, element: Node): boolean =>
      exceptions.some((one) => one.rule === rule && element instanceof Element && element.matches(one.on))
    return results
      .filter(({ value, ruleId, node }) => value.join(' ') === 'VIOLATION FAIL' && !isExcepted(ruleId, node))
      .map(({ ruleId, snippet, message }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`)
  }, EXCEPTIONS)
}

type Found = { value: string[]; ruleId: string; node: Node; snippet: string; message: string }
type Engine = { ace: { Checker: new () => { check(of: Document, policies: string[]): Promise<{ results: Found[] }> } } }
