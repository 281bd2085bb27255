import { extname } from 'node:path'
import type { Command } from 'commander'
import { quoted } from '#core/in-sentence.ts'
import { STYLE_FILES } from '#core/own-style.ts'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { addStyle } from '../own-style.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

export function stylesCommand(program: Command, runner: Runner): void {
  const styles = program.command('styles').description(t('help:styles.what'))

  styles
    .command('list')
    .description(t('help:styles.list'))
    .action((_options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const found = await session.call('styles.list', {})
        if (!found.ok) return found
        const rows = found.value.map(({ name, kind, briefs }) => [
          name,
          t(`terminal:style.kind.${kind}`),
          briefs.map(({ title }) => title).join(' · '),
        ])
        const columns = [column('style', { flexible: true }), column('kind'), column('briefs', { flexible: true })]
        return success({ value: found.value, text: table(columns, rows, runner.io.columns) })
      })(command),
    )

  styles
    .command('add')
    .description(t('help:styles.add'))
    .argument('<file>', t('help:styles.file'))
    .action((file: string, _options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const added = await addStyle(
          runner,
          session,
          STYLE_FILES.house.includes(extname(file).slice(1).toLowerCase()) ? 'house' : 'citation',
          file,
        )
        if (!added.ok) return added
        const { style, replaces } = added.value
        const text = replaces
          ? t('terminal:style.replaced', { name: style.name })
          : t('terminal:style.added', { name: style.name })
        return success({ value: { ...style, notes: added.value.notes, replaces }, text })
      })(command),
    )

  styles
    .command('remove')
    .description(t('help:styles.remove'))
    .argument('<name>', t('help:styles.name'))
    .action((said: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('styles.list', {})
        if (!found.ok) return found
        const style = found.value.find(({ id, name }) => id === said || name === said)
        if (style === undefined)
          return failure(
            'no-such-style',
            t('terminal:style.none', { said, styles: found.value.map(({ name }) => name).join(', ') }),
          )
        const removed = await session.call('styles.remove', { id: style.id })
        if (!removed.ok) return removed
        const { name, briefs } = style
        const titles = briefs.map(({ title }) => quoted(title)).join(', ')
        const text =
          briefs.length === 0
            ? t('terminal:style.removed', { name })
            : t('terminal:style.removedInUse', { name, titles, count: briefs.length })
        return success({ value: { ok: true, briefs }, text })
      })(command),
    )
}
