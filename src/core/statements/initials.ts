import type { Actor } from '../actors/gazetteer.ts'
import { spelledAlike } from '../brief/check/names/skeleton.ts'

/** “B. Serik”, “K.-J. Tokayev”, «Т.К. Омаров»: initials, and the surname behind them. */
const SHORT = /^((?:\p{Lu}\.[\s-]?)+)(\p{Lu}[\p{L}’'-]+)$/u

export type ShortName = { initials: readonly string[]; surname: string }

/** A name whose given names are initials; null for any other. */
export function shortName(name: string): ShortName | null {
  const [, initials = '', surname] = SHORT.exec(name.trim()) ?? []
  return surname === undefined ? null : { initials: initials.match(/\p{Lu}/gu) ?? [], surname }
}

/** Whether a full name may be the one that is written short: the surname last or first, and each initial that of a given name, in their order, as far as there are any. */
export function mayBeShortFor({ initials, surname }: ShortName, full: string): boolean {
  const words = full.split(/[\s-]+/u).filter((word) => word !== '')
  const at = spelledAlike(words.at(-1) ?? '', surname) ? words.length - 1 : spelledAlike(words[0] ?? '', surname) ? 0 : -1
  if (at < 0 || words.length < 2) return false
  const given = words.filter((_word, index) => index !== at)
  return given.every((word, index) => initials[index] === undefined || word.startsWith(initials[index]))
}

/** Whether an actor may be called so: by a name that it has, or, where none of its names in that script has given names, by the surname alone. */
export function mayBeCalled(short: ShortName, { name, forms }: Pick<Actor, 'name' | 'forms'>): boolean {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(short.surname)
  const whole = [name, ...forms].filter((each) => /\s/u.test(each) && /\p{Script=Cyrillic}/u.test(each) === isCyrillic)
  const called = whole.filter((each) => !/^(?:President|Mr|Ms|Президент)\s/u.test(each))
  return called.length === 0 || called.some((each) => mayBeShortFor(short, each))
}
