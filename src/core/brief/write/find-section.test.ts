import { expect, it } from 'vitest'
import type { Template } from '#core/template.ts'
import { brief } from '../testing/brief-fixture.ts'
import { findSection } from './find-section.ts'

const CONTENT = brief({ summary: [], 'findings:Énergie': [], 'findings:security': [], sources: [] })
const TEMPLATE = { sections: [{ id: 'sources', kind: 'sources' }] } as Pick<Template, 'sections'>
const found = (name: string): string => {
  const result = findSection(CONTENT, TEMPLATE, name)
  return result.ok ? result.value.id : `${result.failure.code}: ${result.failure.message}`
}

it('a section is found by its id, the template’s id of it, or its title in any case', () => {
  expect(found('findings:security')).toBe('findings:security')
  expect(found('summary')).toBe('summary')
  expect(found(' SECURITY ')).toBe('findings:security')
  expect(found('e\u0301nergie')).toBe('findings:Énergie')
})

it('a name that several answer to, or none, is refused with those there are', () => {
  expect(found('findings')).toBe(
    'no-such-section: Several sections of this brief are called “findings”: “Énergie” (findings:Énergie), “security” (findings:security). Give the id.',
  )
  expect(found('outlook')).toMatch(/^no-such-section: This brief has no section “outlook”\. It has “summary” \(summary\), /)
})

it('the list of sources writes itself', () => {
  expect(found('sources')).toMatch('section-writes-itself')
})
