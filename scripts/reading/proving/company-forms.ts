/** The form of a company, which a name has or lacks and is the same name; lower case, without stops. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'inc llc ltd limited gmbh pbc sas bv corp corporation ab pty ag kk plc co company srl sa nv oy as aps'.split(' '),
);
