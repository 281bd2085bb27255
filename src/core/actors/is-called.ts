import { samePerson } from '../brief/check/names/same-person.ts'
import { fold } from '../fold.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Whether somebody goes by a name that was typed: by the gazetteer in any of its languages (习近平), by a part of it, or in another alphabet. */
export function isCalled(speaker: string, name: string, gazetteer: Gazetteer): boolean {
  const known = gazetteer.named(name)
  if (known !== null) return speaker === known.name
  return ` ${fold(speaker)} `.includes(` ${fold(name.trim())} `) || samePerson(name, speaker)
}
