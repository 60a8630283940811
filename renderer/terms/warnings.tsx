import { Notice } from '../ui/notice.tsx'

export function Warnings({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Notice tone="warn">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}
