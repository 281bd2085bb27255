/** Templates: those that a new brief can have, and the library's own, made in the window or brought from files. */
import { z } from 'zod'
import { Template } from '#core/template.ts'
import { call } from './call.ts'
import { TemplateView } from './views.ts'

const nothing = z.object({})
const done = z.object({})
/** As it stands in the window, perhaps not right yet. */
const AnyTemplate = z.record(z.string(), z.unknown())

export const templates = {
  'templates.list': call(nothing, z.array(TemplateView), { shows: ['templates'] }),
  /** The template of a brief, in the version that the brief was made from; null where nobody has it any more. */
  'templates.get': call(z.object({ id: z.string(), version: z.int() }), z.object({ template: Template.nullable() }), {
    shows: ['templates'],
  }),
  /**
   * Keeps a template in the library, whole, whatever it extends taken in. `before`: the version that was offered until now. Failures: bad-template (the message lists what is
   * wrong), template-of-program, template-version-taken, too-large, those of reading a file.
   */
  'templates.importFile': call(z.object({ path: z.string() }), z.object({ template: TemplateView, before: z.int().nullable() }), {
    works: ['templates'],
  }),
  /**
   * Keeps what was made in the window. `from`: the version that it was made from, null for a template that is new; it gets the next one. Failures: bad-template, template-of-program,
   * template-version-taken (another one has its id, or the template was changed meanwhile).
   */
  'templates.save': call(
    z.object({ template: AnyTemplate, from: z.int().nullable() }),
    z.object({ template: TemplateView, before: z.int().nullable() }),
    { changes: ['templates'] },
  ),
  /** The pages of a brief in this template that says what belongs in each section, as a PDF; only for the window to show. Failure: bad-template. */
  'templates.pages': call(z.object({ template: AnyTemplate }), z.object({ bytes: z.instanceof(Uint8Array) })),
  /** Failures: no-such-template, those of writing a file. */
  'templates.exportFile': call(z.object({ id: z.string(), to: z.string() }), z.object({ file: z.string() })),
  /** One of the library's is offered no more; its briefs go on with it. Failures: no-such-template, template-of-program. */
  'templates.remove': call(z.object({ id: z.string() }), done, { changes: ['templates'] }),
  /** Undoes that. Failure: no-such-template. */
  'templates.restore': call(z.object({ id: z.string() }), done, { changes: ['templates'] }),
  'templates.check': call(z.object({ path: z.string() }), z.object({ ok: z.boolean(), problems: z.array(z.string()) })),
} as const
