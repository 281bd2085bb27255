/** `members`, but reading one that is not there throws by name. Self-contained: its source is run in pages. */
export function strictMembers<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key) as unknown
      throw new Error(`stand-in: ${name}.${key} is not implemented`)
    },
  })
}
