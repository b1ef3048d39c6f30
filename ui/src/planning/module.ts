import type { UiModule } from '@/shared/module'

const any = ['planning.view']
/** Those who handle matters of a grid have rounds to walk. */
const walking = ['incident.handle']

export default {
  name: 'planning',
  uses: ['territory'],
  field: {
    routes: [{ path: '/round', component: () => import('./pages/RoundPage.vue'), meta: { title: 'planning.round.title', any: walking } }],
    menu: [{ title: 'planning.round.title', mark: 'planning.round.mark', to: '/round', order: 30, any: walking }],
  },
  workbench: {
    routes: [
      { path: '/planning', component: () => import('./pages/PlansPage.vue'), meta: { title: 'planning.list.title', any } },
      {
        path: '/planning/new',
        component: () => import('./pages/NewPlanPage.vue'),
        meta: { title: 'planning.make.title', any: ['planning.edit'] },
      },
      { path: '/planning/:id', component: () => import('./pages/PlanPage.vue'), meta: { title: 'planning.page.title', any } },
    ],
    menu: [{ title: 'planning.list.title', to: '/planning', group: 'place', order: 40, any }],
  },
} satisfies UiModule
