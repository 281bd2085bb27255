import { EventEmitter } from 'node:events'

/** Names that runtimes and test tools look for on any object; answering `undefined` is the honest answer. */
const probed = new Set(['then', 'toJSON', 'constructor', 'prototype', 'domain'])

/** A prototype on top of `base` that answers an unknown member with an error that names it, instead of `undefined`. */
function strictPrototype(name: string, base: object): object {
  return new Proxy(Object.create(base) as object, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || probed.has(key) || key.startsWith('_')) {
        return Reflect.get(target, key, receiver) as unknown
      }
      throw new Error(`stand-in: ${name}.${key} is not implemented`)
    },
  })
}

/** `members` itself, which from now on throws by name when somebody reads a member it does not have. */
export function strict<T extends object>(name: string, members: T): T {
  Object.setPrototypeOf(members, strictPrototype(name, Object.prototype))
  return members
}

/** Makes every instance of a class strict. */
export function strictInstances(name: string, type: { prototype: object }): void {
  const base = Object.getPrototypeOf(type.prototype) as object
  Object.setPrototypeOf(type.prototype, strictPrototype(name, base))
}

/** Makes a class's static members strict too: `BrowserWindow.somethingNew` throws by name. */
export function strictStatics(name: string, type: object): void {
  const base = Object.getPrototypeOf(type) as object
  Object.setPrototypeOf(
    type,
    new Proxy(base, {
      get(target, key, receiver) {
        if (typeof key === 'symbol' || key in target || probed.has(key)) return Reflect.get(target, key, receiver) as unknown
        throw new Error(`stand-in: ${name}.${key} is not implemented`)
      },
    }),
  )
}

const closed = new WeakSet<object>()

/** An emitter whose unknown members and unknown events throw by name: a listener nobody will ever call is a silent gap. */
export class StrictEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super()
    if (!closed.has(new.target)) {
      closed.add(new.target)
      strictInstances(name, new.target)
    }
    const known = new Set(events)
    this.on('newListener', (event: string | symbol) => {
      if (typeof event === 'string' && !known.has(event) && event !== 'newListener') {
        throw new Error(`stand-in: the event '${event}' of ${name} is not implemented`)
      }
    })
  }
}
