import type { UiModule } from '@/shared/module'

/** Accounts and roles, for the administrators; signing in is in `access`. */
export default {
  name: 'accounts',
  uses: ['territory'],
  workbench: {
    routes: [
      { path: '/accounts', component: () => import('./pages/AccountsPage.vue'), meta: { title: 'accounts.title', any: ['access.view'] } },
      { path: '/roles', component: () => import('./pages/RolesPage.vue'), meta: { title: 'accounts.roles.title', any: ['access.view'] } },
    ],
    menu: [
      { title: 'accounts.title', to: '/accounts', group: 'system', order: 60, any: ['access.view'] },
      { title: 'accounts.roles.title', to: '/roles', group: 'system', order: 61, any: ['access.view'] },
    ],
  },
} satisfies UiModule
