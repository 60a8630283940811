import {
  stampColours,
  stampPlaces,
  stampSizes,
  usualStamps,
  type StampStyle,
} from '../../shared/dossier/stamps.ts'
import { useTexts } from '../text/use-texts.ts'
import { optionsOf } from '../ui/choice.tsx'
import { Sheet } from '../ui/page.tsx'
import { Segments } from '../ui/toggle.tsx'
import type { DossierForm } from './recipe.ts'
import css from './dossiers.module.css'

const isUsual = ({ size, place, colour }: StampStyle): boolean =>
  size === usualStamps.size && place === usualStamps.place && colour === usualStamps.colour

type Props = { readonly form: DossierForm; readonly put: (part: Partial<DossierForm>) => void }

/** How the page numbers look and where they stand, with a sheet that shows it. */
export function StampChoice({ form, put }: Props) {
  const t = useTexts().dossiers
  const stamps = form.stamps ?? usualStamps
  const choose = (part: Partial<StampStyle>): void => {
    const next = { ...stamps, ...part }
    put({ stamps: isUsual(next) ? undefined : next })
  }
  return (
    <Sheet title={t.stamps}>
      <p className={css['quiet']}>{t.stampsHelp}</p>
      <div className={css['stamping']}>
        <div className={css['making']}>
          <Segments
            label={t.stampPlace}
            options={optionsOf(stampPlaces, t.stampPlaces)}
            value={stamps.place}
            onChange={(place) => choose({ place })}
          />
          <Segments
            label={t.stampSize}
            options={optionsOf(stampSizes, t.stampSizes)}
            value={stamps.size}
            onChange={(size) => choose({ size })}
          />
          <Segments
            label={t.stampColour}
            options={optionsOf(stampColours, t.stampColours)}
            value={stamps.colour}
            onChange={(colour) => choose({ colour })}
          />
        </div>
        <span className={css['paper']} aria-hidden>
          <span data-place={stamps.place} data-size={stamps.size} data-colour={stamps.colour}>
            12 / 143
          </span>
        </span>
      </div>
    </Sheet>
  )
}
