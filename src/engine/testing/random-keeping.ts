import type { Engine } from '../engine.ts'
import type { Dice } from './dice.ts'
import { words, type Change } from './random-change.ts'

async function searchOf(call: Engine['call'], die: Dice): Promise<string> {
  const list = await call('searches.list', {})
  return list.ok && list.value.length > 0 ? die.of(list.value).id : '1'
}

/** What an analyst keeps to find things again. */
export const RANDOM_KEEPING: readonly Change[] = [
  (call, die) => call('searches.save', { name: words(die), query: words(die) }),
  async (call, die) =>
    call('searches.edit', { id: await searchOf(call, die), ...die.of([{ name: words(die) }, { query: words(die) }]) }),
  async (call, die) => call('searches.remove', { id: await searchOf(call, die) }),
]
