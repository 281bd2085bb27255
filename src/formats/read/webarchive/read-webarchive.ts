import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { decodeText } from '../decode-text.ts'
import type { FormatReader } from '../parsed-source.ts'
import { readSavedPage } from '../saved-page.ts'
import { type PlistValue, readBinaryPlist } from './binary-plist.ts'
import { readXmlPlist } from './xml-plist.ts'

/** The article of a page that Safari saved as a web archive, a property list. Failures: `damaged-file`, `no-text`, those of `readSavedPage`. */
export const readWebarchive: FormatReader = async ({ name, bytes }) => {
  const list = propertyList(name, bytes)
  if (!list.ok) return list
  const main = list.value.entry('WebMainResource')
  const page = main?.entry('WebResourceData')?.data() ?? null
  if (main === null || page === null) return failure('no-text', t('unread:page.noPage', { name }))
  return readSavedPage(name, 'webarchive', {
    bytes: page,
    charset: main.entry('WebResourceTextEncodingName')?.string() ?? null,
    url: main.entry('WebResourceURL')?.string() ?? null,
  })
}

function propertyList(name: string, bytes: Uint8Array): Result<PlistValue> {
  if (Buffer.from(bytes.subarray(0, 6)).toString('latin1') !== 'bplist') {
    const text = decodeText(name, bytes)
    return text.ok ? readXmlPlist(name, text.value.text) : text
  }
  const list = readBinaryPlist(bytes)
  return list === null ? failure('damaged-file', t('unread:page.cutOff', { name })) : success(list)
}
