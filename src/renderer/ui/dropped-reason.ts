import { t } from '#text/text.ts'
import { en } from '#text/en/index.ts'

type Known = keyof typeof en.found.leftOut

function isKnown(reason: string): reason is Known {
  return Object.hasOwn(en.found.leftOut, reason)
}

/** Words for the reason why a rule left a block out (`Block.dropped`); plain ones for a reason that has none of its own, such as one of a later version. */
export function droppedReason(reason: string): string {
  return t(`found:leftOut.${isKnown(reason) ? reason : 'other'}`)
}
