import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { pngOf } from '../../../../image/testing/pictures.ts'

/** Relationships of a house file that lead out of it, and a program. */
const MACROS = 'word/vbaProject.bin'
const ATTACHED = '/attachedTemplate" Target="file:///C:/templates/house.dotm" TargetMode="External"/>'

/**
 * A Word file as a ministry has it: Georgia, wine-red headings, A5 with margins of 20 mm, a logo and the title in the head, a link, marking and page numbers in the foot; a first page with a
 * head of its own; macros, and a template that it is attached to. `feet`: markup that each foot begins with.
 */
export async function houseFile({
  foot = '{{marking}} · {{date}} · ',
  feet = '',
}: { foot?: string; feet?: string } = {}): Promise<Uint8Array> {
  const logo = new ImageRun({ type: 'png', data: pngOf(60, 20), transformation: { width: 60, height: 20 } })
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 22 } },
        heading1: { run: { font: 'Georgia', size: 34, color: '7A1F3D', bold: true } },
        title: { run: { font: 'Georgia', size: 52, color: '7A1F3D' } },
      },
      paragraphStyles: [
        { id: 'Zitat', name: 'Quote', basedOn: 'Normal', run: { italics: true }, paragraph: { indent: { left: 700 } } },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 8391, height: 11906 }, margin: { left: 1134, top: 1700, right: 1134, bottom: 1400 } },
        },
        headers: {
          first: new Header({ children: [new Paragraph({ children: [logo, new TextRun('  Ministry of Plants')] })] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ text: '{{ti' }), new TextRun({ text: 'tle}}', bold: true })],
              }),
              new Paragraph({
                children: [
                  new ExternalHyperlink({ link: 'https://ministry.example/track', children: [new TextRun('ministry.example')] }),
                ],
              }),
            ],
          }),
        },
        footers: {
          first: new Footer({ children: [new Paragraph('{{author}}')] }),
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun(foot), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(' of {{pages}}')],
              }),
            ],
          }),
        },
        children: [new Paragraph({ text: 'Write here', heading: HeadingLevel.HEADING_1 }), new Paragraph('Sample text.')],
      },
    ],
  })
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  const list = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  parts['word/_rels/document.xml.rels'] = strToU8(
    list.replace('</Relationships>', `<Relationship Id="rIdAttached" Type="${type}${ATTACHED}</Relationships>`),
  )
  for (const [path, part] of Object.entries(parts))
    if (path.startsWith('word/footer'))
      parts[path] = strToU8(strFromU8(part).replace(/<w:p[ >]/u, (paragraph) => `${feet}${paragraph}`))
  parts[MACROS] = strToU8('Sub AutoOpen()')
  return zipSync(parts)
}
