import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { BriefDocument } from '#core/document.ts'
import type { DocxTypesetter } from './docx-inlines.ts'
import { docxStyleId } from './docx-styles.ts'
import { wordingFor } from '../wording.ts'

type Running = { headers: { first: Header; default: Header }; footers: { first: Footer; default: Footer } }

/** Head and foot of each page: the marking on both, the title above from the second page on, the page number below. */
export function docxRunning(document: BriefDocument, type: DocxTypesetter): Running {
  const centred = { alignment: AlignmentType.CENTER }
  const marking = (): Paragraph[] =>
    document.marking === ''
      ? []
      : [new Paragraph({ style: docxStyleId('marking'), ...centred, ...type.plain(document.marking, 'marking') })]
  const title = (): Paragraph =>
    new Paragraph({ style: docxStyleId('header'), spacing: { before: 100 }, ...type.plain(document.title, 'header') })
  const [before, between, after] = wordingFor(document.language).pageParts
  const number = (): Paragraph => {
    const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].filter((part) => part !== '')
    return new Paragraph({ style: docxStyleId('footer'), spacing: { after: 80 }, children: [new TextRun({ children })] })
  }
  const footer = (): Footer => new Footer({ children: [number(), ...marking()] })
  return {
    headers: {
      first: new Header({ children: document.marking === '' ? [new Paragraph({ style: docxStyleId('marking') })] : marking() }),
      default: new Header({ children: [...marking(), title()] }),
    },
    footers: { first: footer(), default: footer() },
  }
}
