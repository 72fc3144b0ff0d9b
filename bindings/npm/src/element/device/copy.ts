/**
 * A second copy of the answers kept on a device. Browsers write `localStorage` to disk only after some seconds, so a
 * crash can lose answers that the respondent was told are kept; IndexedDB is written at once. Without IndexedDB there
 * is no second copy.
 */

const NAME = "samenwerkscan";

/** The text in the copy under a key, if any. Reading creates no database. */
export async function copyOf(key: string): Promise<string | undefined> {
  try {
    const database = await opened((request) => request.transaction?.abort());
    const text = await done<unknown>(database.transaction(NAME).objectStore(NAME).get(key));
    database.close();
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a text in the copy, or removes it. */
export async function copy(key: string, text: string | undefined): Promise<void> {
  try {
    const database = await opened(({ result }) => result.createObjectStore(NAME));
    const store = database.transaction(NAME, "readwrite").objectStore(NAME);
    await done<unknown>(text === undefined ? store.delete(key) : store.put(text, key));
    database.close();
  } catch {
    // Without a copy, the answers are kept only once.
  }
}

function opened(makeNew: (request: IDBOpenDBRequest) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME);
  request.onupgradeneeded = () => makeNew(request);
  return done(request);
}

function done<T>(request: IDBRequest): Promise<T> {
  return new Promise((found, failed) => {
    request.onsuccess = () => found(request.result);
    request.onerror = () => failed(request.error);
  });
}
