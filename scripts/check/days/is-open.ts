import type { Draft } from '../draft.ts';

/** Whether the newest version's dates can still be mended: it is new, its dates were edited, or it has yet to take effect. */
export function isOpen({ isNew, current, version, desk }: Draft): boolean {
  const dates = JSON.stringify([version.published, version.effective]);
  const stood = current === null ? null : JSON.stringify([current.version.published, current.version.effective]);
  return isNew || dates !== stood || Object.values(version.effective).some((date) => date > desk.today);
}
