import { forCohort } from './cohorts.ts';
import type { Reason } from './reason.ts';

/** Reasons in English, for a terminal. @param nameOf what a document is called; its id where absent */
export function reasonsInWords(reasons: readonly Reason[], nameOf: (id: string) => string = (id) => id): string {
  return reasons.map((reason) => reasonInWords(reason, nameOf)).join(' ');
}

function reasonInWords(reason: Reason, nameOf: (id: string) => string): string {
  switch (reason.kind) {
    case 'replaced': {
      const taken = reason.by.map(
        ({ document, since, ahead }) => `${nameOf(document)} ${ahead ? 'takes' : 'took'} its place on ${since}`,
      );
      return `The document is ${reason.ahead ? 'then no longer' : 'no longer'} in force: ${taken.join(', ')}.`;
    }
    case 'retired':
      return `The document ${reason.ahead ? 'ends' : 'ended'} on ${reason.on}.`;
    case 'none-yet':
      if (reason.recorded) return 'No text is on record for that day.';
      return `No version ${reason.ahead ? 'will have' : 'had'} taken effect yet.`;
    case 'recorded':
      return `Version ${reason.version} was recorded on ${reason.on}${reason.binds ? '; the publisher states no date beside it' : ''}.`;
    case 'takes-effect': {
      const { version, on, ahead, cohort, moved } = reason;
      const whom = cohort === null ? '' : forCohort(cohort);
      return `Version ${version} ${ahead ? 'takes' : 'took'} effect on ${on}${whom}${moved ? `, ${moved.how} from ${moved.from}` : ''}.`;
    }
    case 'corrects':
      return `It corrects version ${reason.version}.`;
    case 'withdrawn':
      return `Version ${reason.version} was withdrawn on ${reason.on}.`;
    case 'corrected':
      return `Version ${reason.version} was corrected by version ${reason.by}.`;
    case 'overtaken':
      return `Version ${reason.version}, announced for ${reason.announced}, does not take effect: version ${reason.by} takes its place.`;
  }
}
