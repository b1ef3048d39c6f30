import { get } from '@/shared/http'
import type { Entry } from './useEntries'

/** Something asked of the account about a matter that another answers for. */
export interface Asked {
  id: string
  entry: string
  number: string
  what: string
  words?: string
  madeAt: string
  dueAt?: string
}

/** What waits for the account: matters it or its unit answers for, and what else is asked of it. */
export interface Todo {
  owned: Entry[]
  tasks: Asked[]
}

export const fetchTodo = (size: number, signal?: AbortSignal) => get<Todo>('/api/docket/to-do', { size }, signal)
