/** What it is called, on disk and in front of every type. */
export const PROVIDER = 'pltfrms';
