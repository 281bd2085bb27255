import type { DragEvent } from 'react'

/** What is dragged from the list of articles, so that other things that are dragged over the navigator are not taken for it. */
export const ARTICLES_DRAG = 'application/x-briefwright-articles'

/** Lets articles be dragged to a collection. */
export function dragArticles(event: DragEvent, ids: readonly string[]): void {
  event.dataTransfer.setData(ARTICLES_DRAG, JSON.stringify(ids))
  event.dataTransfer.effectAllowed = 'copy'
}

/** Whether articles are dragged; their ids are told only when they are dropped. */
export function carriesArticles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(ARTICLES_DRAG)
}

export function droppedArticles({ dataTransfer }: DragEvent): string[] {
  const text = dataTransfer.getData(ARTICLES_DRAG)
  const ids: unknown = text === '' ? [] : JSON.parse(text)
  return Array.isArray(ids) ? ids.map(String) : []
}
