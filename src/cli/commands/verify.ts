import type { Command } from 'commander'
import { success } from '#core/result.ts'
import type { Runner } from '../runner.ts'

/** States that mean a sentence does not stand any more, or never did. */
const BROKEN = new Set(['DRIFTED', 'MISSING'])

export function verifyCommand(program: Command, runner: Runner): void {
  program
    .command('verify')
    .description('check an exported PDF or Word file, sentence by sentence, against the library')
    .argument('<file>', 'an exported brief')
    .action((path: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const verified = await session.call('verify.file', { path })
        if (!verified.ok) return verified
        const { ok, sentences } = verified.value
        const broken = sentences.filter(({ state }) => BROKEN.has(state))
        const counts = new Map<string, number>()
        for (const { state } of sentences) counts.set(state, (counts.get(state) ?? 0) + 1)
        const summary = [...counts].map(([state, count]) => `${count} ${state}`).join(', ')
        const lines = broken.map(({ state, text, source }) => `${state}  ${text}${source === null ? '' : `\n    ${source}`}`)
        const verdict = ok ? 'Every sentence stands.' : 'This file does not say what the library says.'
        const text = [...lines, `${sentences.length} sentences: ${summary || 'none'}. ${verdict}`].join('\n')
        return success({ value: { ok, sentences }, text, exit: ok ? 0 : 3 })
      })(command),
    )
}
