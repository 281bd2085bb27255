import { expect, test } from 'vitest'
import { isOurStyle } from './exported-html-style.ts'

const ROOT = ':root{--accent:#0369a1;--ground:#0369a114}'
const rule = ({ size = '11', leading = '1.4', colour = '#222222' } = {}): string =>
  `.body{font-family:var(--serif);font-size:${size}pt;line-height:${leading};font-weight:400;font-style:normal;color:${colour};margin-block:0pt 6pt;text-align:start}`

test('the styles of a template are ours, and those that would hide text are not: too small, lines over each other, white on white', () => {
  expect(isOurStyle(`${ROOT}\n${rule()}`)).toBe(true)
  expect(
    [{ size: '1' }, { leading: '0.1' }, { colour: '#fefefe' }].map((hiding) => isOurStyle(`${ROOT}\n${rule(hiding)}`)),
  ).toEqual([false, false, false])
  expect(isOurStyle(`${ROOT.replaceAll('#0369a1', '#fefefe')}\n${rule()}`)).toBe(false)
})
