import type { UiModule } from '@/shared/module'
import type { RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/notices', component: () => import('./pages/NoticesPage.vue'), meta: { title: 'notice.title' } },
]

export default {
  name: 'notice',
  field: { routes, menu: [{ title: 'notice.title', to: '/notices', order: 800, tab: true }] },
  workbench: { routes, menu: [{ title: 'notice.title', to: '/notices', group: 'work', order: 40 }] },
} satisfies UiModule
