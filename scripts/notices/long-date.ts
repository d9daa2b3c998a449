export { longDate } from '../changelog/long-date.ts';
