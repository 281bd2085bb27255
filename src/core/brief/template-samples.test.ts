import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Template } from '../template.ts'
import { checkBrief } from './check/check.ts'
import { sampleEvidence, TemplateSample } from './testing/template-sample.ts'

const folder = new URL('../../../templates/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const templates = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

test.each(templates)('the sample of %s passes every check of its template', (name) => {
  const template = Template.parse(read(`${name}/template.json`))
  const sample = TemplateSample.parse(read(`${name}/sample.json`))
  expect(checkBrief(sample.brief, template, sampleEvidence(sample)).findings).toEqual([])
})
