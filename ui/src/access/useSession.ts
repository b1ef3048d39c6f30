import type { Shape } from '@/api/shape'
import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import { call, get, post, Problem, Unreachable } from '@/shared/http'
import { recall, remember } from '@/shared/memory'
import { forgetKept } from '@/shared/useOutbox'

/** The signed-in account as the server describes it. */
export type Account = Shape<'access.Session.SessionAnswer.Account'>

export interface SignIn {
  login: string
  password: string
  totp: string | null
  /** Needed only where one server serves several counties. */
  county: string | null
}

export const useSession = defineStore('session', () => {
  const account = ref<Account>()
  const asked = ref(false)
  const permissions = computed(() => new Set(account.value?.permissions ?? []))

  /** Asks the server who is signed in; without a network the last known account goes on writing drafts. */
  async function restore(): Promise<void> {
    if (asked.value) return
    asked.value = true
    try {
      accept((await get<{ account: Account }>('/api/access/session')).account)
    } catch (error) {
      if (error instanceof Unreachable) account.value = JSON.parse(recall('account') ?? 'null') ?? undefined
      else if (!(error instanceof Problem)) throw error
    }
  }

  async function signIn(words: SignIn): Promise<void> {
    accept((await post<{ account: Account }>('/api/access/session', words)).account)
  }

  /** Asks again, after a password was changed or a second factor set up. */
  async function refresh(): Promise<void> {
    accept((await get<{ account: Account }>('/api/access/session')).account)
  }

  async function signOut(everywhere = false): Promise<void> {
    await call('DELETE', everywhere ? '/api/access/sessions' : '/api/access/session').catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error
    })
    await forget()
  }

  async function forget(): Promise<void> {
    account.value = undefined
    remember('account', null)
    await forgetKept().catch(() => undefined)
  }

  function accept(found: Account) {
    account.value = found
    remember('account', JSON.stringify(found))
  }

  /** Whether the account holds a permission somewhere; the server decides again for each place. */
  const may = (permission: string) => permissions.value.has(permission)
  const mayAny = (any?: readonly string[]) => !any?.length || any.some(may)
  /** Whether an area lies within what the account looks after. */
  const covers = (area: string) => account.value?.areas.some((own) => area.startsWith(own)) ?? false
  /** Whether nothing has to be done before the work: no password to change, no second factor to set up. */
  const ready = computed(() => account.value?.standing === 'FULL')
  return { account, ready, restore, refresh, signIn, signOut, forget, may, mayAny, covers }
})
