import type { DocumentCite, DocumentInline } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { styledRuns, type StyledRun } from '../styled-runs.ts'
import { mdText } from './md-text.ts'

/** A word joiner: nothing to see, and no word by which pandoc knows a place. */
const NO_PLACE = '\u2060'

/** `pictures` takes what stands at the end of the file, and answers the name by which it is shown. */
export type MdContext = { type: MdInlines; pictures: { add(image: Image): string } }

/** Inlines as Markdown; `noteOf` answers what a note says. */
export class MdInlines {
  private readonly noteOf: (number: number) => { content: readonly DocumentInline[]; cites?: readonly DocumentCite[] }

  constructor(noteOf: MdInlines['noteOf']) {
    this.noteOf = noteOf
  }

  set(content: readonly DocumentInline[]): string {
    return stretches(content)
      .map((stretch) => ('runs' in stretch ? styled(stretch.runs) : this.one(stretch.inline)))
      .join('')
  }

  private one(inline: Extract<DocumentInline, { kind: 'piece' | 'citation' | 'note' }>): string {
    switch (inline.kind) {
      case 'piece':
        return `[${this.set(inline.children)}]{#${inline.id}}`
      case 'citation':
        return citation(inline.cites)
      case 'note': {
        const { content, cites = [] } = this.noteOf(inline.number)
        const words = content.flatMap((each) => (each.kind === 'piece' ? each.children : [each]))
        return cites.length > 0 ? citation(cites) : `^[${this.set(words)}]`
      }
    }
  }
}

type Stretch = { runs: StyledRun[] } | { inline: Extract<DocumentInline, { kind: 'piece' | 'citation' | 'note' }> }

/** Text that stands together, so that the marks of its looks can be put around the whole; what stands alone is between. */
function stretches(content: readonly DocumentInline[]): Stretch[] {
  const made: Stretch[] = []
  for (const inline of content) {
    if (inline.kind === 'piece' || inline.kind === 'citation' || inline.kind === 'note') made.push({ inline })
    else {
      const last = made.at(-1)
      const runs = styledRuns([inline]).filter(({ note }) => note === null)
      if (last && 'runs' in last) last.runs.push(...runs)
      else made.push({ runs })
    }
  }
  return made
}

function styled(runs: readonly StyledRun[]): string {
  const joined: StyledRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const same =
      last !== undefined &&
      (['bold', 'italic', 'href', 'language', 'direction'] as const).every((look) => last[look] === run[look])
    if (same) last.text += run.text
    else joined.push({ ...run })
  }
  return joined.reduce((before, run) => before + one(run, /[*_]$/.test(before)), '')
}

/** White space stands outside of marks, which would be none beside it. `apart`: marks stand before it already. */
function one({ text, bold, italic, href, language, direction }: StyledRun, apart: boolean): string {
  const words = text.trim()
  if (words === '') return mdText(text)
  const [before = '', after = ''] = text.split(words, 2)
  const attributes = [language === null ? '' : `lang=${language}`, direction === null ? '' : `dir=${direction}`]
    .filter((each) => each !== '')
    .join(' ')
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}`
  const linked = href === null ? mdText(words) : `[${mdText(words)}](<${href}>)`
  const spoken = attributes === '' ? linked : `[${linked}]{${attributes}}`
  const marked = marks === '' ? spoken : `${marks}${spoken}${marks}`
  return `${mdText(before)}${marks !== '' && apart && before === '' ? `[${marked}]{}` : marked}${mdText(after)}`
}

/**
 * `[@serik2026, ¶ 5]`. What is more than numbers stands in braces, so that all of it is taken for the place. Numbers of the document's own are
 * no place for pandoc, which would set our sign for paragraphs before them: it prints them as they stand.
 */
export function citation(cites: readonly DocumentCite[]): string {
  const each = cites.map(({ source, locator }) => {
    if (locator === null) return `@${source}`
    if (/^paras?\. /.test(locator)) return `@${source}, ${NO_PLACE}${mdText(locator)}`
    const plain = /^(?:¶¶? )?[\d–, ]+$/u.test(locator)
    return plain ? `@${source}, ${locator}` : `@${source}, {${mdText(locator).replace(/[{};]/g, ' ')}}`
  })
  return `[${each.join('; ')}]`
}
