/** Lets the screen draw and hear keys between two pieces of long work. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));
