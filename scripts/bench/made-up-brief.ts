import type { BriefBlock, BriefContent } from '#core/brief.ts'

/** Goals are stated for pages of this many words and three notes. */
const WORDS_A_PAGE = 450
const WORDS_A_SENTENCE = 18
const SENTENCES_A_PARAGRAPH = 5
const SENTENCES_A_PAGE = WORDS_A_PAGE / WORDS_A_SENTENCE

const WORDS =
  'the gas line to the border was full in winter and the ministry of energy said that more of it would be sold abroad before homes had enough'.split(
    ' ',
  )

/** The content with its sections filled to `pages` pages in all, `notes` of the sentences resting on `excerpts` in turn, the others tagged. */
export function madeUpBrief(content: BriefContent, pages: number, notes: number, excerpts: readonly string[]): BriefContent {
  const written = content.sections.filter(({ slot }) => slot !== 'sources')
  const sentences = Math.round(pages * SENTENCES_A_PAGE)
  const each = Math.ceil(sentences / written.length)
  const every = notes === 0 ? Number.POSITIVE_INFINITY : sentences / notes
  let made = 0
  let noted = 0
  const sentence = () => {
    made += 1
    const rests = noted < Math.floor(made / every)
    const excerpt = rests ? excerpts[noted % excerpts.length] : undefined
    if (rests) noted += 1
    return {
      id: `s${made}`,
      text: textOf(made),
      evidence: {
        excerpts: excerpt === undefined ? [] : [excerpt],
        tag: excerpt === undefined ? ('common-knowledge' as const) : null,
      },
    }
  }
  const paragraph = (id: string, count: number): BriefBlock => ({
    kind: 'paragraph',
    id,
    sentences: Array.from({ length: count }, sentence),
  })
  const sections = content.sections.map((section) => {
    if (!written.includes(section)) return section
    const blocks: BriefBlock[] = []
    for (let left = Math.min(each, sentences - made); left > 0; left -= SENTENCES_A_PARAGRAPH)
      blocks.push(paragraph(`${section.id}-${blocks.length}`, Math.min(left, SENTENCES_A_PARAGRAPH)))
    return { ...section, blocks }
  })
  return { ...content, sections }
}

function textOf(number: number): string {
  const words = Array.from({ length: WORDS_A_SENTENCE }, (_, index) => WORDS[(number * 7 + index) % WORDS.length])
  return `Year ${number} ${words.slice(2).join(' ')}.`
}
