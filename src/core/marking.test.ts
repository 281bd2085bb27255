import { expect, it, test } from 'vitest'
import { compareMarkings, markingName, readMarking } from './marking.ts'

it.each([
  ['TLP:AMBER', 'TLP:AMBER'],
  ['tlp: amber + strict', 'TLP:AMBER+STRICT'],
  ['TLP AMBER', 'TLP:AMBER'],
  ['TLP:WHITE', 'TLP:CLEAR'],
  ['Official', 'OFFICIAL'],
  ['OFFICIAL – SENSITIVE', 'OFFICIAL'],
  ['OFFICIAL-SENSITIVE COMMERCIAL', 'OFFICIAL-SENSITIVE'],
  ['OFFICIAL SENSITIVE', 'OFFICIAL-SENSITIVE'],
  ['Top Secret – eyes only', 'TOP SECRET'],
  ['TLP:RED (members of the working group)', 'TLP:RED'],
])('“%s” is read as %s', (written, name) => {
  const marking = readMarking(written)
  expect(marking === null ? null : markingName(marking)).toBe(name)
})

it.each(['INTERNAL', 'SECRETARIAT', 'TLP:AMBER+STRICTER', 'TLP:BLUE', 'For policy use'])('“%s” is on no scale', (written) => {
  expect(readMarking(written)).toBeNull()
})

const rising = (...markings: string[]) => markings.map((written) => readMarking(written) ?? 'unmarked')

test('levels go up along each scale, and what nobody marked is at the bottom of both', () => {
  for (const scale of [
    rising('', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'),
    rising('', 'OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'),
  ])
    expect(
      scale.every((marking, index) => index === 0 || (compareMarkings(scale[index - 1] ?? 'unmarked', marking) ?? 0) < 0),
    ).toBe(true)
  expect(compareMarkings('unmarked', readMarking('TLP:CLEAR') ?? 'unmarked')).toBe(0)
})

test('two scales are never compared', () => {
  expect(compareMarkings({ scale: 'tlp', level: 4 }, { scale: 'plain', level: 1 })).toBeNull()
})
