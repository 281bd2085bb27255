import { comment, editNote, heading, moveNote, newHeading } from './beside-edits.ts'
import type { Edit } from './desk.ts'
import { join, move, split } from './place-edits.ts'
import { addBehind, addParagraph, addPoint, double, remove, reword } from './text-edits.ts'

/** Every kind of edit, by its name. null: there is nothing here that it could be made on. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a word': (desk) =>
    reword(desk, /[\p{Script=Latin}\p{Script=Cyrillic}]{4,}/gu, (word) => (word.length % 2 === 0 ? 'altogether' : 'wholly')),
  'a number': (desk) => reword(desk, /\d+/gu, (digits) => String(Number(digits) + 4)),
  'a word in a point or cell': (desk) =>
    reword(
      desk,
      /[\p{Script=Latin}]{4,}/gu,
      () => 'elsewhere',
      (kind) => kind === 'list' || kind === 'table',
    ),
  'a sentence behind another': (desk) => addBehind(desk, false),
  'a sentence within the bookmark of another': (desk) => addBehind(desk, true),
  'a paragraph': addParagraph,
  'a point of a list': addPoint,
  'a sentence deleted': (desk) => remove(desk, (kind) => kind === 'paragraph' || kind === 'judgement'),
  'a point deleted': (desk) => remove(desk, (kind) => kind === 'list'),
  'a sentence doubled': double,
  'a sentence moved within its paragraph': (desk) => move(desk, 'paragraph'),
  'a sentence moved to another paragraph': (desk) => move(desk, 'section'),
  'a sentence moved to another section': (desk) => move(desk, 'brief'),
  'a paragraph split': split,
  'two paragraphs joined': join,
  'a note deleted': (desk) => moveNote(desk, false),
  'a note moved': (desk) => moveNote(desk, true),
  'a note edited': editNote,
  'a heading': heading,
  'a new heading': newHeading,
  'a comment': comment,
}
