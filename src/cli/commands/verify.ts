import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Runner } from '../runner.ts'

/** States that mean a sentence does not stand any more, or never did. */
const BROKEN = new Set(['DRIFTED', 'MISSING'])

export function verifyCommand(program: Command, runner: Runner): void {
  program
    .command('verify')
    .description(t('help:verify.what'))
    .argument('<file>', t('help:verify.file'))
    .action((path: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const verified = await session.call('verify.file', { path })
        if (!verified.ok) return verified
        const { ok, sentences } = verified.value
        const broken = sentences.filter(({ state }) => BROKEN.has(state))
        const counts = new Map<string, number>()
        for (const { state } of sentences) counts.set(state, (counts.get(state) ?? 0) + 1)
        const states = [...counts].map(([state, count]) => `${count} ${state}`).join(', ')
        const summary =
          sentences.length === 0 ? t('terminal:verify.none') : t('terminal:verify.sentences', { count: sentences.length, states })
        const lines = broken.map(({ state, text, source }) => `${state}  ${text}${source === null ? '' : `\n    ${source}`}`)
        const verdict = ok ? t('terminal:verify.stands') : t('terminal:verify.differs')
        const text = [...lines, `${summary} ${verdict}`].join('\n')
        return success({ value: { ok, sentences }, text, exit: ok ? 0 : 3 })
      })(command),
    )
}
