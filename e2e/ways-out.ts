import type { Page } from '@playwright/test'
import type { Ports } from './listening-machine.ts'

/** All ways that `tryToLeave` tries, as the listening machine names them. */
export const WAYS_OUT = [
  'beacon',
  'eventsource',
  'fetch',
  'font',
  'form',
  'frame',
  'image',
  'navigation',
  'preconnect',
  'prefetch',
  'script',
  'style',
  'video',
  'webrtc',
  'websocket',
  'webtransport',
  'worker',
]

/** Tries every way by which a page can send something to this machine; the page's own document goes last. */
export async function tryToLeave(page: Page, ports: Ports): Promise<void> {
  await page.evaluate(async ({ web, bare, stun, quic }) => {
    const base = `http://127.0.0.1:${web}`
    const { body } = document
    const pending: Promise<unknown>[] = []
    const add = (tag: string, attributes: Record<string, string>): HTMLElement => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      body.append(element)
      return element
    }
    // A way that is refused at once is refused.
    const attempt = (way: () => unknown): void => {
      try {
        pending.push(Promise.resolve(way()).catch(() => undefined))
      } catch {
        return
      }
    }
    attempt(() => fetch(`${base}/fetch`, { mode: 'no-cors' }))
    attempt(() => navigator.sendBeacon(`${base}/beacon`))
    attempt(() => new EventSource(`${base}/eventsource`))
    attempt(() => new WebSocket(`ws://127.0.0.1:${web}/websocket`))
    attempt(() => new FontFace('away', `url(${base}/font)`).load())
    attempt(() => add('img', { src: `${base}/image` }))
    attempt(() => add('iframe', { src: `${base}/frame` }))
    attempt(() => add('script', { src: `${base}/script` }))
    attempt(() => add('video', { src: `${base}/video`, preload: 'auto' }))
    attempt(() => add('link', { rel: 'stylesheet', href: `${base}/style` }))
    attempt(() => add('link', { rel: 'prefetch', href: `${base}/prefetch` }))
    attempt(() => add('link', { rel: 'preconnect', href: `http://127.0.0.1:${bare}` }))
    attempt(() => {
      add('iframe', { name: 'answer' })
      const form = add('form', { action: `${base}/form`, method: 'post', target: 'answer' })
      ;(form as HTMLFormElement).submit()
    })
    attempt(() => {
      const code = `fetch('${base}/worker', { mode: 'no-cors' })`
      return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
    })
    attempt(() => new WebTransport(`https://127.0.0.1:${quic}/`).ready)
    attempt(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${stun}` }] })
      peer.createDataChannel('away')
      await peer.setLocalDescription(await peer.createOffer())
    })
    await new Promise((resolve) => setTimeout(resolve, 1500))
  }, ports)
  await page.evaluate((address) => void (location.href = address), `http://127.0.0.1:${ports.web}/navigation`)
  await page.waitForTimeout(700)
}
