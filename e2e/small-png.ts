import { crc32, deflateSync } from 'node:zlib'

/** Pixels that are really there at most on a side: a picture that is larger only says that it is. */
const MOST = 1000

/** A grey PNG of a slope from dark to light, whose header says that size. */
export function smallPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const [across, down] = [Math.min(width, MOST), Math.min(height, MOST)]
  const pixels = Buffer.alloc(down * (across + 1)).map((_, at) => (at % (across + 1) === 0 ? 0 : at % 251))
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(pixels)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(name: string, contents: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), contents])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(contents.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
