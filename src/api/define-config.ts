/** What a `pltfrms.config.ts` imports from `pltfrms`. Its types are made of the catalogue: schemas/config.d.ts. */

/** The config as it is: the name is for the types, and for whoever reads. */
export function defineConfig<T>(config: T): T {
  return config;
}

/** A map by name, with what a function gives for each. */
export function each<T>(names: Iterable<string>, make: (name: string, index: number) => T): {[name: string]: T} {
  const map: {[name: string]: T} = Object.create(null);
  let index = 0;
  for (const name of names) {
    if (name in map) throw new Error(`each is given the name ${JSON.stringify(name)} twice`);
    map[name] = make(name, index++);
  }
  return map;
}
