import { readSynonyms } from './read-synonyms.ts';

/**
 * Contractions beside their full forms. *Let's*, *he'd* and the like stand for two things, or bind other people than they seem to, and are not
 * here. Principle: plainlanguage.gov, "Use contractions when appropriate".
 */
export const CONTRACTION_SYNONYMS = readSynonyms(`
are not | aren't
cannot | can't | can not != can not only; can not just
could not | couldn't
did not | didn't
do not | don't
does not | doesn't
had not | hadn't
has not | hasn't
have not | haven't
he is | he's != he's been; he's had; he's got
he will | he'll
here is | here's != here's been
i am | i'm
i have | i've
i will | i'll
is not | isn't
it is | it's != it's been; it's got; it's become; it's had; it's taken; it's made
it will | it'll
might not | mightn't
must not | mustn't
need not | needn't
ought not | oughtn't
shall not | shan't
she is | she's != she's been; she's had; she's got
she will | she'll
should not | shouldn't
that is | that's != that's been; that's got; that's become; that's had
that will | that'll
there is | there's != there's been
they are | they're
they have | they've
they will | they'll
was not | wasn't
we are | we're
we have | we've
we will | we'll
were not | weren't
what is | what's != what's been
who is | who's != who's been
will not | won't
would not | wouldn't
you are | you're
you have | you've
you will | you'll
`);
