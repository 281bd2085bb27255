import type { RawBlock } from '#core/import/raw-block.ts'
import { foldText } from '#core/import/words.ts'
import { webAddress } from '../web-address.ts'
import { invitesOnline } from './furniture.ts'

/** An address that leads through a counter, or carries the mark of the person it was sent to. */
const PERSONAL = /[?&]|track|click|redirect|list-manage|\/ls\/|[\da-zA-Z_-]{40}/

const LONGEST = 200
/** How many lines of the plain text may stand above the one that says where the letter is. */
const HEAD = 20

/** The address behind “View in browser”, where it is one to cite: of the web, and without the mark of the person it was sent to. */
export function onlineAddress(blocks: readonly RawBlock[]): string | null {
  for (const block of blocks) {
    if (block.dropped !== 'mail-furniture' || !invitesOnline(block.text)) continue
    const link = block.marks?.find((mark) => mark.kind === 'link' && /^https?:/.test(mark.href ?? ''))?.href
    const address = lastingAddress(link ?? '')
    if (address !== null) return address
  }
  return null
}

/** The address that the letter's own headline leads to. */
export function headlineAddress(blocks: readonly RawBlock[], title: string): string | null {
  const heading = blocks.find((block) => block.kind === 'heading' && foldText(block.text) === foldText(title))
  return lastingAddress(heading?.marks?.find((mark) => mark.kind === 'link')?.href ?? '')
}

/** The address that the plain text of a letter states: `View this post on the web at https://…`. */
export function statedAddress(text: string): string | null {
  for (const line of text.slice(0, 10_000).split('\n').slice(0, HEAD)) {
    const address = /^.{0,80}\b(?:view|read)\b.{0,60}?(https?:\/\/[^\s<>]{3,190})/i.exec(line)?.[1]
    if (address !== undefined) return lastingAddress(address)
  }
  return null
}

function lastingAddress(link: string): string | null {
  const address = webAddress(link)
  return address !== null && address.length < LONGEST && !PERSONAL.test(address) ? address : null
}
