/**
 * Packs a picture of so many pixels that is seen through, in a process of its own that is run with --expose-gc, and prints the most bytes of buffers that were held meanwhile:
 * what is held, and not what the collector has left lying there for now.
 */
import { setTimeout } from 'node:timers/promises'
import { pngOf } from '#formats/image/testing/pictures.ts'
import { packedPixels } from '../packed-pixels.ts'

const [width, height] = process.argv.slice(2).map(Number) as [number, number]
const png = pngOf(width, height, { colour: 6, pixels: new Uint8Array(height * (1 + width * 4)) })
// What was collected is given back a moment later.
while (held() > (width * height * 4) / 2) await setTimeout(10)
const before = held()
let most = 0
const watching = setInterval(() => {
  most = Math.max(most, held() - before)
}, 20)
await packedPixels(png)
clearInterval(watching)
process.stdout.write(String(most))

function held(): number {
  globalThis.gc?.()
  return process.memoryUsage().arrayBuffers
}
