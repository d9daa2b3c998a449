import type { PlanHeader, planNotices } from '../../notices/planning/plan.ts';

/** Takes the notices of a plan one by one, so that no more than one is in memory, and gives its header. */
export function drainPlan(planning: ReturnType<typeof planNotices>, take: (line: Uint8Array) => void): PlanHeader {
  for (let next = planning.next(); ; next = planning.next()) {
    if (next.done) return next.value;
    take(next.value);
  }
}
