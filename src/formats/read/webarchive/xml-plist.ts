import { type Result, success } from '#core/result.ts'
import { readXml } from '../xml/read-xml.ts'
import { childrenOf, textIn, type XmlElement } from '../xml/xml-element.ts'
import type { PlistValue } from './binary-plist.ts'

/** The top value of a property list in XML. Failures: those of `readXml`. */
export function readXmlPlist(name: string, xml: string): Result<PlistValue> {
  const root = readXml(name, xml)
  return root.ok ? success(valueOf(childrenOf(root.value)[0])) : root
}

function valueOf(element: XmlElement | undefined): PlistValue {
  return {
    entry(key) {
      const entries = element?.name === 'dict' ? childrenOf(element) : []
      const at = entries.findIndex((entry) => entry.name === 'key' && textIn(entry) === key)
      return at === -1 ? null : valueOf(entries[at + 1])
    },
    data: () => (element?.name === 'data' ? new Uint8Array(Buffer.from(textIn(element), 'base64')) : null),
    string: () => (element?.name === 'string' ? textIn(element) : null),
  }
}
