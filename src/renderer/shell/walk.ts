import type { Aggregate } from '#contract/call.ts'
import { throttle } from '#core/throttle.ts'
import { onAppEvent } from '../ui/bridge.ts'
import { createStore } from '../ui/store.ts'
import { windowClock } from '../ui/window-clock.ts'
import { begin, step, stay, visit, type History, type Way } from './history.ts'
import { keptNow, returning } from './kept.ts'
import { isGone, missingAmong, NOTHING_MISSING } from './missing.ts'
import { go, place } from './place.ts'
import { search } from './search.ts'
import { moved, sameSpot, whereOf, type Spot, type Where } from './spot.ts'

/** How long what was deleted may lie behind a button that is not grey yet, in milliseconds. */
const CALM = 1_000

const here = (): Where => whereOf(place.get(), search.get())

/** The places of this window: where it was, is, and came back from. */
export const walk = createStore<History<Spot>>(begin({ where: here(), kept: {}, passing: false }))
const missing = createStore(NOTHING_MISSING)

/** Whether there is somewhere to go, as far as is known. */
export const ways = createStore<{ [Direction in Way]: boolean }>({ back: false, forward: false })

let moving = false
let byKeys = false

/** Follows the window through its places; the returned function ends it. */
export function watchPlaces(): () => void {
  walk.set(begin({ where: here(), kept: {}, passing: false }))
  const follow = (): void => {
    if (moving) return
    const before = walk.get()
    walk.set(moved(before, { ...before.here, kept: keptNow() }, here(), byKeys))
    if (walk.get().past !== before.past) returning.set({})
  }
  const look = throttle(() => void lookForMissing(), CALM, windowClock)
  const stops = [
    place.subscribe(follow),
    search.subscribe(follow),
    walk.subscribe(tell),
    missing.subscribe(tell),
    onAppEvent((event) => event.name === 'library.changed' && mayLack(event.what) && look.request()),
    look.stop,
  ]
  window.addEventListener('keydown', press, true)
  window.addEventListener('pointerdown', press, true)
  return () => {
    window.removeEventListener('keydown', press, true)
    window.removeEventListener('pointerdown', press, true)
    for (const stop of stops) stop()
  }
}

/** Whether what comes next comes by the keys that go through a list. */
function press(event: Event): void {
  byKeys = event instanceof KeyboardEvent && /^(?:Arrow|Page|Home$|End$)/.test(event.key)
}

/** What comes now is another place of the same screen: where she is becomes one to come back to. */
export function leaveHere(): void {
  if (moving) return
  const { here, ...others } = walk.get()
  const left = { ...here, kept: keptNow() }
  walk.set(visit({ ...others, here: left }, { where: here.where, kept: {}, passing: false }))
}

let moves = Promise.resolve()

/** Goes back or forward, one after another however fast it is asked for. */
export function move(way: Way): void {
  moves = moves.then(() => moveNow(way))
}

async function moveNow(way: Way): Promise<void> {
  await lookForMissing()
  const history = walk.get()
  const next = step(stay(history, { ...history.here, kept: keptNow() }), way, rules())
  if (next === null) return
  moving = true
  walk.set(next)
  returning.set(next.here.kept)
  const { where } = next.here
  if (where.view === 'articles') {
    const { search: words, ...rest } = where
    search.set(words)
    go(rest)
  } else go(where)
  moving = false
}

function rules() {
  const known = missing.get()
  return { gone: (spot: Spot) => isGone(spot, known), same: sameSpot }
}

function leads(way: Way): boolean {
  return step(walk.get(), way, rules()) !== null
}

function tell(): void {
  const [back, forward] = [leads('back'), leads('forward')]
  ways.set((before) => (before.back === back && before.forward === forward ? before : { back, forward }))
}

/** Whether a change may have taken a place away; what is written in a brief takes none. */
function mayLack(what: readonly Aggregate[]): boolean {
  return what.includes('articles') || what.includes('imports') || (what.includes('briefs') && place.get().view !== 'brief')
}

async function lookForMissing(): Promise<void> {
  const { past, future } = walk.get()
  if (past.length + future.length > 0) missing.set(await missingAmong([...past, ...future]))
}
