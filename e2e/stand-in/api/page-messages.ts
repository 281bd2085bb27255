import { encodeForPage } from '../cdp/page-link.ts'
import { preventable, quietly } from '../host.ts'
import type { PageMessage } from '../page/messages.ts'
import { strict } from '../strict.ts'
import { contextMenuParams, inputOf } from './input-events.ts'
import { invoke, receive } from './ipc-main.ts'
import { pressAccelerator } from './press-accelerator.ts'
import type { HostContents, HostWindow } from '../window.ts'

type Invocation = Extract<PageMessage, { kind: 'invoke' }>

/** Does what a page's message asks for; `context` is where an answer goes. */
export function receiveFrom(contents: HostContents, window: HostWindow, message: PageMessage, context: number): void {
  switch (message.kind) {
    case 'invoke':
      return quietly(reply(contents, message, context))
    case 'send':
      return receive(senderOf(contents), message.channel, message.args)
    case 'open':
      return contents.askToOpen(message)
    case 'resize':
      return quietly(window.measure())
    case 'preload-error':
      return void contents.emit('preload-error', {}, '', new Error(message.message))
    case 'context-menu':
      return void contents.emit('context-menu', preventable({}), contextMenuParams(message, contents.getURL()))
    case 'key': {
      const { event, input } = inputOf(message)
      contents.emit('before-input-event', event, input)
      if (message.free && message.type === 'keyDown') pressAccelerator(message, window)
    }
  }
}

async function reply(contents: HostContents, { id, channel, args }: Invocation, context: number): Promise<void> {
  const link = await contents.link
  let text: string
  try {
    text = encodeForPage({ kind: 'reply', id, value: await invoke(senderOf(contents), channel, args) })
  } catch (error) {
    text = encodeForPage({ kind: 'failure', id, error: error instanceof Error ? error.message : String(error) })
  }
  link.deliver(text, context)
}

function senderOf(contents: HostContents): object {
  return strict(
    'ipc event',
    preventable({ sender: contents, senderFrame: contents.mainFrame, processId: 1, frameId: 1, type: 'frame', ports: [] }),
  )
}
