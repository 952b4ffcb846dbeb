export const databaseName = (vault: string): string => `holdfast-${vault}`;
