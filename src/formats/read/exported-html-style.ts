import { createHash } from 'node:crypto'
import { STYLE_NAMES } from '#core/template.ts'
import { KNOWN_SHEETS } from '../write/html/known-sheets.ts'

const COLOUR = '#[0-9a-f]{6}'
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2})?`
const ROOT = new RegExp(`^:root\\{--accent:(${COLOUR});--ground:${COLOUR}14\\}$`)
const RULE = new RegExp(
  `^\\.(${STYLE_NAMES.join('|')})\\{font-family:var\\(--(?:serif|sans)\\);font-size:(${NUMBER})pt;line-height:(${NUMBER});font-weight:[47]00;` +
    `font-style:(?:italic|normal);color:(${COLOUR});margin-block:${NUMBER}pt ${NUMBER}pt;text-align:(?:start|end|center)\\}$`,
)
/** Points; smaller letters nobody reads. */
const SMALLEST = 4

/** Whether a style element is one of ours: the sheet of a release, or the styles of a template that hide nothing. Anything else could hide text, or make some. */
export function isOurStyle(given: string): boolean {
  const style = given.replaceAll('\r\n', '\n').trim()
  if (KNOWN_SHEETS.has(createHash('sha256').update(style).digest('hex'))) return true
  const [root = '', ...rules] = style.split('\n')
  // The numbers of notes at their calls have the accent.
  return isDark(ROOT.exec(root)?.[1] ?? '#ffffff') && rules.every(isReadable)
}

function isReadable(rule: string): boolean {
  const [, , size, leading, colour = ''] = RULE.exec(rule) ?? []
  return Number(size) >= SMALLEST && Number(leading) >= 1 && isDark(colour)
}

function isDark(colour: string): boolean {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).some((channel) => channel < 0xe0)
}
