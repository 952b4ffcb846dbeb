import * as Y from 'yjs';

/**
 * Whether Yjs can read these bytes as a V1 update, to the end: asked before anything of it is applied, because a member's
 * broken app, or a hostile one, must not keep others from opening a record.
 */
export function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes);
    return true;
  } catch (problem) {
    // Whatever it is that Yjs stumbles over, these bytes are no update.
    if (problem instanceof Error) return false;
    throw problem;
  }
}
