import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Connect, type Plugin } from 'vite'
import vue from '@vitejs/plugin-vue'
import { VitePWA } from 'vite-plugin-pwa'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'

const root = import.meta.dirname
/** The host stays as the browser asked: the server compares it with the page's origin. */
const server = { target: process.env.LIANXIN_SERVER ?? 'http://127.0.0.1:8080', changeOrigin: false }

/** The page that answers an address: the same table as on the server. */
function entryOf(path: string): string {
  if (/^\/field(\/|$)/.test(path)) return '/field.html'
  if (/^\/workbench(\/|$)/.test(path)) return '/workbench.html'
  return '/resident.html'
}

const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
  const path = (request.url ?? '/').split('?')[0]
  const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
  if (isPage && !path.includes('.') && !/^\/(api|v3|@|node_modules)/.test(path)) request.url = entryOf(path)
  next()
}

const entries: Plugin = {
  name: 'lianxin-entries',
  configureServer: (vite) => void vite.middlewares.use(rewrite),
  configurePreviewServer: (vite) => void vite.middlewares.use(rewrite),
}

/** Chunks that only office screens need stay out of the phones' offline cache. */
const isDesk = (ids: readonly string[]) =>
  ids.some((id) => /element-plus|\/workbench\/|\/shared\/desk\/|entries\/[wW]orkbench/.test(id))

type Chunk = { name: string; moduleIds: string[] }

const csp = readFileSync(resolve(root, 'csp.txt'), 'utf8').replace(/\s*\n\s*/g, ' ').trim()

export default defineConfig({
  resolve: { alias: { '@': resolve(root, 'src') } },
  plugins: [
    vue(),
    Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    entries,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      workbox: {
        globPatterns: ['**/*.{js,css,svg,webmanifest}', 'field.html'],
        globIgnores: ['assets/desk/**'],
        navigateFallback: '/field.html',
        navigateFallbackAllowlist: [/^\/field(\/|$)/],
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
      },
    }),
  ],
  server: { proxy: { '/api': server, '/v3': server } },
  preview: { proxy: { '/api': server, '/v3': server }, headers: { 'Content-Security-Policy': csp } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['resident', 'field', 'workbench'].map((name) => resolve(root, `${name}.html`)),
      output: {
        chunkFileNames: (chunk: Chunk) => `assets/${isDesk(chunk.moduleIds) ? 'desk/' : ''}[name]-[hash].js`,
        entryFileNames: (chunk: Chunk) => `assets/${chunk.name === 'workbench' ? 'desk/' : ''}[name]-[hash].js`,
        assetFileNames: (asset: { names: string[] }) =>
          /(^|\/)(el-|base|workbench)/.test(asset.names[0] ?? '') ? 'assets/desk/[name]-[hash][extname]' : 'assets/[name]-[hash][extname]',
      },
    },
  },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'], setupFiles: ['test/setup.ts'] },
} as never)
