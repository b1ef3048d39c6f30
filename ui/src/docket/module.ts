import type { UiModule } from '@/shared/module'

export default {
  name: 'docket',
  workbench: {
    routes: [
      { path: '/docket', component: () => import('./pages/EntriesPage.vue'), meta: { title: 'docket.entries.title', any: ['docket.see'] } },
    ],
    menu: [{ title: 'docket.entries.title', to: '/docket', group: 'work', order: 20, any: ['docket.see'] }],
  },
} satisfies UiModule
