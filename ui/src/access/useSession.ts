import { computed } from 'vue'
import { defineStore } from 'pinia'
import { ref } from 'vue'
import { call, get, post, Problem, Unreachable } from '@/shared/http'
import { recall, remember } from '@/shared/memory'
import { forgetKept } from '@/shared/useOutbox'

/** The signed-in account as the server describes it. */
export interface Account {
  id: string
  county: string
  name: string
  login?: string
  permissions: string[]
  areas: { code: string; name?: string }[] | string[]
  units: { id: string; name?: string }[] | string[]
  roles: { id: string; name?: string }[] | string[]
  /** The password must be changed before anything else. */
  mustChangePassword?: boolean
  /** A second factor must be set up before anything else. */
  mustSetUpTotp?: boolean
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

  async function signIn(login: string, password: string, totp?: string): Promise<void> {
    accept((await post<{ account: Account }>('/api/access/session', { login, password, totp: totp || null })).account)
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
  return { account, restore, signIn, signOut, forget, may, mayAny }
})
