import { expect, test } from 'vitest'
import { checkBrief } from './check/check.ts'
import { bundledIds, bundledTemplate, bundledText } from './testing/bundled-templates.ts'
import { sampleEvidence, TemplateSample } from './testing/template-sample.ts'

test.each(bundledIds())('the sample of %s passes every check of its template', (name) => {
  const sample = TemplateSample.parse(JSON.parse(bundledText(name, 'sample.json') ?? ''))
  expect(checkBrief(sample.brief, bundledTemplate(name), sampleEvidence(sample)).findings).toEqual([])
})
