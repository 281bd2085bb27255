import type { Command } from 'commander'
import { GROUP_OF, GROUPS, PLACE_COMMANDS, WINDOW_COMMANDS } from '#contract/commands.ts'
import { shownAll } from '#contract/keys.ts'
import { FORMATS } from '#core/formats.ts'
import { t } from '#text/text.ts'

/** The parts of the guide that are made from the program's own tables, by the name that stands in the page: `[//]: # 'made: NAME'`. */
export function madeParts(program: Command): Readonly<Record<string, string>> {
  return { formats: formats(), shortcuts: shortcuts(), commands: commands(program) }
}

/** A page with its made parts as they should be. */
export function withMadeParts(page: string, parts: Readonly<Record<string, string>>): string {
  return page.replace(
    /(\[\/\/\]: # 'made: ([a-z]+)'\n)[^]*?(\n?\[\/\/\]: # 'end')/g,
    (_all, start: string, name: string) => `${start}\n${parts[name] ?? ''}\n\n[//]: # 'end'`,
  )
}

const HOLDS = { article: 'one article', list: 'one article for each entry', files: 'files, each read by itself' }

function formats(): string {
  const rows = Object.values(FORMATS).map(({ name, extensions, group, holds }) => [
    name,
    t(`formats:group.${group}`),
    extensions.map((each) => `\`.${each}\``).join(' '),
    HOLDS[holds],
  ])
  return table(['Format', 'Kind', 'Names end with', 'Brings'], rows)
}

/** Those without a key stand in the menus alone. */
function shortcuts(): string {
  const all = [
    ...WINDOW_COMMANDS.map(({ id, keys, group, menu }) => ({ id, keys, group, menu: menu?.[0] ?? null })),
    ...PLACE_COMMANDS.map(({ id, keys, where }) => ({ id, keys, group: GROUP_OF[where], menu: null })),
  ]
  return GROUPS.map((group) => {
    const rows = all
      .filter((command) => command.group === group)
      .map(({ id, keys, menu }) => [t(`commands:does.${id}`), keys.length > 0 ? shownAll(keys, false) : menuOf(menu)])
    return `## ${t(`commands:group.${group}`)}\n\n${table(['What it does', 'Keys'], rows)}`
  }).join('\n\n')
}

function menuOf(menu: string | null): string {
  return menu === null ? '' : `(_${menu[0]?.toUpperCase()}${menu.slice(1)}_ menu)`
}

function commands(program: Command): string {
  const rows = program.commands.flatMap((command): string[][] =>
    command.commands.length === 0 ? [row(command)] : command.commands.map((child) => row(child, `${command.name()} `)),
  )
  return table(['Command', 'What it does'], rows)
}

function row(command: Command, before = ''): string[] {
  const given = command.registeredArguments.map((each) => {
    const name = `${each.name()}${each.variadic ? '…' : ''}`.toUpperCase()
    return each.required ? name : `[${name}]`
  })
  return [`\`${[before + command.name(), ...given].join(' ')}\``, command.description()]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_cell, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`
  const [first = [], ...others] = all
  return [line(first), line([], '-'), ...others.map((cells) => line(cells))].join('\n')
}
