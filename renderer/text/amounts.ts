import type { Language } from '../../shared/text/failure-message.ts'
import { localeOf } from './use-texts.ts'

/** 1 500 000 → "1,5 MB". */
export function bytesText(bytes: number, language: Language): string {
  const steps = ['B', 'kB', 'MB', 'GB'] as const
  const power = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** power
  const digits = value < 10 && power > 0 ? 1 : 0
  return `${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value)} ${steps[power]}`
}

/** Seconds as a running clock: "3:07", "1:02:03". */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}
