import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { Transport } from './connection.ts'

/** The pipe to a Chromium that this process has started, which ends when the pipe closes: messages end with a zero byte. */
export function pipeTo(chromium: ChildProcess): Transport {
  const input = chromium.stdio[3] as Writable
  const output = chromium.stdio[4] as Readable
  input.on('error', () => {})
  output.on('error', () => {})
  return {
    send: (text) => void input.write(`${text}\0`),
    listen(receive) {
      let partial: Buffer[] = []
      output.on('data', (data: Buffer) => {
        let from = 0
        for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, from)) {
          const message = Buffer.concat([...partial, data.subarray(from, end)]).toString()
          partial = []
          from = end + 1
          receive(message)
        }
        if (from < data.length) partial.push(data.subarray(from))
      })
    },
    closed: new Promise((resolve) => chromium.on('exit', () => resolve())),
  }
}
