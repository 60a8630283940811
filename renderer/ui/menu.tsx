import { EllipsisVertical } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from './button.tsx'
import css from './field.module.css'

export type MenuAction = { readonly label: string; readonly icon?: ReactNode; readonly run: () => void }

/** The three dots: what else can be done with one thing. */
export function MoreMenu({ of, actions }: { of: string; actions: readonly MenuAction[] }) {
  const t = useTexts().ui
  return (
    <MenuTrigger>
      <IconButton label={`${t.more}: ${of}`} icon={<EllipsisVertical />} />
      <Popover className={css['popover'] ?? ''} placement="bottom end">
        <Menu className={css['list'] ?? ''}>
          {actions.map((action) => (
            <MenuItem
              key={action.label}
              className={css['option'] ?? ''}
              onAction={action.run}
              textValue={action.label}
            >
              {action.icon}
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
