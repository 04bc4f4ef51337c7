import {openToExamine} from '#engine/open-store.ts';

type Store = Awaited<ReturnType<typeof openToExamine>>;

/** Does something with a store that may be damaged, and closes it again whatever comes of that. */
export async function examine<T>(location: string, work: (store: Store) => T): Promise<T> {
  const store = await openToExamine(location);
  try {
    return work(store);
  } finally {
    store.close();
  }
}
