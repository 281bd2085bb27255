import type { Dice } from '#engine/testing/dice.ts'

/** What every round gets: a folder for its own folder, what was prepared, and the built program of victims. */
export type Given = { roll: Dice; root: string; prepared: string; victim: string }
