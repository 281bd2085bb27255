import { judge, learnTheme, type Decided } from './learn-theme.ts'

/** How often a way to tell paragraphs is right: precision and recall in one (F1), and how many it tells wrongly. */
export type Rightness = { f1: number; wrong: number }
export type Compared = { terms: Rightness; learned: Rightness }

const FOLDS = 5
/** Fewer paragraphs may be luck. */
const BETTER_BY = 2

/**
 * Terms alone beside terms with what was learned, each paragraph judged by what the other four fifths teach (five-fold cross-validation). `saysYes`: what terms alone say of an amount.
 * Paragraphs of one kind are dealt out in turn, so that each fifth has its share.
 */
export function crossValidate(decided: readonly Decided[], saysYes: (amount: number) => boolean): Compared {
  const dealt = [...decided.filter(({ is }) => is), ...decided.filter(({ is }) => !is)]
  const terms: Answer[] = []
  const learned: Answer[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const taught = learnTheme(dealt.filter((_each, index) => index % FOLDS !== fold))
    for (const { words, is, amount } of dealt.filter((_each, index) => index % FOLDS === fold)) {
      terms.push({ is, said: saysYes(amount) })
      learned.push({ is, said: judge(taught, words, amount).likely >= 0.5 })
    }
  }
  return { terms: rightness(terms), learned: rightness(learned) }
}

/** Whether learning is of use: better on the whole, and by more than chance would soon make it. */
export function helps({ terms, learned }: Compared): boolean {
  return learned.f1 > terms.f1 && learned.wrong + BETTER_BY <= terms.wrong
}

export type Answer = { is: boolean; said: boolean }

export function rightness(answers: readonly Answer[]): Rightness {
  const hit = answers.filter(({ is, said }) => is && said).length
  const wrong = answers.filter(({ is, said }) => is !== said).length
  return { f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong), wrong }
}
