import { expect, seen, test } from './trial.ts'

test('the preload may require electron and nothing else', async ({ page }) => {
  expect(await page.evaluate(() => window.trial.refused)).toBe('module not found: node:fs')
})

test('the page sees what the preload exposes, frozen, and nothing of the preload itself', async ({ page }) => {
  const visible = await page.evaluate(() => ({
    keys: Object.keys(window).filter((key) => /trial|preloadOnly|standIn/i.test(key)),
    frozen: Object.isFrozen(window.trial),
    require: 'require' in globalThis,
    process: 'process' in globalThis,
    secure: isSecureContext,
  }))
  expect(visible).toEqual({ keys: ['trial'], frozen: true, require: false, process: false, secure: true })
})

test('functions cross the bridge both ways, and errors keep their message only', async ({ page }) => {
  expect(await page.evaluate(() => window.trial.twice((value) => value * 3, 5))).toBe(45)
  const message = await page.evaluate(() => {
    try {
      return window.trial.boom()
    } catch (error) {
      return (error as Error).message
    }
  })
  expect(message).toBe('from the preload')
})

test('values keep their kind on the way to the main process and back', async ({ page }) => {
  const back = await page.evaluate(async () => {
    const sent = {
      date: new Date(5),
      missing: undefined,
      none: null,
      big: 12n,
      odd: [Number.NaN, -0],
      map: new Map([['a', new Set([1])]]),
      bytes: new Uint8Array([0, 255]),
      text: 'Қазақстан 新疆 \u2028',
    }
    const value = (await window.trial.invoke('echo', sent)) as typeof sent
    return [
      value.date.getTime(),
      'missing' in value && value.missing === undefined,
      value.none,
      value.big === 12n,
      Number.isNaN(value.odd[0]),
      Object.is(value.odd[1], -0),
      value.map.get('a')?.has(1),
      [...value.bytes],
      value.text === sent.text,
    ]
  })
  expect(back).toEqual([5, true, null, true, true, true, true, [0, 255], true])
})

test('a function in a message is refused with the words of the structured clone', async ({ page }) => {
  const refused = page.evaluate(() => window.trial.invoke('echo', { run: [() => 1] }))
  await expect(refused).rejects.toThrow('could not be cloned')
})

test('a handler that throws rejects the call with Electron’s words', async ({ page }) => {
  await expect(page.evaluate(() => window.trial.invoke('fail'))).rejects.toThrow(
    "Error invoking remote method 'fail': RangeError: deliberate failure",
  )
  await expect(page.evaluate(() => window.trial.invoke('nobody'))).rejects.toThrow("No handler registered for 'nobody'")
})

test('the sender of a call is the page’s own frame, under the app’s own url', async ({ page }) => {
  expect(await page.evaluate(() => window.trial.invoke('sender'))).toEqual({
    url: 'app://bundle/index.html',
    origin: 'app://bundle',
    parent: null,
  })
})

test('the main process sends events until the page stops listening', async ({ app, page }) => {
  const send = (value: number) =>
    app.electron.evaluate(
      ({ BrowserWindow }, sent) => BrowserWindow.getAllWindows()[0]?.webContents.send('event', sent, { list: [sent] }),
      value,
    )
  await page.evaluate(() => {
    window.heard = []
    const stop = window.trial.onEvent((...values) => {
      window.heard.push(values)
      if (values[0] === 2) stop()
    })
  })
  for (const value of [1, 2, 3]) await send(value)
  await page.evaluate(() => window.trial.invoke('echo', 'after the third'))
  expect(await page.evaluate(() => window.heard)).toEqual([
    [1, { list: [1] }],
    [2, { list: [2] }],
  ])
})

test('a message without an answer arrives', async ({ app, page }) => {
  await page.evaluate(() => window.trial.note('hello'))
  await expect.poll(async () => (await seen(app)).clicked).toEqual(['note hello'])
})

test('the bridge is there again after a reload', async ({ page }) => {
  await page.reload()
  expect(await page.evaluate(() => window.trial.invoke('echo', 'again'))).toBe('again')
})
