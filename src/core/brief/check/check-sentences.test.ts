import { expect, test } from 'vitest'
import { evidence, sentence, brief, paragraph } from '../testing/brief-fixture.ts'
import { checkSentences } from './check-sentences.ts'
import { traceBrief } from './trace.ts'

test('of the excerpts of a sentence those are named that are gone, and no others', () => {
  const known = evidence({ '1:1': 'Gas flows east.' })
  const content = brief({ issue: [paragraph(sentence('Gas flows.', ['1:1', '2:7', '3:9']))] })
  const [found, ...others] = checkSentences(traceBrief(content, known), known)
  expect(others).toEqual([])
  expect(found).toMatchObject({ rule: 'excerpt-missing' })
  expect(found?.message).toContain('2:7, 3:9')
  expect(found?.message).not.toContain('1:1')
})
