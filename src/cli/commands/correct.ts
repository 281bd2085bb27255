import type { Command } from 'commander'
import { keptBlocks } from '#core/article.ts'
import { failure, success, type Result } from '#core/result.ts'
import { paragraphsIn, type Correction } from '#core/review/correct-text.ts'
import { t } from '#text/text.ts'
import { articleId, positiveNumber } from '../options.ts'
import type { Runner } from '../runner.ts'
import { readUtf8File } from '../text-file.ts'

/** Bytes of a paragraph; more is no correction. */
const MOST = 1_000_000

type Options = { file?: string; join?: true }

export function correctCommand(program: Command, runner: Runner): void {
  program
    .command('correct')
    .description(t('help:correct.what'))
    .argument('<id>', t('help:id.listed'), articleId)
    .argument('<n>', t('help:correct.n'), positiveNumber)
    .option('--file <file>', t('help:correct.file'))
    .option('--join', t('help:correct.join'))
    .action((id: string, n: number, { file = '-', join }: Options, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const article = await session.call('articles.get', { id })
        if (!article.ok) return article
        const block = keptBlocks(article.value.blocks).find((one) => one.n === n)
        if (block === undefined) return failure('no-such-block', t('refused:noParagraphOfNumber', { article: id, n }))
        const correction = join === undefined ? await rewritten(file, block, runner) : joined(block)
        if (!correction.ok) return correction
        const done = await session.call('articles.correct', { id, correction: correction.value })
        if (!done.ok) return done
        const { lost } = done.value
        const said: string = t('article:corrected.done', { n, id })
        const also = lost.length === 0 ? '' : ` ${t('article:corrected.lost', { count: lost.length, ids: lost.join(', ') })}`
        return success({ value: { ok: true, lost }, text: `${said}${also}` })
      })(command),
    )
}

type Known = { id: number; text: string }

function joined({ id }: Known): Result<Correction> {
  return success({ act: 'merge', block: id })
}

async function rewritten(file: string, { id, text: was }: Known, { io }: Runner): Promise<Result<Correction>> {
  const text = await readUtf8File(file, MOST, io)
  return text.ok ? success({ act: 'text', block: id, paragraphs: paragraphsIn(text.value), was }) : text
}
