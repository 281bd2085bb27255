import { join } from 'node:path'
import { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { listen } from './listening-machine.ts'
import { tryToLeave, WAYS_OUT } from './ways-out.ts'

// What leaves the machine is counted, so no Chromium is used that did something before.
test.use({ sharedChromium: false })

const GUARDS = ['names', 'requests', 'policy', 'webrtc', 'navigation']

/** What arrives when the built app runs with only these of its guards. */
async function arrivals(dataDir: string, ...kept: string[]): Promise<string[]> {
  const machine = await listen()
  const without = GUARDS.filter((each) => !kept.includes(each)).join(',')
  const app = await AppUnderTest.launch(dataDir, join(import.meta.dirname, 'unguarded'), [`--without=${without}`])
  try {
    await tryToLeave(app.page, machine.ports)
    return machine.arrived()
  } finally {
    await app.close()
    machine.close()
  }
}

test('without any guard each way out is seen to work', async ({ dataDir }) => {
  expect(await arrivals(dataDir)).toEqual(WAYS_OUT)
})

test('the rule that no name is found holds back all but calls between browsers, which know addresses without names', async ({
  dataDir,
}) => {
  const arrived = await arrivals(dataDir, 'names')
  expect(arrived.filter((way) => way !== 'webrtc')).toEqual([])
})

test('the policy for calls between browsers holds these back by itself', async ({ dataDir }) => {
  const arrived = await arrivals(dataDir, 'webrtc')
  expect(arrived).not.toContain('webrtc')
  expect(arrived).toContain('fetch')
})

// The stand-in's Chromium does not ask about web sockets; Electron does.
test('the filter of requests holds back all that is a request', async ({ dataDir }) => {
  const arrived = await arrivals(dataDir, 'requests')
  expect(arrived.filter((way) => !['preconnect', 'webrtc', 'websocket', 'webtransport'].includes(way))).toEqual([])
})

// Chromium does not keep `webrtc 'block'` reliably.
test('the content security policy holds back all but navigation, connections opened ahead and WebRTC', async ({ dataDir }) => {
  const arrived = await arrivals(dataDir, 'policy')
  expect(arrived.filter((way) => !['navigation', 'preconnect', 'webrtc'].includes(way))).toEqual([])
})

test('the guard of navigation keeps the page where it is', async ({ dataDir }) => {
  const arrived = await arrivals(dataDir, 'navigation')
  expect(arrived).not.toContain('navigation')
  expect(arrived).toContain('fetch')
})
