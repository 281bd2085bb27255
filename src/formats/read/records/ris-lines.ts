/** The values of one record by tag, in order. `TY` is the type. */
export type RisRecord = Map<string, string[]>

const TAGGED = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/
/** Tags whose lines are paragraphs or keep their breaks. */
const LONG_TEXT = new Set(['AB', 'N2', 'N1'])

/** The records of a RIS file. A line without a tag continues the value above; a record ends at `ER`, or where the next begins. */
export function risRecords(text: string): RisRecord[] {
  const records: RisRecord[] = []
  let record: RisRecord | null = null
  let tag = ''
  for (const line of text.split('\n')) {
    const match = TAGGED.exec(line.trimStart())
    if (match !== null) {
      tag = match[1] ?? ''
      const value = (match[2] ?? '').trim()
      if (tag === 'TY') {
        record = new Map()
        records.push(record)
      } else if (tag === 'ER') record = null
      record?.set(tag, [...(record.get(tag) ?? []), value])
    } else if (record !== null && line.trim() !== '') {
      const values = record.get(tag)
      if (values !== undefined) values.push(`${values.pop() ?? ''}${LONG_TEXT.has(tag) ? '\n' : ' '}${line.trim()}`.trim())
    }
  }
  return records
}
