import { bundleByPdfLib } from './pdf-lib.ts'

const [folder = '', target = ''] = process.argv.slice(2)
await bundleByPdfLib(folder, target)
