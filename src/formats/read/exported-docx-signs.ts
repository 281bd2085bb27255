/** Numbers and dates that the program puts in by itself: no text of an export has any. */
const COUNTED = ['pgNum', 'dayLong', 'dayShort', 'monthLong', 'monthShort', 'yearLong', 'yearShort']

/** What elements of a Word text are that stand for one sign: `\ufffd` for one that is not known. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
  ...['sym', ...COUNTED].map((name): [string, string] => [name, '\ufffd']),
])
