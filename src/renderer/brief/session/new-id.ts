/** A fresh id for a section, block or sentence, unique within any brief. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 13)
}
