/**
 * The environment in which tests make their files in memory, where there is room; elsewhere nothing differs. Not for what is measured, and not for `npm run torture`,
 * which is about disks.
 */
export declare function inMemory(): {
  TMPDIR?: string
}
