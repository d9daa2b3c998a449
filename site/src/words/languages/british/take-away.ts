/** The forms in which a change, a document or a clause can be taken away. */
export const TAKE_AWAY = {
  title: 'Take it away',
  redline: 'Word redline',
  follow: 'Follow',
  calendar: 'Calendar',
  cite: 'Copy citation',
  copied: 'Citation copied',
  print: 'Print',
};
