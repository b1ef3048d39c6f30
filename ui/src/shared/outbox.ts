import Dexie, { type EntityTable } from 'dexie'
import { newId } from './ids'

/** Something written on the device that the server does not have yet. Its id is the request id: sending twice does no harm. */
export interface OutboxItem {
  id: string
  /** Who wrote it: another account on the same device neither sees nor sends it. */
  owner: string
  /** Names the sender that knows how to send the body, e.g. `incident.report`. */
  kind: string
  title: string
  body: Record<string, unknown>
  photos: Blob[]
  /** A draft waits for its writer, a waiting item for the network, a refused one for a correction. */
  state: 'draft' | 'waiting' | 'refused'
  refusal?: string
  writtenAt: number
}

/** What was last fetched, to be read without a network; wiped at sign-out. */
interface Kept {
  key: string
  owner: string
  value: unknown
  at: number
}

export const store = new Dexie('lianxin') as Dexie & {
  outbox: EntityTable<OutboxItem, 'id'>
  kept: EntityTable<Kept, 'key'>
}
store.version(1).stores({ outbox: 'id, owner, [owner+state]', kept: 'key, owner' })

/** A new, unsent item. */
export const write = (kind: string, owner: string): OutboxItem => ({
  id: newId(),
  owner,
  kind,
  title: '',
  body: {},
  photos: [],
  state: 'draft',
  writtenAt: Date.now(),
})

/** Keeps the item on the device; a reactive proxy is copied to plain data first. */
export async function keep(item: OutboxItem): Promise<void> {
  await store.outbox.put({ ...item, body: JSON.parse(JSON.stringify(item.body)), photos: [...item.photos] })
}
