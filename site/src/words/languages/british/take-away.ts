/** The forms in which a change, a document or a clause can be taken away. */
export const TAKE_AWAY = {
  title: 'Take it away',
  json: 'JSON',
  redline: 'Word redline',
  follow: 'Follow',
  cite: 'Copy citation',
  copied: 'Citation copied',
  print: 'Print',
};
