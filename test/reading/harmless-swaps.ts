/**
 * One-word swaps that change no sense in ordinary prose, written without a look at the tables of the reading, so that these are not tested by themselves.
 * Either word may stand for the other.
 */
export const HARMLESS_SWAPS: readonly (readonly [string, string])[] = `
error/mistake, errors/mistakes, explain/describe, explains/describes, easy/simple, big/large, create/make, creates/makes, operate/run, operates/runs, operating/running, locate/find, located/situated, topic/subject, topics/subjects
picture/image, pictures/images, problem/issue, problems/issues, question/query, questions/queries, reason/ground, reasons/grounds, helpful/useful, fix/repair, fixed/repaired, answer/reply, answers/replies, quickly/fast
advice/guidance, begin/commence, aid/help, build/construct, built/constructed, whole/entire, discuss/talk about, tips/hints
page/webpage, pages/webpages, therefore/thus, moreover/further, journey/trip, goods/merchandise, purpose/aim, purposes/aims, method/way, methods/ways, complete/finish, completed/finished, ask/request, asks/requests
speak/talk, buy/purchase, phone/telephone, movie/film, near/close to, notion/idea, ideas/concepts, worried/concerned, wish/want, discover/find, obtain/get
`
  .trim()
  .split(/[,\n]\s*/)
  .map((pair) => pair.split('/') as [string, string]);
