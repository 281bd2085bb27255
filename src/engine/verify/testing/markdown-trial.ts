import { strFromU8, strToU8 } from 'fflate'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from './trial-brief.ts'
import type { Edit } from './text-edits.ts'

/** A brief as Markdown: its text, and behind it what programs need: the sources, and the register in a comment. */
export type MarkdownTrial = {
  brief: TrialBrief
  text: string
  sources: string
  register: string
  /** What falls of a file. */
  fallenOf: (file: string) => Promise<string[]>
  /** What falls when the text of the file is edited, or its sources. */
  after: (edit: Edit, part?: 'text' | 'sources') => Promise<string[]>
}

export async function markdownTrial(): Promise<MarkdownTrial> {
  const brief = await trialBrief()
  const file = strFromU8(bytesOf(await exported(brief, 'md')))
  const [at, end] = [file.indexOf('---\nreferences'), file.indexOf('<!-- evidence')]
  const [text, sources, register] = [file.slice(0, at), file.slice(at, end), file.slice(end)]
  const fallenOf = async (changed: string): Promise<string[]> => {
    const said = fallen(await verified(brief, strToU8(changed), 'md'))
    // The day on which the articles were imported is that of the test.
    return said.map((each) => each.replaceAll(/accessed date-parts [\d ]+, /g, '')).toSorted()
  }
  const after: MarkdownTrial['after'] = (edit, part = 'text') => {
    const [now, below] = part === 'sources' ? [text, edit(sources)] : [edit(text), sources]
    if (now + below === text + sources) throw new Error('The edit changes nothing.')
    return fallenOf(now + below + register)
  }
  return { brief, text, sources, register, fallenOf, after }
}

/** A note as it is printed. */
export const note = (word: string): string => `Dana Serik, “The ${word} Ministry Reports,” May 14, 2026, ¶ 1.`

/** What a citation says that is not as it was. */
export const cited = (key: string, word: string, place = ', ¶ 1'): string =>
  `@serik2026${key}${place} (author family "Serik", given "Dana", issued date-parts 2026 5 14, language "und", title "The ${word} Ministry Reports", type "webpage")`
