/**
 * The invented school lies in a vault whose name chance never draws. Whatever knows a vault by its name (the database, the
 * slots, the door, another tab, a sealed file) knows by it that nobody in there is real.
 */
export const INVENTED_VAULT = '0'.repeat(24);

export const isInvented = (vault: string): boolean => vault === INVENTED_VAULT;

/** For the name of a file that leaves it. */
export const inventedMark = (vault: string): string => (isInvented(vault) ? 'invented-' : '');
