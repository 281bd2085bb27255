/** Bullets, those of symbol fonts (private use) included. */
const BULLET = /^(?:[•◦▪▫‣●○■□◆◇➢➤✓⁃·*–-]|[\ue000-\uf8ff])\s+(?=\S)/u
const NUMBERED = /^(?:\(?(\d{1,3})[.)]|\(?([a-z]|[ivx]{1,4})\)|([a-z])\.)\s+(?=\S)/u

/** The bullet at the start of a line with the space after it; '' where there is none. */
export function bulletOf(text: string): string {
  return BULLET.exec(text.slice(0, 12))?.[0] ?? ''
}

/** Whether a line begins with a dash, which may be a bullet or stand between two words. */
export function beginsWithDash(text: string): boolean {
  return /^[–-]\s/.test(text)
}

/** The number or letter at the start of a line (`3.`, `(b)`) as it stands there without brackets and dots; null where there is none. */
export function numberOf(text: string): string | null {
  const match = NUMBERED.exec(text.slice(0, 12))
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null)
}
