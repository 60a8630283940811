/** A picture as rows of red, green and blue, one byte each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** One channel of a picture. */
export interface Plane {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Luminance by Rec. 601 weights. */
export function greyOf({ width, height, data }: Pixels): Plane {
  const grey = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < grey.length; i += 1, at += 3) {
    grey[i] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8
  }
  return { width, height, data: grey }
}

/** Made smaller, so that the longest side is at most `longest`; each dot the mean of what it covers. `channels`: bytes a dot, of which three are kept. */
export function shrink(source: Pixels, longest: number, channels = 3): Pixels {
  const scale = Math.min(1, longest / Math.max(source.width, source.height))
  if (scale === 1 && channels === 3) return source
  const width = Math.max(1, Math.round(source.width * scale))
  const height = Math.max(1, Math.round(source.height * scale))
  return resample(source, width, height, channels)
}

function resample(source: Pixels, width: number, height: number, channels: number): Pixels {
  const data = new Uint8Array(width * height * 3)
  const columns = edges(source.width, width)
  const rows = edges(source.height, height)
  const stride = source.width * channels
  for (let y = 0, to = 0; y < height; y += 1) {
    const top = rows[y] ?? 0
    const bottom = Math.max(top + 1, rows[y + 1] ?? 0)
    for (let x = 0; x < width; x += 1, to += 3) {
      const left = columns[x] ?? 0
      const right = Math.max(left + 1, columns[x + 1] ?? 0)
      mean(source.data, { left, right, top, bottom, stride, channels }, data, to)
    }
  }
  return { width, height, data }
}

const edges = (from: number, to: number): Int32Array =>
  Int32Array.from({ length: to + 1 }, (_, at) => Math.floor((at * from) / to))

type Patch = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly stride: number
  readonly channels: number
}

function mean(data: Uint8Array, patch: Patch, out: Uint8Array, to: number): void {
  const { left, right, top, bottom, stride, channels } = patch
  let red = 0
  let green = 0
  let blue = 0
  for (let y = top; y < bottom; y += 1) {
    for (
      let at = y * stride + left * channels, end = y * stride + right * channels;
      at < end;
      at += channels
    ) {
      red += data[at] ?? 0
      green += data[at + 1] ?? 0
      blue += data[at + 2] ?? 0
    }
  }
  const count = (right - left) * (bottom - top)
  out[to] = red / count
  out[to + 1] = green / count
  out[to + 2] = blue / count
}

/** Pictures of one channel, made smaller. */
export function shrinkPlane(source: Plane, longest: number): Plane {
  const scale = longest / Math.max(source.width, source.height)
  if (scale >= 1) return source
  const width = Math.max(1, Math.round(source.width * scale))
  const height = Math.max(1, Math.round(source.height * scale))
  const columns = edges(source.width, width)
  const rows = edges(source.height, height)
  const data = new Uint8Array(width * height)
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 1) {
      data[to] = meanOf(source, columns[x] ?? 0, columns[x + 1] ?? 0, rows[y] ?? 0, rows[y + 1] ?? 0)
    }
  }
  return { width, height, data }
}

function meanOf({ data, width }: Plane, left: number, right: number, top: number, bottom: number): number {
  let sum = 0
  for (let y = top; y < bottom; y += 1) {
    for (let at = y * width + left, end = y * width + right; at < end; at += 1) sum += data[at] ?? 0
  }
  return sum / Math.max(1, (right - left) * (bottom - top))
}
