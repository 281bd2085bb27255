import { findDate } from '../dates.ts'
import { languageTag } from '../language-tag.ts'
import type { RawBlock } from '../raw-block.ts'
import { NO_FACTS, type PressPart, wordCount } from './press-part.ts'
import { pressNames } from './press-names.ts'

/** Factiva's field codes; in tables a stroke divides them from what they say, in text spaces or a tab do. */
const FIELD =
  /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|SE|CLM|ART|DLN|CX|NTE)(?:(?:\s*\||\s)\s*(\S.*))?$/
const TEXT_FIELDS = new Set(['LP', 'TD'])

type Field = { code: string; lines: RawBlock[] }

/** Whether lines come from Factiva with field codes: headline, number of words and date have theirs. */
export function isFactivaCoded(lines: readonly RawBlock[]): boolean {
  const codes = new Set(lines.map(({ text }) => codeOf(text)))
  return ['HD', 'WC', 'PD', 'SN'].every((code) => codes.has(code))
}

function codeOf(text: string): string | undefined {
  return FIELD.exec(text)?.[1]
}

/** The articles of such an export: each begins with a section, author or headline, and ends with its accession number. */
export function factivaCodedParts(lines: readonly RawBlock[]): PressPart[] {
  const parts: PressPart[] = []
  let from = 0
  for (const [index, { text }] of lines.entries()) {
    if (codeOf(text) !== 'AN') continue
    // The number may stand on the line below its code.
    const to = FIELD.exec(text)?.[2] === undefined ? index + 2 : index + 1
    parts.push(codedPart(lines.slice(from, to)))
    from = to
  }
  const rest = lines.slice(from)
  if (rest.some(({ text }) => codeOf(text) === 'HD')) parts.push(codedPart(rest))
  else if (rest.length > 0) {
    const last = parts.pop()
    if (last !== undefined) parts.push({ ...last, after: [...last.after, ...rest] })
  }
  return parts
}

function codedPart(lines: readonly RawBlock[]): PressPart {
  const fields: Field[] = []
  const above: RawBlock[] = []
  for (const line of lines) {
    const [, code, value] = FIELD.exec(line.text) ?? []
    if (code !== undefined)
      fields.push({ code, lines: value === undefined ? [] : [{ ...withoutMarks(line), kind: plainKind(line), text: value }] })
    else if (fields.length === 0) above.push(line)
    else fields.at(-1)?.lines.push(line)
  }
  const value = (code: string): string =>
    (fields.find((field) => field.code === code)?.lines ?? []).map(({ text }) => text).join(' ')
  const isText = ({ code }: Field): boolean => TEXT_FIELDS.has(code)
  const firstText = fields.findIndex(isText)
  const shown = ({ code, lines: texts }: Field): RawBlock[] =>
    texts.map((line, index) => (index === 0 ? { ...withoutMarks(line), text: `${code} ${line.text}` } : line))
  return {
    facts: {
      ...NO_FACTS,
      title: value('HD'),
      authors: pressNames(value('BY')),
      publication: value('SN') || null,
      date: findDate(value('PD'))?.date ?? null,
      language: languageTag(value('LA')),
      words: wordCount(value('WC')),
    },
    before: [
      ...above,
      ...fields.filter((field, index) => !isText(field) && (firstText === -1 || index < firstText)).flatMap(shown),
    ],
    body: fields.filter(isText).flatMap((field) => field.lines),
    after: firstText === -1 ? [] : fields.filter((field, index) => !isText(field) && index > firstText).flatMap(shown),
  }
}

/** A row of a table of fields is no table row of the article. */
function plainKind({ kind }: RawBlock): RawBlock['kind'] {
  return kind === 'table-row' || kind === 'list-item' ? null : kind
}

/** Marks of the whole line would stand beside their words once the code is gone. */
function withoutMarks({ marks: _marks, ...line }: RawBlock): RawBlock {
  return line
}
