import { readHtml } from '#formats/read/html/read-html.ts'
import { type BenchmarkPage, benchmarkPages } from './extraction/benchmark-pages.ts'
import { type Facts, metadataScore } from './extraction/metadata-score.ts'
import { type Found, plainDefuddle, plainReadability } from './extraction/plain-finders.ts'
import { type Score, segmentScore, shingleScore } from './extraction/text-score.ts'
import { timing } from './measure.ts'

type Finder = { name: string; find: (page: BenchmarkPage, url: string) => Found | Promise<Found> }

const FINDERS: readonly Finder[] = [
  { name: 'Briefwright', find: ({ id, html }) => ours(id, html) },
  { name: 'plain readability', find: ({ html }) => plainReadability(html) },
  { name: 'plain defuddle', find: ({ html }, url) => plainDefuddle(html, url) },
]

/** Finding the article in saved pages: right text and facts on a public benchmark that lies beside the project, with time for a page. */
export async function benchExtraction(): Promise<string[]> {
  const [whole, segments] = [benchmarkPages('zyte'), benchmarkPages('traf')]
  if (whole === null || segments === null)
    return ['Extraction: the benchmark is not there. Its pages belong to others and lie beside the project, in ../shared/bench.']
  const lines = [
    `Extraction from ${whole.length} pages with their whole text (4-grams) and ${segments.length} pages with segments and facts`,
    `  ${''.padEnd(18)} 4-grams: P, R, F1      segments: P, R, F1     title, author, date     ms a page: median, p95`,
  ]
  for (const { name, find } of FINDERS) {
    const texts = new Map<string, string>()
    const facts = new Map<string, Facts>()
    const times: number[] = []
    const quiet = silence()
    for (const page of [...whole, ...segments]) {
      const url = /^https?:/.test(page.url) ? page.url : 'https://page.invalid/'
      const started = performance.now()
      const found = await find(page, url)
      times.push(performance.now() - started)
      texts.set(page.id, found.text)
      facts.set(page.id, found.facts)
    }
    quiet()
    const { title, authors, date } = metadataScore(segments, facts)
    const { median, p95 } = timing(times)
    lines.push(
      `  ${name.padEnd(18)} ${figures(shingleScore(whole, texts))}   ${figures(segmentScore(segments, texts))}   ${[title, authors, date].map(figure).join('  ')}     ${median.toFixed(0)}  ${p95.toFixed(0)}`,
    )
  }
  return lines
}

/** The text of every article of the page. Captions stand apart from the text: the truth of the benchmark has none. */
function ours(name: string, html: string): Found {
  const read = readHtml(name, html)
  const articles = read.ok ? read.value.articles : []
  const text = articles.flatMap(({ blocks }) =>
    blocks.filter(({ dropped, kind }) => dropped === undefined && kind !== 'caption').map((block) => block.text),
  )
  const first = articles[0]
  return { text: text.join('\n'), facts: { title: first?.title ?? '', authors: first?.authors ?? [], date: first?.date ?? '' } }
}

/** The libraries report on the console what they could not read. */
function silence(): () => void {
  const { warn, error } = console
  console.warn = console.error = () => undefined
  return () => Object.assign(console, { warn, error })
}

function figures({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map(figure).join('  ')
}

function figure(value: number): string {
  return value.toFixed(4)
}
