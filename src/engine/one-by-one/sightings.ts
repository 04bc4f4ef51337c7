/**
 * Resources that the program which plans has in a state of its own. A resource of its stack that it does not know has been lost
 * there, or is asked about later.
 */
export interface Sightings {
  add(uid: string): void;
  has(uid: string): boolean;
  /** Says that the program reads what is there, which it does for all that it knows before it plans. */
  noteRead(): void;
  hasRead(): boolean;
  /** Says that something is carried out: what was planned has been checked when it was planned. */
  noteApply(): void;
  /** Says whether the program may know resources that it has said nothing of. */
  isPartial(): boolean;
  /** Says whether nothing has shown yet if this process plans or applies. */
  isBlank(): boolean;
  isApply(): boolean;
}

export function openSightings(): Sightings {
  const seen = new Set<string>();
  let reads = false;
  let applies = false;
  return {
    add: (uid) => void seen.add(uid),
    has: (uid) => seen.has(uid),
    noteRead: () => void (reads = true),
    hasRead: () => reads,
    noteApply: () => void (applies = true),
    isPartial: () => applies || (seen.size > 0 && !reads),
    isApply: () => applies,
    isBlank: () => !applies && !reads && seen.size === 0,
  };
}
