import type { BriefDocument, DocumentInline } from '#core/document.ts'
import type { StyleName, Template } from '#core/template.ts'
import { apparatusDirection, type Direction, directionOf } from '../direction.ts'
import { ARABIC_SCALE, type Coverage } from '../fonts/font-library.ts'
import type { Face, Family } from '../fonts/fonts.ts'
import type { Alignment, PdfInline } from './pdf-nodes.ts'
import { isInvisible, scriptOf } from '../fonts/script.ts'
import { pdfMark, TABLE_FROM_RIGHT } from '../piece-names.ts'
import { styledRuns, type StyledRun } from '../styled-runs.ts'
import { tied } from '../tied.ts'

/** Shown for a character that no font here holds, so that nothing disappears in silence. */
const MISSING = '\ufffd'
/** Spaces of other widths, which stay in the font of the words before them although it may have none of that width. */
const SPACES = /[\u1680\u2000-\u200a\u205f\u3000]/

/** How a paragraph is set: its pieces, and the alignment that its direction asks for (absent: the style's). */
export type SetText = { text: PdfInline[]; alignment?: Alignment }

/** Where the number of a note leads, and, unless the note was called before, the name of the place where it stands and what note is to stand at the foot of its page. */
type NoteTargets = { linkToDestination: string; linkTitle: string; destination?: string; footnote?: number }
type Piece = { run: StyledRun; family: Family; level: number; text: string }

/**
 * Turns the document's inlines into pieces of one font and one direction. Fonts are chosen by what they cover, character by character, because
 * text from a source is not marked by language. Keeps account of the faces used and of characters that no font holds.
 */
export class PdfTypesetter {
  readonly faces = new Set<`${Family}/${Face}`>()
  readonly missing = new Set<string>()
  private readonly runs = new WeakMap<StyledRun, number>()
  private counted = 0
  private readonly styles: Template['styles']
  private readonly covers: Coverage
  private readonly accent: string
  private readonly noteTargets: (number: number) => NoteTargets
  private readonly language: string

  constructor(
    { template: { styles }, language }: Pick<BriefDocument, 'template' | 'language'>,
    covers: Coverage,
    accent: string,
    noteTargets: (number: number) => NoteTargets,
  ) {
    this.styles = styles
    this.language = language
    this.covers = covers
    this.accent = accent
    this.noteTargets = noteTargets
  }

  /** Sets a line of text that carries no marks of its own, as the printed piece of that id. */
  plain(text: string, style: StyleName, piece?: string): SetText {
    const children: DocumentInline[] = [{ kind: 'text', text }]
    return this.set(piece === undefined ? children : [{ kind: 'piece', id: piece, children }], style)
  }

  /** `named`: it names a source, and so runs as the document does. `fromRight`: it stands in a table whose columns stand from right to left. */
  set(content: readonly DocumentInline[], style: StyleName, { named = false, fromRight = false } = {}): SetText {
    const runs = styledRuns(content).map((run) => ({ ...run, text: tied(run.text) }))
    const direction = directionOf(runs.map((run) => run.text).join(''), apparatusDirection(style, this.language, named))
    const levelsFrom = fromRight ? TABLE_FROM_RIGHT : direction.levels === null ? null : 0
    const text = this.pieces(runs, style, direction).map((piece) => this.inline(piece, style, levelsFrom))
    return direction.base === 'rtl' ? { text, alignment: 'right' } : { text }
  }

  private pieces(runs: readonly StyledRun[], style: StyleName, direction: Direction): Piece[] {
    const main = this.styles[style].font
    const pieces: Piece[] = []
    let index = 0
    for (const run of runs) {
      let current: Piece | null = null
      for (const character of run.text) {
        const level = direction.levels?.[index] ?? 0
        index += character.length
        if (isInvisible(character)) continue
        const family: Family | null =
          current && sticksTo(current, character, level) ? current.family : this.familyFor(character, main, level)
        const known: Family = family ?? 'sans'
        if (family === null) this.missing.add(character)
        if (!current || current.family !== known || current.level !== level) {
          current = { run, family: known, level, text: '' }
          pieces.push(current)
        }
        const blank = SPACES.test(character) && this.covers(character, main) !== family
        current.text += family === null ? MISSING : blank ? ' ' : character
      }
    }
    return pieces
  }

  /** Punctuation in right-to-left text is Arabic's, so that brackets of the other fonts are never drawn turned round. */
  private familyFor(character: string, main: 'serif' | 'sans', level: number): Family | null {
    const punctuation = level % 2 === 1 && scriptOf(character) === null && /^[\p{P}\p{Zs}]$/u.test(character)
    return (punctuation ? this.covers('،', main) : null) ?? this.covers(character, main)
  }

  /** Counted from 1, over all texts: pieces of one run are told by it. */
  private runNumber(run: StyledRun): number {
    const known = this.runs.get(run)
    if (known !== undefined) return known
    this.counted += 1
    this.runs.set(run, this.counted)
    return this.counted
  }

  /** `levelsFrom`: what the levels are counted from that are said in a paragraph with words from right to left; null: none is. */
  private inline({ run, family, level, text }: Piece, styleName: StyleName, levelsFrom: number | null): PdfInline {
    const style = this.styles[styleName]
    const bold = style.bold || run.bold
    const italics = (family === 'serif' || family === 'sans') && style.italic !== run.italic
    this.faces.add(`${family}/${faceOf(bold, italics)}`)
    return {
      text,
      font: family,
      bold,
      italics,
      run: this.runNumber(run),
      ...(run.language === null ? {} : { language: run.language }),
      ...(family === 'arabic' ? { fontSize: style.size * ARABIC_SCALE, fontFeatures: {} } : {}),
      ...(level > 0 ? { level, fontFeatures: {} } : {}),
      ...(run.piece === null
        ? {}
        : { mark: pdfMark(run.piece, run.note === null ? null : 'c', levelsFrom === null ? null : levelsFrom + level) }),
      ...(run.href === null ? {} : { link: run.href, color: this.accent }),
      ...(run.note === null
        ? {}
        : { sup: true, footnoteNumber: 'call', color: this.accent, bold: false, italics: false, ...this.noteTargets(run.note) }),
    }
  }
}

function faceOf(bold: boolean, italics: boolean): Face {
  if (bold) return italics ? 'bolditalics' : 'bold'
  return italics ? 'italics' : 'normal'
}

/** Spaces, and marks among words from right to left, stay in the font of the words around them, so that a phrase is one piece. */
function sticksTo(piece: Piece, character: string, level: number): boolean {
  if (piece.level !== level) return false
  if (/^\s$/.test(character) || /^\p{M}$/u.test(character)) return true
  return piece.family === 'arabic' && level % 2 === 1 && scriptOf(character) === null && /^[\p{P}\p{Zs}]$/u.test(character)
}
