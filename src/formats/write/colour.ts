/** A colour mixed with white: `share` 0 is white, 1 the colour itself. Colours are written #rrggbb. */
export function tint(colour: string, share: number): string {
  const channel = (from: number): string => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16)
    return Math.round(255 - (255 - value) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
