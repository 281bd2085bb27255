/** Characters. */
const SHOWN = 300

/** A quote for people; --json has it whole. */
export function clipped(quote: string): string {
  const characters = Array.from(quote)
  return characters.length <= SHOWN ? quote : `${characters.slice(0, SHOWN).join('')}…`
}
