/** Where the articles of a table of marks stand as CSL-JSON: `marks.csl.json` beside `marks.csv`; null beside other files, which name their articles themselves. */
export function referencesBeside(path: string): string | null {
  return /\.csv$/i.test(path) ? path.replace(/\.csv$/i, '.csl.json') : null
}
