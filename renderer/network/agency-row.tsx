import { Building2, Mail, Phone } from 'lucide-react'
import { useCounted, useTexts } from '../text/use-texts.ts'
import type { AgencyLine } from './network.tsx'
import css from './network.module.css'

export function AgencyRow({ agency }: { agency: AgencyLine }) {
  const { network: t, labels } = useTexts()
  const count = useCounted()
  return (
    <div className={css['row']}>
      <span className={css['mark']} aria-hidden>
        <Building2 />
      </span>
      <span className={css['words']}>
        <span className={css['name']}>{agency.name}</span>
        <small>{labels.agencyKind[agency.kind]}</small>
      </span>
      <span className={css['reach']}>
        {agency.phone === '' ? null : (
          <span>
            <Phone aria-hidden /> {agency.phone}
          </span>
        )}
        {agency.mail === '' ? null : (
          <span>
            <Mail aria-hidden /> {agency.mail}
          </span>
        )}
      </span>
      <small className={css['cases']}>{count(t.cases, agency.cases)}</small>
    </div>
  )
}
