/** What was pressed goes away with its answer; the focus goes to the button that confirms the paper. */
export function toConfirm(pressed: Element): void {
  pressed.closest('form')?.querySelector<HTMLElement>('button[type="submit"]')?.focus()
}

/** Whether a new paper may take the focus: never from the tabs, where somebody walks past with the arrows. */
export const mayTakeFocus = (): boolean => document.activeElement?.getAttribute('role') !== 'tab'
