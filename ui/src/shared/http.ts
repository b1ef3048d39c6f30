import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '@/api/schema'
import { i18n } from './i18n'

/** A refusal in the form of RFC 9457: a stable code, a sentence in the reader's language, and the field at fault. */
export interface ProblemBody {
  title?: string
  status: number
  code: string
  detail?: string
  field?: string | null
  /** Fields at fault with the rule each broke, when there are several. */
  fields?: { field: string; rule: string }[]
}

export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code)
  }
  get code() {
    return this.body.code
  }
  get status() {
    return this.body.status
  }
  /** The sentences that belong to single fields. */
  get fields(): Record<string, string> {
    const found: Record<string, string> = {}
    for (const { field, rule } of this.body.fields ?? []) found[field] = rule
    if (this.body.field) found[this.body.field] ??= this.message
    return found
  }
}

/** Nobody answered: no network, or the server is not there. */
export class Unreachable extends Problem {
  constructor() {
    super({ status: 0, code: 'shared.unreachable', detail: i18n.global.t('shared.problem.unreachable') })
  }
}

/** Headers every request carries: the language, and the one that no foreign page can send. */
export function headers(): Record<string, string> {
  return { 'Accept-Language': i18n.global.locale.value, 'X-Lianxin': '1' }
}

let whenSignedOut: () => void = () => {}

/** What to do when the server says that nobody is signed in any more. */
export function onSignedOut(act: () => void) {
  whenSignedOut = act
}

const manners: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(headers())) request.headers.set(name, value)
    return request
  },
  onError() {
    return new Unreachable()
  },
}

/** The client typed by the server's own description; the server's answer decides every type. */
export const api = createClient<paths>({ credentials: 'same-origin' })
api.use(manners)

/** Takes the answer out of a call of {@link api}, or throws the {@link Problem}. */
export async function ask<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (!response.ok) throw refuse(response.status, error)
  return data as T
}

function refuse(status: number, body: unknown): Problem {
  if (status === 401) whenSignedOut()
  if (typeof body === 'object' && body !== null && 'code' in body) return new Problem({ ...(body as ProblemBody), status })
  return new Problem({ status, code: 'shared.unexpected', detail: i18n.global.t('shared.problem.unexpected', { status }) })
}

type Query = Record<string, string | number | boolean | null | undefined | readonly string[]>

/** `?a=1&b=x&b=y`; what is null or empty is left out. */
export function queryOf(query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value]
    for (const one of values) if (one !== null && one !== undefined && one !== '') search.append(name, String(one))
  }
  const text = search.toString()
  return text ? `?${text}` : ''
}

/** A call by address, for what the typed client cannot say: files, and addresses the server hands out. */
export async function call<T = void>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const isForm = body instanceof FormData
  const sent: RequestInit = {
    method,
    signal,
    credentials: 'same-origin',
    headers: isForm || body === undefined ? headers() : { ...headers(), 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
  }
  const response = await fetch(path, sent).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unreachable()
  })
  const answer = await read(response)
  if (!response.ok) throw refuse(response.status, answer)
  return answer as T
}

async function read(response: Response): Promise<unknown> {
  const kind = response.headers.get('Content-Type') ?? ''
  if (response.status === 204) return undefined
  if (kind.includes('json')) return response.json().catch(() => undefined)
  return kind.startsWith('text/') ? response.text() : response.blob()
}

export const get = <T>(path: string, query: Query = {}, signal?: AbortSignal) =>
  call<T>('GET', path + queryOf(query), undefined, signal)
export const post = <T = void>(path: string, body: unknown = {}) => call<T>('POST', path, body)
export const put = <T = void>(path: string, body: unknown = {}) => call<T>('PUT', path, body)
export const remove = <T = void>(path: string) => call<T>('DELETE', path)

/** Fetches a file with the session's cookie and offers it to be saved. */
export const download = (path: string, name: string) => save(fetch(path, { credentials: 'same-origin', headers: headers() }), name)

/** The same for a file that the server makes from what is sent. */
export const downloadPosted = (path: string, body: unknown, name: string) =>
  save(
    fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...headers(), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
    name,
  )

async function save(asked: Promise<Response>, name: string): Promise<void> {
  const response = await asked.catch(() => {
    throw new Unreachable()
  })
  if (!response.ok) throw refuse(response.status, await read(response))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** One page of a list, as every list of the server answers. */
export interface Page<T> {
  items: T[]
  total: number
}
