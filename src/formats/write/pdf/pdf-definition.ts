import type { BriefDocument, DocumentInline } from '#core/document.ts'
import { notesPosition } from '#core/notes-position.ts'
import { documentDate } from '../document-date.ts'
import type { Coverage } from '../fonts/font-library.ts'
import type { Face, Family } from '../fonts/fonts.ts'
import { PAPER } from '../paper.ts'
import { footRoomOf } from './foot-room.ts'
import { pdfBlocks } from './pdf-blocks.ts'
import type { PdfContext } from './pdf-context.ts'
import { pdfHeading } from './pdf-heading.ts'
import type { PdfDefinition } from './pdf-nodes.ts'
import { keepAfterNotesHeading, noteName, pdfNotes, referenceName } from './pdf-notes.ts'
import { pdfRunning } from './pdf-running.ts'
import { pdfStyles } from './pdf-styles.ts'
import { pdfTitle } from './pdf-title.ts'
import { PdfTypesetter } from './pdf-typesetter.ts'
import { wordingFor } from '../wording.ts'

const NOTES_ID = 'the-notes'

/** What a document needs to be printed. `faces` are the fonts it uses, `missing` the characters that none of them has. */
export type PdfPlan = { definition: PdfDefinition; faces: ReadonlySet<`${Family}/${Face}`>; missing: ReadonlySet<string> }

/**
 * A brief as pdfmake's definition, built anew at each call because pdfmake writes into what it is given. Notes stand at the feet of the pages or after the text, as the
 * document's `notePlacement` says.
 */
export function pdfDefinition(document: BriefDocument, covers: Coverage): PdfPlan {
  const { page, styles } = document.template
  const accent = styles.kicker.colour
  const atFoot = new Set(document.notePlacement === 'footnotes' ? document.notes.map(({ number }) => number) : [])
  const wording = wordingFor(document.language)
  const called = new Set<number>()
  const type = new PdfTypesetter(document, covers, accent, (number) => {
    const first = !called.has(number)
    called.add(number)
    return {
      linkToDestination: noteName(number),
      linkTitle: wording.note(number),
      ...(first ? { destination: referenceName(number) } : {}),
      ...(first && atFoot.has(number) ? { footnote: number } : {}),
    }
  })
  const width = PAPER[page.size].width - page.margins[0] - page.margins[2]
  const context: PdfContext = {
    styles,
    accent,
    language: document.language,
    width,
    height: PAPER[page.size].height - page.margins[1] - page.margins[3],
    type,
    bookmark: bookmarkNames(),
    footRoom: footRoomOf(document, { styles, width }),
  }
  const look = pdfStyles(styles)
  const content = [...pdfTitle(document, context), ...pdfBody(document, context)]
  const definition: PdfDefinition = {
    pageSize: page.size,
    pageMargins: [...page.margins],
    language: document.language,
    info: information(document),
    styles: look,
    defaultStyle: { ...look.body, margin: [0, 0, 0, 0] },
    ...pdfRunning(document, context),
    content,
    footnotes: atFoot.size > 0 ? footnotes(document, context) : new Map(),
    attachments: document.attachments.map((attachment) => ({ ...attachment })),
  }
  definition.header(2, 2)
  definition.footer(1, 1)
  return { definition, faces: type.faces, missing: type.missing }
}

function pdfBody(document: BriefDocument, context: PdfContext): PdfDefinition['content'] {
  const { blocks } = document
  if (document.notes.length === 0 || document.notePlacement === 'footnotes') return pdfBlocks(blocks, context)
  const at = notesPosition(blocks)
  const title: DocumentInline = {
    kind: 'piece',
    id: 'notes',
    children: [{ kind: 'text', text: wordingFor(document.language).notes }],
  }
  const heading = pdfHeading(
    { kind: 'heading', id: NOTES_ID, level: 1, content: [title] },
    undefined,
    keepAfterNotesHeading(context),
    context,
  )
  const notes = [heading, ...pdfNotes(document, context)]
  return [...pdfBlocks(blocks.slice(0, at), context), ...notes, ...pdfBlocks(blocks.slice(at), context)]
}

function footnotes(document: BriefDocument, context: PdfContext): PdfDefinition['footnotes'] {
  return new Map(pdfNotes(document, context).map((note, at) => [document.notes[at]?.number ?? 0, note]))
}

function information(document: BriefDocument): PdfDefinition['info'] {
  const date = documentDate(document.date)
  return {
    Title: document.title,
    Author: document.authors.join('; '),
    Subject: document.subject,
    Keywords: document.keywords.join(', '),
    Creator: 'Briefwright',
    CreationDate: date,
    ModDate: date,
  }
}

/** Names for the ids of headings: of one width and in lower case, see noteName. */
function bookmarkNames(): (id: string) => string {
  const names = new Map<string, string>()
  return (id) => {
    const name = names.get(id) ?? `h${String(names.size + 1).padStart(5, '0')}`
    names.set(id, name)
    return name
  }
}
