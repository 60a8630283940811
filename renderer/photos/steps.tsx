import { RotateCcw, RotateCw, Sparkles } from 'lucide-react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { looks, untouched, type PhotoPage, type PhotoSteps } from '../../shared/domain/photo.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { optionsOf } from '../ui/choice.tsx'
import { Segments, Switch } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import { turnedBy } from './history.ts'
import css from './photos.module.css'

type Props = {
  readonly caseId: CaseId
  readonly page: PhotoPage
  readonly onChange: (steps: Partial<PhotoSteps>) => void
  /** null: there is only this page. */
  readonly onLookForAll: (() => void) | null
}

const switches = ['upright', 'crop', 'straighten', 'contrast'] as const

/** What is done to a photo, each step on or off. */
export function Steps({ caseId, page, onChange, onLookForAll }: Props) {
  const t = useTexts().photos
  const { attempt } = useTell()
  const again = (): void =>
    void attempt(vault.photos.propose({ caseId, photo: page.photo }), (steps) =>
      onChange({ ...steps, look: page.look }),
    )
  return (
    <section className={css['steps']} aria-label={t.steps}>
      <h3>{t.steps}</h3>
      {switches.map((step) => (
        <div key={step}>
          <Switch isSelected={page[step]} onChange={(on) => onChange(toggled(step, on))}>
            {t[step]}
          </Switch>
          <p className={css['quiet']}>{t[`${step}Help`]}</p>
        </div>
      ))}
      <div className={css['turns']}>
        <Button icon={<RotateCcw />} onPress={() => onChange(turnedBy(page, -1))}>
          {t.turnLeft}
        </Button>
        <Button icon={<RotateCw />} onPress={() => onChange(turnedBy(page, 1))}>
          {t.turnRight}
        </Button>
      </div>
      <Segments
        label={t.look}
        options={optionsOf(looks, t.looks)}
        value={page.look}
        onChange={(look) => onChange({ look })}
      />
      {onLookForAll ? (
        <Button size="small" onPress={onLookForAll}>
          {t.lookForAll}
        </Button>
      ) : null}
      <Button icon={<Sparkles />} onPress={again}>
        {t.again}
      </Button>
      <Button tone="quiet" onPress={() => onChange({ ...untouched, corners: page.corners })}>
        {t.plain}
      </Button>
    </section>
  )
}

/** The slope was measured on what the page was before; cut otherwise, it is measured anew. */
const toggled = (step: (typeof switches)[number], on: boolean): Partial<PhotoSteps> =>
  step === 'crop' ? { crop: on, angle: null } : { [step]: on }
