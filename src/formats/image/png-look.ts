import type { PngHeader } from './png.ts'

const PALETTE = 3

/** Writes pixels of an unpacked row as red, green, blue and cover, 8 bits to each: `count` of them, the first to `from`, each `step` bytes behind the one before. */
export type Painter = (row: Uint8Array, count: number, out: Uint8Array, from: number, step: number) => void

/** What a sample, as it is stored, looks like: red, green, blue, how far it covers what is below. */
type Look = (samples: readonly number[]) => readonly [number, number, number, number]

/** How the pixels of a PNG look. `palette`, `transparent`: what its chunks of that name hold, empty where it has none. Those of photographs and drawings are many, and have a way of their own. */
export function painterOf(header: PngHeader, palette: Uint8Array, transparent: Uint8Array): Painter {
  const { bits, channels } = header
  const look = lookOf(header, palette, transparent)
  if (channels === 1 && bits <= 8) return byTable(Array.from({ length: 2 ** bits }, (_, sample) => look([sample])).flat(), bits)
  if (bits === 8 && channels >= 2 && transparent.length === 0) return asStored(channels)
  const samples = Array.from({ length: channels }, () => 0)
  return (row, count, out, from, step) => {
    for (let index = 0; index < count; index += 1) {
      for (let channel = 0; channel < channels; channel += 1) samples[channel] = sampleAt(row, index * channels + channel, bits)
      out.set(look(samples), from + index * step)
    }
  }
}

function byTable(looks: readonly number[], bits: number): Painter {
  const table = Uint8Array.from(looks)
  return (row, count, out, from, step) => {
    for (let index = 0, to = from; index < count; index += 1, to += step) {
      const at = 4 * sampleAt(row, index, bits)
      out[to] = table[at] ?? 0
      out[to + 1] = table[at + 1] ?? 0
      out[to + 2] = table[at + 2] ?? 0
      out[to + 3] = table[at + 3] ?? 0
    }
  }
}

function asStored(channels: number): Painter {
  const [green, blue] = channels === 2 ? [0, 0] : [1, 2]
  const covers = channels === 3
  return (row, count, out, from, step) => {
    for (let index = 0, at = 0, to = from; index < count; index += 1, at += channels, to += step) {
      out[to] = row[at] ?? 0
      out[to + 1] = row[at + green] ?? 0
      out[to + 2] = row[at + blue] ?? 0
      out[to + 3] = covers ? 255 : (row[at + channels - 1] ?? 0)
    }
  }
}

function sampleAt(row: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return row[index] ?? 0
  if (bits === 16) return ((row[2 * index] ?? 0) << 8) | (row[2 * index + 1] ?? 0)
  const bit = index * bits
  return ((row[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
}

function lookOf({ colour, bits }: PngHeader, palette: Uint8Array, transparent: Uint8Array): Look {
  if (colour === PALETTE)
    return ([index = 0]) => [
      palette[3 * index] ?? 0,
      palette[3 * index + 1] ?? 0,
      palette[3 * index + 2] ?? 0,
      transparent[index] ?? 255,
    ]
  const scale = 255 / (2 ** bits - 1)
  const level = (sample: number): number => Math.round(sample * scale)
  if (colour === 4) return ([grey = 0, cover = 0]) => [level(grey), level(grey), level(grey), level(cover)]
  if (colour === 6) return ([red = 0, green = 0, blue = 0, cover = 0]) => [level(red), level(green), level(blue), level(cover)]
  const key = [0, 1, 2].map((channel) => ((transparent[2 * channel] ?? 0) << 8) | (transparent[2 * channel + 1] ?? 0))
  return (samples) => {
    const [red = 0, green = red, blue = red] = samples.map(level)
    const isKey = transparent.length > 0 && samples.every((sample, channel) => sample === key[channel])
    return [red, green, blue, isKey ? 0 : 255]
  }
}
