/**
 * The format-neutral tree a brief becomes before a writer turns it into a file: everything numbered, cited and resolved, no fonts, no
 * points. Plain data, so that it crosses to an export worker unchanged.
 */
import type { PartialDate } from './article.ts'
import type { Image } from './image.ts'
import type { Template } from './template.ts'

/** `language` and `direction` are set where a run differs from the document (Uyghur in an English brief, say). */
export type DocumentInline =
  | { kind: 'text'; text: string; language?: string; direction?: 'rtl' }
  | { kind: 'emphasis'; children: DocumentInline[] }
  | { kind: 'strong'; children: DocumentInline[] }
  | { kind: 'link'; href: string; children: DocumentInline[] }
  /** A reference to the note of that number (1-based, in order of first use). */
  | { kind: 'note'; number: number }
  /**
   * A piece by which a file is compared with what was exported, with the notes it calls. A sentence comes with the brief's id of it; `identify` gives every printed
   * piece the id under which it stands in the file and its register. `cited`: what in it is the citation of its sources, where these are cited in the text.
   */
  | { kind: 'piece'; id: string; children: DocumentInline[]; cited?: string }
  /** The citation of its sources in a sentence, in a style that cites in the text. */
  | { kind: 'citation'; cites: DocumentCite[]; children: DocumentInline[] }

/** A source that is cited, by its key among the references, and the place in it as it is printed (`¶ 5`, `9`: a page); null: the whole. */
export type DocumentCite = { source: string; locator: string | null }

/** `level`: how far below the outermost it stands, 1 or 2; see `pointLevels`. `ordered`: whether it is numbered, where it is not as the outermost are. */
export type DocumentListItem = { level?: number; ordered?: boolean; content: DocumentInline[] }

export type DocumentBlock =
  | { kind: 'heading'; id: string; level: 1 | 2 | 3; content: DocumentInline[] }
  /** `role` chooses the named style: body text, the summary, guidance in an annex. `number`: the one before it, where paragraphs are numbered through; `leads`: it belongs to the heading above and stays with what follows. */
  | { kind: 'paragraph'; role: 'body' | 'summary' | 'small'; number?: number; leads?: true; content: DocumentInline[] }
  /** `piece`: the id of its label, see `identify`. */
  | { kind: 'judgement'; label: string; piece?: string; content: DocumentInline[] }
  | { kind: 'quotation'; id: string; content: DocumentInline[]; attribution: DocumentInline[] }
  /** `start`: the number of its first point, where they are numbered through with the paragraphs. */
  | { kind: 'list'; ordered: boolean; start?: number; items: DocumentListItem[] }
  | {
      kind: 'table'
      caption: DocumentInline[]
      /** Its cells name the columns; none where the table has no such row. */
      header: DocumentInline[][]
      /** The column that names sources, from 0: as notes do, it runs as the document does, whatever its letters. */
      sourceColumn?: number
      /** Whether the first cell of each row names the row. */
      headColumn: boolean
      rows: DocumentInline[][][]
      /** Of the columns, to each other. */
      widths: number[]
    }
  /** A picture with its caption, and its source below that (none: empty). `image`: null where the library has it no more. */
  | {
      kind: 'figure'
      id: string
      image: Image | null
      /** What it shows, for those who do not see it. */
      alternative: string
      caption: DocumentInline[]
      source: DocumentInline[]
    }
  /** `sources`: the keys of the references that the entries are of, in their order. */
  | { kind: 'bibliography'; entries: DocumentInline[][]; sources?: string[] }
  /** The headings of the text, each with the id of its block. A format that makes its own contents leaves it to its reader's program. */
  | {
      kind: 'contents'
      title: string
      piece?: string
      entries: { heading: string; level: 1 | 2 | 3; content: DocumentInline[] }[]
    }
  /** Begins on a new page; its blocks follow as siblings until the next annex. */
  | { kind: 'annex'; id: string; title: string; piece?: string }

/** `cites`: what of it a citation processor made; without it, it is a text like any other. */
export type DocumentNote = { number: number; id: string; content: DocumentInline[]; cites?: DocumentCite[] }

/**
 * The cited sources as data of the Citation Style Language, for formats that leave citing to another program; `id` is the key of each. `style` is the text of the CSL style,
 * which needs no locale beside those that every processor has.
 */
export type DocumentReferences = { style: string; items: DocumentReference[] }
export type DocumentReference = { readonly id: string; readonly [field: string]: unknown }

/** A file carried inside the export: the machine-readable evidence register. */
export type DocumentAttachment = {
  name: string
  description: string
  mediaType: string
  text: string
  /** The hash that a register bears in itself. */
  seal: string
}

export type BriefDocument = {
  title: string
  kicker: string
  authors: string[]
  date: PartialDate
  /** The date as printed, in the document's language. */
  dateText: string
  marking: string
  language: string
  subject: string
  keywords: string[]
  blocks: DocumentBlock[]
  notes: DocumentNote[]
  notePlacement: 'footnotes' | 'endnotes'
  references?: DocumentReferences
  attachments: DocumentAttachment[]
  /** The styles and page of the template. */
  template: Pick<Template, 'page' | 'styles'>
}
