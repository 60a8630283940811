import type { Document } from '../../shared/domain/document.ts'
import { bytesText } from '../text/amounts.ts'
import { stampText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import css from '../viewer/viewer.module.css'

/** What the original is: its name, its size, its fingerprint. */
export function OriginalFacts({ document }: { document: Document }) {
  const t = useTexts().documents
  const language = useLanguage()
  const facts = [
    [t.fileName, document.fileName],
    [t.size, bytesText(document.bytes, language)],
    [t.addedAt, stampText(document.addedAt, language)],
    [t.fingerprint, document.sha256],
  ]
  return (
    <details className={css['original']}>
      <summary>{t.original}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
