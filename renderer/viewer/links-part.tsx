import { Link2, X } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Link } from '../../shared/domain/link.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { useTell } from '../ui/use-tell.ts'
import { LinkDialog } from './link-dialog.tsx'
import css from './viewer.module.css'

type Props = { readonly caseId: CaseId; readonly document: Document }

/** What the document is to others, and they to it. */
export function LinksPart({ caseId, document }: Props) {
  const t = useTexts().viewer
  const [adding, setAdding] = useState(false)
  const asked = useCall(vault.links.list, { caseId, id: document.id }, [
    'link',
    'document',
    'contact',
    'term',
  ])
  const links = asked.value ?? asked.last ?? []
  return (
    <section className={css['part']} aria-label={t.links}>
      <h3>{t.links}</h3>
      {links.length === 0 ? <p className={css['quiet']}>{t.linkEmpty}</p> : null}
      <ul className={css['lines']}>
        {links.map((link) => (
          <LinkLine key={link.id} caseId={caseId} link={link} />
        ))}
      </ul>
      <Button size="small" icon={<Link2 />} onPress={() => setAdding(true)}>
        {t.linkAdd}
      </Button>
      {adding ? <LinkDialog {...{ caseId, document }} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function LinkLine({ caseId, link }: { caseId: CaseId; link: Link }) {
  const t = useTexts().viewer
  const language = useLanguage()
  const { go } = useRoute()
  const { remove } = useTell()
  const words = link.direction === 'to' ? t.linkTypes[link.type] : t.linkTypesBack[link.type]
  const date = link.date === '' ? '' : ` ${dateText(link.date, language, 'short')}`
  const takeAway = (): void =>
    void remove(
      `${words} ${link.title}`,
      () => vault.links.remove({ caseId, id: link.id }),
      () => vault.links.restore({ caseId, id: link.id }),
    )
  return (
    <li className={css['line']}>
      <span className={css['grow']}>
        <small className={css['block']}>{words}</small>
        <Button tone="quiet" onPress={() => go(placeOf(caseId, link.kind, link.otherId))}>
          <span>
            {link.title}
            <small>{date}</small>
          </span>
        </Button>
      </span>
      <IconButton label={`${t.linkRemove}: ${words} ${link.title}`} icon={<X />} onPress={takeAway} />
    </li>
  )
}
