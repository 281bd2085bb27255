import mammoth from 'mammoth'
import { labelElements } from '../office/label-mark.ts'
import { CONTENTS_CLASS, TITLE_CLASS } from '../office/office-blocks.ts'

/** Styles beyond headings and lists, by the names that Word and LibreOffice give them in every language of their menus. */
const STYLES = [
  `p[style-name='Title'] => h1.${TITLE_CLASS}:fresh`,
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Figure'] => figcaption:fresh",
  "p[style-name='Illustration'] => figcaption:fresh",
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => p.${CONTENTS_CLASS}:fresh`),
  `p[style-name='TOC Heading'] => p.${CONTENTS_CLASS}:fresh`,
  `p[style-name='Contents Heading'] => p.${CONTENTS_CLASS}:fresh`,
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='Contents ${level + 1}'] => p.${CONTENTS_CLASS}:fresh`),
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
  "r[style-name='Strong'] => strong",
  'comment-reference => ',
]

/**
 * The text of a Word document as HTML: headings, lists, tables, links, emphasis, footnotes at the end with links to them. Insertions are in, deletions and
 * comments out, pictures dropped. Throws where the package is not what it should be.
 */
export async function docxHtml(text: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(text.buffer, text.byteOffset, text.byteLength) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  )
  return labelElements(value)
}
