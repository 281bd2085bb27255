const MOST = 80

/** As much of a text as a finding shows of it. */
export function shorten(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST - 3).trimEnd()}…`
}
