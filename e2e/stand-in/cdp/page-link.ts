import { randomBytes } from 'node:crypto'
import { browser, host, quietly } from '../host.ts'
import { makeCodec } from '../page/codec.ts'
import type { HostMessage, PageMessage } from '../page/messages.ts'
import { pageScript } from '../page/scripts.ts'
import { answerFilePaths } from './file-paths.ts'
import type { Channel } from './connection.ts'
import { PreloadFile, preloadWorldName } from './preload-file.ts'
import { createTarget } from './targets.ts'

const codec = makeCodec()

/** Text for a message to a page. Throws at once, as Electron does, when a value cannot cross. */
export function encodeForPage(message: HostMessage): string {
  return codec.encode(message)
}

export interface PageOptions {
  width: number
  height: number
  preload: string | undefined
  arguments: string[]
  /** Called with what the page tells, and the context that a reply goes to. */
  onMessage(message: PageMessage, context: number): void
  /** Called once the conversation with the page exists, before anything happens in it. */
  attach(page: Channel, target: string): void
}

/** The wire to one page of Chromium. */
export class PageLink {
  readonly page: Channel
  readonly target: string
  readonly windowId: number
  readonly preload: PreloadFile
  #context: number | undefined

  private constructor(page: Channel, target: string, windowId: number, preload: PreloadFile) {
    this.page = page
    this.target = target
    this.windowId = windowId
    this.preload = preload
    page.on('Runtime.executionContextsCleared', () => {
      this.#context = undefined
    })
    page.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { frameId?: string }
      if (context.name === preloadWorldName && frameId === target) this.#context = context.id
    })
  }

  /** Opens a blank page in which the preload and its bridge start with every document. */
  static async open(options: PageOptions): Promise<PageLink> {
    const target = await createTarget(options)
    const { sessionId } = await browser().send('Target.attachToTarget', { targetId: target, flatten: true })
    const page = host.connection?.channel(sessionId) ?? browser()
    const { windowId } = await browser().send('Browser.getWindowForTarget', { targetId: target })
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === 'standInPost') options.onMessage(codec.decode(payload) as PageMessage, executionContextId)
    })
    const secret = randomBytes(12).toString('hex')
    const info = {
      secret,
      platform: process.platform,
      versions: { ...process.versions },
      arguments: [process.argv[0] ?? '', ...options.arguments],
    }
    const link = new PageLink(page, target, windowId, new PreloadFile(page, options.preload, info))
    options.attach(page, target)
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Log.enable'),
      answerFilePaths(page),
      page.send('Runtime.addBinding', { name: 'standInPost', executionContextName: preloadWorldName }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(secret) }),
      link.preload.install(),
    ])
    return link
  }

  /** Gives text made by `encodeForPage` to the page: to the context that asked, or to the current document. */
  deliver(text: string, context = this.#context): void {
    if (context === undefined) return
    const call = {
      functionDeclaration: 'function (text) { standInDeliver(text) }',
      executionContextId: context,
      arguments: [{ value: text }],
    }
    quietly(this.page.send('Runtime.callFunctionOn', call))
  }

  /** Runs code where the preload runs, as if the user had asked for it. */
  async evaluateInPreloadWorld(expression: string): Promise<unknown> {
    if (this.#context === undefined) throw new Error('stand-in: the page has no document yet')
    return evaluated(
      await this.page.send('Runtime.evaluate', {
        expression,
        contextId: this.#context,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    )
  }

  /** Runs code in the page's own world. */
  async evaluate(expression: string, userGesture: boolean): Promise<unknown> {
    return evaluated(
      await this.page.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture }),
    )
  }
}

interface Evaluated {
  result: { value?: unknown }
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

function evaluated({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
