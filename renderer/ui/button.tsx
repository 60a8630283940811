import type { ReactNode, Ref } from 'react'
import { Button as Base, Tooltip, TooltipTrigger, type ButtonProps as BaseProps } from 'react-aria-components'
import css from './button.module.css'

export type ButtonProps = Omit<BaseProps, 'className' | 'children'> & {
  /** `primary`: the one next step of the screen. `danger`: takes something away. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'large' | 'small'
  readonly icon?: ReactNode
  /** Its deed goes on. It looks at rest but keeps the focus, which turning it off would drop; the deed ignores a second press. */
  readonly busy?: boolean
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Button({
  tone = 'plain',
  size = 'normal',
  icon,
  busy = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <Base {...rest} className={`${css['button']} ${css[tone]} ${css[size]} ${busy ? css['busy'] : ''}`}>
      {icon}
      <span className={css['words']}>{children}</span>
    </Base>
  )
}

export type IconButtonProps = Omit<BaseProps, 'className' | 'children'> & {
  readonly label: string
  readonly icon: ReactNode
  /** Keys that do the same, shown in the hint. */
  readonly keys?: string
}

/** A button with only a picture; its name is read aloud and shown as a hint. */
export function IconButton({ label, icon, keys, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Base {...rest} aria-label={label} className={`${css['button']} ${css['quiet']} ${css['icon']}`}>
        {icon}
      </Base>
      <Tooltip className={css['hint'] ?? ''} offset={6}>
        {label}
        {keys === undefined ? null : <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
