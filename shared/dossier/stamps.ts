/** How the page numbers and other stamps of a dossier look: what others put on the pages before must not be taken for it. */
export const stampSizes = ['small', 'normal', 'large'] as const
export const stampPlaces = ['bottom-right', 'bottom-left', 'top-right'] as const
export const stampColours = ['black', 'red', 'blue'] as const

export type StampPlace = (typeof stampPlaces)[number]
export type StampStyle = {
  readonly size: (typeof stampSizes)[number]
  /** Where the page number stands. */
  readonly place: StampPlace
  readonly colour: (typeof stampColours)[number]
}

/** How stamps look when nobody says otherwise (bundle.md, "Every page"). */
export const usualStamps: StampStyle = { size: 'normal', place: 'bottom-right', colour: 'blue' }
