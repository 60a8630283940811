import { transformAsync } from '@babel/core'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import manifest from './package.json' with { type: 'json' }

/** The React Compiler, over our own components only. TypeScript and JSX stay as they are for Vite. */
const reactCompiler = {
  name: 'react-compiler',
  enforce: 'pre' as const,
  async transform(code: string, id: string) {
    if (!/\/renderer\/.*\.tsx$/.test(id)) return null
    const result = await transformAsync(code, {
      filename: id,
      babelrc: false,
      configFile: false,
      sourceMaps: true,
      parserOpts: { plugins: ['typescript', 'jsx'] },
      plugins: ['babel-plugin-react-compiler'],
    })
    return result?.code ? { code: result.code, map: result.map } : null
  },
}

/** What must stay a package in node_modules: native code, and WASM that is read as a file. All else starts faster bundled. */
const outside = ['@napi-rs/image', '@node-rs/argon2', '@signalapp/sqlcipher', 'mupdf']
const bundled = Object.keys(manifest.dependencies).filter((name) => !outside.includes(name))

/** The processes of the app that run on Node. */
const entries = {
  main: 'electron/main/main.ts',
  vault: 'electron/vault/process.ts',
  'reader-worker': 'electron/intake/reader/worker.ts',
  'ocr-worker': 'electron/ocr/worker.ts',
  'zip-worker': 'electron/intake/zip/worker.ts',
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: true,
      externalizeDeps: { exclude: bundled },
      rollupOptions: {
        input: entries,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file that may require nothing but Electron.
      rollupOptions: {
        input: { preload: 'electron/preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [reactCompiler, react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      // No inlined files: the policy of the page would refuse some of them.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
})
