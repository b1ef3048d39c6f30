import type { UiModule } from '@/shared/module'

const view = { any: ['organisation.view'] }

export default {
  name: 'organisation',
  workbench: {
    routes: [{ path: '/organisation', component: () => import('./pages/UnitsPage.vue'), meta: { title: 'organisation.title', ...view } }],
    menu: [{ title: 'organisation.title', to: '/organisation', group: 'people', order: 10, ...view }],
  },
} satisfies UiModule
