import { ArrowLeft, Check, SquarePlus } from 'lucide-react'
import { redactionReasons } from '../../shared/domain/redaction.ts'
import { useRoute } from '../frame/route.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { Notice } from '../ui/notice.tsx'
import { Switch } from '../ui/toggle.tsx'
import type { Reading } from '../viewer/reading.ts'
import viewer from '../viewer/viewer.module.css'
import { BoxList } from './box-list.tsx'
import { ProposalList } from './proposal-list.tsx'
import css from './redactions.module.css'

type Props = {
  readonly reading: Reading
  /** To a page, and how far down it (0 to 1). */
  readonly goTo: (page: number, down: number) => void
}

/** Beside the pages while parts of them are made black: the boxes, what might be black too, and what becomes of it. */
export function RedactionPanel({ reading, goTo }: Props) {
  const { redactions: t, labels } = useTexts()
  const { redacting } = reading
  return (
    <aside className={viewer['side']} aria-label={t.title}>
      <div className={`${viewer['sideHead']} ${css['head']}`}>
        <h3>{t.title}</h3>
        <BackToDossier />
        <Button size="small" tone="primary" icon={<Check />} onPress={redacting.stop}>
          {t.done}
        </Button>
      </div>
      <div className={viewer['panel']}>
        <Notice>{t.lead}</Notice>
        <Switch isSelected={redacting.asReader} onChange={redacting.setAsReader}>
          {t.asReader}
        </Switch>
        {redacting.asReader ? null : (
          <div className={css['part']}>
            <Choice
              label={t.reason}
              options={optionsOf(redactionReasons, labels.redactionReason)}
              value={redacting.reason}
              onChange={redacting.setReason}
              help={t.selectHelp}
            />
            <Button size="small" icon={<SquarePlus />} onPress={redacting.addInMiddle}>
              {t.addHere}
            </Button>
          </div>
        )}
        <BoxList redacting={redacting} goTo={goTo} />
        <ProposalList reading={reading} goTo={goTo} />
      </div>
    </aside>
  )
}

/** For whoever came from the dossier that is being put together. */
function BackToDossier() {
  const t = useTexts().redactions
  const { route, back } = useRoute()
  if (route.screen !== 'case' || route.edit !== 'redact') return null
  return (
    <Button size="small" icon={<ArrowLeft />} onPress={back}>
      {t.toDossier}
    </Button>
  )
}
