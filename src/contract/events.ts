import { z } from 'zod'
import { Aggregate } from './call.ts'
import { WINDOW_COMMANDS } from './commands.ts'
import { JobView } from './job.ts'

/** Every command a menu item or shortcut can ask of the window. */
export const MenuCommand = z.enum(WINDOW_COMMANDS.map(({ id }) => id))
export type MenuCommand = z.infer<typeof MenuCommand>

/** Events go up and only say what changed; whoever shows it asks again. */
export const AppEvent = z.discriminatedUnion('name', [
  z.object({ name: z.literal('jobs.changed'), job: JobView }),
  z.object({
    name: z.literal('library.changed'),
    what: z.array(Aggregate),
  }),
  z.object({ name: z.literal('menu.command'), command: MenuCommand }),
  /** The library was deleted or replaced from outside: edits are refused, and what is open can be kept (library.rescue). Null: a library is in its place again. */
  z.object({ name: z.literal('library.lost'), message: z.string().nullable() }),
  /** An automatic backup could not be made, and why. */
  z.object({ name: z.literal('backup.failed'), message: z.string() }),
  /** The engine stopped and could not be started again; the window says why. */
  z.object({ name: z.literal('engine.failed'), message: z.string() }),
])
export type AppEvent = z.infer<typeof AppEvent>
