/**
 * Packs a picture of so many pixels that is seen through, in a process of its own that is run with --expose-gc, and prints the most bytes of buffers that were held meanwhile:
 * what is held, and not what the collector has left lying there for now.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { pngOf } from '#formats/image/testing/pictures.ts'
import { packedPixels } from '../packed-pixels.ts'

const MOST_ROUNDS = 300
const [width, height] = process.argv.slice(2).map(Number) as [number, number]
const png = made()
// What was collected is given back a moment later.
for (let round = 0; round < MOST_ROUNDS && held() > (width * height * 4) / 2; round += 1) await pause(10)
const before = held()
let most = 0
let watching = setTimeout(watch, 0)
await packedPixels(png)
clearTimeout(watching)
process.stdout.write(String(most))

/** In a call of its own: what its picture was made of is held by nothing then. */
function made(): Uint8Array {
  return pngOf(width, height, { colour: 6, pixels: new Uint8Array(height * (1 + width * 4)) })
}

/** From the end of one look on: a look may take longer than the time between two. */
function watch(): void {
  most = Math.max(most, held() - before)
  watching = setTimeout(watch, 60)
}

function held(): number {
  globalThis.gc?.()
  return process.memoryUsage().arrayBuffers
}
