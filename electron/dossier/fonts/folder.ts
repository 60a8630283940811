import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** `resources/fonts`, upwards from this file: the same code runs from source and from a bundle. */
export function fontFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const fonts = join(folder, 'resources', 'fonts')
    if (existsSync(join(fonts, 'AtkinsonHyperlegibleNext-Regular.ttf'))) return fonts
    if (folder === dirname(folder)) throw new Error('resources/fonts is not there')
  }
}
