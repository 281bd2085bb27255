import { readFileSync } from 'node:fs'
import { dateFigures, originFigures } from './bench-labels.ts'
import { Actor, compileActors, type Gazetteer } from '#core/actors/gazetteer.ts'
import { numberBlocks } from '#core/article.ts'
import { disagreementsAmong } from '#core/disagreements/disagreements.ts'
import { figuresIn } from '#core/disagreements/figures.ts'
import { nominative } from '#core/statements/nominative.ts'
import { statementsIn } from '#core/statements/statements.ts'

/**
 * From the third on they were written and labelled by people who had seen none of the program's source; who wrote the sixth read the rules afterwards. All were looked at while the
 * rules were mended, but for the other halves of the fifth and the sixth, which only their figures were read of.
 */
const SETS = [
  ['tuned on', 'statements.txt'],
  ['second set', 'statements-held-out.txt'],
  ['third set', 'statements-third.txt'],
  ['fourth set, one half', 'statements-fourth-a.txt'],
  ['fourth set, the other', 'statements-fourth-b.txt'],
  ['fifth set, one half', 'statements-fifth-a.txt'],
  ['fifth set, the other', 'statements-fifth-b.txt'],
  ['sixth set, one half', 'statements-sixth-a.txt'],
  ['sixth set, the other', 'statements-sixth-b.txt'],
  ['seventh set (Russian), one half', 'statements-seventh-a.txt'],
  ['seventh set (Russian), the other', 'statements-seventh-b.txt'],
] as const

/** Who says what, on articles whose statements were labelled by hand: whether the words and their speaker are found, beside the plain “…” said N. */
export async function benchStatements(): Promise<string[]> {
  return [...statementFigures(), ...disagreementFigures(), ...originFigures(), ...dateFigures()]
}

/** Pairs of sentences, labelled by hand, that give different numbers for one thing, or do not. */
function disagreementFigures(): string[] {
  const gazetteer = knownActors()
  return ['disagreements.txt', 'disagreements-third.txt', 'disagreements-fourth.txt'].flatMap((file) =>
    figuresOf(file, gazetteer),
  )
}

function figuresOf(file: string, gazetteer: Gazetteer): string[] {
  const pairs = readFileSync(`scripts/bench/themes/${file}`, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => /^[+-]/u.test(line))
  const read = pairs.map((line) => {
    const figures = line
      .slice(2)
      .split(' || ')
      .flatMap((sentence, at) =>
        figuresIn(sentence, gazetteer).map((figure) => ({ ...figure, article: String(at), n: 1, origin: String(at) })),
      )
    return { line, is: line.startsWith('+'), said: disagreementsAmong(figures).length > 0 }
  })
  const count = (is: boolean, said: boolean): number => read.filter((each) => each.is === is && each.said === said).length
  return [
    `Disagreements: ${count(true, true)} of ${count(true, true) + count(true, false)} pairs found, ${count(false, true)} false alarms among ${count(false, true) + count(false, false)} others`,
    ...read.filter(({ is, said }) => is !== said).map(({ line }) => `    wrong: ${line}`),
  ]
}

function knownActors(): Gazetteer {
  return compileActors(Actor.array().parse(JSON.parse(readFileSync('resources/actors/central-asia.json', 'utf8'))))
}

function statementFigures(): string[] {
  const gazetteer = knownActors()
  return [
    'Statements and their speakers, labelled by hand: [wrong] and [missed] in full',
    ...SETS.flatMap(([name, file]) => {
      const [hits, wrong, missed, plain]: [number[], string[], string[], number[]] = [[], [], [], []]
      const articles = readArticles(file)
      for (const { paragraphs, labels } of articles) {
        const blocks = numberBlocks(
          paragraphs.map((text) => ({ kind: 'paragraph', text, language: /^[«\p{Script=Cyrillic}]/u.test(text) ? 'ru' : 'en' })),
        )
        const found = statementsIn(blocks, gazetteer)
        const matches = (label: Label, text: string, speaker: string): boolean =>
          text.includes(label.text) &&
          (same(label.speaker, speaker) || same(gazetteer.named(label.speaker)?.name ?? nominative(label.speaker), speaker))
        const hit = labels.filter((label) => found.some(({ text, speaker }) => matches(label, text, speaker)))
        hits.push(hit.length)
        missed.push(...labels.filter((label) => !hit.includes(label)).map(({ speaker, text }) => `${speaker}: ${text}`))
        wrong.push(
          ...found
            .filter(({ text, speaker }) => !labels.some((label) => matches(label, text, speaker)))
            .map(({ speaker, text }) => `${speaker}: ${text}`),
        )
        plain.push(
          labels.filter((label) =>
            paragraphs.some((text) => plainly(text).some((each) => matches(label, each.text, each.speaker))),
          ).length,
        )
      }
      const [hit, all] = [total(hits), total(hits) + missed.length]
      const [precision, recall] = [hit / (hit + wrong.length), hit / all]
      const f1 = (2 * hit) / (2 * hit + wrong.length + missed.length)
      return [
        `  ${name}: ${all} statements  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`,
        `  reference: “…,” N said, and “…,” said N: recall ${(total(plain) / all).toFixed(2)}`,
        ...wrong.map((each) => `    wrong: ${each}`),
        ...missed.map((each) => `    missed: ${each}`),
      ]
    }),
  ]
}

type Label = { speaker: string; text: string }

function readArticles(file: string): { paragraphs: string[]; labels: Label[] }[] {
  return readFileSync(`scripts/bench/themes/${file}`, 'utf8')
    .split(/^---$/mu)
    .map((article) => {
      const lines = article.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
      const labels = lines
        .filter((line) => line.startsWith('>'))
        .map((line) => {
          const [speaker = '', , text = ''] = line
            .slice(1)
            .split('|')
            .map((part) => part.trim())
          return { speaker, text }
        })
      return { paragraphs: lines.filter((line) => !line.startsWith('>')), labels }
    })
}

function same(label: string, speaker: string): boolean {
  const [one, other] = [label.toLowerCase(), speaker.toLowerCase()]
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

function plainly(text: string): Label[] {
  return [
    ...text.matchAll(
      /“([^”]+)”,? (?:said (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)|(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) said)|"([^"]+)"(?: said (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)| (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) said)/gu,
    ),
  ].map((found) => ({ text: found[1] ?? found[4] ?? '', speaker: found[2] ?? found[3] ?? found[5] ?? found[6] ?? '' }))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
