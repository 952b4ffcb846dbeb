/** A disk that refuses on purpose: from the n-th write on, until it is mended. */
export type DiskTrouble = 'full' | 'aborted';

export interface BrokenDisk {
  /** Writes asked of it since it was broken. */
  readonly asked: number;
  mend(): void;
}

export function brokenDisk(trouble: DiskTrouble, fromWrite = 1): BrokenDisk {
  const { put, add } = IDBObjectStore.prototype;
  let asked = 0;
  const refuse = (real: typeof put) =>
    function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      asked += 1;
      if (asked < fromWrite) return real.apply(this, args);
      if (trouble === 'full') throw new DOMException('no room', 'QuotaExceededError');
      const request = real.apply(this, args);
      this.transaction.abort();
      return request;
    };
  IDBObjectStore.prototype.put = refuse(put);
  IDBObjectStore.prototype.add = refuse(add);
  return {
    get asked() {
      return asked;
    },
    mend() {
      IDBObjectStore.prototype.put = put;
      IDBObjectStore.prototype.add = add;
    },
  };
}
