import type { Shape } from '@/api/shape'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { get } from '@/shared/http'
import { useLoad } from '@/shared/useLoad'

export type Role = Shape<'access.Role'>

/** The county's roles, with their names in the reader's language. */
export function useRoles() {
  const { locale } = useI18n()
  const roles = useLoad((signal) => get<Role[]>('/api/access/roles', {}, signal))
  const byId = computed(() => new Map(roles.data.value?.map((role) => [role.id, role])))
  const title = (role: Role) => (locale.value === 'en' ? role.en : role.zh)
  const name = (id: string) => {
    const role = byId.value.get(id)
    return role ? title(role) : id
  }
  return { roles, name, title }
}
