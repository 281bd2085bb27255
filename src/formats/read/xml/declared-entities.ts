import { failure, type Failure } from '#core/result.ts'
import { t } from '#text/text.ts'

/** How far down a document type may stand. */
const HEAD = 64 * 1024

/**
 * The failure of a document that declares entities of its own, which can grow without end or stand for other files (`xml-entities`); null where it
 * declares none. Nothing that is read here needs them, so that they are neither expanded nor loaded but refused before any parser sees them.
 */
export function declaredEntities(name: string, xml: string): { ok: false; failure: Failure } | null {
  const at = xml.slice(0, HEAD).search(/<!doctype/i)
  if (at === -1) return null
  const bracket = xml.indexOf('[', at)
  const end = xml.indexOf('>', at)
  const own = bracket !== -1 && (end === -1 || bracket < end)
  return own && /<!entity/i.test(xml.slice(bracket)) ? failure('xml-entities', t('unread:xml.entities', { name })) : null
}
