import type { Extra } from '#core/brief/proof/found.ts'
import { safeHref } from '../write/href.ts'

/** Fields that our files have, and that programs make of what stands in them when they save one. Any other shows another text once it is brought up to date. */
const OURS = new Set(['TOC', 'PAGEREF', 'HYPERLINK', 'NOTEREF', 'REF', 'PAGE', 'NUMPAGES', 'SEQ', 'STYLEREF'])
const ADDRESS = /^\s*HYPERLINK\s+"([^"]*)"/i

/** Where a field leads out of the file, by its instruction; null: it does not. */
export function fieldHref(instruction: string): string | null {
  const address = ADDRESS.exec(instruction)?.[1] ?? null
  return address === null ? null : (safeHref(address) ?? address)
}

/** A field that no export has, as what the file has besides. */
export function foreignField(instruction: string): Extra[] {
  const [word = ''] = instruction.trim().split(/\s/)
  return word === '' || OURS.has(word.toUpperCase()) ? [] : [{ kind: 'embedded', text: `{${instruction.trim()}}`, page: null }]
}

/** Keeps, while the text of a part of a Word file is read, in which fields it is, by their instructions (ISO 29500-1, 17.16). */
export class OpenFields {
  private readonly open: { code: string; shows: boolean }[] = []

  /** A mark of a field: where it begins, where its instruction ends and its result follows, where it ends. Answers the instruction where that has ended with it. */
  mark(type: string): string | null {
    if (type === 'begin') this.open.push({ code: '', shows: false })
    const last = this.open.at(-1)
    if (type === 'separate' && last) last.shows = true
    if (type === 'end') this.open.pop()
    return (type === 'separate' || (type === 'end' && last?.shows === false)) && last ? last.code : null
  }

  instruction(text: string): void {
    const last = this.open.at(-1)
    if (last !== undefined) last.code += text
  }

  /** Whether what is read is a line of the contents. */
  get inContents(): boolean {
    return this.open.some(({ code }) => /^\s*TOC\b/i.test(code))
  }

  /** Whether what is read stands where an instruction does, which nobody sees. */
  get inCode(): boolean {
    return this.open.some(({ shows }) => !shows)
  }

  /** Where the innermost link leads that what is read is the result of. */
  get href(): string | null {
    const leads = this.open.flatMap(({ code, shows }) => (shows ? (fieldHref(code) ?? []) : []))
    return leads.at(-1) ?? null
  }
}
