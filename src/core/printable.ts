/** What XML, and with it a Word file, cannot hold: control characters but tab and line ends, noncharacters, halves of surrogate pairs. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** The value with every text in it, however deep, without the characters that no export can hold. Plain data and bytes only. */
export function printable<T>(value: T): T
export function printable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNPRINTABLE, '')
  if (Array.isArray(value)) return value.map((each: unknown) => printable(each))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, printable(each)]))
}
