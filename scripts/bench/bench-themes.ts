import { readFileSync } from 'node:fs'
import { numberBlocks } from '#core/article.ts'
import { compileThemes, suggestThemes, type ThemeMatcher } from '#core/suggestion.ts'
import { Theme } from '#core/theme.ts'
import { benchLearning } from './bench-learning.ts'

const THEME = 'russia-rivalry'
/** What a reader without the program would search for. */
const KEYWORD = /russia|moscow|kremlin|росси|москв|кремл/i
/**
 * The rules were made while looking at those tuned on. Nothing was changed for those held out: the first was written after the rules; the second is every other of 75 paragraphs that were written before a
 * look at the terms, by somebody who had read some of the first sets.
 */
const SETS = [
  ['tuned on', 'rivalry-paragraphs.txt'],
  ['tuned on, second', 'rivalry-second.txt'],
  ['held out', 'rivalry-held-out.txt'],
  ['held out, second', 'rivalry-second-held-out.txt'],
] as const

/** Themes of one set of paragraphs, each with what a reader without the program would search for. */
const FOUR = [
  ['energy', /energy|энерг/i],
  ['security', /security|безопасност/i],
  ['xinjiang', /xinjiang|синьцзян/i],
  [THEME, KEYWORD],
] as const

/** How well paragraphs that speak of a rivalry, in English and Russian, are told from those that only name its actors: terms alone, beside keywords; then what learning adds. */
export async function benchThemes(): Promise<string[]> {
  const theme = Theme.parse(JSON.parse(readFileSync(`resources/themes/${THEME}.json`, 'utf8')))
  const matcher = compileThemes([theme])
  return [
    `Themes on paragraphs labelled by hand, terms alone: ${THEME}`,
    ...SETS.flatMap(([name, file]) => figuresOf(name, file, matcher)),
    ...FOUR.flatMap(([slug, keyword]) => figuresOfTheme(slug, keyword)),
    ...benchLearning(),
  ]
}

function figuresOf(name: string, file: string, matcher: ThemeMatcher): string[] {
  const paragraphs = readFileSync(`scripts/bench/themes/${file}`, 'utf8').trim().split('\n')
  const read = paragraphs.map((line) => {
    const text = line.slice(2)
    const [found] = suggestThemes(numberBlocks([{ kind: 'paragraph', text }]), matcher)
    return {
      text,
      is: line.startsWith('+'),
      said: found !== undefined,
      keyword: KEYWORD.test(text),
      triggers: found?.triggers ?? [],
    }
  })
  return [
    line(
      `${name}: ${read.length} paragraphs`,
      read.map(({ is, said }) => [is, said]),
    ),
    line(
      'reference: keywords of Russia',
      read.map(({ is, keyword }) => [is, keyword]),
    ),
    ...read
      .filter(({ is, said }) => is !== said)
      .map(({ said, text, triggers }) => `    ${said ? `wrong (${triggers.join(', ')})` : 'missed'}: ${text}`),
  ]
}

function figuresOfTheme(slug: string, keyword: RegExp): string[] {
  const matcher = compileThemes([Theme.parse(JSON.parse(readFileSync(`resources/themes/${slug}.json`, 'utf8')))])
  const paragraphs = readFileSync('scripts/bench/themes/four-themes.txt', 'utf8')
    .trim()
    .split('\n')
    .filter((each) => !each.startsWith('#'))
  const read = paragraphs.map((each) => {
    const [labels = '', ...words] = each.split(' ')
    const text = words.join(' ')
    const said = suggestThemes(numberBlocks([{ kind: 'paragraph', text }]), matcher).length > 0
    return { text, is: labels.split(',').includes(slug), said, found: keyword.test(text) }
  })
  return [
    line(
      `${slug}: ${read.length} paragraphs`,
      read.map(({ is, said }) => [is, said]),
    ),
    line(
      'reference: a keyword',
      read.map(({ is, found }) => [is, found]),
    ),
    ...read.filter(({ is, said }) => is !== said).map(({ said, text }) => `    ${said ? 'wrong' : 'missed'}: ${text}`),
  ]
}

/** Precision, recall and F1 of [is it, was it said]. */
function line(name: string, answers: readonly (readonly [boolean, boolean])[]): string {
  const count = (is: boolean, said: boolean): number => answers.filter((each) => each[0] === is && each[1] === said).length
  const [hit, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
  const [precision, recall, f1] = [hit / (hit + wrong), hit / (hit + missed), (2 * hit) / (2 * hit + wrong + missed)]
  return `  ${name.padEnd(34)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`
}
