import { beforeAll, expect, test, vi } from 'vitest'
import { registerAppScheme, serveRenderer } from './protocol.ts'

const electron = vi.hoisted(() => ({
  handler: (_request: { url: string }): Promise<Response> => Promise.reject(new Error('nothing is served yet')),
  fetched: [] as string[],
  schemes: [] as unknown[],
}))

vi.mock('electron', () => ({
  protocol: {
    handle: (_scheme: string, handler: typeof electron.handler) => void (electron.handler = handler),
    registerSchemesAsPrivileged: (schemes: unknown[]) => void electron.schemes.push(...schemes),
  },
  net: { fetch: (url: string) => (electron.fetched.push(url), Promise.resolve(new Response('found'))) },
}))

beforeAll(() => serveRenderer('/program/renderer'))

test('a file of the window is served under a policy that names nothing but the window itself', async () => {
  const { status, headers } = await electron.handler({ url: 'app://bundle/assets/index.js' })
  expect([status, electron.fetched.at(-1)]).toEqual([200, 'file:///program/renderer/assets/index.js'])
  const policy = headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("webrtc 'block'")
  // Pictures of a brief, whose bytes the page was given: blob: names what it made itself.
  expect(policy).toContain("img-src 'self' data: blob:;")
  expect(policy.match(/blob:/g)).toHaveLength(1)
  expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe/)
  expect(headers.get('X-DNS-Prefetch-Control')).toBe('off')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test('the window’s own scheme counts as secure, and may do what pages need and no more', () => {
  registerAppScheme()
  expect(electron.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
})

test('no url names a file outside the window, however it is spelled', async () => {
  const before = electron.fetched.length
  const hostile = [
    'app://other/index.html',
    'app://bundle.example.com/index.html',
    'app://bundle/%2e%2e%2f%2e%2e%2fetc/passwd',
    'app://bundle/..%2f..%2fetc/passwd',
    'app://bundle/..%5c..%5cetc%5cpasswd',
    'app://bundle/a%5c..%5c..%5cb',
    'app://bundle/index.html%00.png',
    'app://bundle/..%2frenderer-of-another/index.html',
    'app://bundle/%',
    'app://bundle/',
  ]
  for (const url of hostile) expect([url, (await electron.handler({ url })).status]).toEqual([url, 404])
  expect(electron.fetched).toHaveLength(before)
})
