/** The values of one record by tag, in order. `TY` is the type. */
export type RisRecord = Map<string, string[]>

const TAGGED = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/
/** Some programs write small letters; with the two spaces of the form, for `to - ` may begin a line of a text. */
const TAGGED_SMALL = /^([a-z][a-z0-9]) {2}-(?: (.*)|\s*)$/
/** Tags whose lines are paragraphs or keep their breaks. */
const LONG_TEXT = new Set(['AB', 'N2', 'N1'])

/** The lines of each value: joined once at the end, for a value may go on over many thousand lines. */
type LinesByTag = Map<string, string[][]>

/** The records of a RIS file. A line without a tag continues the value above; a record ends at `ER`, or where the next begins. */
export function risRecords(text: string): RisRecord[] {
  const records: LinesByTag[] = []
  let record: LinesByTag | null = null
  let tag = ''
  for (const line of text.split('\n')) {
    const match = TAGGED.exec(line.trimStart()) ?? TAGGED_SMALL.exec(line)
    if (match !== null) {
      tag = (match[1] ?? '').toUpperCase()
      if (tag === 'TY') {
        record = new Map()
        records.push(record)
      } else if (tag === 'ER') record = null
      if (record !== null) valuesOf(record, tag).push([(match[2] ?? '').trim()])
    } else if (record !== null && line.trim() !== '') record.get(tag)?.at(-1)?.push(line.trim())
  }
  return records.map((each) => new Map([...each].map(([name, values]) => [name, values.map((lines) => joined(name, lines))])))
}

function valuesOf(record: LinesByTag, tag: string): string[][] {
  const known = record.get(tag)
  if (known !== undefined) return known
  const values: string[][] = []
  record.set(tag, values)
  return values
}

function joined(tag: string, lines: readonly string[]): string {
  return lines.join(LONG_TEXT.has(tag) ? '\n' : ' ').trim()
}
