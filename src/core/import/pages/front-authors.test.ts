import { expect, it } from 'vitest'
import { frontAuthors } from './front-authors.ts'

const authors = (...lines: string[]) =>
  frontAuthors(
    lines.map((text) => ({ text, kind: null })),
    0,
    [],
  )?.names ?? []

it('the first of several numbered headings is nobody, an initial is somebody’s', () => {
  expect(authors('Report on the ramp', 'I. Ground', 'The ramp was built in 1961 for carts.', 'II. Finding')).toEqual([])
  expect(authors('Report on the ramp', 'I. Petrov', 'The ramp was built in 1961 for carts.')).toEqual(['I. Petrov'])
})
