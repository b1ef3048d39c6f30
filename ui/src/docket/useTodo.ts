import type { Shape } from '@/api/shape'
import { get } from '@/shared/http'

/** What waits for the account: matters it or its unit answers for, and what else is asked of it. */
export type Todo = Shape<'docket.Docket.ToDo'>

export const fetchTodo = (size: number, signal?: AbortSignal) => get<Todo>('/api/docket/to-do', { size }, signal)
