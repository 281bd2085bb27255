/** What begins a formula in a spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection), with the apostrophes that were put before it. */
const FORMULA = /^'{0,9}[=+\-@\t\r＝＋－＠]/

/**
 * Rows as CSV (RFC 4180), with a byte order mark, by which spreadsheets tell UTF-8. A cell that a spreadsheet would compute has an apostrophe before it, which `readCsv` takes off again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[",;\r\n\t]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The rows of a CSV text, whose cells commas, semicolons or tabs set apart, whichever its first row has most of; empty rows are left out. Linear. */
export function readCsv(text: string): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = [[]]
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const first = text[at] === '"' ? quoted(text, at) : { value: '', next: at }
    // What stands behind a closing quotation mark belongs to the cell.
    const rest = plain(text, first.next, separator)
    rows.at(-1)?.push(unescaped(first.value + rest.value))
    at = rest.next
    if (text[at] === separator) {
      at += 1
      if (at >= text.length || text[at] === '\r' || text[at] === '\n') rows.at(-1)?.push('')
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    if (text[at] === '\r' || text[at] === '\n') {
      at += 1
      rows.push([])
    }
  }
  return rows.filter((row) => row.some((each) => each !== ''))
}

function unescaped(value: string): string {
  return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value
}

function quoted(text: string, from: number): { value: string; next: number } {
  let value = ''
  let at = from + 1
  for (;;) {
    const end = text.indexOf('"', at)
    if (end === -1) return { value: value + text.slice(at), next: text.length }
    value += text.slice(at, end)
    if (text[end + 1] !== '"') return { value, next: end + 1 }
    value += '"'
    at = end + 2
  }
}

function plain(text: string, from: number, separator: string): { value: string; next: number } {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return { value: text.slice(from, at), next: at }
}

function separatorOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((separator) => [separator, 0]))
  let isQuoted = false
  for (const letter of text.slice(0, 10_000)) {
    if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && (letter === '\n' || letter === '\r')) break
    else if (!isQuoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? ','
}
