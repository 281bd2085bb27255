import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { listen } from './listening-machine.ts'
import { tryToLeave } from './ways-out.ts'

// What leaves the machine is counted, so no Chromium is used that did something before.
test.use({ sharedChromium: false })

test('the window reaches main through two functions and nothing else', async ({ page }) => {
  const door = await page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown>
    return {
      functions: Object.keys(world['briefwright'] as object).toSorted(),
      leaks: ['require', 'process', 'Buffer', 'module', 'ipcRenderer', 'electron'].filter((name) => name in world),
    }
  })
  expect(door).toEqual({ functions: ['call', 'onEvent'], leaks: [] })
})

test('the page runs no inline code, no eval and no style of its own', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const world = globalThis as unknown as { injected?: boolean }
    const script = document.createElement('script')
    script.textContent = 'globalThis.injected = true'
    document.body.append(script)
    const style = document.createElement('style')
    style.textContent = 'body { outline: 7px solid red }'
    document.head.append(style)
    await new Promise((resolve) => setTimeout(resolve, 50))
    let evaluated = true
    try {
      Reflect.construct(Function, ['return 1'])
    } catch {
      evaluated = false
    }
    return { injected: world.injected === true, evaluated, outline: getComputedStyle(document.body).outlineWidth }
  })
  expect(outcome.injected).toBe(false)
  expect(outcome.evaluated).toBe(false)
  expect(outcome.outline).not.toBe('7px')
})

test('no request leaves the machine', async ({ page }) => {
  const machine = await listen()
  await tryToLeave(page, machine.ports)
  expect(machine.arrived()).toEqual([])
  machine.close()
})

test('the page can neither navigate away nor open a window', async ({ app, page }) => {
  const before = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  const opened = await page.evaluate(() => window.open('https://example.com/') === null)
  await page.waitForTimeout(300)
  expect(opened).toBe(true)
  expect(page.url()).toBe(before)
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('calls that the contract does not know, or with other input, are refused with a reason', async ({ page }) => {
  const replies = [
    await ask(page, 'files.read', { path: '/etc/passwd' }),
    await ask(page, 'constructor', {}),
    await ask(page, 'import.start', { paths: ['/etc'] }),
    await ask(page, 'articles.get', { id: '1; DROP TABLE article' }),
  ]
  const codes = (replies as { ok: boolean; failure: { code: string } }[]).map((reply) => [reply.ok, reply.failure.code])
  expect(codes).toEqual([
    [false, 'unknown-call'],
    [false, 'unknown-call'],
    [false, 'unknown-call'],
    [false, 'bad-input'],
  ])
})
