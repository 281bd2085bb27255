// Starts the built app with some of its guards taken away (`--without=names,requests`), so that a journey can see what each of them
// holds back. Only tests know this entry: the app itself has no such switch.
import { app, protocol, session } from 'electron'

const without = new Set(app.commandLine.getSwitchValue('without').split(','))
const nothing = () => {}

const appendSwitch = app.commandLine.appendSwitch.bind(app.commandLine)
app.commandLine.appendSwitch = (name, value) => {
  if (name === 'host-resolver-rules' && without.has('names')) return
  if (name === 'force-webrtc-ip-handling-policy' && without.has('webrtc')) return
  appendSwitch(name, value)
}

// Newer Chromium refuses pages this machine's own addresses, which are all that a test has to offer.
appendSwitch('disable-features', 'LocalNetworkAccessChecks')

app.on('web-contents-created', (_event, contents) => {
  const on = contents.on.bind(contents)
  contents.on = (name, listener) => (without.has('navigation') && name.startsWith('will-') ? contents : on(name, listener))
})

function takeAway() {
  const own = session.defaultSession
  if (without.has('requests')) own.webRequest.onBeforeRequest = nothing
  if (!without.has('policy')) return
  const handle = protocol.handle.bind(protocol)
  protocol.handle = (scheme, handler) =>
    handle(scheme, async (request) => {
      const { body, status, headers } = await handler(request)
      const open = new Headers(headers)
      open.delete('Content-Security-Policy')
      open.delete('X-DNS-Prefetch-Control')
      return new Response(body, { status, headers: open })
    })
}

void app.whenReady().then(takeAway)
await import('../../out/main/index.js')
