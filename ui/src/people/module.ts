import type { UiModule } from '@/shared/module'

export default {
  name: 'people',
  workbench: {
    routes: [{ path: '/people', component: () => import('./pages/PeoplePage.vue'), meta: { title: 'people.title', any: ['people.view'] } }],
    menu: [{ title: 'people.title', to: '/people', group: 'people', order: 10, any: ['people.view'] }],
  },
} satisfies UiModule
