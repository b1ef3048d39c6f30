import type { UiModule } from '@/shared/module'

const any = ['planning.view']

export default {
  name: 'planning',
  uses: ['territory'],
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
