import { InputError, quoteValue } from '../../history/input-error.ts';
import { isLinkLocal } from '../delivery/api-url.ts';

/**
 * The address of the owner's webhook, from the operator's environment alone: https, or http on this machine; never an address at which
 * clouds hand out secrets, nor one with a password in it.
 * @throws InputError that repeats no more than scheme and host, as the rest may be a secret
 */
export function checkWebhookUrl(text: string): URL {
  const refuse = (problem: string, shown = ''): never => {
    throw new InputError(`TERMS_WEBHOOK ${problem}${shown}`, {
      expected: 'an address over https',
      example: 'TERMS_WEBHOOK=https://hooks.example.com/terms',
    });
  };
  if (!URL.canParse(text)) return refuse('is not an address');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return refuse('has a user name or password in it');
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isLinkLocal(host)) return refuse('names an address of the network itself: ', quoteValue(host));
  const here = host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here))
    return refuse('is not reached over https: ', quoteValue(`${url.protocol}//${host}`));
  url.hash = '';
  return url;
}
