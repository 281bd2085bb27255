import { quotationSentence, type BriefComment, type BriefContent, type Sentence } from '#core/brief.ts'
import { plainText } from '../inline.ts'
import { changeSentences } from './change-sentences.ts'
import { blockUnits } from './edit-units.ts'

/** A comment with the sentence it is on, as that is read, and the title of its section. */
export type PlacedComment = { comment: BriefComment; sentence: string; text: string; section: string }

/** All comments, in reading order. */
export function commentsIn(content: BriefContent): PlacedComment[] {
  return content.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      const isQuotation = block.kind === 'excerpt'
      const sentences = isQuotation ? [quotationSentence(block)] : blockUnits(block, section).flatMap((unit) => unit.sentences)
      return sentences.flatMap(({ id, text, comments = [] }) =>
        comments.map((comment) => ({
          comment,
          sentence: id,
          text: isQuotation ? text : plainText(text),
          section: section.title,
        })),
      )
    }),
  )
}

/** Writes a comment on a sentence: a new one behind those that are there, or other words for the one of that id. No words: it is taken off. */
export function writeComment(
  content: BriefContent,
  sentence: string,
  { id, text }: Pick<BriefComment, 'id' | 'text'>,
): BriefContent {
  const words = text.trim()
  return changeSentences(content, (one) => {
    if (one.id !== sentence) return one
    const comments = one.comments ?? []
    const known = comments.find((comment) => comment.id === id)
    if (words === '') return known === undefined ? one : withComments(one, without(comments, id))
    if (known?.text === words) return one
    return withComments(
      one,
      known === undefined
        ? [...comments, { id, text: words, resolved: false }]
        : comments.map((comment) => (comment === known ? { ...comment, text: words } : comment)),
    )
  })
}

export function resolveComment(content: BriefContent, id: string, resolved: boolean): BriefContent {
  return changeSentences(content, (one) =>
    one.comments?.some((comment) => comment.id === id && comment.resolved !== resolved) === true
      ? withComments(
          one,
          one.comments.map((comment) => (comment.id === id ? { ...comment, resolved } : comment)),
        )
      : one,
  )
}

export function removeComment(content: BriefContent, id: string): BriefContent {
  return keepComments(content, (comment) => comment.id !== id)
}

/** The content with those comments only. */
export function keepComments(content: BriefContent, keeps: (comment: BriefComment) => boolean): BriefContent {
  return changeSentences(content, (one) =>
    one.comments === undefined || one.comments.every(keeps) ? one : withComments(one, one.comments.filter(keeps)),
  )
}

/** What leaves the library: the content without any comment. */
export function withoutComments<T extends BriefContent>(content: T): T {
  return { ...content, sections: keepComments(content, () => false).sections }
}

function without(comments: readonly BriefComment[], id: string): BriefComment[] {
  return comments.filter((comment) => comment.id !== id)
}

function withComments(sentence: Sentence, comments: BriefComment[]): Sentence {
  return { ...sentence, comments: comments.length > 0 ? comments : undefined }
}
