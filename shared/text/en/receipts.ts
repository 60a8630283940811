import type { receipts as dutch } from '../nl/receipts.ts'

export const receipts: typeof dutch = {
  save: 'Save receipt as PDF',
  saved: 'The receipt is ready to print.',
  fileName: 'Why this date',
  title: 'Why this date?',
  lead: 'This is a computation, not legal advice. Check a date that matters in the letter itself.',
  trigger: 'Started on',
  printed: 'The letter says',
  beside: {
    'client-earlier': 'The letter says {{date}}. That is earlier: keep to it.',
    'client-later': 'The letter says {{date}}. That is later than counted here. The earlier day is safe.',
    'agency-later': 'The letter says {{date}}. That is later. For the agency the later day is safe.',
    'agency-earlier': 'The letter says {{date}}. That is earlier than counted here.',
  },
  source: 'Source',
  corrected: 'Changed by you',
  made: 'Made on {{date}}',
}
