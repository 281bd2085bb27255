import { expect, it } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { newBrief } from '../new-brief.ts'
import { bundledTemplate } from '../testing/bundled-templates.ts'
import { evidence } from '../testing/brief-fixture.ts'
import { checkBrief } from '../check/check.ts'
import { assembleBrief } from './assemble.ts'

const pack = bundledTemplate('reading-pack')
let count = 0
const newId = (): string => `n${(count += 1)}`
const themes = [
  { slug: 'energy', name: 'Energy' },
  { slug: 'security', name: 'Security' },
]
const empty = newBrief(pack, { title: 'Gas', themes, authors: [], marking: '', date: '2026-01-05', language: 'en' }, newId)
const held = evidence(
  {
    '1:1': 'The pipeline carries 30 billion cubic metres of gas a year to the border.',
    '1:2': 'Guards of the company watch the compressor stations along the pipeline.',
    '2:1': 'Gas that leaves the field in winter is missed in the southern cities.',
    '9:1': 'The whole network was built by one firm, which still repairs it.',
  },
  {
    '1:1': { title: 'One Pipe', themes: ['energy'], date: '2023-02-01' },
    '1:2': { title: 'One Pipe', themes: ['security'], date: '2023-02-01' },
    '2:1': { title: 'Cold South', themes: ['energy'], date: '2021-02-01' },
    '9:1': { title: 'One Pipe', date: '2023-02-01' },
  },
)
const summary = held['9:1']
const drafted = (content: BriefContent = empty): BriefContent =>
  assembleBrief(
    content,
    pack,
    Object.values(held).filter((entry) => entry !== summary),
    newId,
    { summaries: new Map([['1', summary === undefined ? [] : [summary]]]) },
  )

it('goes through each theme article by article, from the oldest, and says once what an article says', () => {
  const lines = drafted().sections.map(({ title, blocks }) => [
    title,
    ...blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind === 'excerpt' ? block.excerpt : block.kind)),
  ])
  expect(lines).toEqual([
    ['What this pack is for'],
    ['Energy', 'Cold South', '2:1', 'One Pipe', 'paragraph', '1:1'],
    ['Security', 'One Pipe', '1:2'],
    ['Sources'],
  ])
})

it('is traced to the paragraph in all it says', () => {
  const { trace } = checkBrief(drafted(), pack, held)
  expect(trace.map(({ state }) => state)).toEqual(['EXACT', 'EXACT', 'EXACT', 'EXACT'])
})

it('leaves out whole articles where there is no room, never the first', () => {
  const tight = { ...pack, sections: pack.sections.map((slot) => (slot.id === 'articles' ? { ...slot, words: 16 } : slot)) }
  const { sections } = assembleBrief(empty, tight, Object.values(held), newId)
  const headings = sections.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading').length)
  expect(headings).toEqual([0, 1, 1, 0])
})
