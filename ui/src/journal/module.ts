import type { UiModule } from '@/shared/module'

export default {
  name: 'journal',
  workbench: {
    routes: [{ path: '/journal', component: () => import('./pages/JournalPage.vue'), meta: { title: 'journal.title', any: ['journal.view'] } }],
    menu: [{ title: 'journal.title', to: '/journal', group: 'system', order: 30, any: ['journal.view'] }],
  },
} satisfies UiModule
