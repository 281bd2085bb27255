const SCHEME = /^(?<scheme>https?:\/\/|mailto:)(?=.)/i
/** A name or number of a machine, where a port may follow, and anything behind it. */
const HOST = /^(?:[^\s/?#@]*@)?(?:[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)*\.?|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)/iu
const MAILBOX = /^[^@?]+@[^@?]+(?:\?|$)/
const UNSEEN = /[\u0000-\u001f\u007f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/**
 * An address as a link of a brief holds it: web or mail, without what is not seen, spaces and round brackets written as their codes. null for every other
 * scheme and for what is no address.
 */
export function linkAddress(given: string): string | null {
  const text = given.toWellFormed().replace(UNSEEN, '').trim()
  const scheme = SCHEME.exec(text)?.groups?.['scheme']
  if (scheme === undefined) return null
  const rest = text.slice(scheme.length).replace(/[\s()<>"\\]|%(?![\da-f]{2})/gi, coded)
  const isMail = scheme.toLowerCase() === 'mailto:'
  return (isMail ? MAILBOX : HOST).test(rest) ? scheme.toLowerCase() + rest : null
}

/** The same as a person types it: without the scheme, in pointed brackets or quotation marks. */
export function typedAddress(typed: string): string | null {
  const bare = unwrapped(typed.replace(UNSEEN, '').trim())
  const known = linkAddress(bare)
  if (known !== null) return known
  if (/^[^\s@/:]+@[^\s@/:]+\.\p{L}{2,}$/u.test(bare)) return linkAddress(`mailto:${bare}`)
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#].*)?$/u.test(bare)
    ? linkAddress(`https://${bare}`)
    : null
}

function unwrapped(text: string): string {
  return /^[<"“]/u.test(text) && /[>"”]$/u.test(text) ? text.slice(1, -1).trim() : text
}

/** A sign by its codes, as addresses write them: `%E3%80%80`. */
function coded(sign: string): string {
  const written = encodeURIComponent(sign)
  return written === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : written
}
