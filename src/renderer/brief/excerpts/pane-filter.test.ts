import { expect, test } from 'vitest'
import { paneFilter } from './pane-filter.ts'

const used = new Set(['2:1', '1:1'])

test('the pane offers what the brief may draw on, all of it or what it does not use yet', () => {
  const brief = { themes: ['energy'], uses: ['1:1', '2:1'] }
  expect(paneFilter('', ['energy'], used)).toEqual({ brief })
  expect(paneFilter('unused', ['energy'], used)).toEqual({ brief, without: ['1:1', '2:1'] })
})

test('the pane shows what the brief uses, or a theme of the library whatever the brief uses', () => {
  expect(paneFilter('used', ['energy'], used)).toEqual({ ids: ['1:1', '2:1'] })
  expect(paneFilter('theme:security', ['energy'], used)).toEqual({ theme: 'security' })
})
