import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, seen, test } from './trial.ts'

test('the content security policy that the app sends blocks inline scripts and eval', async ({ app, page }) => {
  await expect.poll(() => page.evaluate(() => window.moduleRan)).toBe(true)
  const evaluated = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    const link = document.createElement('a')
    link.href = 'javascript:window.injected = true'
    document.body.append(link)
    link.click()
    return { inline: window.inline, injected: window.injected }
  })
  expect(evaluated).toEqual({})
  await expect.poll(async () => (await seen(app)).console.join('\n')).toContain('Content Security Policy')
})

test('a page cannot open windows', async ({ app, page }) => {
  expect(await page.evaluate(() => window.open('https://outside.example/script'))).toBeNull()
  await page.getByRole('link', { name: 'New window' }).click()
  await page.getByRole('link', { name: 'Away' }).click({ modifiers: ['ControlOrMeta'] })
  await expect
    .poll(async () => (await seen(app)).opened)
    .toEqual(['https://outside.example/script', 'https://outside.example/new', 'https://outside.example/away'])
  expect(app.electron.windows()).toHaveLength(1)
})

test('a page cannot go elsewhere', async ({ app, page }) => {
  await page.getByRole('link', { name: 'Away' }).click()
  await expect.poll(async () => (await seen(app)).navigations).toEqual(['https://outside.example/away'])
  await expect(page.getByRole('heading', { name: 'Trial' })).toBeVisible()
})

test('a page cannot submit a form elsewhere, nor into a new window', async ({ app, page }) => {
  await page.evaluate(() => {
    const form = document.createElement('form')
    form.action = 'https://outside.example/form'
    form.target = '_blank'
    document.body.append(form)
    form.requestSubmit()
  })
  await expect.poll(async () => (await seen(app)).opened).toEqual(['https://outside.example/form?'])
  await expect.poll(() => app.electron.windows().length).toBe(1)
  expect((await seen(app)).requests).toEqual([])
})

test('the app refuses every request that is not its own, and nothing leaves', async ({ app, page }) => {
  const { url, reached, close } = openServer()
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.src = `http://${address}frame`
    document.body.append(frame)
    const image = new Image()
    image.src = `http://${address}image`
    const socket = new Promise((resolve) => {
      try {
        new WebSocket(`ws://${address}socket`).addEventListener('error', resolve)
      } catch (error) {
        resolve(error)
      }
    })
    await Promise.all([fetch(`http://${address}fetch`).catch(() => {}), image.decode().catch(() => {}), socket])
    await navigator.serviceWorker?.register('./page.js').catch(() => {})
  }, url)
  // Past the policy too: a request of the browser's own.
  await app.electron.evaluate(
    ({ BrowserWindow }, address) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`navigator.sendBeacon('http://${address}beacon')`),
    url,
  )
  await page.waitForTimeout(300)
  close()
  expect(reached()).toBe(0)
})

test('the app hears of requests that the policy lets through, and cancels them', async ({ app, page }) => {
  const { url, reached, close } = openServer()
  await app.electron.evaluate(({ session }) =>
    session.defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, decide) =>
      decide({ responseHeaders: { ...responseHeaders, 'content-security-policy': ['default-src *'] } }),
    ),
  )
  await page.reload()
  const fetched = page.evaluate((address) => fetch(address, { mode: 'no-cors' }), `http://${url}fetch`)
  await expect(fetched).rejects.toThrow('Failed to fetch')
  expect((await seen(app)).requests).toContain(`http://${url}fetch`)
  close()
  expect(reached()).toBe(0)
})

test('a policy may name the app’s own scheme', async ({ app, page }) => {
  await app.electron.evaluate(({ session }) =>
    session.defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, decide) =>
      decide({
        responseHeaders: {
          ...responseHeaders,
          'content-security-policy': ["default-src 'none'; script-src app:; connect-src app://other"],
        },
      }),
    ),
  )
  await page.reload()
  expect(await page.evaluate(() => [window.moduleRan, window.inline])).toEqual([true, undefined])
  await expect(page.evaluate(() => fetch('./page.js'))).rejects.toThrow('Failed to fetch')
})

test('permissions that the app denies are denied', async ({ page }) => {
  const states = await page.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'clipboard-read', 'midi'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  )
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
})

test('the app hears of downloads', async ({ app, page }) => {
  await page.getByRole('link', { name: 'Download' }).click()
  await expect.poll(async () => (await seen(app)).downloads).toEqual(['page.js'])
})

test('an app that goes offline is offline for its pages', async ({ app, page }) => {
  await app.electron.evaluate(({ session }) => session.defaultSession.enableNetworkEmulation({ offline: true }))
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Trial' })).toBeVisible()
})

/** A server on this machine that counts who comes. */
function openServer(): { url: string; reached: () => number; close: () => void } {
  let reached = 0
  const server = createServer((_request, response) => {
    reached++
    response.end()
  }).listen(0)
  const { port } = server.address() as AddressInfo
  return { url: `127.0.0.1:${port}/`, reached: () => reached, close: () => server.close() }
}
