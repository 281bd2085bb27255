import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { rightness, type Answer } from '#core/learning/cross-validate.ts'
import { judge, learnTheme, type Decided } from '#core/learning/learn-theme.ts'
import { studyTheme } from '#core/learning/study-theme.ts'
import { wordFeatures } from '#core/learning/word-features.ts'
import { amountOf, compileThemes, isSuggested } from '#core/suggestion.ts'
import { Theme } from '#core/theme.ts'
import { benchOrder } from './bench-triage-order.ts'

const FOLDER = 'scripts/bench/themes'
const CORPUS = '../shared/corpus'
const RIVALRY = ['rivalry-paragraphs.txt', 'rivalry-held-out.txt']
/** Decisions that are taught, and how many draws of them are averaged. */
const [DECISIONS, DRAWS] = [50, 20]
/** What a reader would write who adds a theme in a minute: shows what learning does where terms are poor. */
const QUICK: Record<string, string[]> = {
  energy: ['energy', 'энерг*'],
  security: ['security', 'безопасност*'],
  'russia-rivalry': ['russia*', 'moscow', 'kremlin', 'росси*', 'москв*', 'кремл*'],
}

type Labelled = { text: string; is: boolean }

/**
 * Terms alone beside terms with learning. Of the half of the paragraphs that was looked at while the method was chosen, 50 are decided on as an analyst would: what is proposed is accepted or rejected,
 * what is missed is marked, the others she reads past. The other half is told. “Used” says in how many draws cross-validation switched learning on; the last figure is what she would see.
 */
export function benchLearning(): string[] {
  const lines = [
    `Learning from ${DECISIONS} decisions (or as many as half of the paragraphs give), F1 on the other half, mean of ${DRAWS} draws`,
  ]
  for (const slug of Object.keys(QUICK)) {
    const theme = Theme.parse(JSON.parse(readFileSync(`resources/themes/${slug}.json`, 'utf8')))
    const paragraphs = labelled(slug)
    lines.push(
      line(slug, theme, paragraphs),
      line(`${slug}, a few terms only`, { ...theme, cues: undefined, terms: QUICK[slug] ?? [] }, paragraphs),
    )
  }
  lines.push(`What waits, put in order by decisions: average precision, mean of ${DRAWS} draws`)
  for (const slug of Object.keys(QUICK)) {
    const theme = Theme.parse(JSON.parse(readFileSync(`resources/themes/${slug}.json`, 'utf8')))
    const draws = Array.from({ length: DRAWS }, (_none, draw) => shuffled(labelled(slug), draw + 1))
    lines.push(
      ...benchOrder(slug, theme, draws),
      ...benchOrder(`${slug}, a few terms only`, { ...theme, cues: undefined, terms: QUICK[slug] ?? [] }, draws),
    )
  }
  return lines
}

function line(name: string, theme: Theme, paragraphs: readonly Labelled[]): string {
  const matcher = compileThemes([theme])
  const read = paragraphs.map(({ text, is }) => ({ text, words: wordFeatures(text), is, amount: amountOf(text, matcher) }))
  const seen = read.filter((_each, index) => index % 2 === 0)
  const apart = read.filter((_each, index) => index % 2 === 1)
  const totals = { terms: 0, learned: 0, shown: 0, used: 0, decisions: 0 }
  for (let draw = 1; draw <= DRAWS; draw += 1) {
    const drawn = shuffled(seen, draw)
    const decided = drawn.filter(({ is, amount }) => is || isSuggested(amount)).slice(0, DECISIONS)
    const besides = drawn.filter(({ is, amount }) => !is && !isSuggested(amount))
    const { model } = studyTheme({ theme, decided, besides: besides.map(({ text }) => text) })
    const taught = learnTheme([...decided, ...besides])
    const byLearning = ({ words, is, amount }: Decided): Answer => ({ is, said: judge(taught, words, amount).likely >= 0.5 })
    totals.terms += rightness(apart.map(byTerms)).f1
    totals.learned += rightness(apart.map(byLearning)).f1
    totals.shown += rightness(apart.map(model === null ? byTerms : byLearning)).f1
    totals.used += model === null ? 0 : 1
    totals.decisions += decided.length
  }
  const mean = (total: number): string => (total / DRAWS).toFixed(2)
  return `  ${name.padEnd(34)} terms ${mean(totals.terms)}  learning ${mean(totals.learned)}  used ${totals.used} of ${DRAWS}  as shown ${mean(totals.shown)}  (${Math.round(totals.decisions / DRAWS)} decisions, ${apart.length} paragraphs apart)`
}

const byTerms = ({ is, amount }: Decided): Answer => ({ is, said: isSuggested(amount) })

/** Paragraphs written for rivalry, labelled for other themes too (`?`: left out), those written for four themes, and those of the corpus where it is there. */
function labelled(slug: string): Labelled[] {
  const rivalry = RIVALRY.flatMap((file) => linesOf(`${FOLDER}/${file}`))
  const labels = new Map(
    linesOf(`${FOLDER}/other-themes.txt`).flatMap((each) => {
      const [sign = '', theme, ...words] = each.split(' ')
      return theme === slug ? [[words.join(' '), sign] as const] : []
    }),
  )
  const written = rivalry.flatMap((each): Labelled[] => {
    const text = each.slice(2)
    if (slug === 'russia-rivalry') return [signed(each)]
    return labels.get(text) === '?' ? [] : [{ text, is: labels.get(text) === '+' }]
  })
  const more = slug === 'russia-rivalry' ? linesOf(`${FOLDER}/rivalry-second.txt`).map(signed) : []
  return [...written, ...more, ...ofFourThemes(slug), ...ofCorpus(slug)]
}

function signed(line: string): Labelled {
  return { text: line.slice(2), is: line.startsWith('+') }
}

function ofFourThemes(slug: string): Labelled[] {
  return linesOf(`${FOLDER}/four-themes.txt`)
    .filter((each) => !each.startsWith('#'))
    .map((each) => {
      const [labels = '', ...words] = each.split(' ')
      return { text: words.join(' '), is: labels.split(',').includes(slug) }
    })
}

const Truth = z.array(z.object({ file: z.string(), line: z.int(), themes: z.array(z.string()), borderline: z.array(z.string()) }))

function ofCorpus(slug: string): Labelled[] {
  if (!existsSync(CORPUS)) return []
  return Truth.parse(JSON.parse(readFileSync(`${CORPUS}/themes.json`, 'utf8')))
    .filter(({ borderline }) => !borderline.includes(slug))
    .map(({ file, line: at, themes }) => ({
      text: (readFileSync(`${CORPUS}/${file}`, 'utf8').split('\n')[at - 1] ?? '').trim().normalize('NFC'),
      is: themes.includes(slug),
    }))
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n')
}

/** In another order for each seed, the same every time: a linear congruential generator (Numerical Recipes, 7.1). */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed
  return list
    .map((each) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return { each, at: state }
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ each }) => each)
}
