/**
 * Stock Chromium refuses unknown schemes, so `app://bundle/x` travels as `https://bundle.app.<suffix>/x` and is answered by
 * interception. The app sees its own urls only; a test's `page.url()` shows the carried form.
 */
const suffix = 'stand-in.invalid'
const escaped = suffix.replaceAll('.', String.raw`\.`)
const carried = new RegExp(String.raw`^https://([^/?#]*)\.([a-z0-9+-]+)\.${escaped}(?=[/?#]|$)(.*)$`, 's')

/** Schemes named by `protocol.registerSchemesAsPrivileged`. */
export const privilegedSchemes = new Set<string>()

/** The url by which Chromium carries `url`; urls of other schemes unchanged. */
export function toPage(url: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url)
  const [, scheme = '', host = '', rest = ''] = parts ?? []
  if (!privilegedSchemes.has(scheme)) return url
  return `https://${host || '_'}.${scheme}.${suffix}${rest.startsWith('/') ? rest : `/${rest}`}`
}

/** The app's own url for one that Chromium carries. */
export function fromPage(url: string): string {
  const parts = carried.exec(url)
  if (!parts) return url
  const [, host = '', scheme = '', rest = ''] = parts
  return `${scheme}://${host === '_' ? '' : host}${rest}`
}

/** Whether a request of Chromium's is one for a scheme of the app. */
export function isCarried(url: string): boolean {
  return carried.test(url)
}

/** A Content-Security-Policy whose sources with an app's scheme are spelled the way they are carried. */
export function policyToPage(policy: string): string {
  return policy.replaceAll(
    /(?<=^|[\s;])([a-z][a-z0-9+.-]*):(\/\/[^\s;]*)?(?=[\s;]|$)/gi,
    (source, scheme: string, rest?: string) => {
      if (!privilegedSchemes.has(scheme)) return source
      return rest ? toPage(`${scheme}:${rest}`).replace(/\/$/, '') : `https://*.${scheme}.${suffix}`
    },
  )
}

/** A url without what follows its `#`. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
