import { cleanPhrase } from '#core/import/clean-text.ts'
import { readDate } from '#core/import/dates.ts'
import type { OfficeProperties } from '../office/office-properties.ts'
import type { ParagraphForm } from './html-writer.ts'
import { encodingOfCharset } from './rtf-encoding.ts'
import type { Destination } from './rtf-state.ts'

const LONGEST = 1000
const HEADING = /^(?:heading|überschrift|titre|заголовок|título|标题) ([1-6])\b/i
const TITLE = /^(?:title|titel|titre|название|заголовок|标题);?$/i

/** What the tables at the head of an RTF file say: encodings of fonts, forms of styles, properties. */
export class RtfTables {
  readonly encodings = new Map<number, string>()
  readonly #forms = new Map<number, Pick<ParagraphForm, 'level' | 'title'>>()
  readonly #texts = { title: '', author: '' }
  /** Year, month and day of the file, in this order. */
  readonly created: number[] = []
  font = -1
  style = -1

  setCharset(charset: number): void {
    const encoding = encodingOfCharset(charset)
    // Programs give 0 to every font; the file's own code page is surer then.
    if (encoding !== null && charset !== 0) this.encodings.set(this.font, encoding)
  }

  setLevel(level: number): void {
    this.#forms.set(this.style, { level, title: false })
  }

  put(destination: Destination, text: string): void {
    if (destination === 'title' || destination === 'author') {
      if (this.#texts[destination].length < LONGEST) this.#texts[destination] += text
    } else if (destination === 'styles') {
      const name = text.trim()
      const level = HEADING.exec(name)?.[1]
      if (level !== undefined) this.#forms.set(this.style, { level: Number(level), title: false })
      else if (TITLE.test(name)) this.#forms.set(this.style, { level: null, title: true })
    }
  }

  formOf(style: number): Pick<ParagraphForm, 'level' | 'title'> {
    return this.#forms.get(style) ?? { level: null, title: false }
  }

  properties(): OfficeProperties {
    const [title, author] = [cleanPhrase(this.#texts.title), cleanPhrase(this.#texts.author)]
    const [year = 0, month = 0, day = 0] = this.created
    const created = readDate([year, month, day].map((part) => String(part).padStart(2, '0')).join('-'))
    return {
      title: title === '' ? null : title,
      creators: author === '' ? [] : [author],
      created: year >= 1985 ? created : null,
      language: null,
    }
  }
}
