import { liveQuery } from 'dexie'
import { onScopeDispose, ref } from 'vue'
import { Problem } from './http'
import { keep, store, type OutboxItem } from './outbox'

type Sender = (item: OutboxItem) => Promise<unknown>
const senders = new Map<string, { send: Sender; page: string }>()
let sending = false

/** Registers how items of a kind are sent (with `item.id` as the request id) and on which page they are written. */
export function sends(kind: string, page: string, send: Sender) {
  senders.set(kind, { send, page })
}

/** The page on which an item is written and corrected. */
export const pageOf = (kind: string): string | undefined => senders.get(kind)?.page

/** Sends all that waits, oldest first; stops at the first sign that nobody answers. Returns how many went. */
export async function sendWaiting(owner: string): Promise<number> {
  if (sending) return 0
  sending = true
  let sent = 0
  try {
    const waiting = await store.outbox.where({ owner, state: 'waiting' }).sortBy('writtenAt')
    for (const item of waiting) {
      const went = await sendOne(item)
      if (went === 'unreachable') break
      if (went === 'sent') sent++
    }
  } finally {
    sending = false
  }
  return sent
}

async function sendOne(item: OutboxItem): Promise<'sent' | 'refused' | 'unreachable'> {
  const sender = senders.get(item.kind)?.send
  if (!sender) return 'refused'
  try {
    await sender(item)
    await store.outbox.delete(item.id)
    return 'sent'
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (isPassing(error.status)) return 'unreachable'
    await keep({ ...item, state: 'refused', refusal: error.message })
    return 'refused'
  }
}

/** No answer, not signed in, too busy: nothing wrong with what was written, so it keeps waiting. */
const isPassing = (status: number) => status === 0 || status === 401 || status === 408 || status === 429 || status >= 500

/** The account's own unsent items, live. */
export function useOutbox(owner: () => string) {
  const items = ref<OutboxItem[]>([])
  const watching = liveQuery(() => store.outbox.where({ owner: owner() }).sortBy('writtenAt')).subscribe({
    next: (found) => (items.value = found),
    error: () => (items.value = []),
  })
  onScopeDispose(() => watching.unsubscribe())

  /** Keeps the item and tries to send it at once. True when it reached the server. */
  async function submit(item: OutboxItem): Promise<boolean> {
    await keep({ ...item, state: 'waiting', refusal: undefined })
    await sendWaiting(item.owner)
    return (await store.outbox.get(item.id)) === undefined
  }
  return { items, submit, saveDraft: (item: OutboxItem) => keep({ ...item, state: 'draft' }), drop: (id: string) => store.outbox.delete(id) }
}

/** Fetches, keeps the answer on the device, and reads the kept one when nobody answers. */
export async function fetchOrKept<T>(owner: string, key: string, fetch: () => Promise<T>): Promise<{ value: T; keptAt?: number }> {
  const place = `${owner}:${key}`
  try {
    const value = await fetch()
    await store.kept.put({ key: place, owner, value: JSON.parse(JSON.stringify(value)), at: Date.now() }).catch(() => undefined)
    return { value }
  } catch (error) {
    const found = error instanceof Problem && error.status === 0 ? await store.kept.get(place) : undefined
    if (!found) throw error
    return { value: found.value as T, keptAt: found.at }
  }
}

/** Removes what was kept for reading; unsent items stay, for nothing written may be lost. */
export const forgetKept = () => store.kept.clear()
