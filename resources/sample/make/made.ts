/** A file that the maker made, by the name that people gave it. */
export interface Made {
  file: string
  bytes: Uint8Array | string
}
