import { join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { net, protocol } from 'electron'

/** The window's pages come from this scheme only; file: and http: are never loaded. */
export const APP_ORIGIN = 'app://bundle'

/**
 * No inline code, no eval, nothing from elsewhere. Styles set by script through the CSSOM are not inline styles to CSP, so components that
 * place a popover need no exception.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "webrtc 'block'",
].join('; ')

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the built renderer's files, and nothing outside its folder. */
export function serveRenderer(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileOf(request.url, folder)
    if (file === null) return new Response('Not found', { status: 404 })
    const found = await net.fetch(pathToFileURL(file).toString()).catch(() => null)
    if (!found?.ok) return new Response('Not found', { status: 404 })
    const headers = new Headers(found.headers)
    headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY)
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('X-DNS-Prefetch-Control', 'off')
    return new Response(found.body, { status: 200, headers })
  })
}

/** The file inside `folder` that a url of ours names; null when it names anything else, or cannot be read as a url. */
function fileOf(url: string, folder: string): string | null {
  const { host, pathname } = new URL(url)
  if (host !== 'bundle') return null
  try {
    const path = decodeURIComponent(pathname)
    const file = normalize(join(folder, path))
    return /[\\\0]/.test(path) || !file.startsWith(folder + sep) || file.endsWith(sep) ? null : file
  } catch {
    return null // a percent sign that encodes nothing
  }
}
