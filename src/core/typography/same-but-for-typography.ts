import { normalise } from '../anchor/normalise.ts'

/** Whether two texts say the same, set with other marks, dashes and spaces: `--` for a dash, none where French has one. */
export function sameButForTypography(one: string, other: string): boolean {
  return one === other || plainly(one) === plainly(other)
}

function plainly(text: string): string {
  return normalise(text.replace(/[\u2012-\u2015]/g, '--'))
    .text.replaceAll('"', "'")
    .replace(/ ?--? ?/g, (dash) => (dash === '-' ? dash : '--'))
    .replace(/(?<=') | (?=['"%;:!?])/g, '')
}
