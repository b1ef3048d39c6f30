import type { UiModule } from '@/shared/module'

const any = ['planning.view']
/** Those who handle matters have rounds to walk, and are asked to help. */
const walking = ['incident.handle']

export default {
  name: 'planning',
  uses: ['territory'],
  field: {
    routes: [
      { path: '/offers/:id?', component: () => import('./pages/OffersPage.vue'), meta: { title: 'planning.offer.mine', any: walking } },
      { path: '/round', component: () => import('./pages/RoundPage.vue'), meta: { title: 'planning.round.title', any: walking } },
    ],
    menu: [
      { title: 'planning.round.title', mark: 'planning.round.mark', to: '/round', order: 30, any: walking },
      { title: 'planning.offer.mine', mark: 'planning.offer.mark', to: '/offers', order: 31, any: walking },
    ],
  },
  workbench: {
    routes: [
      { path: '/planning', component: () => import('./pages/PlansPage.vue'), meta: { title: 'planning.list.title', any } },
      {
        path: '/planning/new',
        component: () => import('./pages/NewPlanPage.vue'),
        meta: { title: 'planning.make.title', any: ['planning.edit'] },
      },
      { path: '/offers/:id?', component: () => import('./pages/OffersPage.vue'), meta: { title: 'planning.offer.mine', any: walking } },
      { path: '/planning/:id', component: () => import('./pages/PlanPage.vue'), meta: { title: 'planning.page.title', any } },
    ],
    menu: [
      { title: 'planning.list.title', to: '/planning', group: 'place', order: 40, any },
      { title: 'planning.offer.mine', to: '/offers', group: 'work', order: 60, any: walking },
    ],
  },
} satisfies UiModule
