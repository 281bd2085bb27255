import { z } from 'zod'
import { PartialDate } from '#core/article.ts'

/** What a check holds a source to: its details, whether it is in the trash, the versions of it that are newer (ids), and a hash over the texts of all its blocks. */
export const SourceFacts = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  publication: z.string().nullable(),
  date: PartialDate.nullable(),
  trashed: z.boolean(),
  newer: z.array(z.object({ id: z.string(), title: z.string(), date: PartialDate.nullable() })),
  textHash: z.string(),
})
export type SourceFacts = z.infer<typeof SourceFacts>

/** The texts of an article's blocks with their paragraph numbers, those that were left out too: leaving out changes no text. */
export const SourceText = z.array(z.object({ id: z.int(), n: z.int().nullable(), text: z.string() }))
export type SourceText = z.infer<typeof SourceText>
