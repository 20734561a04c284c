import { store } from './store';

/** Whether the search over everything is open; buttons and Ctrl K open the same one. */
export const palette = store(false);

export const openPalette = () => palette.set(true);
