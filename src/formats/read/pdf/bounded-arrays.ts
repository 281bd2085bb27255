/** Resolves once something tried to go beyond the bound. */
export type Bound = { readonly exceeded: Promise<void> }

type Guard = { most: number; give: () => void }

/** The constructors as they are, and the guarded runs that are under way. */
const genuine = { Uint8Array, DecompressionStream }
const guards = new Set<Guard>()

/**
 * Runs `act` while nothing in this thread can make an array of more than `most` bytes, nor inflate a stream to more: what tries gets an error, and `exceeded`
 * resolves, since parsers catch the errors of their decoders and go on with what they have.
 *
 * pdf.js shares none of its decoders (Flate, LZW, RunLength, ASCII85, in any order), but each keeps what it gives out in one growing array: this is the one
 * place that all of them pass, however a file names and nests its filters.
 */
export async function withBoundedArrays<T>(most: number, act: (bound: Bound) => Promise<T>): Promise<T> {
  const { promise: exceeded, resolve: give } = Promise.withResolvers<void>()
  const guard: Guard = { most, give }
  guards.add(guard)
  install()
  try {
    return await act({ exceeded })
  } finally {
    guards.delete(guard)
    install()
  }
}

function install(): void {
  globalThis.Uint8Array = guards.size === 0 ? genuine.Uint8Array : boundedArray
  globalThis.DecompressionStream = guards.size === 0 ? genuine.DecompressionStream : BoundedInflation
}

/** Throws where a size is beyond what any of the runs allows. */
function check(size: number): void {
  for (const { most, give } of guards) {
    if (size <= most) continue
    give()
    throw new RangeError(`${size} bytes are more than the ${most} that a part may unpack to.`)
  }
}

const boundedArray: Uint8ArrayConstructor = new Proxy(genuine.Uint8Array, {
  construct(target, args: unknown[], newTarget: NewableFunction): object {
    const [size] = args
    if (typeof size === 'number') check(size)
    const made: unknown = Reflect.construct(target, args, newTarget)
    return made as Uint8Array
  },
})

/** What the platform inflates comes in pieces, which pdf.js gathers. */
class BoundedInflation {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>
  readonly writable: DecompressionStream['writable']

  constructor(...args: ConstructorParameters<typeof DecompressionStream>) {
    const { readable, writable } = new genuine.DecompressionStream(...args)
    let size = 0
    this.writable = writable
    this.readable = readable.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          size += chunk.byteLength
          check(size)
          controller.enqueue(chunk)
        },
      }),
    )
  }
}
