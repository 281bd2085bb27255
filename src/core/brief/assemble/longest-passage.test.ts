import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Template } from '#core/template.ts'
import { longestPassage } from './longest-passage.ts'

const template = (id: string): Template =>
  Template.parse(JSON.parse(readFileSync(new URL(`../../../../templates/${id}/template.json`, import.meta.url), 'utf8')))

it('leaves room in a BLUF note for three facts and for one of them in the bottom line', () => {
  expect(longestPassage(template('bluf-note'))).toBe(30)
})

it('is not bounded where findings have a section for each theme', () => {
  expect(longestPassage(template('policy-brief'))).toBe(Infinity)
})
