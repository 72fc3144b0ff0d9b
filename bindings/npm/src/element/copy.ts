/**
 * A second copy of what is kept on a device. Browsers write `localStorage` to disk only after some seconds, so a crash can lose
 * what somebody was told is kept; IndexedDB is written at once. Where there is none, there is no second copy.
 */

const NAME = "samenwerkscan";

/** What is in the copy under a key; nothing where there is none. Looking makes no database. */
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

/** Puts a text in the copy, or takes out what is there. */
export async function copy(key: string, text: string | undefined): Promise<void> {
  try {
    const database = await opened(({ result }) => result.createObjectStore(NAME));
    const store = database.transaction(NAME, "readwrite").objectStore(NAME);
    await done<unknown>(text === undefined ? store.delete(key) : store.put(text, key));
    database.close();
  } catch {
    // Then what is kept is there once.
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
