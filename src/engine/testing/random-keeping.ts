import { join } from 'node:path'
import { hasEnded } from '#contract/job.ts'
import type { Engine } from '../engine.ts'
import type { Dice } from './dice.ts'
import { PIXEL } from './changing-calls.ts'
import { words, type Change } from './random-change.ts'

async function searchOf(call: Engine['call'], die: Dice): Promise<string> {
  const list = await call('searches.list', {})
  return list.ok && list.value.length > 0 ? die.of(list.value).id : '1'
}

const ARTICLES = ['1', '2', '3'] as const

async function collectionOf(call: Engine['call'], die: Dice): Promise<string> {
  const list = await call('collections.list', {})
  return list.ok && list.value.length > 0 ? die.of(list.value).id : '1'
}

/** A brief, and its sentences that say what they rest on in other words. */
async function readBeside(call: Engine['call'], die: Dice): Promise<{ id: string; sentences: string[] }> {
  const briefs = await call('briefs.list', {})
  const id = briefs.ok && briefs.value.length > 0 ? die.of(briefs.value).id : '1'
  const check = await call('briefs.check', { id })
  return { id, sentences: check.ok ? check.value.trace.flatMap(({ sentence, beside }) => (beside ? [sentence] : [])) : [] }
}

function differing(die: Dice) {
  const quote = die.of(['carried 3 million', 'carried 5 million'])
  return { what: words(die), members: ARTICLES.slice(0, 2).map((article) => ({ article, quote, value: '3 million' })) }
}

/** What an analyst keeps to find things again, and what the overview of the library brings into briefs. */
export const RANDOM_KEEPING: readonly Change[] = [
  (call, die) => call('actors.save', { name: words(die), kind: die.of(['person', 'place']), forms: [words(die)] }),
  (call, die) => call('actors.merge', { from: die.of(['Wang Yi', 'Horgos']), into: die.of(['Wang Yi', 'Xi Jinping']) }),
  (call, die) => call('disagreements.resolve', { ...differing(die), side: die.of([0, 1, null]), reason: words(die) }),
  async (call, die) => {
    const resolved = await call('disagreements.resolved', {})
    return call('disagreements.reopen', { key: resolved.ok && resolved.value.length > 0 ? die.of(resolved.value).key : 'none' })
  },
  (call, die) => call('searches.save', { name: words(die), query: words(die) }),
  async (call, die) =>
    call('searches.edit', { id: await searchOf(call, die), ...die.of([{ name: words(die) }, { query: words(die) }]) }),
  async (call, die) => call('searches.remove', { id: await searchOf(call, die) }),
  async (call, die) => {
    const [held, briefs] = [await call('images.add', { name: 'It', bytes: PIXEL }), await call('briefs.list', {})]
    if (!held.ok || !briefs.ok) return held
    const figure = { image: held.value.image, caption: words(die), source: words(die), alternative: '' }
    const id = briefs.value.length > 0 ? die.of(briefs.value).id : '1'
    return call('briefs.placeFigure', { id, section: 'bottom-line', ...figure, table: [[words(die), words(die)]] })
  },
  (call, die) => call('collections.add', { name: words(die), articles: ARTICLES.slice(die.below(4)) }),
  async (call, die) => call('collections.rename', { id: await collectionOf(call, die), name: words(die) }),
  async (call, die) => call('collections.remove', { id: await collectionOf(call, die) }),
  async (call, die) => call('collections.fill', { id: await collectionOf(call, die), articles: ARTICLES.slice(die.below(3)) }),
  async (call, die) => call('collections.take', { id: await collectionOf(call, die), articles: ARTICLES.slice(die.below(3)) }),
  async (call, die, files) => {
    // What a merge brings goes to the trash when it is undone, and not away: this one knows the article.
    await call('articles.restore', { ids: ['1'] })
    const started = await call('library.merge', { path: join(files, `${die.of(['one', 'other'])}.sqlite`) })
    if (started.ok) await ended(call, started.value.jobId)
    return started
  },
  async (call, die) => {
    const { id, sentences } = await readBeside(call, die)
    return call('briefs.confirm', { id, sentences: sentences.length > 0 ? [die.of(sentences)] : ['none'] })
  },
  async (call, die) => {
    const { id, sentences } = await readBeside(call, die)
    const some = sentences.length > 0 ? [die.of(sentences)] : ['none']
    await call('briefs.confirm', { id, sentences: some })
    return call('briefs.unconfirm', { id, sentences: some })
  },
]

async function ended(call: Engine['call'], id: string): Promise<void> {
  for (;;) {
    const jobs = await call('jobs.list', {})
    const job = jobs.ok ? jobs.value.find((each) => each.id === id) : undefined
    if (job === undefined || hasEnded(job)) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
