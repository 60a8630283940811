/** The part of libheif (compiled to WebAssembly, all in one file) that is used here. */
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  export interface HeifImage {
    get_width(): number
    get_height(): number
    is_primary(): number
    free(): void
    /** Fills `data` with RGBA and gives it back; null when it cannot be decoded. */
    display(
      to: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number },
      done: (shown: { readonly data: Uint8ClampedArray } | null) => void,
    ): void
  }
  export interface Heif {
    readonly HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] | null }
  }
  export default function load(): Heif
}
