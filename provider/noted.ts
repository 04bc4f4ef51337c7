/**
 * What a state keeps beside a resource and shows to nobody: the version of it that was looked at. Terraform plans once more
 * where it applies, and what it shows of the state is the only thing that it takes there from the first time.
 */
export function noteVersion(version: number): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({version}));
}

/** Undefined for what is new, or was imported just now. */
export function versionNoted(kept: Uint8Array): number | undefined {
  if (kept.length === 0) return undefined;
  const {version} = JSON.parse(new TextDecoder().decode(kept)) as {version?: number};
  return version;
}
