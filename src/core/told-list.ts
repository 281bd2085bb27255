/** `count` items as they stand from place `from` (from 0) on in the list that the other side holds. */
export type Kept = { kept: [from: number, count: number] }

/** A list told to whom holds an earlier one of its kind: what stands there already is named, the rest is said. */
export type ToldList<T> = (Kept | { said: T })[]

/** `list` as told to whom holds `held`; items are the same where they say the same as JSON. */
export function tellList<T>(list: readonly T[], held: readonly T[]): ToldList<T> {
  const keys = held.map((item) => JSON.stringify(item))
  const places = new Map(keys.map((key, place) => [key, place]))
  const told: ToldList<T> = []
  let run: [from: number, count: number] | null = null
  for (const item of list) {
    const key = JSON.stringify(item)
    if (run && keys[run[0] + run[1]] === key) {
      run[1] += 1
      continue
    }
    const place = places.get(key)
    run = place === undefined ? null : [place, 1]
    told.push(run ? { kept: run } : { said: item })
  }
  return told
}

/** The list that was told; what stood in `held` is the same object as there. Null where `held` is not the list that it was told against. */
export function heardList<T>(told: Readonly<ToldList<T>>, held: readonly T[]): T[] | null {
  const list: T[] = []
  for (const part of told) {
    if ('said' in part) {
      list.push(part.said)
      continue
    }
    const [from, count] = part.kept
    if (from + count > held.length) return null
    for (let place = from; place < from + count; place += 1) list.push(held[place] as T)
  }
  return list
}

/** How many items a told list says. */
export function countSaid(told: Readonly<ToldList<unknown>>): number {
  return told.filter((part) => 'said' in part).length
}

/** `told` in pieces of which none says more than `most` items (at least 1); one after the other they are as before. */
export function inPieces<T>(told: Readonly<ToldList<T>>, most: number): ToldList<T>[] {
  const pieces: ToldList<T>[] = []
  let piece: ToldList<T> | null = null
  let said = 0
  for (const part of told) {
    const says = 'said' in part
    if (piece === null || (says && said === most)) {
      pieces.push((piece = []))
      said = 0
    }
    piece.push(part)
    if (says) said += 1
  }
  return pieces
}
