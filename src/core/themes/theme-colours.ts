/** Hues that stay apart from each other, on light and dark ground, also for colour-blind eyes; those of the built-in themes are among them. */
export const THEME_COLOURS = [
  '#0f766e',
  '#6d28d9',
  '#be185d',
  '#4d7c0f',
  '#0369a1',
  '#b45309',
  '#b91c1c',
  '#475569',
  '#15803d',
  '#7c2d12',
] as const

/** A colour for a new theme: one that no theme has, or the one used least. */
export function nextColour(taken: readonly string[]): string {
  const uses = (colour: string): number => taken.filter((other) => other === colour).length
  return THEME_COLOURS.toSorted((a, b) => uses(a) - uses(b))[0] ?? THEME_COLOURS[0]
}
