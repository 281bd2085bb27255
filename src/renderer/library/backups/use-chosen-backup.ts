import { useRef, useState } from 'react'
import type { Inside } from '#contract/backups.ts'
import { act } from '../../ui/act.ts'
import { call } from '../../ui/bridge.ts'

/** The backup in hand: `name` is null for a file of the user's own; `file` is what it is called. */
export type ChosenBackup = {
  name: string | null
  file: string
  /** What was found inside; null while it is looked for, or where it cannot be. */
  inside: Inside | null
  /** Why not. */
  failure: { code: string; message: string } | null
  /** With which it opened. */
  password?: string
}

/** The backup that is looked into, and how to choose another. An answer about one that is no longer in hand is dropped. */
export function useChosenBackup() {
  const [chosen, setChosen] = useState<ChosenBackup | null>(null)
  const asked = useRef(0)
  const look = async (name: string | null, file: string, password?: string): Promise<void> => {
    const mine = (asked.current += 1)
    setChosen({ name, file, inside: null, failure: null })
    const reply = await call('backups.look', { name, ...(password === undefined ? {} : { password }) })
    if (mine !== asked.current) return
    setChosen({
      name,
      file,
      inside: reply.ok ? reply.value : null,
      failure: reply.ok ? null : reply.failure,
      ...(reply.ok && password !== undefined ? { password } : {}),
    })
  }
  const choose = async (): Promise<void> => {
    const answer = await act('backups.choose', {})
    if (answer?.chosen != null) await look(null, answer.chosen)
  }
  return { chosen, look, choose }
}
