import { expect, test } from 'vitest'
import { besidesText } from './compare-besides.ts'
import { WORD_FORM } from './forms.ts'
import type { FoundFile, FoundProperties } from './found.ts'
import type { ProofRegister } from './proof-register.ts'

const properties = { title: 'The plants', author: 'A. One; B. Two', subject: 'Policy brief', keywords: 'energy, security' }
const told = (found: FoundProperties): string[] => {
  const file = { format: 'docx', pictures: [], runningPictures: 0, links: [], properties: found } as unknown as FoundFile
  return besidesText(file, [], { properties, brief: {} as ProofRegister['brief'] }, WORD_FORM).map(({ text }) => text)
}

test('keywords and authors that a program sets apart otherwise are the same, others are told', () => {
  expect(told({ ...properties, keywords: 'energy security', author: 'A. One, B. Two' })).toEqual([])
  expect(told({})).toEqual([])
  expect(told({ keywords: 'energy insecurity', author: 'C. Three' })).toEqual(['author: C. Three', 'keywords: energy insecurity'])
})
