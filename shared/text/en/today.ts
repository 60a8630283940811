import type { today as dutch } from '../nl/today.ts'

/** The screen Today: whose turn it is, over all cases. */
export const today: typeof dutch = {
  title: 'Today',
  calm: 'Nothing has to be done today. Take it easy.',
  busy: {
    one: '1 thing asks for your attention today.',
    other: '{{n}} things ask for your attention today.',
  },
  ours: 'Our turn',
  oursLead: 'You or your client have to do something here.',
  oursEmpty: 'Nothing. Nobody is waiting for you.',
  theirs: 'Their turn',
  theirsLead: 'You are waiting for an agency here.',
  theirsEmpty: 'Nothing. You are waiting for nobody.',
  late: 'Late',
  now: 'Possible now',
  today: 'Today',
  week: 'This week',
  later: 'Later',
  target: 'aim for {{date}}',
  ways: 'strict {{strict}}, safe {{safe}}',
  recent: 'Came in lately',
  recentEmpty: 'Nothing yet. What you add shows up here.',
  promised: 'Promised by {{who}}',
  emptyTitle: 'Your vault is ready',
  empty: 'Make a case. From then on you see here every day whose turn it is: yours or the agency’s.',
}
