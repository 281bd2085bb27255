import {
  Bookmark,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { BriefDocument, DocumentInline } from '#core/document.ts'
import type { StyleName } from '#core/template.ts'
import { apparatusDirection, directionOf } from '../direction.ts'
import { DOCX_FONTS } from './docx-fonts.ts'
import { docxStyleId } from './docx-styles.ts'
import { type Script, scriptOf } from '../fonts/script.ts'
import { wordBookmark } from '../piece-names.ts'
import { styledRuns, type StyledRun } from '../styled-runs.ts'

/** The children of a paragraph, and whether it runs from right to left. */
export type SetInlines = { children: ParagraphChild[]; bidirectional: boolean }

type Piece = { run: StyledRun; text: string; script: Script | null; rightToLeft: boolean }

/** Turns the document's inlines into Word's runs and keeps account of the notes that have been called. */
export class DocxTypesetter {
  private readonly document: BriefDocument
  private readonly called = new Set<number>()
  private readonly inHouse: boolean

  /** `inHouse`: in the letters of a house, and ours only in scripts that it may lack. */
  constructor(document: BriefDocument, inHouse: boolean) {
    this.document = document
    this.inHouse = inHouse
  }

  /** A line of text without marks of its own, as the printed piece of that id. */
  plain(text: string, style: StyleName, piece?: string): SetInlines {
    const children: DocumentInline[] = [{ kind: 'text', text }]
    return this.set(piece === undefined ? children : [{ kind: 'piece', id: piece, children }], style)
  }

  /** `colour` (#rrggbb) takes the place of the style's; `scale`: letters are that much of the style's size; `named`: it names a source, and so runs as the document does. */
  set(
    content: readonly DocumentInline[],
    style: StyleName,
    { colour, scale = 1, named = false }: { colour?: string; scale?: number; named?: boolean } = {},
  ): SetInlines {
    const runs = styledRuns(content)
    const direction = directionOf(runs.map((run) => run.text).join(''), apparatusDirection(style, this.document.language, named))
    // Word counts half points.
    const size = Math.round(this.document.template.styles[style].size * 2 * scale)
    const tinted = { ...(colour === undefined ? {} : { color: colour.slice(1) }), ...(scale === 1 ? {} : { size }) }
    const children: { piece: string | null; of: ParagraphChild[] }[] = []
    let index = 0
    for (const run of runs) {
      const pieces = run.note === null ? split(run, index, direction.levels) : []
      index += run.text.length
      if (children.at(-1)?.piece !== run.piece || children.length === 0) children.push({ piece: run.piece, of: [] })
      const here = children.at(-1)?.of ?? []
      if (run.note !== null) here.push(...this.reference(run.note))
      else if (run.href === null) here.push(...pieces.map((piece) => new TextRun({ ...this.look(piece, style), ...tinted })))
      else {
        const linked = pieces.map(
          (piece) => new TextRun({ ...this.look(piece, style), ...(scale === 1 ? {} : { size }), style: 'Hyperlink' }),
        )
        here.push(new ExternalHyperlink({ link: run.href, children: linked }))
      }
    }
    // A note is found by its call in the text.
    const marked = (piece: string | null): piece is string => piece !== null && style !== 'note'
    return {
      children: children.flatMap(({ piece, of }) =>
        marked(piece) ? [new Bookmark({ id: wordBookmark(piece), children: of })] : of,
      ),
      bidirectional: direction.base === 'rtl',
    }
  }

  private look({ run, text, script, rightToLeft }: Piece, styleName: StyleName): IRunOptions {
    const style = this.document.template.styles[styleName]
    const language = runLanguage(run.language, script, rightToLeft)
    return {
      text,
      ...(run.bold ? { bold: true } : {}),
      ...(run.italic ? { italics: !style.italic } : {}),
      ...(rightToLeft ? { rightToLeft: true } : {}),
      ...(script === null ? {} : { font: { ...this.fonts(style.font), hint: script === 'han' ? 'eastAsia' : 'cs' } }),
      ...(language ? { language } : {}),
    }
  }

  private fonts(font: 'serif' | 'sans') {
    const { cs, eastAsia } = DOCX_FONTS[font]
    return this.inHouse ? { cs, eastAsia } : DOCX_FONTS[font]
  }

  /** A note called a second time refers to the first call: Word would number it anew. */
  private reference(number: number): ParagraphChild[] {
    const anchor = `note_${number}`
    const kind = this.document.notePlacement
    if (this.called.has(number)) {
      const style = kind === 'footnotes' ? 'FootnoteReference' : 'EndnoteReference'
      return [new InternalHyperlink({ anchor, children: [new TextRun({ text: String(number), style })] })]
    }
    this.called.add(number)
    const note = this.document.notes.find((candidate) => candidate.number === number)
    if (!note) throw new Error(`The document calls note ${number}, which it does not have.`)
    const { children, bidirectional } = this.set(note.content, 'note')
    const style = kind === 'footnotes' ? docxStyleId('note') : 'EndnoteText'
    const content = { children: [new Paragraph({ style, bidirectional, children: [new TextRun(' '), ...children] })] }
    const call = kind === 'footnotes' ? new FootnoteReferenceRun(content) : new EndnoteReferenceRun(content)
    return [new Bookmark({ id: anchor, children: [call] })]
  }
}

/** Letters before the Hebrew ones, and the marks of typesetting, are set in the fonts of the style. */
const OTHER_SCRIPTS = /[^\u0000-\u058f\u1e00-\u205f]/u

function split(run: StyledRun, start: number, levels: Uint8Array | null): Piece[] {
  if (levels === null && run.text !== '' && !OTHER_SCRIPTS.test(run.text))
    return [{ run, text: run.text, script: null, rightToLeft: false }]
  const pieces: Piece[] = []
  let index = start
  for (const character of run.text) {
    const rightToLeft = (levels?.[index] ?? 0) % 2 === 1
    index += character.length
    const last = pieces.at(-1)
    const neutral = /^[\s\p{P}\p{M}]$/u.test(character) && last?.script !== 'han'
    const script = neutral && last?.rightToLeft === rightToLeft ? last.script : scriptOf(character)
    if (last && last.script === script && last.rightToLeft === rightToLeft) last.text += character
    else pieces.push({ run, text: character, script, rightToLeft })
  }
  return pieces
}

/** Word keeps three languages a run: for Latin and Cyrillic, for East Asian and for right-to-left letters. */
function runLanguage(language: string | null, script: Script | null, rightToLeft: boolean): IRunOptions['language'] {
  if (rightToLeft) return language === null ? undefined : { bidirectional: language }
  if (script === 'han') return { eastAsia: language ?? 'zh-CN' }
  return language === null ? undefined : { value: language }
}
