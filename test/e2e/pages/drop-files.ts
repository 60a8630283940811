import { expect, type Page } from '@playwright/test'
import { textsOf } from '../../../shared/text/failure-message.ts'

/**
 * Drops files from the system on the middle of the page, as a person would drag them from a folder: who drags lets go
 * when the page says that it takes them.
 */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { x, y } = await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }))
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x, y, data })
  await drag('dragEnter')
  await drag('dragOver')
  const sign = page.getByText(textsOf('nl').documents.drop, { exact: true })
  await expect(sign).toBeVisible()
  await drag('dragOver')
  await drag('drop')
  await expect(sign).toHaveCount(0)
  await session.detach()
}
