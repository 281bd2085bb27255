import { expect, test } from 'vitest'
import { fontStyle } from './font-style.ts'

const told = (name: string): string =>
  Object.entries(fontStyle(name))
    .flatMap(([what, is]) => (is ? [what] : []))
    .join(' ')

test.each([
  ['ABCDEF+SourceSerif4-BoldItalic', 'bold italic'],
  ['ABCDEF+SourceSerif4-Regular', ''],
  ['Arial-Black', 'bold'],
  ['HelveticaNeue-Heavy', 'bold'],
  ['MyriadPro-Semibold', 'bold'],
  ['Frutiger-UltraBd', 'bold'],
  ['TimesNewRomanPS-BdMT', 'bold'],
  ['NimbusRomNo9L-Medi', 'bold'],
  ['NimbusRomNo9L-MediItal', 'bold italic'],
  ['Avenir-Medium', ''],
  ['Helvetica-Oblique', 'italic'],
  ['Minion-It', 'italic'],
  ['Literata-LightIt', 'italic'],
  ['MinionIt', 'italic'],
  ['Minion-it', 'italic'],
  ['Summit', ''],
  ['ABCDEF+Fonts-Bandit', ''],
  ['Garamond-Kursiv', 'italic'],
  ['ABCDEF+CMBX10', 'bold'],
  ['ABCDEF+CMTI10', 'italic'],
  ['CMMI7', 'italic'],
  ['SFBX1200', 'bold'],
  ['CMR10', ''],
  ['ECBXTI10', 'bold italic'],
])('%s is set as “%s”', (name, style) => {
  expect(told(name)).toBe(style)
})

test('a name is read from its first letter on, and no further than names go', () => {
  expect(told('BoldFace')).toBe('bold')
  expect(told('CMB10')).toBe('bold')
  expect(told(`${'x'.repeat(116)}Bold`)).toBe('bold')
  expect(told(`${'x'.repeat(117)}Bold`)).toBe('')
})
