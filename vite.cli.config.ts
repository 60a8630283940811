import { defineConfig } from 'vite'

/**
 * The command line as one small bundle: a third of the time of stripping the types of two hundred files at every
 * call. `npm ci` makes it (`prepare`); the tests make it anew and run it, so that they test what people run.
 */
export default defineConfig({
  // Native code, and WASM that is read as a file, stay packages; all else goes into the bundle.
  ssr: { noExternal: true, external: ['@napi-rs/image', '@node-rs/argon2', '@signalapp/sqlcipher', 'mupdf'] },
  build: {
    ssr: true,
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'node24',
    rollupOptions: {
      input: {
        main: 'electron/cli/main.ts',
        'reader-worker': 'electron/intake/reader/worker.ts',
        'ocr-worker': 'electron/ocr/worker.ts',
        'zip-worker': 'electron/intake/zip/worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
