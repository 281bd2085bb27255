import type { Collected } from '#contract/collections.ts'
import { t } from '#text/text.ts'
import { place } from '../../shell/place.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'

type Named = Pick<Collected, 'id' | 'name'>

/** Puts articles into a collection, which can be taken back; says where all of them were in it. Whether it could be done. */
export async function collect({ id, name }: Named, articles: readonly string[]): Promise<boolean> {
  const done = await act('collections.fill', { id, articles: [...articles] })
  if (done === null) return false
  await notifyDone(t('kept:collection.filled', { count: done.moved, name }))
  return true
}

/** Takes articles out of a collection, which can be taken back. Whether it could be done. */
export async function uncollect({ id, name }: Named, articles: readonly string[]): Promise<boolean> {
  const done = await act('collections.take', { id, articles: [...articles] })
  if (done === null) return false
  await notifyDone(t('kept:collection.taken', { count: done.moved, name }))
  return true
}

/** Makes a collection with these articles in it, which can be taken back. Whether it could be done. */
export async function newCollection(name: string, articles: readonly string[]): Promise<boolean> {
  const done = await act('collections.add', { name, articles: [...articles] })
  if (done === null) return false
  await notifyDone(t('kept:collection.made', { name }))
  return true
}

/** The list that shows a collection goes on showing it under its new name. */
export async function renameCollection({ id, name }: Named, to: string): Promise<boolean> {
  const shows = isShown(name)
  if ((await act('collections.rename', { id, name: to })) === null) return false
  if (shows) place.set((before) => ({ ...before, scope: { kind: 'collection', name: to } }))
  return true
}

/** Takes a collection away, which can be taken back; its articles stay. */
export async function removeCollection({ id, name }: Named): Promise<void> {
  const shows = isShown(name)
  if ((await act('collections.remove', { id })) === null) return
  if (shows) place.set((before) => ({ ...before, scope: { kind: 'all' } }))
  await notifyDone(t('kept:collection.removed', { name }))
}

function isShown(name: string): boolean {
  const { scope } = place.get()
  return scope.kind === 'collection' && scope.name === name
}
