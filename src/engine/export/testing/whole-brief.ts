import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BriefContent } from '#core/brief.ts'
import type { Excerpt } from '#core/excerpt.ts'
import { CHECKOUT, expectOk, temporaryEngine, type TemporaryEngine } from '#engine/testing/temporary-engine.ts'
import { drawingOf } from '#formats/image/testing/drawing.ts'
import { CORNERS_JPEG, pngOf } from '#formats/image/testing/pictures.ts'
import { chapterOf, longNote, openingOf, type Chapter } from './whole-brief-blocks.ts'

/** What articles the brief is made of, and how many paragraphs of each are quoted: with these it and its annexes fill some forty pages. */
const SAMPLES = { paths: [join(CHECKOUT.root, 'resources/sample-library')], quoted: 2 }
const CORPUS = { paths: globSync(join(CHECKOUT.root, '../shared/corpus/*.txt')), quoted: 8 }
/** The real articles are other people's text, and not everywhere. */
export const hasCorpus = CORPUS.paths.length > 0
/** The section in which nothing is written. */
const EMPTY = 3
/** How many short sources one sentence rests on, so that its note is longer than a page. */
const IN_ONE_NOTE = 70
/** Articles in scripts that the sample library has not, and one that says nothing of itself. */
const OTHERS: [name: string, text: string][] = [
  [
    'ug.txt',
    'قورغاس چېگرىسىدىكى يۈك پويىزلىرى\n\nئابلىز تۇرسۇن\n\n2022-01-14\n\nقورغاس ئېغىزىدىن 2021-يىلى 6000 دىن ئارتۇق پويىز ئۆتتى، بۇ ئالدىنقى يىلدىكىدىن كۆپ.\n\nشوپۇرلار چېگرىدا ئون كۈن ساقلىغانلىقىنى ئېيتتى.\n',
  ],
  [
    'zh.txt',
    '霍尔果斯口岸的货运列车\n\n王晓明\n\n2022-01-14\n\n二〇二一年有六千多列火车经过霍尔果斯口岸，比上一年更多。\n\n司机们说，他们在边境等了十天。\n',
  ],
  ['bare.txt', 'The price of a wagon at Dostyk rose by a third within four weeks, and nobody there would say why it did.\n'],
]

/** A library with a brief of every element: each kind of block in every section, all scripts, pictures, and a note longer than a page. */
export type WholeBrief = TemporaryEngine & { id: string }

/** On the sample library, or on the real articles. */
export async function wholeBrief(language: string, on: 'samples' | 'corpus' = 'samples'): Promise<WholeBrief> {
  const articles = on === 'samples' ? SAMPLES : CORPUS
  const made = temporaryEngine()
  const { engine, folder } = made
  const short = Array.from({ length: IN_ONE_NOTE }, (_, index) => {
    const number = index + 1
    const text = `Station report ${number} on wagons, waiting times and the inspection of containers at the border\n\nBy Aizhan Bek${number}ova\n\n${(index % 28) + 1} March 2021\n\nStation ${number} counted ${number * 7} wagons on that day.\n`
    return [`station-${number}.txt`, text] as const
  })
  const paths = [...OTHERS, ...short].map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  await made.ended(await engine.call('import.start', { paths: [...articles.paths, ...paths] }))
  const chapters: Chapter[] = []
  const stations: Excerpt['id'][] = []
  for (const { id, title } of expectOk(await engine.call('articles.list', { limit: 200 })).rows) {
    const { blocks } = expectOk(await engine.call('articles.get', { id }))
    const quotes: Chapter['quotes'] = []
    for (const block of blocks.filter(({ n }) => n !== null).slice(0, articles.quoted)) {
      const quote = block.text
      quotes.push({
        excerpt: expectOk(await engine.call('excerpts.add', { article: id, quote, at: { block: block.id, start: 0 } })).id,
        quote,
      })
    }
    if (title.startsWith('Station report')) stations.push(quotes[0]?.excerpt ?? '')
    else chapters.push({ title: title === '' ? 'A piece without a title' : title, quotes })
  }
  const pictures = [pngOf(40, 20), CORNERS_JPEG, drawingOf()]
  const images: string[] = []
  for (const bytes of pictures)
    images.push(expectOk(await engine.call('images.add', { name: 'It', bytes: new Uint8Array(bytes) })).image)
  const brief = expectOk(
    await engine.call('briefs.create', {
      template: 'policy-brief',
      title: 'The border, its railways and its people: 霍尔果斯, Хоргос, قورغاس',
      marking: 'OFFICIAL',
      language,
    }),
  )
  const content = BriefContent.parse(brief)
  const written = content.sections.filter(({ slot }) => slot !== 'sources')
  const each = Math.ceil(chapters.length / written.length)
  const sections = content.sections.map((section) => {
    const at = written.indexOf(section)
    if (at < 0) return section
    if (at === EMPTY) return { ...section, blocks: [] }
    const own = chapters
      .slice(at * each, (at + 1) * each)
      .flatMap((chapter, index) => chapterOf(chapter, `${at}-${index}`, images))
    return { ...section, blocks: [...openingOf(String(at)), ...own, ...(at === 2 ? [longNote(stations)] : [])] }
  })
  expectOk(
    await engine.call('briefs.save', {
      id: brief.id,
      revision: brief.revision,
      content: { ...content, authors: ['Aigerim Sadykova', 'Wang Xiaoming'], sections },
    }),
  )
  return { ...made, id: brief.id }
}
