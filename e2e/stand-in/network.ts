import type { Payload } from './cdp/connection.ts'
import { beforeRequest, headersReceived, listensToHeaders } from './api/web-request.ts'
import { answerFor } from './api/protocol.ts'
import type { HostContents } from './window.ts'
import { browser, host, quietly } from './host.ts'
import { fromPage, isCarried, policyToPage, toPage } from './urls.ts'

type Paused = Payload<'Fetch.requestPaused'>
type Headers = Record<string, string[]>

const kinds: Record<string, string> = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  WebSocket: 'webSocket',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
}

/** Puts the app between Chromium and every request, those of workers included. */
export async function interceptRequests(): Promise<void> {
  browser().on('Fetch.requestPaused', (paused) =>
    quietly(paused.responseStatusCode === undefined ? answer(paused) : changeHeaders(paused)),
  )
  await browser().send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function answer(paused: Paused): Promise<unknown> {
  const { requestId, request } = paused
  const url = fromPage(request.url)
  const contents = ownerOf(paused.frameId)
  // A page that another page opened without `window.open`: the app is asked, and the page is closed in any case.
  if (!contents && paused.resourceType === 'Document') {
    host.focused?.webContents.askToOpen({ kind: 'open', url: request.url, frameName: '', features: '' })
    await browser().send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    return browser().send('Target.closeTarget', { targetId: paused.frameId })
  }
  const main = contents?.isMainFrame(paused.frameId) ?? false
  const redirected = paused.redirectedRequestId !== undefined
  if (paused.resourceType === 'Document' && contents?.preventsNavigation(url, main, redirected)) {
    return browser().send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
  }
  if (main && paused.resourceType === 'Document') quietly(refreshPreload(contents))
  const details = {
    ...describe(paused, contents),
    resourceType:
      paused.resourceType === 'Document' ? (main ? 'mainFrame' : 'subFrame') : (kinds[paused.resourceType] ?? 'other'),
  }
  const decision = await beforeRequest(details)
  if (decision.cancel) return browser().send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
  if (decision.redirectURL) return redirect(requestId, decision.redirectURL)
  // Chromium asks for an icon by itself, Electron does not.
  if (paused.resourceType === 'Other' && new URL(url).pathname === '/favicon.ico')
    return browser().send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
  if (!isCarried(request.url))
    return browser().send('Fetch.continueRequest', { requestId, interceptResponse: listensToHeaders() })
  return fulfil(paused, details)
}

/** Chromium takes a new preload only after a document has come, so that one is loaded again. */
async function refreshPreload(contents: HostContents | undefined): Promise<void> {
  const link = await contents?.link
  if (!link?.preload.hasChanged()) return
  await link.preload.install()
  contents?.reload()
}

/** The app's own answer to a request of one of its schemes. */
async function fulfil(paused: Paused, details: ReturnType<typeof describe>): Promise<unknown> {
  const { requestId, request } = paused
  let response: Response | undefined
  try {
    response = await answerFor(details.url, {
      method: request.method,
      headers: ownHeaders(request.headers),
      body: bodyOf(paused),
    })
  } catch (error) {
    console.error(`stand-in: the protocol handler failed for ${details.url}:`, error)
  }
  if (!response || response.type === 'error') return browser().send('Fetch.failRequest', { requestId, errorReason: 'Failed' })
  const headers: Headers = {}
  response.headers.forEach((value, name) => (headers[name] ??= []).push(value))
  const changed = await changedHeaders(details, response.status, headers)
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  return browser().send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: listed(changed),
    body,
  })
}

/** For requests that Chromium answers itself (a development server's): lets the app change their headers. */
async function changeHeaders(paused: Paused): Promise<unknown> {
  const { requestId, responseStatusCode = 200 } = paused
  const headers: Headers = {}
  for (const { name, value } of paused.responseHeaders ?? []) (headers[name] ??= []).push(value)
  const changed = await changedHeaders(describe(paused, ownerOf(paused.frameId)), responseStatusCode, headers)
  return browser().send('Fetch.continueResponse', {
    requestId,
    responseCode: responseStatusCode,
    responseHeaders: listed(changed),
  })
}

async function changedHeaders(
  details: ReturnType<typeof describe>,
  statusCode: number,
  responseHeaders: Headers,
): Promise<Headers> {
  const decision = await headersReceived({
    ...details,
    statusCode,
    statusLine: `HTTP/1.1 ${statusCode}`,
    responseHeaders,
  } as never)
  return (decision.responseHeaders ?? responseHeaders) as Headers
}

function listed(headers: Headers): { name: string; value: string }[] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value: /^content-security-policy/i.test(name) ? policyToPage(value) : value })),
  )
}

function redirect(requestId: string, url: string): Promise<unknown> {
  return browser().send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 307,
    responseHeaders: [{ name: 'Location', value: toPage(url) }],
  })
}

function describe({ requestId, request }: Paused, contents: HostContents | undefined) {
  return {
    id: Number(requestId.replaceAll(/\D/g, '')),
    url: fromPage(request.url),
    method: request.method,
    referrer: fromPage(request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    webContentsId: contents?.id,
    webContents: contents,
    frame: contents?.mainFrame,
  }
}

function ownerOf(frame: string): HostContents | undefined {
  return [...host.windows.values()].map(({ webContents }) => webContents).find((contents) => contents.hasFrame(frame))
}

function ownHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, /^(origin|referer)$/i.test(name) ? fromPage(value) : value]),
  )
}

function bodyOf({ request }: Paused): BodyInit | null {
  if (!request.hasPostData) return null
  return Buffer.concat((request.postDataEntries ?? []).map(({ bytes = '' }) => Buffer.from(bytes, 'base64')))
}
