import type { UiModule } from '@/shared/module'

const any = ['incident.train']

export default {
  name: 'learning',
  uses: ['docket', 'incident', 'territory'],
  workbench: {
    routes: [{ path: '/learning', component: () => import('./pages/LearningPage.vue'), meta: { title: 'learning.title', any } }],
    menu: [{ title: 'learning.title', to: '/learning', group: 'system', order: 30, any }],
  },
} satisfies UiModule
