/** Small letters without marks, in any script: "Inés" is "ines", for whoever types, or reads from paper, in a hurry. */
export const bareText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
