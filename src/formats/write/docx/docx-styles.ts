import { AlignmentType, BorderStyle, type IPropertiesOptions, LineRuleType, ShadingType } from 'docx'
import { STYLE_NAMES, type StyleName, type Template, type TextStyle } from '#core/template.ts'
import { tint } from '../colour.ts'
import { DOCX_FONTS, runFonts } from './docx-fonts.ts'
import { NATURAL_LEADING } from '../fonts/fonts.ts'

type Styles = NonNullable<IPropertiesOptions['styles']>
type DefaultStyles = NonNullable<Styles['default']>
type OwnStyle = NonNullable<Styles['paragraphStyles']>[number]
type StyleBody = Pick<OwnStyle, 'run' | 'paragraph'>

/**
 * The Word style that stands for each style of the template. Word's own ones where it has them, because its navigation, notes and captions work
 * by them; the others carry a name an editor will understand.
 */
export function docxStyleId(name: StyleName): string {
  switch (name) {
    case 'title':
      return 'Title'
    case 'heading1':
      return 'Heading1'
    case 'heading2':
      return 'Heading2'
    case 'heading3':
      return 'Heading3'
    case 'list':
      return 'ListParagraph'
    case 'caption':
      return 'Caption'
    case 'note':
      return 'FootnoteText'
    case 'body':
      return 'BodyText'
    case 'quotation':
      return 'Quote'
    case 'bibliography':
      return 'Bibliography'
    case 'header':
      return 'Header'
    case 'footer':
      return 'Footer'
    case 'kicker':
      return 'BriefKicker'
    case 'byline':
      return 'BriefByline'
    case 'summary':
      return 'BriefSummary'
    case 'small':
      return 'BriefSmall'
    case 'judgement':
      return 'BriefJudgement'
    case 'attribution':
      return 'QuoteSource'
    case 'table':
      return 'TableText'
    case 'tableHeader':
      return 'TableHeading'
    case 'marking':
      return 'BriefMarking'
  }
}

/** The styles that docx writes of its own accord and takes changes to. */
const BUILT_IN = {
  title: 'title',
  heading1: 'heading1',
  heading2: 'heading2',
  heading3: 'heading3',
  list: 'listParagraph',
  caption: 'caption',
  note: 'footnoteText',
  bibliography: 'bibliography',
} as const satisfies Partial<Record<StyleName, keyof DefaultStyles>>

/** The template's styles as Word's, with `language` for the whole document. */
export function docxStyles(styles: Template['styles'], language: string): Styles {
  const body = (name: StyleName): StyleBody => styleBody(name, styles)
  const builtIn = Object.entries(BUILT_IN).map(([name, key]) => [key, body(name as StyleName)])
  const own = STYLE_NAMES.filter((name) => !(name in BUILT_IN))
  return {
    default: {
      ...Object.fromEntries(builtIn),
      endnoteText: body('note'),
      hyperlink: { run: { color: styles.kicker.colour.slice(1), underline: {} } },
      document: {
        run: {
          font: DOCX_FONTS.serif,
          size: halfPoints(styles.body.size),
          language: { value: language, eastAsia: 'zh-CN', bidirectional: 'ug-CN' },
        },
      },
    },
    paragraphStyles: [
      ...own.map((name) => ({
        id: docxStyleId(name),
        name: docxStyleId(name).replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
        basedOn: 'Normal',
        quickFormat: true,
        ...body(name),
      })),
      ...contentsStyles(styles),
    ],
  }
}

/** Those of the contents, by the names under which Word makes its lines anew. The heading has no level, so that the contents do not name themselves. */
function contentsStyles(styles: Template['styles']): OwnStyle[] {
  const heading = styleBody('heading1', styles)
  const body = styleBody('body', styles)
  const line = (level: 1 | 2 | 3): OwnStyle => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: body.run ?? {},
    paragraph: {
      spacing: { ...body.paragraph?.spacing, before: level === 1 ? 60 : 0, after: 20 },
      indent: { left: twips((level - 1) * 14) },
    },
  })
  return [{ id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', ...heading }, line(1), line(2), line(3)]
}

/** Word counts sizes in half points and spaces in twentieths of a point. */
function halfPoints(points: number): number {
  return Math.round(points * 2)
}

export function twips(points: number): number {
  return Math.round(points * 20)
}

/** `lineRule` AUTO makes `line` a multiple of the font's own line height in 240ths; an exact height would clip titles. */
function styleBody(name: StyleName, styles: Template['styles']): StyleBody {
  const style: TextStyle = styles[name]
  const heading = name === 'heading1' || name === 'heading2' || name === 'heading3' || name === 'caption'
  return {
    run: {
      font: runFonts(style.font),
      size: halfPoints(style.size),
      bold: style.bold,
      italics: style.italic,
      color: style.colour.slice(1),
    },
    paragraph: {
      alignment: {
        left: AlignmentType.START,
        right: AlignmentType.END,
        center: AlignmentType.CENTER,
        justify: AlignmentType.BOTH,
      }[style.align],
      spacing: {
        before: twips(style.spaceBefore),
        after: twips(style.spaceAfter),
        line: Math.round((240 * style.leading) / NATURAL_LEADING[style.font]),
        lineRule: LineRuleType.AUTO,
      },
      indent: { left: twips(style.indent) },
      keepNext: heading || name === 'tableHeader',
      keepLines: heading,
      ...frame(name, styles),
    },
  }
}

/** What stands beside a paragraph that is set otherwise than its style has it. */
type Sides = Pick<NonNullable<StyleBody['paragraph']>, 'border' | 'indent'>

/**
 * The rule and the insets of a quotation or judgement, which its style has at the left: at the right of one whose `text` runs from right to left, and on the same side of all its paragraphs.
 * Word takes the indents of a paragraph that is `bidirectional` from its right, borders from the page's left.
 */
export function besideText(
  name: 'quotation' | 'judgement',
  styles: Template['styles'],
  text: { bidirectional: boolean },
  { bidirectional }: { bidirectional: boolean },
): Sides {
  if (!text.bidirectional && !bidirectional) return {}
  const { border = {}, indent = {} } = frame(name, styles)
  const [left, right] = [indent.left ?? 0, indent.right ?? 0]
  const atStart = text.bidirectional === bidirectional
  return {
    indent: atStart ? { left, right } : { left: right, right: left },
    border: text.bidirectional
      ? { ...border, left: border.right ?? NO_RULE, ...(border.left && { right: border.left }) }
      : border,
  }
}

const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto', space: 0 }

/** Rules and grounds: behind the summary and judgements, beside quotations, below the kicker. */
function frame(name: StyleName, styles: Template['styles']): NonNullable<StyleBody['paragraph']> {
  const style = styles[name]
  const accent = styles.kicker.colour
  const ground = tint(accent, 0.07).slice(1)
  const side = (space: number) => ({ style: BorderStyle.SINGLE, size: 4, color: ground, space })
  const rule = (size: number, space: number) => ({ style: BorderStyle.SINGLE, size, color: accent.slice(1), space })
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: ground }
  const inset = { left: twips(style.indent + 11), right: twips(11) }
  if (name === 'summary')
    return { shading, indent: inset, border: { top: side(7), bottom: side(7), left: side(10), right: side(10) } }
  if (name === 'judgement') {
    return { shading, indent: inset, border: { top: side(6), bottom: side(6), left: rule(24, 9), right: side(10) } }
  }
  if (name === 'quotation' || name === 'attribution') {
    return { indent: { left: twips(styles.quotation.indent + 13) }, border: { left: rule(12, 11) } }
  }
  if (name === 'kicker') return { border: { bottom: rule(12, 4) } }
  if (name === 'bibliography') return { indent: { left: twips(style.indent + 18), hanging: twips(18) } }
  return {}
}
