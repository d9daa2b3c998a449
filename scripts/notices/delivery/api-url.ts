import { InputError, quoteValue } from '../../history/input-error.ts';

/**
 * The address of GitHub's API, from the operator's environment alone: https, or http on this machine; never an address at which clouds
 * hand out secrets, nor one with a password in it.
 * @throws InputError that does not repeat what may be a password
 */
export function checkApiUrl(text: string): string {
  const refuse = (problem: string, shown = ''): never => {
    throw new InputError(`GITHUB_API_URL ${problem}${shown}`, {
      expected: 'the address of the REST API, over https',
      example: 'GITHUB_API_URL=https://github.example.com/api/v3',
    });
  };
  if (!URL.canParse(text)) return refuse('is not an address');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return refuse('has a user name or password in it');
  if (url.search !== '' || url.hash !== '') return refuse('has a query or a fragment');
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isLinkLocal(host)) return refuse('names an address of the network itself: ', quoteValue(host));
  const here = host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here))
    return refuse('is not reached over https: ', quoteValue(`${url.protocol}//${host}`));
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** Link-local, unspecified, and the names of metadata services; URL has brought odd spellings of IPv4 to the usual one. */
export function isLinkLocal(host: string): boolean {
  return (
    /^(169\.254\.|0\.|100\.100\.100\.200$|metadata(\.|$))/.test(host) ||
    /^(fe[89ab][0-9a-f]:|fd00:ec2:|::ffff:|::$)/i.test(host)
  );
}
