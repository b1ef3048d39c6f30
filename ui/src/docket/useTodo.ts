import { get, type Page } from '@/shared/http'

/** Something the account is to do now. */
export interface Todo {
  id: string
  /** The matter it is about. */
  entry: string
  kind: string
  number: string
  title: string
  what: string
  stage: string
  areaName: string
  place?: string | null
  since: string
  due?: string | null
}

export const fetchTodo = (query: Record<string, string | number>, signal?: AbortSignal) =>
  get<Page<Todo>>('/api/docket/todo', query, signal)
