import type { UiModule } from '@/shared/module'

const view = { any: ['territory.view'] }
const edit = { any: ['territory.edit'] }

export default {
  name: 'territory',
  workbench: {
    routes: [
      { path: '/territory', component: () => import('./pages/TerritoryPage.vue'), meta: { title: 'territory.tree.title', ...view } },
      { path: '/territory/grids', component: () => import('./pages/GridsPage.vue'), meta: { title: 'territory.grid.title', ...view } },
      { path: '/territory/grids/:code', component: () => import('./pages/GridPage.vue'), meta: { title: 'territory.grid.title', ...view } },
      { path: '/territory/estates', component: () => import('./pages/EstatesPage.vue'), meta: { title: 'territory.estate.title', ...view } },
      { path: '/territory/buildings', component: () => import('./pages/BuildingsPage.vue'), meta: { title: 'territory.building.title', ...view } },
      { path: '/territory/exchange', component: () => import('./pages/ExchangePage.vue'), meta: { title: 'territory.exchange.title', ...edit } },
    ],
    menu: [
      { title: 'territory.tree.title', to: '/territory', group: 'place', order: 10, ...view },
      { title: 'territory.grid.title', to: '/territory/grids', group: 'place', order: 20, ...view },
      { title: 'territory.estate.title', to: '/territory/estates', group: 'place', order: 30, ...view },
      { title: 'territory.building.title', to: '/territory/buildings', group: 'place', order: 31, ...view },
      { title: 'territory.exchange.title', to: '/territory/exchange', group: 'place', order: 32, ...edit },
    ],
  },
} satisfies UiModule
