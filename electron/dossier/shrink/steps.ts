/** How far pictures of one kind go down. */
export type Bounds = { readonly dpi: number; readonly quality: number }
/** `all`: also those that are no sharper than this already are packed anew. */
export type Step = { readonly photo: Bounds; readonly text: Bounds; readonly all: boolean }

/**
 * From hardly seen to just readable. Scans of text keep 200 dpi, which recognition and tired eyes need; photos go to
 * 150 (bundle.md, "Size" and "Pages").
 */
export const steps: readonly Step[] = [
  { photo: { dpi: 200, quality: 80 }, text: { dpi: 200, quality: 80 }, all: false },
  { photo: { dpi: 150, quality: 70 }, text: { dpi: 200, quality: 70 }, all: true },
  { photo: { dpi: 150, quality: 55 }, text: { dpi: 200, quality: 55 }, all: true },
]
