import { z } from 'zod'

/**
 * What a Word file has of the house style that it was written in, beside the brief: the lines of its heads and feet (`#` for what the word processor fills in), what else stands there
 * (boxes of text, words in numbers of lists), and how many pictures. `sha256`: of the house style's file.
 */
export const HouseProof = z.object({
  name: z.string(),
  sha256: z.string(),
  running: z.array(z.string()),
  extras: z.array(z.object({ kind: z.string(), text: z.string() })),
  pictures: z.int(),
})
export type HouseProof = z.infer<typeof HouseProof>
