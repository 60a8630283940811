const dayAndTime =
  /(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:\D{1,4}([01]\d|2[0-3])[-_.: ]?([0-5]\d)[-_.: ]?[0-5]\d)?/

/**
 * When a photo was taken as its name tells it, as phones and messengers name photos: `IMG_20261103_101112.jpg`,
 * `WhatsApp Image 2026-11-03 at 10.11.12.jpeg`, `IMG-20261103-WA0001.jpg`. `minute`: since midnight.
 */
export function takenBy(name: string): { readonly day: string | null; readonly minute: number | null } {
  const [, year, month, day, hour, minute] = dayAndTime.exec(name) ?? []
  if (year === undefined) return { day: null, minute: null }
  const at = hour === undefined ? null : Number(hour) * 60 + Number(minute)
  return { day: `${year}-${month}-${day}`, minute: at }
}
