/** Text for values that the structured clone algorithm would carry, as far as the app sends them. */
export interface Codec {
  encode(value: unknown): string
  decode(text: string): unknown
}

/**
 * Makes a codec. Plain objects, arrays, primitives, dates, maps, sets, errors and bytes cross; functions and symbols fail
 * with the words of the structured clone algorithm, everything else by name. Its source is also run in pages: keep it self-contained.
 */
export function makeCodec(): Codec {
  type Node = null | string | number | boolean | [string, unknown?, unknown?] | { [key: string]: Node }

  const base64 = {
    of(bytes: Uint8Array): string {
      if (typeof Buffer !== 'undefined') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      let binary = ''
      for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
      return btoa(binary)
    },
    bytes(text: string): Uint8Array {
      if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(text, 'base64'))
      return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    },
  }

  const pack = (value: unknown, parents: object[]): Node => {
    if (value === undefined) return ['undefined']
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0) ? value : ['number', Object.is(value, -0) ? '-0' : String(value)]
    if (typeof value === 'bigint') return ['bigint', String(value)]
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (value === null || typeof value !== 'object') return value as Node
    if (parents.includes(value)) throw new Error('stand-in: an object that contains itself cannot cross to or from a page')
    const inside = [...parents, value]
    if (Array.isArray(value)) return ['array', value.map((item) => pack(item, inside))]
    switch (Object.prototype.toString.call(value).slice(8, -1)) {
      case 'Uint8Array':
        return ['bytes', base64.of(value as Uint8Array)]
      case 'ArrayBuffer':
        return ['buffer', base64.of(new Uint8Array(value as ArrayBuffer))]
      case 'Date':
        return ['date', String((value as Date).getTime())]
      case 'Map':
        return ['map', [...(value as Map<unknown, unknown>)].map(([key, item]) => [pack(key, inside), pack(item, inside)])]
      case 'Set':
        return ['set', [...(value as Set<unknown>)].map((item) => pack(item, inside))]
      case 'Error':
        return ['error', (value as Error).name, (value as Error).message]
      case 'Object': {
        const packed: Record<string, Node> = {}
        for (const key of Object.keys(value)) {
          Object.defineProperty(packed, key, { value: pack((value as Record<string, unknown>)[key], inside), enumerable: true })
        }
        return packed
      }
      default:
        throw new Error(`stand-in: ${Object.prototype.toString.call(value)} cannot cross to or from a page`)
    }
  }

  const unpackTagged = ([tag, content, extra]: [string, unknown?, unknown?]): unknown => {
    switch (tag) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(content)
      case 'bigint':
        return BigInt(content as string)
      case 'array':
        return (content as Node[]).map(unpack)
      case 'bytes':
        return base64.bytes(content as string)
      case 'buffer':
        return base64.bytes(content as string).buffer
      case 'date':
        return new Date(Number(content))
      case 'map':
        return new Map((content as [Node, Node][]).map(([key, item]) => [unpack(key), unpack(item)]))
      case 'set':
        return new Set((content as Node[]).map(unpack))
      default: {
        const kinds: Record<string, ErrorConstructor> = { RangeError, ReferenceError, SyntaxError, TypeError }
        return new (kinds[content as string] ?? Error)(extra as string)
      }
    }
  }
  const unpack = (node: Node): unknown => {
    if (node === null || typeof node !== 'object') return node
    if (Array.isArray(node)) return unpackTagged(node)
    const value: Record<string, unknown> = {}
    for (const key of Object.keys(node)) {
      Object.defineProperty(value, key, {
        value: unpack(node[key] as Node),
        writable: true,
        enumerable: true,
        configurable: true,
      })
    }
    return value
  }

  return { encode: (value) => JSON.stringify(pack(value, [])), decode: (text) => unpack(JSON.parse(text) as Node) }
}
