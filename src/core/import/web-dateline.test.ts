import { expect, test } from 'vitest'
import type { WebBlock } from './web-block.ts'
import { dateNearTitle } from './web-dateline.ts'

const block = (kind: WebBlock['kind'], text: string, linked = 0): WebBlock => ({
  kind,
  text,
  linked,
  hints: '',
  around: '',
  place: 0,
  parent: 0,
  article: 0,
})
const TITLE = block('heading', 'Gas by 2030')

test.each([
  ['below it', [TITLE, block('paragraph', '14 January 2022')]],
  ['above it', [block('paragraph', 'Press release of 14 January 2022'), TITLE]],
])('the date that stands beside the title: %s', (_where, page) => {
  expect(dateNearTitle(page, 'Gas by 2030')).toBe('2022-01-14')
})

test.each([
  ['the page has no title', [block('paragraph', '14 January 2022'), block('paragraph', 'More of it.')], ''],
  ['no heading is the title', [TITLE, block('paragraph', '14 January 2022')], 'Oil by 2030'],
  ['it is a link', [TITLE, block('paragraph', '14 January 2022', 1)], 'Gas by 2030'],
  ['it is not known to the day', [TITLE, block('paragraph', 'January 2022')], 'Gas by 2030'],
  [
    'it stands far below',
    [TITLE, ...Array.from({ length: 9 }, () => block('paragraph', 'More of it.')), block('paragraph', '14 January 2022')],
    'Gas by 2030',
  ],
])('no date where %s', (_why, page, title) => {
  expect(dateNearTitle(page, title)).toBeNull()
})
