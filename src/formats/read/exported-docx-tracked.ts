import type { Extra } from '#core/brief/proof/found.ts'
import type { TrackedChange } from '#core/brief/return/returned-file.ts'
import { elementsIn, localName, textIn, type XmlElement } from './xml/xml-element.ts'

const KINDS: Readonly<Record<string, [TrackedChange['kind'], 'in' | 'out']>> = {
  ins: ['insertion', 'in'],
  moveTo: ['moved-here', 'in'],
  del: ['deletion', 'out'],
  moveFrom: ['moved-away', 'out'],
}

/** What a change that Word kept track of is, and whether its text stands (`in`) if all are accepted. */
export function trackedChange(element: XmlElement): {
  kind: TrackedChange['kind']
  tracked: 'in' | 'out'
  text: string
  extra: Extra
} {
  const [kind, tracked] = KINDS[localName(element.name)] ?? ['insertion', 'in']
  const text = [...elementsIn(element, 't'), ...elementsIn(element, 'delText')].map((part) => textIn(part)).join('')
  return { kind, tracked, text, extra: { kind: tracked === 'in' ? 'tracked-insertion' : 'tracked-deletion', text, page: null } }
}
