import type { UiModule } from '@/shared/module'
import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('./pages/LoginPage.vue'),
    meta: { title: 'access.login.title', open: true, bare: true },
  },
  { path: '/me', name: 'me', component: () => import('./pages/MyAccountPage.vue'), meta: { title: 'access.me.title' } },
]

export default {
  name: 'access',
  field: { routes, menu: [{ title: 'access.me.short', to: '/me', order: 900, tab: true }] },
  workbench: { routes },
} satisfies UiModule
