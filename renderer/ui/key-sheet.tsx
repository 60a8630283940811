import css from './key-sheet.module.css'

/** Keys and what they do, one deed a line. */
export function KeySheet<K extends string>({
  keys,
  names,
}: {
  readonly keys: readonly (readonly [K, readonly string[]])[]
  readonly names: Readonly<Record<K, string>>
}) {
  return (
    <dl className={css['keys']}>
      {keys.map(([name, each]) => (
        <div key={name}>
          <dt>{names[name]}</dt>
          <dd>
            {each.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
