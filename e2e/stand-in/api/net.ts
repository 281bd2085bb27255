import type { Net } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strict } from '../strict.ts'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Electron's `net`, for files: nothing else may be fetched here. */
export const net = strict('net', {
  async fetch(input) {
    const url = typeof input === 'string' ? input : input.url
    if (!url.startsWith('file:')) throw new Error(`stand-in: net.fetch of ${url} is not implemented; only files are`)
    const path = fileURLToPath(url)
    const bytes = await readFile(path).catch(() => undefined)
    if (!bytes) throw new TypeError('net::ERR_FILE_NOT_FOUND')
    return new Response(bytes, { headers: { 'content-type': types[extname(path).toLowerCase()] ?? 'application/octet-stream' } })
  },
} satisfies Pick<Net, 'fetch'>)
