import type { DragEvent } from 'react'

/** What is dragged from the list of articles, so that other things that are dragged over the navigator are not taken for it. */
export const ARTICLES_DRAG = 'application/x-briefwright-articles'

type Ids = () => Promise<readonly string[] | null>

/** What is dragged now. It stays in the window: of a long list the ids are asked for once they are dropped. */
let inHand: Ids = () => Promise.resolve(null)

/** Lets articles be dragged to a collection. */
export function dragArticles(event: DragEvent, ids: Ids): void {
  inHand = ids
  event.dataTransfer.setData(ARTICLES_DRAG, '')
  event.dataTransfer.effectAllowed = 'copy'
}

/** Whether articles are dragged. */
export function carriesArticles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(ARTICLES_DRAG)
}

/** The ids of what was dropped; null after it was said why they cannot be had. */
export function droppedArticles(): Promise<readonly string[] | null> {
  return inHand()
}
