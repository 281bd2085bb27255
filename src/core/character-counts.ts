/** How often each character (UTF-16 unit) stands in a text. Texts pass through by the thousand, hence a table by code. */
export function characterCounts(text: string): ReadonlyMap<string, number> {
  const table = new Map<number, number>()
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    table.set(code, (table.get(code) ?? 0) + 1)
  }
  return new Map([...table].map(([code, count]): [string, number] => [String.fromCharCode(code), count]))
}
