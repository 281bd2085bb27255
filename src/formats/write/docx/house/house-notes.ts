import { partRoot } from '../../../read/exported-docx-parts.ts'
import { styleLooks } from '../../../read/exported-docx-hidden.ts'
import { t } from '#text/text.ts'
import { cleanRunning } from './clean-running.ts'
import { fieldNames } from './fill-fields.ts'
import type { House } from './house.ts'
import { housePage } from './house-page.ts'
import { leftOut } from './left-out.ts'
import { seenNumbers } from './seen-numbers.ts'

/** Characters of what is left out or kept that a note quotes. */
const QUOTED = 120

/**
 * What whoever adds a house style should know of it, one plain sentence each: what no brief takes over, hidden words and white letters of its heads and feet, and names in them that mean nothing.
 */
export function houseNotes(house: House, name: string): string[] {
  const looks = styleLooks(house.styles)
  const running = housePage(house).running.flatMap(({ path }) => {
    const root = partRoot(house.parts, path)
    return root === null ? [] : [cleanRunning(root, looks, (id) => id)]
  })
  const unknown = new Set(running.flatMap(({ root }) => [...fieldNames(root).unknown]))
  const fields = [...unknown].map((field) => `{{${field}}}`).join(', ')
  const numbers = house.numbering === null ? [] : seenNumbers(house.numbering).hidden
  const hidden = quoted([...running.flatMap((one) => one.hidden), ...numbers])
  const doubtful = quoted(running.flatMap((one) => one.doubtful))
  return [
    ...leftOut(house),
    ...(hidden === '' ? [] : [t('style:house.hidden', { words: hidden })]),
    ...(doubtful === '' ? [] : [t('style:house.doubtful', { words: doubtful })]),
    ...(unknown.size === 0 ? [] : [t('style:house.unknownField', { name, fields })]),
  ]
}

function quoted(texts: readonly string[]): string {
  const all = [...new Set(texts)].join(' · ')
  return all.length > QUOTED ? `${all.slice(0, QUOTED)}…` : all
}
